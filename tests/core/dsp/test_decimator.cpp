// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/decimator.h"

#include "tests/support/scipy_table.h"
#include "tests/support/signals.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <complex>
#include <limits>
#include <numbers>

using namespace baseline;
using namespace baseline::dsp;
using testing::noise;
using testing::sine;

namespace {

std::vector<float> streamed(std::size_t factor, std::span<const float> samples, std::size_t block)
{
    auto decimator = *Decimator::create(factor);
    std::vector<float> output;
    for (std::size_t at = 0; at < samples.size(); at += block)
        decimator.process(samples.subspan(at, std::min(block, samples.size() - at)), output);
    return output;
}

/// The gain at a share of half the old rate.
double gain(const std::vector<double>& weights, double share)
{
    std::complex<double> sum;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * std::polar(1.0, -std::numbers::pi * share * static_cast<double>(i));
    return std::abs(sum);
}

} // namespace

class TestDecimator final : public QObject {
    Q_OBJECT

private slots:
    void decimatesAsScipy()
    {
        const auto table = testing::scipyTable(BASELINE_SCIPY_VECTORS "/decimate.csv");
        const auto ours = decimate(table.at("input"), 4);
        QVERIFY(ours.has_value());
        // The same weights and ends. Sums in double, both rounded to float: 6e-8 of the largest value each.
        QVERIFY(testing::distance(*ours, table.at("resampled")) < 1.5e-7);
    }

    void keepsTheBandThatScipyKeeps()
    {
        // scipy.signal.decimate has another filter, with 0.05 dB of ripple and run both ways: lines below 0.8 of the new
        // half rate agree within 0.1 dB, away from the ends.
        const auto table = testing::scipyTable(BASELINE_SCIPY_VECTORS "/decimate.csv");
        const auto ours = decimate(table.at("lines"), 4);
        QVERIFY(ours.has_value());
        const std::span theirs(table.at("decimated"));
        QCOMPARE(ours->size(), theirs.size());
        QVERIFY(testing::distance(std::span(*ours).subspan(27, 197), theirs.subspan(27, 197)) < 0.0116);
    }

    void keepsItsPromises_data()
    {
        QTest::addColumn<int>("factor");
        for (const int factor : {2, 3, 10, 100})
            QTest::addRow("%d", factor) << factor;
    }

    void keepsItsPromises()
    {
        QFETCH(const int, factor);
        const auto weights = antiAliasWeights(static_cast<std::size_t>(factor));
        QVERIFY(std::abs(gain(weights, 0.0) - 1.0) < 1e-12);
        const double most = std::pow(10.0, 0.001 / 20.0) - 1.0; // 0.001 dB
        for (double share = 0.0; share <= 0.8; share += 0.01)
            QVERIFY(std::abs(gain(weights, share / factor) - 1.0) < most);
        for (double share = 1.0; share <= factor; share += 0.01 * factor)
            QVERIFY(gain(weights, share / factor) < 1e-4); // 80 dB
    }

    void streamIsTheBatchDelayed_data()
    {
        QTest::addColumn<int>("factor");
        QTest::addColumn<int>("block");
        QTest::newRow("one by one") << 3 << 1;
        QTest::newRow("odd blocks") << 8 << 13;
        QTest::newRow("all at once") << 5 << 100'000;
    }

    void streamIsTheBatchDelayed()
    {
        QFETCH(const int, factor);
        QFETCH(const int, block);
        const auto wanted = static_cast<std::size_t>(factor);
        const auto samples = noise(70'001, 1.0);
        const auto batch = decimate(samples, wanted);
        const auto stream = streamed(wanted, samples, static_cast<std::size_t>(block));
        QVERIFY(batch.has_value());
        QCOMPARE(batch->size(), (samples.size() - 1) / wanted + 1);
        QCOMPARE(stream.size(), batch->size());
        QCOMPARE(Decimator::create(wanted)->delay(), 26 * wanted);
        for (std::size_t i = 26; i < stream.size(); ++i)
            QCOMPARE(stream[i], (*batch)[i - 26]);
    }

    void nothingFoldsIn()
    {
        // 900 Hz at 2000 Hz, kept every 4th: would be 100 Hz at 500 Hz.
        const auto folded = decimate(sine(20'000, 2000.0, 900.0, 1.0), 4);
        const auto kept = decimate(sine(20'000, 2000.0, 100.0, 1.0), 4);
        QVERIFY(folded && kept);
        const std::span inside = std::span(*folded).subspan(100, 4800);
        QVERIFY(*std::ranges::max_element(inside) < 1e-4F); // 80 dB
        const auto there = sine(5000, 500.0, 100.0, 1.0);
        for (std::size_t i = 100; i < 4900; ++i)
            QVERIFY(std::abs((*kept)[i] - there[i]) < 1.2e-4F); // 0.001 dB
    }

    void constantStaysConstant()
    {
        for (const float value : streamed(10, std::vector<float>(2000, 9.80665F), 100))
            QVERIFY(std::abs(value - 9.80665F) < 1e-6F);
        const auto one = decimate(std::vector<float>{2.0F}, 7);
        QVERIFY(one.has_value());
        QCOMPARE(one->size(), std::size_t{1});
        QVERIFY(std::abs(one->front() - 2.0F) < 1e-6F);
    }

    void aGapSpoilsOnlyWhatItTouches()
    {
        for (const float gap : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
            std::vector<float> samples(4000, 1.0F);
            samples[2000] = gap;
            const auto output = decimate(samples, 4);
            QVERIFY(output.has_value());
            for (std::size_t i = 0; i < output->size(); ++i)
                QCOMPARE(std::isnan((*output)[i]), i >= 500 - 26 && i <= 500 + 26);
        }
    }

    void factorOneAndNothing()
    {
        const auto samples = noise(100, 1.0);
        QCOMPARE(*decimate(samples, 1), samples);
        QCOMPARE(streamed(1, samples, 7), samples);
        QVERIFY(decimate({}, 4)->empty());
        auto decimator = Decimator::create(4);
        std::vector<float> output;
        decimator->process({}, output);
        QVERIFY(output.empty());
    }

    void refusesBadFactors()
    {
        for (const std::size_t factor : {std::size_t{0}, std::size_t{1001}, ~std::size_t{0}}) {
            const auto refused = decimate({}, factor);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::InvalidArgument);
            QCOMPARE(refused.error().subject, std::string("decimation"));
        }
    }
};

QTEST_APPLESS_MAIN(TestDecimator)
#include "test_decimator.moc"
