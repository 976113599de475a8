// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/capture_writer.h"

#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/project/segments.h"
#include "tests/support/temporary_project.h"

#include <QTest>

using namespace baseline;
using namespace baseline::workbench;

namespace {

using Counts = std::vector<std::int16_t>;

/// One channel at 1000 Hz in g, a thousandth a count.
CapturePlan planFor(const project::TemporaryProject& file)
{
    CapturePlan plan;
    plan.projectPath = file.path();
    plan.info.name = QStringLiteral("run");
    plan.info.nominalRate = Hertz{1000.0};
    plan.info.channels = {{QStringLiteral("x"), QStringLiteral("g"), 0.001, 0.0}};
    plan.info.startedUtc = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    return plan;
}

/// Another count for each position, that tells it; even ones and odd ones differ by `swing`.
std::int16_t countAt(SampleIndex position, int swing = 0)
{
    return static_cast<std::int16_t>((position % 97) + (position % 2 != 0 ? swing : 0));
}

Counts countsOf(SampleIndex first, SampleIndex count, int swing = 0)
{
    Counts counts;
    for (SampleIndex at = first; at < first + count; ++at)
        counts.push_back(countAt(at, swing));
    return counts;
}

bool feed(CaptureWriter& writer, SampleIndex first, SampleIndex count, int swing = 0)
{
    constexpr SampleIndex block = 37; // no divisor of anything here
    for (SampleIndex at = first; at < first + count; at += block) {
        const Counts counts = countsOf(at, std::min(block, first + count - at), swing);
        if (!writer.append(counts, at))
            return false;
    }
    return true;
}

recording::Recording load(project::TemporaryProject& file, const CapturedPart& part)
{
    return *project::loadRecording(file.database(), part.id);
}

bool isTheSignal(const recording::Recording& recording, SampleIndex first)
{
    for (const recording::Span& span : recording.contiguousSpans()) {
        const auto counts = recording.counts(span);
        const Counts expected = countsOf(first + span.first, span.count);
        if (!std::equal(counts.begin(), counts.end(), expected.begin(), expected.end()))
            return false;
    }
    return true;
}

TriggerOptions triggerAt(double level)
{
    TriggerOptions trigger;
    trigger.level = level;
    trigger.before = Seconds(0.5);
    trigger.after = Seconds(0.3);
    return trigger;
}

} // namespace

class TestCaptureWriter final : public QObject {
    Q_OBJECT
private slots:
    void partsFollowWithoutALostSample()
    {
        project::TemporaryProject file;
        CapturePlan plan = planFor(file);
        plan.partLength = 1000;
        auto writer = CaptureWriter::begin(plan);
        QVERIFY(writer);
        QVERIFY(feed(*writer, 0, 2500));
        QVERIFY(writer->gap(2500, 100));
        QVERIFY(feed(*writer, 2600, 400));
        QVERIFY(!writer->isWriting()); // the third is full, and nothing has come for a fourth
        QVERIFY(writer->finish({}));
        QCOMPARE(writer->parts().size(), std::size_t{3});
        QStringList names;
        for (std::size_t i = 0; i < 3; ++i) {
            const CapturedPart& part = writer->parts()[i];
            const recording::Recording recording = load(file, part);
            names += recording.info.name;
            QCOMPARE(part.first, static_cast<SampleIndex>(i) * 1000);
            QCOMPARE(part.length, SampleIndex{1000});
            QCOMPARE(recording.length(), SampleIndex{1000});
            QVERIFY(isTheSignal(recording, part.first));
            QVERIFY(recording.info.complete);
            QCOMPARE(recording.info.startedUtc, planFor(file).info.startedUtc.addSecs(static_cast<qint64>(i)));
        }
        QCOMPARE(names, (QStringList{QStringLiteral("run"), QStringLiteral("run 2"), QStringLiteral("run 3")}));
        QCOMPARE(load(file, writer->parts()[2]).gaps, (std::vector<recording::Gap>{{500, 100}}));
    }

