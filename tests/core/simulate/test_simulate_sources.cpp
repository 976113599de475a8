// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Qt first: moc 6.4 cannot parse <concepts> where no Qt or string header came before it.
#include <QtTest>

#include "core/simulate/gaussian.h"
#include "core/simulate/phasor.h"
#include "core/simulate/resonance.h"
#include "core/simulate/slow_noise.h"
#include "tests/core/simulate/signal_measures.h"

#include <cmath>

using namespace baseline;
using namespace baseline::simulate;

class TestSimulateSources final : public QObject {
    Q_OBJECT
private slots:
    void splitMixGivesThePublishedSequence();
    void seedsOfPartsDiffer();
    void gaussianFollowsTheNormalDistribution();
    void phasorEqualsSineAndCosine_data();
    void phasorEqualsSineAndCosine();
    void resonanceKeepsUnitVariance_data();
    void resonanceKeepsUnitVariance();
    void resonancePeaksAtItsFrequency();
    void kickReachesItsPeak();
    void slowNoiseIsSmoothBoundedAndRepeatable();
};

void TestSimulateSources::splitMixGivesThePublishedSequence()
{
    // Reference output of Vigna's splitmix64.c for the seed 1234567.
    std::uint64_t state = 1234567;
    QCOMPARE(splitMix(state), std::uint64_t{6457827717110365317U});
    QCOMPARE(splitMix(state), std::uint64_t{3203168211198807973U});
    QCOMPARE(splitMix(state), std::uint64_t{9817491932198370423U});
    QCOMPARE(splitMix(state), std::uint64_t{4593380528125082431U});
    QCOMPARE(splitMix(state), std::uint64_t{16408922859458223821U});
}

void TestSimulateSources::seedsOfPartsDiffer()
{
    std::vector<std::uint64_t> seeds;
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        for (std::uint64_t part = 0; part < 30; ++part)
            seeds.push_back(derivedSeed(seed, part));
    }
    std::sort(seeds.begin(), seeds.end());
    QVERIFY(std::adjacent_find(seeds.begin(), seeds.end()) == seeds.end());
}

void TestSimulateSources::gaussianFollowsTheNormalDistribution()
{
    constexpr std::size_t count = 200000;
    GaussianSource source(7);
    measures::Series values(count);
    for (double& value : values)
        value = source.next();

    const double n = static_cast<double>(count);
    // Five standard errors each: 1/√n of the mean, √(2/n) of the variance.
    QVERIFY(std::abs(measures::mean(values)) < 5.0 / std::sqrt(n));
    QVERIFY(std::abs(measures::variance(values) - 1.0) < 5.0 * std::sqrt(2.0 / n));

    // Kolmogorov and Smirnov: the distance exceeds 1.95/√n once in a thousand seeds.
    std::sort(values.begin(), values.end());
    double distance = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        const double expected = 0.5 * std::erfc(-values[i] / std::sqrt(2.0));
        distance = std::max({distance, std::abs(expected - static_cast<double>(i) / n),
                             std::abs(expected - static_cast<double>(i + 1) / n)});
    }
    QVERIFY(distance < 1.95 / std::sqrt(n));
    // 200000 normal values reach beyond 4 with certainty for practical purposes (12.7 expected): the tails are there.
    QVERIFY(values.front() < -4.0 || values.back() > 4.0);
}

void TestSimulateSources::phasorEqualsSineAndCosine_data()
{
    QTest::addColumn<double>("from");
    QTest::newRow("around zero") << -1.0;
    QTest::newRow("the first turns") << 0.0;
    QTest::newRow("many turns") << 1000.0;
}

void TestSimulateSources::phasorEqualsSineAndCosine()
{
    QFETCH(double, from);
    for (int i = 0; i <= 2000; ++i) {
        const double turns = from + i * 0.001;
        const Phasor phasor = unitPhasor(turns);
        const double angle = 2.0 * std::numbers::pi * (turns - std::floor(turns));
        // The documented error; the argument itself is rounded to 1e-13 turns at 1000 turns in both computations alike.
        QVERIFY(std::abs(phasor.cosine - std::cos(angle)) < 1e-13);
        QVERIFY(std::abs(phasor.sine - std::sin(angle)) < 1e-13);
    }
}

