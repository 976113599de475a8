// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/level_trigger.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::workbench;

namespace {

constexpr float unitPerCount = 0.001F; // a count is a thousandth of a g here
constexpr SampleIndex always = std::numeric_limits<SampleIndex>::max();

/// A history of one channel, filled with counts; `first` beyond the end leaves a gap.
void append(SignalHistory& history, std::uint64_t first, const std::vector<int>& counts)
{
    for (std::size_t i = 0; i < counts.size(); ++i) {
        device::SampleBlockIn block{};
        block.streamId = 7;
        block.firstIndex = first + i;
        block.frames = 1;
        block.channels = 1;
        block.counts[0] = static_cast<std::int16_t>(counts[i]);
        history.take(block);
    }
}

TriggerSettings at(double level, double hysteresis, TriggerSlope slope = TriggerSlope::Rising)
{
    return {.isOn = true, .slope = slope, .levelG = level, .hysteresisG = hysteresis};
}

/// Where the newest crossing of these counts is; -1: none.
SampleIndex crossing(const TriggerSettings& settings, const std::vector<int>& counts, double middle = 0.0)
{
    SignalHistory history(100, 1);
    append(history, 0, counts);
    LevelTrigger trigger;
    trigger.setSettings(settings);
    trigger.take(history, unitPerCount, middle);
    return trigger.newest(always).value_or(-1);
}

} // namespace

class TestLevelTrigger final : public QObject {
    Q_OBJECT
private slots:
    void firesAtTheFirstSampleAcross()
    {
        QCOMPARE(crossing(at(0.1, 0.05), {0, 0, 90, 120, 200, 150}), SampleIndex{3});
        QCOMPARE(crossing(at(0.1, 0.05, TriggerSlope::Falling), {200, 200, 110, 80, 0}), SampleIndex{3});
    }

    void noiseAroundTheLevelFiresOnce()
    {
        const std::vector<int> noisy{0, 120, 80, 120, 90, 120};
        QCOMPARE(crossing(at(0.1, 0.05), noisy), SampleIndex{1});
        QCOMPARE(crossing(at(0.1, 0.0), noisy), SampleIndex{5}); // without hysteresis at each
    }

    void theLevelIsAboutTheMiddle()
    {
        QCOMPARE(crossing(at(0.1, 0.05), {1000, 1050, 1120, 1200}, 1.0), SampleIndex{2});
        QCOMPARE(crossing(at(0.1, 0.05), {1000, 1050, 1120, 1200}, 0.0), SampleIndex{-1});
    }

    void whatBeginsAcrossIsNoCrossing()
    {
        QCOMPARE(crossing(at(0.1, 0.05), {200, 200, 200}), SampleIndex{-1});
        QCOMPARE(crossing(at(0.1, 0.05), {}), SampleIndex{-1});
        QCOMPARE(crossing(at(0.1, 0.05), {500}), SampleIndex{-1});
        // A constant on the level itself, without hysteresis: nothing moves.
        QCOMPARE(crossing(at(0.0, 0.0), {0, 0, 0, 0}), SampleIndex{-1});
    }

    void aGapDisarms()
    {
        SignalHistory history(100, 1);
        append(history, 0, {0, 0, 0});
        append(history, 10, {200, 200});
        LevelTrigger trigger;
        trigger.setSettings(at(0.1, 0.05));
        trigger.take(history, unitPerCount, 0.0);
        QVERIFY(!trigger.newest(always));
    }

    void theNewestThatIsWholeServes()
    {
        SignalHistory history(100, 1);
        append(history, 0, {0, 200, 0, 200, 0, 200});
        LevelTrigger trigger;
        trigger.setSettings(at(0.1, 0.05));
        trigger.take(history, unitPerCount, 0.0);
        QCOMPARE(trigger.newest(0).value_or(-1), SampleIndex{-1});
        QCOMPARE(trigger.newest(4).value_or(-1), SampleIndex{3});
        QCOMPARE(trigger.newest(4).value_or(-1), SampleIndex{3}); // and stays until there is a newer one
        QCOMPARE(trigger.newest(5).value_or(-1), SampleIndex{5});
    }

    void blocksDoNotMatter()
    {
        SignalHistory history(100, 1);
        LevelTrigger trigger;
        trigger.setSettings(at(0.1, 0.05));
        std::uint64_t index = 0;
        for (const int count : {0, 20, 60, 99, 101, 200}) {
            append(history, index++, {count});
            trigger.take(history, unitPerCount, 0.0);
        }
        QCOMPARE(trigger.newest(always).value_or(-1), SampleIndex{4});
    }

    void forgetsWithTheHistory()
    {
        SignalHistory history(10, 1);
        append(history, 0, {0, 200});
        LevelTrigger trigger;
        trigger.setSettings(at(0.1, 0.05));
        trigger.take(history, unitPerCount, 0.0);
        append(history, 2, std::vector<int>(20, 0));
        trigger.take(history, unitPerCount, 0.0);
        QVERIFY(!trigger.newest(always));
    }

    void aChannelThatIsNotThereNeverFires()
    {
        TriggerSettings settings = at(0.1, 0.05);
        settings.channel = 5;
        QCOMPARE(crossing(settings, {0, 200}), SampleIndex{-1});
        QCOMPARE(crossing(at(0.1, 0.05), {0, 200}, std::nan("")), SampleIndex{-1});
    }

    void settingsAreChecked()
    {
        QVERIFY(checkTrigger({}));
        QVERIFY(!checkTrigger(at(std::nan(""), 0.1)));
        QVERIFY(!checkTrigger(at(0.1, -0.1)));
        TriggerSettings settings;
        settings.before = 1.5;
        QCOMPARE(checkTrigger(settings).error().subject, std::string("trigger"));
    }
};

QTEST_APPLESS_MAIN(TestLevelTrigger)
#include "test_level_trigger.moc"
