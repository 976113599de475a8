// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans_kernel.h"

#include "core/learn/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

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
    std::vector<std::uint32_t> labels;
    TileBounds bounds;
};

/// Of the first rows, no more than a tile.
Assignment assigned(const CentredTable& table, const CentreSet& centres, Processor processor)
{
    TileKernel kernel(table, processor);
    TileLabels labels;
    Assignment result;
    kernel.nearest(tileAt(table, 0), centres, labels, &result.bounds);
    result.labels.assign(labels.begin(), labels.begin() + static_cast<std::ptrdiff_t>(std::min(table.rows(), tileRows)));
    return result;
}

std::vector<Processor> processors()
{
    std::vector<Processor> all{Processor::Any};
    if (thisProcessor() != Processor::Any)
        all.push_back(Processor::Avx2);
    if (thisProcessor() == Processor::Avx512)
        all.push_back(Processor::Avx512);
    return all;
}

/// Of the table, as the kernel sees it.
float at(const CentredTable& table, std::size_t row, std::size_t column)
{
    const float scaled = table.row(row)[column] * table.factor();
    return scaled - table.shift()[column];
}

float plainSquare(const CentredTable& table, std::size_t row, std::span<const float> centre)
{
    float sum = 0.0F;
    for (std::size_t column = 0; column < table.columns(); ++column) {
        const float difference = at(table, row, column) - centre[column];
        const float square = difference * difference;
        sum += square;
    }
    return sum;
}

double distance(const CentredTable& table, std::size_t row, std::span<const float> centre)
{
    double sum = 0.0;
    for (std::size_t column = 0; column < table.columns(); ++column)
        sum += std::pow(static_cast<double>(at(table, row, column)) - static_cast<double>(centre[column]), 2);
    return std::sqrt(sum);
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
            for (const int columns : {1, 2, 5, 8, 36, 71}) {
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
        const CentredTable centred(table);
        const Matrix scaled = noise(static_cast<std::size_t>(centres), static_cast<std::size_t>(columns), 2);
        std::vector<std::uint32_t> groupOf;
        for (std::size_t centre = 0; centre < scaled.rows; ++centre)
            groupOf.push_back(static_cast<std::uint32_t>(centre * 5 % std::min<std::size_t>(3, scaled.rows)));
        for (const Processor processor : processors()) {
            check(centred, scaled, {}, processor);
            check(centred, scaled, groupOf, processor);
        }
    }

    /// Rows that lie so close to the border of two centres that only the plain sums say which is nearer.
    void borderRowsTakeTheSameSideEverywhere()
    {
        const std::size_t columns = 36;
        const Matrix centres = noise(2, columns, 5);
        Matrix table = noise(tileRows, columns, 6);
        for (std::size_t row = 2; row < table.rows; ++row) {
            for (std::size_t column = 0; column < columns; ++column) {
                // Halfway, and off it by some units in the last place.
                const float middle = 0.5F * (centres(0, column) + centres(1, column));
                table(row, column) = middle * (1.0F + static_cast<float>(row % 5) * 0x1p-23F);
            }
        }
        const CentredTable centred(table);
        Matrix scaled;
        for (std::size_t centre = 0; centre < 2; ++centre) {
            const auto values = centres.row(centre);
            scaled.append(centred.scaled(std::vector<double>(values.begin(), values.end())));
        }
        for (const Processor processor : processors())
            check(centred, scaled, {}, processor);
    }

    void lowestIndexWinsATie()
    {
        Matrix table(3, 1);
        table.values = {-1.0F, 0.0F, 1.0F};
        const CentredTable centred(table);
        Matrix centres(6, 1);
        for (std::size_t centre = 0; centre < 6; ++centre)
            centres(centre, 0) = (centre % 2 == 0 ? 1.0F : -1.0F) * centred.factor();
        const std::vector<std::uint32_t> groups{1, 0, 1, 0, 0, 1};
        for (const Processor processor : processors()) {
            QCOMPARE(assigned(centred, CentreSet(centres), processor).labels, (std::vector<std::uint32_t>{1, 0, 0}));
            QCOMPARE(assigned(centred, CentreSet(centres, groups), processor).labels,
                     (std::vector<std::uint32_t>{1, 0, 0}));
        }
    }

    void scalesAnyRangeToAboutOne_data()
    {
        QTest::addColumn<double>("size");
        QTest::addColumn<double>("offset");
        QTest::addColumn<float>("largest");
        QTest::newRow("usual") << 3.0 << 0.0 << 1.0F;
        QTest::newRow("near the top of float") << 1e38 << 1e38 << 8.0F; // the smallest factor that float holds
        QTest::newRow("near the bottom of float") << 1e-36 << 0.0 << 1.0F;
        QTest::newRow("far from zero") << 1.0 << 4096.0 << 1.0F;
        QTest::newRow("constant") << 0.0 << 5.0 << 0.0F;
    }

    void scalesAnyRangeToAboutOne()
    {
        QFETCH(const double, size);
        QFETCH(const double, offset);
        QFETCH(const float, largest);
        Matrix table = noise(20, 3, 4);
        for (float& value : table.values)
            value = static_cast<float>(size * static_cast<double>(value) + offset);
        const CentredTable centred(table);
        for (std::size_t column = 0; column < 3; ++column) {
            for (std::size_t row = 0; row < table.rows; ++row)
                QVERIFY(std::abs(at(centred, row, column)) <= largest);
            // Rounded to float once, after centring; the mean itself moves all rows alike.
            const double apart = static_cast<double>(table(7, column)) - static_cast<double>(table(8, column));
            const double scaled = static_cast<double>(at(centred, 7, column)) - static_cast<double>(at(centred, 8, column));
            QVERIFY(std::abs(scaled / static_cast<double>(centred.factor()) - apart) <= 2.5e-7 * size);
        }
    }

private:
    /// Labels of plain sums, the same floats in the same order; and bounds that hold.
    static void check(const CentredTable& table, const Matrix& centres, std::span<const std::uint32_t> groupOf,
                      Processor processor)
    {
        const CentreSet set(centres, groupOf);
        const Assignment found = assigned(table, set, processor);
        TileKernel kernel(table, processor);
        std::vector<float> squares(centres.rows * tileRows);
        kernel.distances(tileAt(table, 0), centres, squares);
        for (std::size_t row = 0; row < found.labels.size(); ++row) {
            float best = std::numeric_limits<float>::infinity();
            std::uint32_t label = 0;
            for (std::size_t centre = 0; centre < centres.rows; ++centre) {
                const float square = plainSquare(table, row, centres.row(centre));
                QCOMPARE(squares[centre * tileRows + row], square);
                if (square < best) {
                    best = square;
                    label = static_cast<std::uint32_t>(centre);
                }
            }
            QCOMPARE(found.labels[row], label);
            QVERIFY(static_cast<double>(found.bounds.upper[row]) >= distance(table, row, centres.row(label)));
            for (std::size_t centre = 0; centre < centres.rows; ++centre) {
                const std::size_t group = groupOf.empty() ? 0 : groupOf[centre];
                if (centre != label)
                    QVERIFY(static_cast<double>(found.bounds.lower[group][row])
                            <= distance(table, row, centres.row(centre)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestKMeansKernel)
#include "test_kmeans_kernel.moc"
