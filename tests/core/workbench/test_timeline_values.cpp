// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/timeline_edits.h"
#include "core/workbench/timeline_spans.h"
#include "core/workbench/timeline_window.h"

#include <QTest>

#include <limits>
#include <random>

using namespace baseline;
using namespace baseline::workbench;
using recording::Span;

namespace {

constexpr SampleIndex hour = 3600 * 20'000;

project::Segment segment(const char* id, Span span, const char* label, const char* origin = "")
{
    return {QLatin1String(id), QStringLiteral("r"), span, QLatin1String(label), QLatin1String(origin)};
}

/// 1000 positions, 300..349 lost.
const std::vector<Span> twoStretches = stretchesOf(1000, {{300, 50}});

} // namespace

class TestTimelineValues final : public QObject {
    Q_OBJECT

private slots:
    void zoomKeepsThePlaceUnderThePointer()
    {
        const TimelineWindow whole = TimelineWindow::whole(hour);
        const double at = 12'345'678.0;
        TimelineWindow window = whole;
        const double share = (at - window.first) / window.count;
        int steps = 0;
        while (window.count > TimelineWindow::smallest && steps < 200) {
            window = window.zoomed(0.8, at);
            // 1e-6 of the window: thousands of times less than a pixel.
            QVERIFY(std::abs((at - window.first) / window.count - share) < 1e-6);
            ++steps;
        }
        QCOMPARE(window.count, TimelineWindow::smallest);
        QVERIFY(steps < 100);
        for (; steps >= 0; --steps)
            window = window.zoomed(1.25, at);
        QCOMPARE(window, whole);
    }

