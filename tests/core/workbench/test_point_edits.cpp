// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/point_edits.h"

#include "core/project/recording_samples.h"
#include "core/workbench/point_labels.h"
#include "tests/support/temporary_project.h"

#include <QTest>


using namespace baseline;
using namespace baseline::workbench;
using project::Segment;
using recording::Span;

namespace {

constexpr SampleIndex length = 256;
constexpr SampleIndex hop = 128;

/// A project with one recording, cut into windows that overlap by half, and the edits of their labels.
class Bench : public project::TemporaryProject {
public:
    explicit Bench(SampleIndex rows = 20 * hop)
    {
        id = *project::storeRecording(database(), project::recordingOf(rows));
        points.model.window = {static_cast<std::uint32_t>(length), static_cast<std::uint32_t>(hop)};
        points.recordings.push_back({id, {}, {}, Hertz{1000.0}, rows});
        for (SampleIndex first = 0; first + length <= rows; first += hop) {
            WindowPoint point;
            point.first = first;
            points.points.push_back(point);
        }
    }

    Span span(std::size_t window) const { return points.spanOf(points.points[window]); }
    void mark(Span span, const char* label, const QString& origin = {})
    {
        QVERIFY(project::apply(database(),
                               project::AddSegment{{{}, id, span, QString::fromLatin1(label), origin}}));
    }
    /// What a user does; the inverses take it back.
    std::vector<project::Edit> label(const std::vector<std::size_t>& windows, const char* label)
    {
        const auto edits = labelEdits(database(), joinedSpans(points, windows), QString::fromLatin1(label));
        return edits ? *project::applyAll(database(), *edits) : std::vector<project::Edit>{};
    }
    /// Span and label of each segment, by position.
    std::vector<std::pair<Span, QString>> marks()
    {
        std::vector<std::pair<Span, QString>> found;
        for (const Segment& segment : *project::listSegments(database(), id))
            found.emplace_back(segment.span, segment.label);
        return found;
    }
    QStringList labels()
    {
        if (!readPointLabels(database(), points))
            return {};
        QStringList found;
        for (const WindowPoint& point : points.points)
            found.append(points.labels.value(point.label));
        return found;
    }

    QString id;
    WindowPoints points;
};

std::pair<Span, QString> marked(SampleIndex first, SampleIndex end, const char* label)
{
    return {{first, end - first}, QString::fromLatin1(label)};
}

} // namespace

/// What labelling windows does to the segments that are there already.
class TestPointEdits final : public QObject {
    Q_OBJECT

private slots:
    void aLongerSegmentIsSplit()
    {
        Bench bench;
        bench.mark({0, 2000}, "hum", QStringLiteral("a model"));
        const auto before = *project::listSegments(bench.database(), bench.id);
        const auto inverses = bench.label({4, 5}, "rattle");
        const SampleIndex first = bench.span(4).first;
        const SampleIndex end = bench.span(5).end();
        QCOMPARE(bench.marks(),
                 (std::vector{marked(0, first, "hum"), marked(first, end, "rattle"), marked(end, 2000, "hum")}));
        // What a model helped to find stays known as such, in both parts.
        for (const Segment& segment : *project::listSegments(bench.database(), bench.id))
            QCOMPARE(segment.origin, segment.label == QLatin1String("hum") ? QStringLiteral("a model") : QString());
        QVERIFY(project::applyAll(bench.database(), inverses));
        QCOMPARE(*project::listSegments(bench.database(), bench.id), before);
    }

    void aShorterSegmentThatOverlapsIsTrimmed()
    {
        Bench bench;
        bench.mark({500, 100}, "hum"); // across the beginning of the window at 512
        bench.mark({700, 100}, "hum"); // across its end at 768
        bench.label({4}, "rattle");
        QCOMPARE(bench.marks(),
                 (std::vector{marked(500, 512, "hum"), marked(512, 768, "rattle"), marked(768, 800, "hum")}));
    }

    void whatLiesInsideIsReplaced()
    {
        Bench bench;
        bench.mark({600, 50}, "hum");
        bench.mark({512, 256}, "hum");
        bench.label({4}, "rattle");
        QCOMPARE(bench.marks(), (std::vector{marked(512, 768, "rattle")}));
    }

    void exactlyTheChosenWindowsChange_data()
    {
        QTest::addColumn<SampleIndex>("first");
        QTest::addColumn<SampleIndex>("count");
        QTest::newRow("no segment") << SampleIndex{0} << SampleIndex{0};
        QTest::newRow("long") << SampleIndex{0} << SampleIndex{20 * hop};
        QTest::newRow("short") << SampleIndex{1020} << SampleIndex{10};
        QTest::newRow("across") << SampleIndex{900} << SampleIndex{900};
    }

    void exactlyTheChosenWindowsChange()
    {
        QFETCH(const SampleIndex, first);
        QFETCH(const SampleIndex, count);
        Bench bench;
        if (count > 0)
            bench.mark({first, count}, "hum");
        const QStringList before = bench.labels();
        bench.label({7, 8, 14}, "rattle");
        const QStringList after = bench.labels();
        for (qsizetype i = 0; i < after.size(); ++i) {
            const bool isChosen = i == 7 || i == 8 || i == 14;
            QVERIFY2(after[i] == (isChosen ? QStringLiteral("rattle") : before[i]),
                     qPrintable(QString::number(i) + QLatin1Char(' ') + after[i]));
        }
    }

    void whatIsLabelledSoStaysAsItIs()
    {
        Bench bench;
        bench.mark({0, 2000}, "rattle", QStringLiteral("a model"));
        QVERIFY(labelEdits(bench.database(), joinedSpans(bench.points, std::vector<std::size_t>{4, 9}),
                           QStringLiteral("rattle"))
                    ->empty());
        // Another label inside gives way; the long one is not cut for it.
        bench.mark({600, 300}, "hum");
        bench.label({4}, "rattle");
        QCOMPARE(bench.marks(), (std::vector{marked(0, 2000, "rattle"), marked(768, 900, "hum")}));
    }

    void labelsAreTakenFromTheChosenAlone()
    {
        Bench bench;
        bench.mark({0, 2000}, "hum");
        bench.label({4, 8}, "");
        QCOMPARE(bench.marks(),
                 (std::vector{marked(0, 512, "hum"), marked(768, 1024, "hum"), marked(1280, 2000, "hum")}));
    }

    void eachRecordingIsCutByItsOwnStretches()
    {
        Bench bench;
        const QString second = *project::storeRecording(bench.database(), project::recordingOf(20 * hop));
        bench.points.recordings.push_back({second, {}, {}, Hertz{1000.0}, 20 * hop});
        WindowPoint point;
        point.recording = 1;
        point.first = 0;
        bench.points.points.push_back(point);
        bench.mark({0, 2000}, "hum");
        QVERIFY(project::apply(bench.database(), project::AddSegment{{{}, second, {0, 2000}, QStringLiteral("hum")}}));
        bench.label({4, bench.points.points.size() - 1}, "rattle");
        QCOMPARE(bench.marks(),
                 (std::vector{marked(0, 512, "hum"), marked(512, 768, "rattle"), marked(768, 2000, "hum")}));
        const auto other = *project::listSegments(bench.database(), second);
        QCOMPARE(other.size(), std::size_t{2});
        QCOMPARE(other[0].label, QStringLiteral("rattle"));
        QCOMPARE(other[1].span, (Span{length, 2000 - length}));
    }
};

QTEST_GUILESS_MAIN(TestPointEdits)
#include "test_point_edits.moc"
