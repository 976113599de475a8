// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lesson_windows.h"

#include "tests/core/workbench/connected_board.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace baseline;
using namespace baseline::tests;
using namespace baseline::workbench;

namespace {

constexpr int patience = 20'000; // ms, on a busy machine

/// x: 0.5 g at 30 Hz about 1 g; y: 0.25 g at 60 Hz; z: nothing. 960 samples a second: 256 of them hold 8 whole waves of
/// x.
std::int16_t sines(std::uint64_t index, std::uint8_t channel)
{
    constexpr double countsPerG = 32768.0 / 4.0;
    const double turns = static_cast<double>(index % 960) / 960.0 * (channel == 0 ? 30.0 : 60.0);
    const double wave = std::sin(2.0 * std::numbers::pi * turns);
    const double g = channel == 0 ? 1.0 + 0.5 * wave : channel == 1 ? 0.25 * wave : 0.0;
    return static_cast<std::int16_t>(std::lround(g * countsPerG));
}

PtyNodeOptions sineBoard()
{
    PtyNodeOptions options;
    options.rateMilliHertz = 960'000;
    options.signal = sines;
    return options;
}

struct Desk {
    explicit Desk(PtyNodeOptions options = sineBoard()) : rig(std::move(options)), keeper(rig.board, text) {}
    std::optional<LessonWindow> next()
    {
        std::optional<LessonWindow> window;
        const bool came = QTest::qWaitFor([&] { return (window = windows.take()).has_value(); }, patience);
        return came ? window : std::nullopt;
    }
    SampleIndex end() const { return keeper.mark()->at; }

    ConnectedBoard rig;
    device::TextSource text;
    CaptureKeeper keeper;
    LessonWindows windows{keeper, "rms"};
};

} // namespace

/// The live signal, window by window.
class TestLessonWindows final : public QObject {
    Q_OBJECT

private slots:
    void areTheFeaturesOfTheSignal()
    {
        Desk desk;
        QVERIFY(!desk.windows.take()); // the board does not send yet
        QVERIFY(desk.rig.board.start());
        const auto window = desk.next();
        QVERIFY(window && window->isFirst);
        QCOMPARE(window->features.size(), std::size_t{3});
        // Rounded to counts of 1/8192 g.
        QVERIFY(std::abs(double(window->features[0]) - 0.5 / std::numbers::sqrt2) < 1e-4);
        QVERIFY(std::abs(double(window->features[1]) - 0.25 / std::numbers::sqrt2) < 1e-4);
        QVERIFY(std::abs(double(window->features[2])) < 1e-4);
        QCOMPARE(desk.windows.stream()->rangeG, 4U);
        QCOMPARE(desk.windows.recipe()->window.length, 256U);
    }

    void halfOfEachIsNew()
    {
        Desk desk;
        QVERIFY(desk.rig.board.start());
        const SampleIndex begin = desk.end();
        SampleIndex count = 0;
        for (; count < 6; ++count) {
            const auto window = desk.next();
            QVERIFY(window);
            QCOMPARE(window->isFirst, count == 0);
        }
        QVERIFY(desk.end() - begin >= 256 + 5 * 128);
        QVERIFY(desk.rig.board.stop());
        QTRY_VERIFY(!desk.windows.take()); // of a signal that stands still there is nothing new
    }

    /// What the range makes of the same counts.
    void theRangeIsThatOfTheBoard()
    {
        Desk desk;
        QVERIFY(desk.rig.board.configure({}, 8U));
        QVERIFY(desk.rig.board.start());
        std::optional<LessonWindow> window;
        QTRY_VERIFY_WITH_TIMEOUT((window = desk.next()) && desk.windows.stream()->rangeG == 8U, patience);
        QCOMPARE(desk.windows.stream()->gravityPerCount, 8.0F / 32768.0F);
        QVERIFY(std::abs(double(window->features[0]) - 1.0 / std::numbers::sqrt2) < 2e-4);
    }

    void anotherSignalBeginsAnew()
    {
        Desk desk;
        QVERIFY(desk.rig.board.start());
        QVERIFY(desk.next()->isFirst);
        QVERIFY(!desk.next()->isFirst);
        QVERIFY(desk.rig.board.stop());
        QVERIFY(desk.rig.board.configure({}, 2U));
        (void)desk.windows.take();
        QCOMPARE(desk.windows.stream()->rangeG, 4U); // what was taken is of the signal before
        QVERIFY(desk.rig.board.start());
        bool isOther = false;
        QTRY_VERIFY_WITH_TIMEOUT((isOther = isOther || desk.next()->isFirst), patience);
        QCOMPARE(desk.windows.stream()->rangeG, 2U);
        desk.windows.restart();
        QVERIFY(desk.next()->isFirst);
    }

    /// A window with a hole would be a point that no machine made.
    void aGapIsLeftOut()
    {
        PtyNodeOptions options = sineBoard();
        options.signal = [](std::uint64_t, std::uint8_t) { return std::int16_t{100}; };
        // A hole in every 200 samples: no window of 256 is whole.
        for (std::uint64_t at = 200; at < 100'000; at += 200)
            options.holes.push_back({at, 10, true});
        Desk desk(std::move(options));
        QVERIFY(desk.rig.board.start());
        QTRY_VERIFY_WITH_TIMEOUT(desk.keeper.held() > Seconds(1.5), patience);
        QVERIFY(!desk.windows.take());
        QVERIFY(desk.windows.stream() != nullptr); // it did look
    }
};

QTEST_GUILESS_MAIN(TestLessonWindows)
#include "test_lesson_windows.moc"
