// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/window_label.h"

#include <QTest>

using namespace baseline;
using namespace baseline::workbench;
using project::Segment;
using recording::Span;

namespace {

Segment marked(SampleIndex first, SampleIndex end, const char* label)
{
    return {{}, {}, {first, end - first}, QString::fromLatin1(label)};
}

constexpr Span window{100, 10}; // its middle lies between 104 and 105

} // namespace

/// The one rule for what label a window has.
class TestWindowLabel final : public QObject {
    Q_OBJECT

private slots:
    void theLabelOnBothSidesOfTheMiddleCounts_data()
    {
        QTest::addColumn<std::vector<Segment>>("segments");
        QTest::addColumn<QString>("label"); // "-": the recording's
        const auto row = [](const char* name, const std::vector<Segment>& segments, const char* label) {
            QTest::newRow(name) << segments << QString::fromLatin1(label);
        };
        row("none", {}, "-");
        row("all of it", {marked(90, 120, "a")}, "a");
        row("short, over the middle", {marked(104, 106, "a")}, "a");
        row("up to the middle", {marked(0, 105, "a")}, "-");
        row("from the middle on", {marked(105, 900, "a")}, "-");
        row("beside the middle", {marked(100, 104, "a")}, "-");
        row("one beyond the middle", {marked(0, 106, "a")}, "a");
        row("two that meet", {marked(0, 105, "a"), marked(105, 900, "b")}, "-");
        row("two of a label that meet", {marked(0, 105, "a"), marked(105, 900, "a")}, "a");
        row("the shorter one over another", {marked(0, 900, "a"), marked(100, 110, "b")}, "b");
        row("in whatever order", {marked(100, 110, "b"), marked(0, 900, "a")}, "b");
        row("a shorter one up to the middle", {marked(0, 900, "a"), marked(90, 105, "b")}, "a");
        row("two of a label over another", {marked(0, 900, "a"), marked(90, 105, "b"), marked(105, 120, "b")}, "b");
        row("two over another", {marked(0, 900, "a"), marked(90, 105, "b"), marked(105, 120, "c")}, "a");
        row("a long one before many", {marked(0, 900, "a"), marked(1, 2, "b"), marked(3, 4, "b"), marked(200, 300, "b")},
            "a");
    }

    void theLabelOnBothSidesOfTheMiddleCounts()
    {
        QFETCH(const std::vector<Segment>, segments);
        QFETCH(const QString, label);
        const WindowLabels labels(segments);
        const QString* const found = labels.of(window);
        QCOMPARE(found ? *found : QStringLiteral("-"), label);
    }

    void anOddWindowHasOneSampleInItsMiddle()
    {
        const std::vector<Segment> segments{marked(105, 106, "a")};
        QVERIFY(WindowLabels(segments).of({100, 11}));
        QVERIFY(!WindowLabels(segments).of({100, 10}));
        QVERIFY(!WindowLabels(segments).of({101, 11}));
    }

    void aWindowIsNormalOnlyWhereNoPartOfItIsLabelledOtherwise()
    {
        const auto kind = [](const std::vector<Segment>& segments, const char* recording) {
            return kindOf(window, WindowLabels(segments), QString::fromLatin1(recording));
        };
        QCOMPARE(kind({}, ""), WindowKind::Unlabelled);
        QCOMPARE(kind({}, "normal"), WindowKind::Normal);
        QCOMPARE(kind({}, "coin"), WindowKind::Anomalous);
        QCOMPARE(kind({marked(109, 200, "coin")}, "normal"), WindowKind::Mixed);
        QCOMPARE(kind({marked(0, 101, "coin")}, ""), WindowKind::Mixed);
        QCOMPARE(kind({marked(110, 200, "coin"), marked(0, 100, "coin")}, "normal"), WindowKind::Normal);
        QCOMPARE(kind({marked(104, 200, "coin")}, "normal"), WindowKind::Anomalous);
        QCOMPARE(kind({marked(109, 200, "normal")}, ""), WindowKind::Unlabelled);
        // Marked as normal in a faulty recording: as a whole, or up to the last sample but one.
        QCOMPARE(kind({marked(100, 110, "normal")}, "coin"), WindowKind::Normal);
        QCOMPARE(kind({marked(100, 109, "normal")}, "coin"), WindowKind::Mixed);
        QCOMPARE(kind({marked(0, 900, "coin"), marked(100, 110, "normal")}, "normal"), WindowKind::Normal);
    }
};

QTEST_GUILESS_MAIN(TestWindowLabel)
#include "test_window_label.moc"
