// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/capture_trigger.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace baseline;
using namespace baseline::workbench;
using Edge = CaptureTrigger::Edge;

namespace {

constexpr Hertz rate{1000.0};
constexpr SampleIndex window = 100; // a tenth of a second

TriggerOptions options(double level, double release = 0.0)
{
    TriggerOptions result;
    result.level = level;
    result.release = release;
    result.after = Seconds(0.3);
    return result;
}

/// A sine of 50 Hz, whole turns in a window, about an offset.
std::vector<float> sine(double amplitude, SampleIndex count, double offset = 0.0)
{
    std::vector<float> values;
    for (SampleIndex i = 0; i < count; ++i)
        values.push_back(static_cast<float>(
            offset + amplitude * std::sin(2.0 * std::numbers::pi * 50.0 * static_cast<double>(i) / rate.value)));
    return values;
}

/// One channel, window by window; the windows at whose ends something happened.
std::vector<std::pair<int, Edge>> edgesOf(CaptureTrigger& trigger, const std::vector<double>& amplitudes)
{
    std::vector<std::pair<int, Edge>> edges;
    for (int i = 0; i < static_cast<int>(amplitudes.size()); ++i) {
        const auto values = sine(amplitudes[static_cast<std::size_t>(i)], window);
        if (const auto edge = trigger.take(std::span<const float>(values)))
            edges.emplace_back(i, *edge);
    }
    return edges;
}

using Edges = std::vector<std::pair<int, Edge>>;

} // namespace

class TestCaptureTrigger final : public QObject {
    Q_OBJECT
private slots:
    void theLevelIsTheVibrationAboutTheMean()
    {
        // Two channels, 3 and 4 raw steps high, of 0.1 g and 0.2 g a step, on a large offset: sqrt(0.3² + 0.8²)/sqrt 2.
        CaptureTrigger trigger(options(10.0), rate, {0.1, 0.2});
        const auto first = sine(3.0, window, 1000.0);
        const auto second = sine(4.0, window, -500.0);
        std::vector<float> both;
        for (std::size_t i = 0; i < first.size(); ++i)
            both.insert(both.end(), {first[i], second[i]});
        QVERIFY(!trigger.take(std::span<const float>(both)));
        // Floats near 1000 are 6e-5 apart.
        QVERIFY(std::abs(trigger.level() - std::sqrt((0.09 + 0.64) / 2.0)) < 1e-4);
    }

    void endsOnlyAfterSilence()
    {
        CaptureTrigger trigger(options(0.5), rate, {1.0}); // released below 0.35
        // Amplitudes; their RMS is 0.707 of it. 0.6 -> 0.42 is between the levels: neither begins nor counts as silence.
        const Edges edges = edgesOf(trigger, {0.1, 0.6, 1.0, 0.6, 0.1, 0.1, 0.6, 0.1, 0.1, 0.1, 0.1});
        QCOMPARE(edges, (Edges{{2, Edge::Begin}, {9, Edge::End}}));
        QVERIFY(!trigger.isOpen());
    }

    void itsReleaseLevelCanBeChosen()
    {
        CaptureTrigger trigger(options(0.5, 0.05), rate, {1.0});
        QCOMPARE(edgesOf(trigger, {1.0, 0.2, 0.2, 0.2, 0.2, 0.2}), (Edges{{0, Edge::Begin}}));
        // One above the level is of no use: then both are the same.
        CaptureTrigger same(options(0.5, 2.0), rate, {1.0});
        QCOMPARE(edgesOf(same, {1.0, 0.75, 0.7, 0.7, 0.7}), (Edges{{0, Edge::Begin}, {4, Edge::End}}));
    }

    void aGapIsSilence()
    {
        CaptureTrigger trigger(options(0.5), rate, {1.0});
        QCOMPARE(edgesOf(trigger, {1.0}).size(), std::size_t{1});
        QVERIFY(!trigger.skip(250));
        QVERIFY(trigger.skip(50) == Edge::End);
        QVERIFY(!trigger.skip(5000));
    }

    void noWindowReachesAcrossAGap()
    {
        CaptureTrigger trigger(options(0.5), rate, {1.0});
        // Half a window at 0 and half at 10 would be a vibration of 5.
        const std::vector<float> low(50, 0.0F);
        const std::vector<float> high(100, 10.0F);
        QVERIFY(!trigger.take(std::span<const float>(low)));
        QVERIFY(!trigger.skip(1));
        QCOMPARE(trigger.untilWindowEnd(), window);
        QVERIFY(!trigger.take(std::span<const float>(high)));
        QCOMPARE(trigger.level(), 0.0);
    }

    void slowSensorsGetLongerWindows()
    {
        CaptureTrigger trigger(options(0.5), Hertz{10.0}, {1.0});
        QCOMPARE(trigger.windowLength(), SampleIndex{16});
    }

    void countsAreAsGoodAsFloats()
    {
        CaptureTrigger trigger(options(1.0), rate, {4.0 / 32768.0});
        std::vector<std::int16_t> counts;
        for (const float value : sine(20000.0, window))
            counts.push_back(static_cast<std::int16_t>(std::lround(value)));
        QVERIFY(trigger.take(std::span<const std::int16_t>(counts)) == Edge::Begin);
    }

    void brokenValuesDoNotTrigger()
    {
        CaptureTrigger trigger(options(0.5), rate, {1.0});
        std::vector<float> values(window, 0.0F);
        values[3] = std::nanf("");
        QVERIFY(!trigger.take(std::span<const float>(values)));
        QCOMPARE(edgesOf(trigger, {1.0}), (Edges{{0, Edge::Begin}}));
    }
};

QTEST_APPLESS_MAIN(TestCaptureTrigger)
#include "test_capture_trigger.moc"