    void aLossAcrossTheEndOfAPartIsInBoth()
    {
        project::TemporaryProject file;
        CapturePlan plan = planFor(file);
        plan.partLength = 1000;
        auto writer = CaptureWriter::begin(plan);
        QVERIFY(feed(*writer, 0, 900));
        QVERIFY(feed(*writer, 1200, 300)); // the gap is found by the position
        QVERIFY(writer->finish({}));
        QCOMPARE(load(file, writer->parts()[0]).gaps, (std::vector<recording::Gap>{{900, 100}}));
        const recording::Recording second = load(file, writer->parts()[1]);
        QCOMPARE(second.gaps, (std::vector<recording::Gap>{{0, 200}}));
        QVERIFY(isTheSignal(second, 1000));
    }

    void anEndlessLossMakesNoEmptyRecordings()
    {
        project::TemporaryProject file;
        CapturePlan plan = planFor(file);
        plan.partLength = 1000;
        auto writer = CaptureWriter::begin(plan);
        QVERIFY(feed(*writer, 0, 10));
        const SampleIndex far = SampleIndex{1} << 40;
        QVERIFY(feed(*writer, far, 10));
        QVERIFY(writer->finish({}));
        QCOMPARE(writer->parts().size(), std::size_t{2});
        QVERIFY(isTheSignal(load(file, writer->parts()[1]), writer->parts()[1].first));
    }

    void aTriggerPicksOutWhatIsLoud()
    {
        project::TemporaryProject file;
        CapturePlan plan = planFor(file);
        plan.trigger = triggerAt(0.2); // quiet: a sawtooth of 97 counts, 0.028 g; loud: ±500 counts more, 0.25 g
        auto writer = CaptureWriter::begin(plan);
        QVERIFY(writer);
        QVERIFY(feed(*writer, 0, 2000));
        QVERIFY(writer->parts().empty());
        QVERIFY(writer->level() > 0.02 && writer->level() < 0.04);
        QVERIFY(feed(*writer, 2000, 1000, 500));
        QVERIFY(writer->isWriting());
        QVERIFY(feed(*writer, 3000, 2000));
        QVERIFY(!writer->isWriting());
        QVERIFY(feed(*writer, 5000, 500, 500)); // again, and it ends while it is loud
        QVERIFY(writer->finish({}));

        QCOMPARE(writer->parts().size(), std::size_t{2});
        // Begins with the window in which it got loud, half a second before it; ends 0.3 s after.
        QCOMPARE(writer->parts()[0].first, SampleIndex{1500});
        QCOMPARE(writer->parts()[0].length, SampleIndex{1500 + 300});
        QCOMPARE(writer->parts()[1].first, SampleIndex{4500});
        QCOMPARE(writer->parts()[1].length, SampleIndex{1000});
        const recording::Recording first = load(file, writer->parts()[0]);
        const auto counts = first.counts({0, first.length()});
        for (SampleIndex at = 0; at < first.length(); ++at) {
            const SampleIndex position = 1500 + at;
            const bool loud = position >= 2000 && position < 3000;
            QCOMPARE(counts[static_cast<std::size_t>(at)], countAt(position, loud ? 500 : 0));
        }
    }

    void whatTriggersAgainIsNotRecordedTwice()
    {
        project::TemporaryProject file;
        CapturePlan plan = planFor(file);
        plan.trigger = triggerAt(0.2);
        plan.trigger->before = Seconds(2.0);
        auto writer = CaptureWriter::begin(plan);
        QVERIFY(feed(*writer, 0, 500, 500));
        QVERIFY(feed(*writer, 500, 600));      // ends at 800
        QVERIFY(feed(*writer, 1100, 500, 500)); // two seconds before would reach into the first
        QVERIFY(writer->finish({}));
        QCOMPARE(writer->parts().size(), std::size_t{2});
        QCOMPARE(writer->parts()[0].length, SampleIndex{800});
        QCOMPARE(writer->parts()[1].first, SampleIndex{800});
    }

