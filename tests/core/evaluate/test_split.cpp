// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/split.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace baseline;
using namespace baseline::evaluate;

namespace {

/// Windows as a recording of `samples` yields them.
void addRecording(std::vector<WindowPlace>& windows, std::size_t recording, SampleIndex samples, SampleIndex length,
                  SampleIndex hop, SampleIndex first = 0)
{
    for (SampleIndex start = first; start + length <= first + samples; start += hop)
        windows.push_back({recording, start, length});
}

bool share(const WindowPlace& a, const WindowPlace& b)
{
    return a.recording == b.recording && a.start < b.end() && b.start < a.end();
}

} // namespace

class TestSplit final : public QObject {
    Q_OBJECT

private slots:
    void cutsOneRecordingInTime()
    {
        std::vector<WindowPlace> windows;
        addRecording(windows, 0, 256 * 100, 256, 128);
        QCOMPARE(windows.size(), std::size_t{199});
        const auto split = splitBaseline(windows);
        QVERIFY(split.has_value());
        QCOMPARE(split->fit.size(), std::size_t{99});
        QCOMPARE(split->fit.front(), std::size_t{0});
        QCOMPARE(split->fit.back(), std::size_t{98}); // ends at 98 * 128 + 256 = 12800
        QCOMPARE(split->calibrate.front(), std::size_t{102}); // starts at 13056: one window after it
        QCOMPARE(split->calibrate[1], std::size_t{104});
        QCOMPARE(split->calibrate.size(), std::size_t{49});
        QCOMPARE(split->fit.size() + split->calibrate.size() + split->unused, windows.size());
    }

    void sharesNothing_data()
    {
        QTest::addColumn<int>("recordings");
        QTest::addColumn<int>("hop");
        QTest::addColumn<double>("fitShare");
        QTest::addColumn<int>("gap");
        QTest::newRow("one recording, half overlap") << 1 << 64 << 0.5 << 0;
        QTest::newRow("one recording, hop 1") << 1 << 1 << 0.3 << 0;
        QTest::newRow("two, the cut inside the second") << 2 << 32 << 0.7 << 500;
        QTest::newRow("ten") << 10 << 64 << 0.5 << 128;
        QTest::newRow("hop beyond the window") << 3 << 300 << 0.5 << 0;
    }

    void sharesNothing()
    {
        QFETCH(const int, recordings);
        QFETCH(const int, hop);
        QFETCH(const double, fitShare);
        QFETCH(const int, gap);
        std::vector<WindowPlace> windows;
        for (int recording = 0; recording < recordings; ++recording)
            addRecording(windows, static_cast<std::size_t>(recording), 6000, 128, hop, 1000);
        const auto split = splitBaseline(windows, {fitShare, gap});
        QVERIFY(split.has_value());
        QVERIFY(!split->fit.empty() && !split->calibrate.empty());
        QVERIFY(std::ranges::is_sorted(split->fit) && std::ranges::is_sorted(split->calibrate));
        for (const std::size_t later : split->calibrate) {
            QVERIFY(later > split->fit.back());
            for (const std::size_t earlier : split->fit) {
                const WindowPlace& a = windows[earlier];
                const WindowPlace& b = windows[later];
                QVERIFY(a.recording != b.recording || b.start - a.end() >= std::max(gap, 128));
            }
            for (const std::size_t other : split->calibrate)
                QVERIFY(other == later || !share(windows[other], windows[later]));
        }
    }

    void shortFilesAreLaidEndToEnd()
    {
        // Files of 200 samples hold two overlapping windows of 128, 192 samples from first to last. Ten files: windows
        // 0..9 to the fit, which ends with file 4; the gap takes the first window's time of file 5 and so both of its
        // windows; files 6..9 give one window each.
        std::vector<WindowPlace> windows;
        for (std::size_t file = 0; file < 10; ++file)
            addRecording(windows, file, 200, 128, 64);
        const auto split = splitBaseline(windows);
        QVERIFY(split.has_value());
        QCOMPARE(split->fit.size(), std::size_t{10});
        QCOMPARE(split->calibrate, (std::vector<std::size_t>{12, 14, 16, 18}));
        QCOMPARE(split->unused, std::size_t{6});
    }

    void orderOfTheListDoesNotMatter()
    {
        std::vector<WindowPlace> windows;
        addRecording(windows, 0, 3000, 100, 50);
        addRecording(windows, 1, 3000, 100, 50);
        const auto forward = splitBaseline(windows);
        std::ranges::reverse(windows);
        const auto backward = splitBaseline(windows);
        QVERIFY(forward.has_value() && backward.has_value());
        const auto mirrored = [&](std::vector<std::size_t> indices) {
            for (std::size_t& index : indices)
                index = windows.size() - 1 - index;
            return indices;
        };
        QCOMPARE(mirrored(backward->fit), forward->fit);
        QCOMPARE(mirrored(backward->calibrate), forward->calibrate);
    }

    void lostSamplesDoNotShrinkTheFit()
    {
        std::vector<WindowPlace> windows;
        addRecording(windows, 0, 1000, 100, 100);
        addRecording(windows, 0, 1000, 100, 100, 1'000'000); // after a long gap in the same recording
        const auto split = splitBaseline(windows);
        QVERIFY(split.has_value());
        QCOMPARE(split->fit.size(), std::size_t{10});
        QCOMPARE(split->calibrate.size(), std::size_t{10});
    }

    void nothingMayBeLeftToCalibrate()
    {
        std::vector<WindowPlace> windows;
        addRecording(windows, 0, 200, 100, 50);
        const auto split = splitBaseline(windows);
        QVERIFY(split.has_value());
        QCOMPARE(split->fit.size(), std::size_t{1});
        QVERIFY(split->calibrate.empty());
    }

    void refusesBadInput()
    {
        const std::vector<WindowPlace> two{{0, 0, 10}, {0, 10, 10}};
        QCOMPARE(splitBaseline({}).error().subject, std::string("windows"));
        QCOMPARE(splitBaseline(std::span(two).first(1)).error().subject, std::string("windows"));
        const std::vector<WindowPlace> empty{{0, 0, 10}, {0, 10, 0}};
        QCOMPARE(splitBaseline(empty).error().subject, std::string("windows"));
        for (const double share : {0.0, 1.0, -1.0, std::nan("")})
            QCOMPARE(splitBaseline(two, {share, 0}).error().subject, std::string("fit share"));
    }

    void saysHowMuchLongerToRecord()
    {
        // 39 windows of 256 samples at 952 Hz, of a recording of which half goes to the fit.
        const Seconds seconds = moreRecordingFor(39, 256, {952.0});
        QVERIFY(std::abs(seconds.count() - 39.0 * 256.0 / 952.0 * 2.0) < 1e-12);
        QCOMPARE(moreRecordingFor(10, 100, {100.0}, {0.75, 0}).count(), 40.0);
    }
};

QTEST_APPLESS_MAIN(TestSplit)
#include "test_split.moc"