    void staysInsideWhateverHappens()
    {
        std::mt19937 random(3);
        std::uniform_real_distribution<double> any(-2.0, 2.0);
        for (const SampleIndex length : {SampleIndex(0), SampleIndex(1), SampleIndex(7), SampleIndex(1000), hour}) {
            TimelineWindow window = TimelineWindow::whole(length);
            const double all = std::max(1.0, static_cast<double>(length));
            for (int i = 0; i < 500; ++i) {
                window = i % 2 == 0 ? window.movedBy(any(random) * all)
                                    : window.zoomed(std::pow(10.0, any(random)), any(random) * all);
                QVERIFY(window.first >= 0.0 && window.end() <= all * (1.0 + 1e-12));
                QVERIFY(window.count >= std::min(TimelineWindow::smallest, all));
                const Span around = window.positionsAround();
                QVERIFY(around.first >= 0 && around.count >= 1 && around.end() <= std::max<SampleIndex>(1, length));
                QVERIFY(around.first <= window.positions().first && around.end() >= window.positions().end());
            }
        }
        const TimelineWindow window = TimelineWindow::whole(1000);
        for (const double bad : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
            QCOMPARE(window.zoomed(bad, 500.0), window);
    }

    void revealsAndShows()
    {
        const TimelineWindow window = TimelineWindow{1000.0, 100.0, 10'000};
        QCOMPARE(window.revealing(1050), window);
        QCOMPARE(window.revealing(2000).end(), 2005.0);
        QCOMPARE(window.revealing(500).first, 495.0);
        QCOMPARE(window.revealing(0).first, 0.0);
        const TimelineWindow shown = window.showing({4000, 200});
        QCOMPARE(shown.first, 3980.0);
        QCOMPARE(shown.count, 240.0);
    }

    void findsStretches()
    {
        QCOMPARE(twoStretches, (std::vector<Span>{{0, 300}, {350, 650}}));
        QVERIFY(stretchesOf(0, {}).empty());
        QCOMPARE(stretchesOf(10, {{0, 4}}), (std::vector<Span>{{4, 6}}));
        QCOMPARE(stretchesOf(10, {{6, 4}}), (std::vector<Span>{{0, 6}}));
        QCOMPARE(stretchAt(twoStretches, 299), std::optional(Span{0, 300}));
        QVERIFY(!stretchAt(twoStretches, 300) && !stretchAt(twoStretches, 349) && !stretchAt(twoStretches, 1000));
        QCOMPARE(stretchAt(twoStretches, 350), std::optional(Span{350, 650}));
        QCOMPARE(partsOf({200, 300}, twoStretches), (std::vector<Span>{{200, 100}, {350, 150}}));
        QVERIFY(partsOf({310, 20}, twoStretches).empty());
        QCOMPARE(partsOutside({200, 300}, std::vector<Span>{{250, 100}, {300, 20}, {450, 100}}),
                 (std::vector<Span>{{200, 50}, {350, 100}}));
        QCOMPARE(partsOutside({200, 300}, std::vector<Span>{{0, 100}, {600, 100}}), (std::vector<Span>{{200, 300}}));
        QVERIFY(partsOutside({200, 300}, std::vector<Span>{{150, 400}}).empty());
    }

    void snapsToWindows()
    {
        const WindowGrid grid{100, 50};
        QCOMPARE(snapped(0, twoStretches, grid), SampleIndex(0));
        QCOMPARE(snapped(26, twoStretches, grid), SampleIndex(50));
        QCOMPARE(snapped(290, twoStretches, grid), SampleIndex(300)); // the end of the last window
        QCOMPARE(snapped(300, twoStretches, grid), SampleIndex(300));
        QCOMPARE(snapped(320, twoStretches, grid), SampleIndex(320)); // in the gap: as it is
        QCOMPARE(snapped(360, twoStretches, grid), SampleIndex(350)); // the grid begins anew behind the gap
        QCOMPARE(snapped(1000, twoStretches, grid), SampleIndex(1000));
        QCOMPARE(snapped(5, {{0, 20}}, grid), SampleIndex(5)); // no window fits
        const WindowGrid wide{64, 100}; // windows with room between them
        QCOMPARE(snapped(70, {{0, 1000}}, wide), SampleIndex(64));
        QCOMPARE(snapped(90, {{0, 1000}}, wide), SampleIndex(100));
    }

    void putsOverlapsInLanes()
    {
        QCOMPARE(lanesOf({{0, 10}, {5, 10}, {10, 5}, {12, 9}}), (std::vector<int>{0, 1, 0, 2}));
        QVERIFY(lanesOf({}).empty());
    }

    void marksNeverCrossGaps()
    {
        const Edits edits = markEdits(QStringLiteral("r"), {250, 200}, QStringLiteral("a"), twoStretches, {});
        QCOMPARE(edits.size(), std::size_t(2));
        QCOMPARE(std::get<project::AddSegment>(edits[0]).segment.span, (Span{250, 50}));
        QCOMPARE(std::get<project::AddSegment>(edits[1]).segment.span, (Span{350, 100}));
        const auto known = segment("1", {250, 50}, "a");
        QCOMPARE(markEdits(QStringLiteral("r"), {250, 200}, QStringLiteral("a"), twoStretches, {known}).size(), std::size_t(1));
        QVERIFY(markEdits(QStringLiteral("r"), {250, 200}, {}, twoStretches, {}).empty());
        QVERIFY(markEdits(QStringLiteral("r"), {250, 0}, QStringLiteral("a"), twoStretches, {}).empty());
    }

    void splitsAndMerges()
    {
        const auto whole = segment("1", {100, 100}, "a", "hash");
        QVERIFY(splitEdits(whole, 100).empty() && splitEdits(whole, 200).empty());
        const Edits cut = splitEdits(whole, 130);
        QCOMPARE(std::get<project::ChangeSegment>(cut[0]).segment.span, (Span{100, 30}));
        project::Segment right = std::get<project::AddSegment>(cut[1]).segment;
        QCOMPARE(right.span, (Span{130, 70}));
        QCOMPARE(right.origin, whole.origin);

        right.id = QStringLiteral("2");
        project::Segment left = whole;
        left.span.count = 30;
        const Edits joined = mergeEdits(left, right, twoStretches);
        QCOMPARE(std::get<project::RemoveSegment>(joined[0]).segmentId, right.id);
        QCOMPARE(std::get<project::ChangeSegment>(joined[1]).segment, whole);

        QVERIFY(!canMerge(left, left, twoStretches));
        QVERIFY(!canMerge(left, segment("3", {130, 70}, "b"), twoStretches));
        QVERIFY(!canMerge(left, segment("3", {400, 70}, "a"), twoStretches)); // a gap between them
        QVERIFY(!canMerge(left, segment("3", {130, 70}, "a", "other"), twoStretches));
    }

    void mergingKeepsTheModelsMark()
    {
        const auto own = segment("1", {0, 50}, "a");
        const auto suggested = segment("2", {50, 50}, "a", "hash");
        const Edits joined = mergeEdits(own, suggested, twoStretches);
        QCOMPARE(std::get<project::RemoveSegment>(joined[0]).segmentId, own.id);
        QCOMPARE(std::get<project::ChangeSegment>(joined[1]).segment, segment("2", {0, 100}, "a", "hash"));
    }

    void edgesStayInTheStretch()
    {
        const auto span = [](const Edits& edits) { return std::get<project::ChangeSegment>(edits.at(0)).segment.span; };
        const auto one = segment("1", {360, 100}, "a");
        QCOMPARE(span(trimEdits(one, Edge::First, 0, twoStretches)), (Span{350, 110}));
        QCOMPARE(span(trimEdits(one, Edge::First, 9999, twoStretches)), (Span{459, 1}));
        QCOMPARE(span(trimEdits(one, Edge::End, 5000, twoStretches)), (Span{360, 640}));
        QCOMPARE(span(trimEdits(one, Edge::End, -5, twoStretches)), (Span{360, 1}));
        QVERIFY(trimEdits(one, Edge::End, 460, twoStretches).empty());
        QVERIFY(trimEdits(segment("1", {310, 10}, "a"), Edge::End, 315, twoStretches).empty()); // inside a gap
        QVERIFY(relabelEdits(one, QStringLiteral("a")).empty() && relabelEdits(one, {}).empty());
        QCOMPARE(relabelEdits(one, QStringLiteral("b")).size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestTimelineValues)
#include "test_timeline_values.moc"