    void gapsOfTheTimeBeforeAreKept()
    {
        project::TemporaryProject file;
        CapturePlan plan = planFor(file);
        plan.trigger = triggerAt(0.2);
        auto writer = CaptureWriter::begin(plan);
        QVERIFY(feed(*writer, 0, 400));
        QVERIFY(feed(*writer, 450, 150)); // 50 lost; a window begins at 450
        QVERIFY(feed(*writer, 600, 400, 500));
        QVERIFY(writer->gap(1000, 20));
        QVERIFY(feed(*writer, 1020, 30, 500));
        QVERIFY(writer->finish({}));
        const recording::Recording recording = load(file, writer->parts().front());
        QCOMPARE(writer->parts().front().first, SampleIndex{50}); // half a second before the window 550 .. 650
        QCOMPARE(recording.gaps, (std::vector<recording::Gap>{{350, 50}, {950, 20}}));
    }

    void labelsBecomeSegments()
    {
        project::TemporaryProject file;
        CapturePlan plan = planFor(file);
        plan.partLength = 5000;
        auto writer = CaptureWriter::begin(plan);
        QVERIFY(feed(*writer, 0, 1000));
        QVERIFY(writer->mark(QStringLiteral("normal")));
        QVERIFY(feed(*writer, 1000, 3000));
        QVERIFY(writer->mark(QStringLiteral("coin")));
        // Stored once a second, so that a killed program loses no more than that of it.
        QVERIFY(feed(*writer, 4000, 1500));
        QVERIFY(writer->mark({}));
        QVERIFY(feed(*writer, 5500, 100));
        QVERIFY(writer->mark(QStringLiteral("nothing of it follows")));
        QVERIFY(writer->finish({}));
        const auto first = project::listSegments(file.database(), writer->parts()[0].id);
        QCOMPARE(first->size(), std::size_t{2});
        QCOMPARE((*first)[0].label, QStringLiteral("normal"));
        QCOMPARE((*first)[0].span, (recording::Span{1000, 3000}));
        QCOMPARE((*first)[1].span, (recording::Span{4000, 1000}));
        const auto second = project::listSegments(file.database(), writer->parts()[1].id);
        QCOMPARE(second->size(), std::size_t{1});
        QCOMPARE(second->front().label, QStringLiteral("coin"));
        QCOMPARE(second->front().span, (recording::Span{0, 500}));
    }

    void aRunningLabelIsStoredEverySecond()
    {
        project::TemporaryProject file;
        auto writer = CaptureWriter::begin(planFor(file));
        QVERIFY(writer->mark(QStringLiteral("normal")));
        QVERIFY(feed(*writer, 0, 3500));
        const auto segments = project::listSegments(file.database(), writer->parts()[0].id);
        QCOMPARE(segments->size(), std::size_t{1});
        QVERIFY(segments->front().span.count > 2500);
    }

    void clippingIsCountedInItsPart()
    {
        project::TemporaryProject file;
        CapturePlan plan = planFor(file);
        plan.partLength = 100;
        auto writer = CaptureWriter::begin(plan);
        Counts counts(200, 5);
        counts[150] = counts[199] = 32767;
        QVERIFY(writer->append(counts, 0));
        QVERIFY(writer->finish({}));
        QCOMPARE(load(file, writer->parts()[0]).info.clipped, SampleIndex{0});
        QCOMPARE(load(file, writer->parts()[1]).info.clipped, SampleIndex{2});
    }

    void refusesNonsense()
    {
        project::TemporaryProject file;
        CapturePlan plan = planFor(file);
        plan.partLength = -1;
        QCOMPARE(CaptureWriter::begin(plan).error().subject, std::string("part"));
        plan.partLength = 0;
        for (const double level : {0.0, -1.0, std::nan(""), HUGE_VAL}) {
            plan.trigger = triggerAt(level);
            QCOMPARE(CaptureWriter::begin(plan).error().code, Error::Code::InvalidArgument);
        }
        plan.trigger = triggerAt(1.0);
        plan.trigger->before = Seconds(1e9);
        QCOMPARE(CaptureWriter::begin(plan).error().subject, std::string("trigger"));
        plan.trigger.reset();
        auto writer = CaptureWriter::begin(plan);
        QVERIFY(feed(*writer, 0, 50));
        QVERIFY(!writer->append(countsOf(10, 5), 10));
        QVERIFY(!writer->gap(20, 5));
        QVERIFY(writer->finish({}));
        QCOMPARE(load(file, writer->parts()[0]).length(), SampleIndex{50});
    }
};

QTEST_GUILESS_MAIN(TestCaptureWriter)
#include "test_capture_writer.moc"
