// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/scaler.h"

#include "core/learn/random.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::learn;

class TestScaler final : public QObject {
    Q_OBJECT

private slots:
    void usesThePopulationDeviation()
    {
        Matrix table(4, 2);
        table.values = {2.0F, 10.0F, 4.0F, 10.0F, 4.0F, 30.0F, 6.0F, 30.0F};
        const auto scaler = fitScaler(table);
        QVERIFY(scaler.has_value());
        QCOMPARE(scaler->mean, (std::vector<float>{4.0F, 20.0F}));
        QCOMPARE(scaler->scale, (std::vector<float>{std::sqrt(2.0F), 10.0F}));
        QVERIFY(scaler->constantColumns.empty());
    }

    void standardises()
    {
        Random random(2);
        Matrix table(500, 3);
        for (float& value : table.values)
            value = static_cast<float>(1e4 + 5.0 * random.unit());
        const auto scaler = fitScaler(table);
        QVERIFY(scaler.has_value());
        const auto again = fitScaler(apply(*scaler, table));
        QVERIFY(again.has_value());
        // Mean and scale are stored in float: 1e4 is known to 5e-4, which is 4e-4 of the deviation of 1.44.
        for (std::size_t column = 0; column < 3; ++column) {
            QVERIFY(std::abs(again->mean[column]) < 5e-4F);
            QVERIFY(std::abs(again->scale[column] - 1.0F) < 1e-5F);
        }
    }

    void namesConstantColumnsAndNeverDividesByZero()
    {
        Matrix table(100, 4);
        for (std::size_t row = 0; row < table.rows; ++row) {
            table(row, 0) = static_cast<float>(row % 2); // deviation 0.5
            table(row, 1) = 0.1F;                        // its mean is not exact in double
            table(row, 2) = static_cast<float>(row % 2) * 8.0F;
            table(row, 3) = static_cast<float>(row % 2) * 1e-7F; // far below 1e-6 of the median
        }
        const auto scaler = fitScaler(table);
        QVERIFY(scaler.has_value());
        QCOMPARE(scaler->constantColumns, (std::vector<std::size_t>{1, 3}));
        QCOMPARE(scaler->scale[0], 0.5F);
        // The median of 5e-8, 0.5 and 4 is 0.5.
        QCOMPARE(scaler->scale[1], 5e-7F);
        for (const float value : apply(*scaler, table).values)
            QVERIFY(std::isfinite(value));
        QCOMPARE(withoutColumns(table, scaler->constantColumns).columns, std::size_t{2});
        QCOMPARE(withoutColumns(table, scaler->constantColumns)(1, 1), 8.0F);
    }

    void refusesATableThatNeverVaries()
    {
        Matrix table(50, 2);
        for (float& value : table.values)
            value = 0.3F;
        const auto scaler = fitScaler(table);
        QVERIFY(!scaler);
        QCOMPARE(scaler.error().code, Error::Code::ConstantInput);
        QCOMPARE(fitScaler(Matrix(1, 2)).error().code, Error::Code::ConstantInput); // one row
    }

    void refusesBadTables()
    {
        QCOMPARE(fitScaler(Matrix()).error().code, Error::Code::InvalidArgument);
        Matrix table(3, 1);
        table(1, 0) = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(fitScaler(table).error().code, Error::Code::BadValues);
    }

    void survivesHugeValues()
    {
        Matrix table(2, 1);
        table.values = {3e38F, -3e38F};
        const auto scaler = fitScaler(table);
        QVERIFY(scaler.has_value());
        QCOMPARE(scaler->scale[0], 3e38F);
        QCOMPARE(apply(*scaler, table).values, (std::vector<float>{1.0F, -1.0F}));
    }
};

QTEST_APPLESS_MAIN(TestScaler)
#include "test_scaler.moc"
