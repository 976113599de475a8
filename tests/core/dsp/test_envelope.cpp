// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/envelope.h"

#include "core/learn/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace baseline::dsp;

namespace {
constexpr float missing = std::numeric_limits<float>::quiet_NaN();
}

class TestEnvelope final : public QObject {
    Q_OBJECT

private slots:
    void equalsThePlainSearch_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("columns");
        QTest::newRow("fewer samples than lanes") << 7 << 2;
        QTest::newRow("one column") << 1000 << 1;
        QTest::newRow("even") << 6400 << 100;
        QTest::newRow("uneven") << 6007 << 113;
        QTest::newRow("as many") << 50 << 50;
        QTest::newRow("more columns than samples") << 20 << 50;
    }

    void equalsThePlainSearch()
    {
        QFETCH(const int, count);
        QFETCH(const int, columns);
        const auto samples64 = static_cast<std::size_t>(count);
        const auto columns64 = static_cast<std::size_t>(columns);
        baseline::learn::Random random(3);
        std::vector<float> samples(samples64);
        for (float& sample : samples)
            sample = static_cast<float>(random.unit());
        const std::vector<MinMax> found = minMaxColumns(samples, columns64);
        QCOMPARE(found.size(), columns64);
        for (std::size_t column = 0; column < columns64; ++column) {
            const auto begin = samples.begin() + static_cast<std::ptrdiff_t>(column * samples64 / columns64);
            const auto end = samples.begin() + static_cast<std::ptrdiff_t>((column + 1) * samples64 / columns64);
            const auto [low, high] = std::minmax_element(begin, std::max(end, begin + 1));
            QCOMPARE(found[column], (MinMax{*low, *high}));
        }
    }

    void keepsASingleSpike()
    {
        std::vector<float> samples(1'000'000, 0.0F);
        samples[777'777] = 8.0F;
        samples[777'778] = -8.0F;
        const auto columns = minMaxColumns(samples, 100);
        QCOMPARE(columns[77], (MinMax{-8.0F, 8.0F}));
        QCOMPARE(columns[76], MinMax{});
    }

    void passesOverNan()
    {
        std::vector<float> samples(64, missing);
        samples[5] = 1.0F;
        samples[20] = -2.0F;
        samples[21] = 3.0F;
        const auto columns = minMaxColumns(samples, 3);
        QCOMPARE(columns[0], (MinMax{-2.0F, 1.0F}));
        QCOMPARE(columns[1], (MinMax{3.0F, 3.0F}));
        QVERIFY(std::isnan(columns[2].min) && std::isnan(columns[2].max));
    }

    void drawsInfinityAsInfinity()
    {
        const float infinity = std::numeric_limits<float>::infinity();
        QCOMPARE(minMaxColumns(std::vector{infinity, infinity}, 1).front(), (MinMax{infinity, infinity}));
    }

    void hasNothingToDrawWithoutSamples()
    {
        const auto columns = minMaxColumns({}, 4);
        QCOMPARE(columns.size(), std::size_t{4});
        for (const MinMax& column : columns)
            QVERIFY(std::isnan(column.min) && std::isnan(column.max));
        QVERIFY(minMaxColumns(std::vector{1.0F}, 0).empty());
    }
};

QTEST_APPLESS_MAIN(TestEnvelope)
#include "test_envelope.moc"
