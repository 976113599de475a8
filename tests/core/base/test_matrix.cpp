// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/matrix.h"

#include <QTest>

#include <vector>

using namespace baseline;

class TestMatrix final : public QObject {
    Q_OBJECT

private slots:
    void isRowMajorAndStartsAtZero()
    {
        Matrix matrix(2, 3);
        QCOMPARE(matrix.values, std::vector<float>(6, 0.0F));
        matrix(1, 2) = 5.0F;
        QCOMPARE(matrix.values[5], 5.0F);
        QCOMPARE(matrix.row(1)[2], 5.0F);
        matrix.row(0)[1] = 4.0F;
        QCOMPARE(matrix(0, 1), 4.0F);
    }

    void takesItsWidthFromTheFirstRow()
    {
        Matrix matrix;
        for (const std::vector<float>& row : {std::vector{1.0F, 2.0F}, std::vector{3.0F, 4.0F}})
            matrix.append(row);
        QCOMPARE(matrix.rows, std::size_t{2});
        QCOMPARE(matrix.columns, std::size_t{2});
        QCOMPARE(matrix.values, (std::vector<float>{1.0F, 2.0F, 3.0F, 4.0F}));
    }

    void emptyHasNeitherRowsNorColumns()
    {
        const Matrix matrix;
        QCOMPARE(matrix.rows, std::size_t{0});
        QCOMPARE(matrix.columns, std::size_t{0});
        QVERIFY(matrix.values.empty());
    }

    void comparesShapeAndValues()
    {
        QVERIFY(Matrix(2, 3) == Matrix(2, 3));
        QVERIFY(!(Matrix(2, 3) == Matrix(3, 2)));
        Matrix other(2, 3);
        other(0, 0) = 1.0F;
        QVERIFY(!(Matrix(2, 3) == other));
    }
};

QTEST_APPLESS_MAIN(TestMatrix)
#include "test_matrix.moc"
