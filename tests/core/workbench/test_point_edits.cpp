// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/point_edits.h"

#include "core/project/recording_samples.h"
#include "core/workbench/point_labels.h"
#include "tests/support/temporary_project.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace baseline;
using namespace baseline::workbench;
using project::Segment;
using recording::Span;

namespace {

using Windows = std::vector<std::size_t>;

constexpr SampleIndex length = 256;
constexpr SampleIndex hop = 128;

/// A project with one recording, cut into windows that overlap by half, and the edits of their labels.
class Bench : public project::TemporaryProject {
public:
    explicit Bench(SampleIndex rows = 20 * hop, SampleIndex window = length, SampleIndex step = hop)
    {
        id = *project::storeRecording(database(), project::recordingOf(rows));
        points.model.window = {static_cast<std::uint32_t>(window), static_cast<std::uint32_t>(step)};
        points.recordings.push_back({id, {}, {}, Hertz{1000.0}, rows});
        for (SampleIndex first = 0; first + window <= rows; first += step) {
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
        const auto edits = labelEdits(database(), chosenRuns(points, windows), QString::fromLatin1(label));
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
        // The windows before and after have their middles at its ends: the sample beyond these stays with them.
        const SampleIndex first = bench.span(4).first + 1;
        const SampleIndex end = bench.span(5).end() - 1;
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
                 (std::vector{marked(500, 513, "hum"), marked(513, 767, "rattle"), marked(767, 800, "hum")}));
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
        using Rounds = std::vector<Windows>; // one after the other, each with a label of its own
        const std::vector<std::pair<const char*, Span>> grounds{{"no segment", {0, 0}},
                                                                {"long", {0, 20 * hop}},
                                                                {"short", {1020, 10}},
                                                                {"across", {900, 900}}};
        const std::vector<std::pair<const char*, Rounds>> choices{{"first", {{0}}},
                                                                  {"second", {{1}}},
                                                                  {"scattered", {{7, 8, 14}}},
                                                                  {"one by one", {{4}, {7}}},
                                                                  {"one after the next", {{4}, {5}, {6}}},
                                                                  {"part of it again", {{4, 5}, {5}}},
                                                                  {"the same again", {{4, 5}, {4}, {4, 5}}},
                                                                  {"every other", {{4, 6, 8}}},
                                                                  {"between", {{4, 6, 8}, {5, 7}}},
                                                                  {"last", {{17, 18}, {18}}}};
        QTest::addColumn<Span>("ground");
        QTest::addColumn<std::vector<Windows>>("rounds");
        QTest::addColumn<SampleIndex>("window");
        QTest::addColumn<SampleIndex>("step");
        QTest::addColumn<QByteArray>("last");
        // An empty word takes the label away: what is left is the recording's. Each choice meets all three.
        const std::array<QByteArray, 3> words{"b", "", "hum"};
        std::size_t row = 0;
        for (const auto& [window, step] : std::vector<std::pair<SampleIndex, SampleIndex>>{
                 {256, 128}, {255, 127}, {256, 64}, {256, 300}, {256, 2}, {3, 1}}) {
            for (const auto& [ground, span] : grounds) {
                for (const auto& [choice, rounds] : choices)
                    QTest::addRow("%d/%d, %s, %s", static_cast<int>(window), static_cast<int>(step), ground, choice)
                        << span << rounds << window << step << words[row++ % words.size()];
            }
        }
    }

    void exactlyTheChosenWindowsChange()
    {
        QFETCH(const Span, ground);
        QFETCH(const std::vector<Windows>, rounds);
        QFETCH(const SampleIndex, window);
        QFETCH(const SampleIndex, step);
        QFETCH(const QByteArray, last);
        // A project takes longer to make than a row to check: those of one recipe share it.
        if (!m_bench || m_bench->points.model.window.length != window || m_bench->points.model.window.hop != step)
            m_bench = std::make_unique<Bench>(18 * step + std::max(window, step), window, step);
        Bench& bench = *m_bench;
        for (const Segment& segment : *project::listSegments(bench.database(), bench.id))
            QVERIFY(project::apply(bench.database(), project::RemoveSegment{segment.id}));
        const Span inside{ground.first,
                          std::min(ground.count, bench.points.recordings.front().length - ground.first)};
        if (inside.count > 0)
            bench.mark(inside, "hum");
        const auto start = *project::listSegments(bench.database(), bench.id);
        std::vector<std::vector<project::Edit>> inverses;
        for (std::size_t round = 0; round < rounds.size(); ++round) {
            const char* const word = round + 1 == rounds.size() ? last.constData() : "a";
            QStringList expected = bench.labels();
            for (const std::size_t i : rounds[round])
                expected[static_cast<qsizetype>(i)] = QString::fromLatin1(word);
            inverses.push_back(bench.label(rounds[round], word));
            QCOMPARE(bench.labels(), expected);
        }
        for (; !inverses.empty(); inverses.pop_back())
            QVERIFY(project::applyAll(bench.database(), inverses.back()));
        QCOMPARE(*project::listSegments(bench.database(), bench.id), start);
    }

    void aLongerLabelIsOneSegment()
    {
        Bench bench;
        bench.label({4, 5}, "rattle");
        const auto before = *project::listSegments(bench.database(), bench.id);
        const auto inverses = bench.label({5, 6, 7, 8}, "rattle");
        QCOMPARE(bench.marks(), (std::vector{marked(512, 1280, "rattle")}));
        QCOMPARE(project::listSegments(bench.database(), bench.id)->front().id, before.front().id);
        QVERIFY(project::applyAll(bench.database(), inverses));
        QCOMPARE(*project::listSegments(bench.database(), bench.id), before);
        // What lies between two of them joins both.
        bench.label({8, 9}, "rattle");
        QCOMPARE(bench.marks().size(), std::size_t{2});
        bench.label({6, 7}, "rattle");
        QCOMPARE(bench.marks(), (std::vector{marked(512, 1408, "rattle")}));
    }

    void whatIsLabelledSoStaysAsItIs()
    {
        Bench bench;
        bench.mark({0, 2000}, "rattle", QStringLiteral("a model"));
        QVERIFY(labelEdits(bench.database(), chosenRuns(bench.points, std::vector<std::size_t>{4, 9}),
                           QStringLiteral("rattle"))
                    ->empty());
        // Another label inside gives way; the long one is not cut for it.
        bench.mark({600, 300}, "hum");
        bench.label({4}, "rattle");
        QCOMPARE(bench.marks(), (std::vector{marked(0, 2000, "rattle"), marked(767, 900, "hum")}));
    }

    void labelsAreTakenFromTheChosenAlone()
    {
        Bench bench;
        bench.mark({0, 2000}, "hum");
        bench.label({4, 8}, "");
        QCOMPARE(bench.marks(),
                 (std::vector{marked(0, 513, "hum"), marked(767, 1025, "hum"), marked(1279, 2000, "hum")}));
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
                 (std::vector{marked(0, 513, "hum"), marked(513, 767, "rattle"), marked(767, 2000, "hum")}));
        const auto other = *project::listSegments(bench.database(), second);
        QCOMPARE(other.size(), std::size_t{2});
        QCOMPARE(other[0].label, QStringLiteral("rattle"));
        QCOMPARE(other[1].span, (Span{length, 2000 - length}));
    }

private:
    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(TestPointEdits)
#include "test_point_edits.moc"