void TestSimulateSources::resonanceKeepsUnitVariance_data()
{
    QTest::addColumn<double>("frequency");
    QTest::addColumn<double>("damping");
    QTest::addColumn<double>("rate");
    QTest::newRow("default mode") << 63.0 << 0.05 << 952.0;
    QTest::newRow("sharp") << 318.0 << 0.005 << 952.0;
    QTest::newRow("slow against the rate") << 63.0 << 0.05 << 20000.0;
    QTest::newRow("at the edge of the band") << 53.0 << 0.5 << 119.0;
}

void TestSimulateSources::resonanceKeepsUnitVariance()
{
    QFETCH(double, frequency);
    QFETCH(double, damping);
    QFETCH(double, rate);
    // White noise of variance 1 comes out with the sum of squares of the impulse response as its variance.
    Resonance mode(Hertz{frequency}, damping, Hertz{rate});
    double sum = 0.0;
    double input = 1.0;
    for (int i = 0; i < 200000; ++i) {
        const double output = mode.step(input);
        input = 0.0;
        sum += output * output;
    }
    // What is missing after 200000 samples is below e^-2000 for the slowest row; 1e-9 leaves room for rounding only.
    QVERIFY(std::abs(sum - 1.0) < 1e-9);
}

void TestSimulateSources::resonancePeaksAtItsFrequency()
{
    Resonance mode(Hertz{173.0}, 0.03, Hertz{1000.0});
    measures::Series response(4000);
    double input = 1.0;
    for (double& value : response) {
        value = mode.step(input);
        input = 0.0;
    }
    double best = 0.0;
    double bestFrequency = 0.0;
    for (double frequency = 20.0; frequency < 480.0; frequency += 0.5) {
        const double gain = measures::lineAmplitude(response, frequency / 1000.0);
        if (gain > best) {
            best = gain;
            bestFrequency = frequency;
        }
    }
    // Damping moves the peak by the order of ζ²·f = 0.2 Hz; the grid adds 0.25 Hz.
    QVERIFY(std::abs(bestFrequency - 173.0) <= 0.5);
}

void TestSimulateSources::kickReachesItsPeak()
{
    Resonance mode(Hertz{97.0}, 0.06, Hertz{952.0});
    double input = mode.kick(2.5);
    double peak = 0.0;
    for (int i = 0; i < 952; ++i) {
        peak = std::max(peak, std::abs(mode.step(input)));
        input = 0.0;
    }
    // The first swing comes a quarter period after the start: e^(−ζπ/2) = 0.91 of the envelope, and less by up to
    // cos(36°/2) = 0.95 because samples are 37° apart.
    QVERIFY(peak > 2.5 * 0.91 * 0.95 * 0.98);
    QVERIFY(peak <= 2.5);
}

void TestSimulateSources::slowNoiseIsSmoothBoundedAndRepeatable()
{
    const SlowNoise noise(3, 0.25, 100.0);
    const SlowNoise other(4, 0.25, 100.0);
    double lowest = 1.0;
    double highest = -1.0;
    bool differs = false;
    for (SampleIndex i = -500; i < 100000; ++i) {
        const double value = noise.at(i);
        // A smoothstep over 100 samples climbs at most 1.5·(2·0.25)/100 a sample.
        QVERIFY(std::abs(noise.at(i + 1) - value) <= 0.0075 + 1e-12);
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
        differs = differs || value != other.at(i);
    }
    QVERIFY(lowest >= -0.25 && highest <= 0.25);
    QVERIFY(highest - lowest > 0.25); // 1000 knots fill the range
    QVERIFY(differs);
    QCOMPARE(noise.at(777), SlowNoise(3, 0.25, 100.0).at(777));
    QCOMPARE(SlowNoise(3, 0.0, 100.0).at(777), 0.0);
}

QTEST_APPLESS_MAIN(TestSimulateSources)
#include "test_simulate_sources.moc"
