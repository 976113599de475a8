// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans_kernel.h"

#include "core/learn/random.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::learn;

namespace {

Matrix noise(std::size_t rows, std::size_t columns, std::uint64_t seed)
{
    Random random(seed);
    Matrix table(rows, columns);
    for (float& value : table.values)
        value = static_cast<float>(random.unit() * 2.0 - 1.0);
    return table;
}

struct Assignment {
    std::vector<float> distances;
    std::vector<std::uint32_t> labels;
};

Assignment assigned(const PointGroups& points, const Matrix& centres, Processor processor)
{
    Assignment result{std::vector<float>(points.paddedRows()), std::vector<std::uint32_t>(points.paddedRows())};
    assignNearest(points, centres, result.distances, result.labels, processor);
    return result;
}

} // namespace

class TestKMeansKernel final : public QObject {
    Q_OBJECT

private slots:
    void equalsThePlainSearch_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("centres");
        for (const int rows : {1, 15, 16, 17, 100}) {
            for (const int columns : {1, 2, 36, 71}) {
                for (const int centres : {1, 3, 4, 5, 8, 33})
                    QTest::addRow("%d x %d, %d centres", rows, columns, centres) << rows << columns << centres;
            }
        }
    }

    void equalsThePlainSearch()
    {
        QFETCH(const int, rows);
        QFETCH(const int, columns);
        QFETCH(const int, centres);
        const Matrix table = noise(static_cast<std::size_t>(rows), static_cast<std::size_t>(columns), 1);
        const PointGroups points(table);
        const Matrix scaled = noise(static_cast<std::size_t>(centres), static_cast<std::size_t>(columns), 2);
        const Assignment found = assigned(points, scaled, Processor::Any);
        for (std::size_t row = 0; row < table.rows; ++row) {
            // The same sum in the same order, so the very same floats.
            float best = std::numeric_limits<float>::infinity();
            std::uint32_t label = 0;
            for (std::size_t centre = 0; centre < scaled.rows; ++centre) {
                float sum = 0.0F;
                for (std::size_t column = 0; column < table.columns; ++column) {
                    const float difference = points.at(row, column) - scaled(centre, column);
                    const float square = difference * difference;
                    sum += square;
                }
                if (sum < best) {
                    best = sum;
                    label = static_cast<std::uint32_t>(centre);
                }
            }
            QCOMPARE(found.labels[row], label);
            QCOMPARE(found.distances[row], best);
        }
        if (thisProcessor() == Processor::Any)
            return;
        const Assignment fast = assigned(points, scaled, thisProcessor());
        QVERIFY(fast.distances == found.distances);
        QVERIFY(fast.labels == found.labels);
    }

    void lowestIndexWinsATie()
    {
        Matrix table(3, 1);
        table.values = {-1.0F, 0.0F, 1.0F};
        const PointGroups points(table);
        Matrix centres(6, 1);
        centres.values = {1.0F, -1.0F, 1.0F, -1.0F, 1.0F, -1.0F};
        const Assignment found = assigned(points, centres, thisProcessor());
        QCOMPARE(found.labels[0], 1U);
        QCOMPARE(found.labels[1], 0U);
        QCOMPARE(found.labels[2], 0U);
    }

    void scalesAnyRangeToAboutOne_data()
    {
        QTest::addColumn<double>("size");
        QTest::addColumn<double>("offset");
        QTest::newRow("usual") << 3.0 << 0.0;
        QTest::newRow("near the top of float") << 1e38 << 1e38;
        QTest::newRow("near the bottom of float") << 1e-36 << 0.0;
        QTest::newRow("far from zero") << 1.0 << 4096.0;
        QTest::newRow("constant") << 0.0 << 5.0;
    }

    void scalesAnyRangeToAboutOne()
    {
        QFETCH(const double, size);
        QFETCH(const double, offset);
        Matrix table = noise(20, 3, 4);
        for (float& value : table.values)
            value = static_cast<float>(size * static_cast<double>(value) + offset);
        const PointGroups points(table);
        for (const float value : points.values)
            QVERIFY(std::abs(value) <= 1.0F);
        for (std::size_t column = 0; column < 3; ++column) {
            const double back = points.at(7, column) / points.factor + points.offset[column];
            QVERIFY(std::abs(back - table(7, column)) <= 1e-7 * size); // rounded to float once, after centring
        }
    }
};

QTEST_APPLESS_MAIN(TestKMeansKernel)
#include "test_kmeans_kernel.moc"
