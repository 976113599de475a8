// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/butterworth.h"
#include "core/dsp/gravity.h"
#include "core/dsp/sos_filter.h"

#include "tests/support/scipy_table.h"
#include "tests/support/signals.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::dsp;
using testing::distance;
using testing::sine;

namespace {

constexpr float missing = std::numeric_limits<float>::quiet_NaN();

/// Outputs and reference are both rounded to float, 6e-8 of the largest value each; the filter itself is in double.
constexpr double rounding = 1.5e-7;

std::vector<Biquad> named(const std::string& name)
{
    if (name == "low")
        return *butterworthLowPass(5, {100.0}, {1000.0});
    if (name == "high")
        return *butterworthHighPass(4, {20.0}, {1000.0});
    if (name == "band")
        return *butterworthBandPass(4, {{50.0}, {200.0}}, {1000.0});
    return *butterworthBandPass(3, {{10.0}, {400.0}}, {1000.0});
}

std::vector<float> filtered(SosFilter filter, std::span<const float> samples, std::size_t block = 1'000'000)
{
    std::vector<float> output(samples.size());
    for (std::size_t at = 0; at < samples.size(); at += block) {
        const std::size_t count = std::min(block, samples.size() - at);
        filter.process(samples.subspan(at, count), std::span(output).subspan(at, count));
    }
    return output;
}

} // namespace

class TestSosFilter final : public QObject {
    Q_OBJECT

private slots:
    void filtersAsScipy_data()
    {
        QTest::addColumn<std::string>("name");
        for (const char* name : {"low", "high", "band", "wide"})
            QTest::newRow(name) << std::string(name);
    }

    void filtersAsScipy()
    {
        QFETCH(const std::string, name);
        const auto table = testing::scipyTable(BASELINE_SCIPY_VECTORS "/filters.csv");
        const std::vector<float>& input = table.at("input");
        SosFilter filter(named(name));
        filter.startFromZero();
        QVERIFY(distance(filtered(filter, input, 7), table.at(name)) < rounding);
        QVERIFY(distance(filterZeroPhase(named(name), input), table.at(name + "_both")) < rounding);
        if (table.contains(name + "_settled"))
            QVERIFY(distance(filtered(SosFilter(named(name)), input), table.at(name + "_settled")) < rounding);
    }

    void zeroPhaseSquaresTheGainAndDelaysNothing()
    {
        // 100 Hz at the edge of a low pass: 0.7071², at the same phase. Away from the ends.
        const auto samples = sine(4000, 1000.0, 100.0, 1.0);
        const auto output = filterZeroPhase(named("low"), samples);
        for (std::size_t i = 1000; i < 3000; ++i)
            QVERIFY(std::abs(output[i] - 0.5F * samples[i]) < 1e-6F); // float
    }

    void takesGravityAwayWithoutAStep()
    {
        auto removal = gravityRemoval({952.0});
        QVERIFY(removal.has_value());
        const auto still = filtered(*removal, std::vector<float>(2000, 1.0F));
        for (const float value : still)
            QVERIFY(std::abs(value) < 1e-12F); // settled in double: rounding of the coefficients
        const auto moving = filtered(*removal, sine(9520, 952.0, 50.0, 0.3, 1.0, 0.0));
        // Two decades above the corner nearly all of it passes: 1 - (1/50)⁴ / 2.
        const auto end = std::span(moving).last(952);
        QVERIFY(std::abs(*std::ranges::max_element(end) - 0.3F) < 1e-3F);
        QVERIFY(std::abs(*std::ranges::min_element(end) + 0.3F) < 1e-3F);
    }

    void withoutMeanPassesOverGaps()
    {
        const std::vector<float> samples{1.0F, missing, 3.0F};
        const auto result = withoutMean(samples);
        QCOMPARE(result[0], -1.0F);
        QVERIFY(std::isnan(result[1]));
        QCOMPARE(result[2], 1.0F);
        QVERIFY(withoutMean({}).empty());
        QVERIFY(std::isnan(withoutMean(std::vector<float>{missing})[0]));
        QCOMPARE(withoutMean(std::vector<float>{5.0F})[0], 0.0F);
    }

    void startsAnewBehindAGap()
    {
        auto samples = sine(600, 1000.0, 40.0, 1.0, 2.0);
        samples[299] = missing;
        samples[300] = std::numeric_limits<float>::infinity();
        const auto output = filtered(SosFilter(named("low")), samples);
        QVERIFY(std::isnan(output[299]) && std::isnan(output[300]));
        const auto tail = filtered(SosFilter(named("low")), std::span(samples).subspan(301));
        for (std::size_t i = 0; i < tail.size(); ++i)
            QCOMPARE(output[301 + i], tail[i]);
        const auto both = filterZeroPhase(named("low"), samples);
        QVERIFY(std::isnan(both[299]) && std::isnan(both[300]));
        const auto head = filterZeroPhase(named("low"), std::span(samples).first(299));
        for (std::size_t i = 0; i < head.size(); ++i)
            QCOMPARE(both[i], head[i]);
    }

    void tinyInput()
    {
        QVERIFY(filterZeroPhase(named("band"), {}).empty());
        QVERIFY(std::isnan(filterZeroPhase(named("band"), std::vector<float>{missing})[0]));
        QVERIFY(std::abs(filterZeroPhase(named("low"), std::vector<float>{3.0F})[0] - 3.0F) < 1e-6F);
        QVERIFY(std::abs(filterZeroPhase(named("high"), std::vector<float>{3.0F, 3.0F})[0]) < 1e-6F);
        SosFilter nothing({});
        QCOMPARE(filtered(nothing, std::vector<float>{1.0F, 2.0F}), (std::vector<float>{1.0F, 2.0F}));
    }

    void resetForgets()
    {
        SosFilter filter(named("high"));
        std::vector<float> output(50);
        filter.process(sine(50, 1000.0, 100.0, 5.0), output);
        filter.reset();
        filter.process(std::vector<float>(50, 7.0F), output);
        for (const float value : output)
            QVERIFY(std::abs(value) < 1e-6F);
    }
};

QTEST_APPLESS_MAIN(TestSosFilter)
#include "test_sos_filter.moc"
