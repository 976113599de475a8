// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/sos_filter.h"
#include "core/dsp/step_filter.h"
#include "core/project/edits.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/workbench/processed_recording.h"
#include "core/workbench/signal_chain_text.h"
#include "core/workbench/signal_steps_job.h"
#include "tests/support/signals.h"
#include "tests/support/temporary_project.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::workbench;

namespace {

const QString suffix = QStringLiteral(" (filtered)");

dsp::SignalStep bandPass(double low, double high)
{
    return {dsp::FilterStep{dsp::FilterStep::Kind::BandPass, 4, {{low}, {high}}, true}};
}

/// A channel that can be anything, in one float column.
recording::Recording recordingOf(const std::vector<float>& samples, double rate, std::vector<recording::Gap> gaps = {})
{
    recording::Recording recording;
    recording.info.name = QStringLiteral("run");
    recording.info.label = QStringLiteral("normal");
    recording.info.nominalRate = Hertz{rate};
    recording.info.channels = {{QStringLiteral("x"), QStringLiteral("g")}};
    recording.info.format = recording::SampleFormat::Float32;
    recording.data = samples;
    for (const recording::Gap& gap : gaps)
        recording.info.lost += gap.lost;
    recording.gaps = std::move(gaps);
    return recording;
}

class Library : public project::TemporaryProject {
public:
    QString add(const recording::Recording& recording)
    {
        const auto id = project::storeRecording(database(), recording);
        return id ? *id : QString();
    }
    Result<SignalSteps> steps(const QString& id, recording::Span span, const dsp::SignalChain& chain)
    {
        return takeSignalSteps({path(), id, span, {0}, chain});
    }
};

} // namespace

class TestSignalSteps final : public QObject {
    Q_OBJECT

private slots:
    void aSpanIsFilteredAsTheWholeRecordingIs();
    void gapsAreKeptApart();
    void refusesSpansThatCannotBeTaken();
    void aRecordingOfGapsHasNoSteps();
    void chainsSurviveTheirText();
    void refusesTextThatIsNoChain_data();
    void refusesTextThatIsNoChain();
    void storesTheProcessedRecording();
    void piecesJoinWithoutASeam();
    void whatFollowsTheSignalMovesWithIt();
    void storesNothingOfAChainThatFails();
    void storesNothingWhenCancelled();
};

void TestSignalSteps::aSpanIsFilteredAsTheWholeRecordingIs()
{
    Library library;
    const std::vector<float> samples = testing::noise(40000, 1.0);
    const QString id = library.add(recordingOf(samples, 1000.0));
    const dsp::SignalChain chain{{bandPass(20.0, 200.0), {dsp::DecimateStep{2}}}};
    const auto result = library.steps(id, {10001, 5000}, chain); // an odd position: the grid begins at the span
    QVERIFY(result);
    QCOMPARE(result->stages.stages.size(), std::size_t{3});
    const auto& behind = *result->stages.stages[1];
    QVERIFY(behind.unsettled.empty()); // settled before the span begins
    const auto whole = dsp::filterZeroPhase(*dsp::stepSections(chain.steps[0].what, {1000.0}), samples);
    for (std::size_t i = 0; i < 5000; ++i) {
        // What is read around it lets the filter forget its start to 0.1 %.
        QVERIFY2(std::abs(behind.channels[0][i] - whole[10001 + i]) < 2e-3F, qPrintable(QString::number(i)));
    }
    QCOMPARE(result->stages.stages[2]->channels[0].size(), std::size_t{2500});
}

void TestSignalSteps::gapsAreKeptApart()
{
    Library library;
    const QString id = library.add(recordingOf(testing::noise(3000, 1.0), 1000.0, {{1000, 500}}));
    const auto result = library.steps(id, {0, 3500}, {{bandPass(20.0, 200.0)}});
    QVERIFY(result);
    for (const auto& stage : result->stages.stages)
        QCOMPARE(dsp::stretchesOf(stage->channels), (std::vector<dsp::SampleStretch>{{0, 1000}, {1500, 2000}}));
    QCOMPARE(result->stages.stages[1]->unsettled.size(), std::size_t{4});
}

void TestSignalSteps::refusesSpansThatCannotBeTaken()
{
    Library library;
    const QString id = library.add(recordingOf(testing::noise(100, 1.0), 1000.0));
    QCOMPARE(library.steps(id, {100, 10}, {}).error().subject, std::string("samples"));
    QCOMPARE(library.steps(id, {50, -10}, {}).error().subject, std::string("samples"));
    QCOMPARE(library.steps(id, {-20, 60}, {})->span, (recording::Span{0, 40}));
    QCOMPARE(library.steps(id, {50, 1000}, {})->span, (recording::Span{50, 50}));
    QCOMPARE(library.steps(QStringLiteral("nobody"), {0, 10}, {}).error().code, Error::Code::NotFound);
    for (const std::vector<std::size_t>& channels : {std::vector<std::size_t>{}, std::vector<std::size_t>{1}})
        QCOMPARE(takeSignalSteps({library.path(), id, {0, 10}, channels, {}}).error().subject, std::string("channels"));

    recording::Recording wide = recordingOf(std::vector<float>(static_cast<std::size_t>(mostStepValues + 1), 0.5F), 20000.0);
    const auto tooLong = library.steps(library.add(wide), {0, mostStepValues + 1}, {});
    QCOMPARE(tooLong.error().subject, std::string("signal span"));
    QCOMPARE(tooLong.error().value, 400.0); // seconds that would do
}

void TestSignalSteps::aRecordingOfGapsHasNoSteps()
{
    Library library;
    std::vector<float> samples(200, std::numeric_limits<float>::quiet_NaN());
    const QString id = library.add(recordingOf(samples, 1000.0));
    QVERIFY(!id.isEmpty());
    QCOMPARE(library.steps(id, {0, 200}, {{bandPass(20.0, 200.0)}}).error().subject, std::string("samples"));
}

void TestSignalSteps::chainsSurviveTheirText()
{
    dsp::SignalChain chain{{{dsp::UnitStep{dsp::AccelerationUnit::MilliGravity}},
                            {dsp::GravityStep{{0.7}, false}},
                            bandPass(10.5, 1000.0 / 3.0),
                            {dsp::FilterStep{dsp::FilterStep::Kind::LowPass, 7, {{0.0}, {99.0}}, false}},
                            {dsp::DecimateStep{21}},
                            {dsp::EnvelopeStep{false}},
                            {dsp::WindowStep{dsp::WindowShape::BlackmanHarris, {0.1}}}}};
    chain.steps[2].isOn = false;
    const QByteArray text = chainText(chain);
    QVERIFY(!text.contains('\n'));
    const auto read = chainOf(text);
    QVERIFY(read);
    QVERIFY(*read == chain);
    QCOMPARE(chainOf(R"({"version":1,"steps":[]})")->steps.size(), std::size_t{0});
    QCOMPARE(chainOf(R"({"version":1,"steps":[{"step":"gravity","new":3}]})")->steps[0].what,
             dsp::SignalStep::What(dsp::GravityStep{}));
    QCOMPARE(chainSummary({}), QStringLiteral("as recorded"));
    QCOMPARE(chainSummary(chain), QStringLiteral("in mg, high pass 0.7 Hz (gravity), low pass 99 Hz order 7, rate / 21, "
                                                 "envelope"));
}

void TestSignalSteps::refusesTextThatIsNoChain_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"version\":1,\"steps\":[");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no steps") << QByteArray(R"({"version":1})");
    QTest::newRow("unknown step") << QByteArray(R"({"version":1,"steps":[{"step":"magic"}]})");
    QTest::newRow("a step that is a number") << QByteArray(R"({"version":1,"steps":[3]})");
    QTest::newRow("unknown kind") << QByteArray(R"({"version":1,"steps":[{"step":"filter","kind":"notch"}]})");
    QTest::newRow("order in words") << QByteArray(R"({"version":1,"steps":[{"step":"filter","order":"four"}]})");
    QTest::newRow("half an order") << QByteArray(R"({"version":1,"steps":[{"step":"filter","order":2.5}]})");
    QTest::newRow("negative factor") << QByteArray(R"({"version":1,"steps":[{"step":"decimate","factor":-2}]})");
    QTest::newRow("factor beyond int") << QByteArray(R"({"version":1,"steps":[{"step":"decimate","factor":1e300}]})");
    QTest::newRow("newer") << QByteArray(R"({"version":2,"steps":[]})");
}

void TestSignalSteps::refusesTextThatIsNoChain()
{
    QFETCH(QByteArray, text);
    const auto chain = chainOf(text);
    QVERIFY(!chain);
    QCOMPARE(chain.error().subject, std::string("signal steps"));
}

void TestSignalSteps::storesTheProcessedRecording()
{
    Library library;
    recording::Recording recording = recordingOf(testing::noise(4000, 1.0), 1000.0, {{1000, 100}});
    recording.info.trueRate = Hertz{1002.0};
    recording.info.notes = QStringLiteral("a fan");
    const QString id = library.add(recording);
    const dsp::SignalChain chain{{bandPass(20.0, 100.0), {dsp::DecimateStep{4}}, {dsp::UnitStep{}}}};
    const auto stored = storeProcessed(library.path(), id, chain, suffix);
    QVERIFY(stored);
    QCOMPARE(stored->name, QStringLiteral("run (filtered)"));
    QCOMPARE(project::listRecordings(library.database())->size(), std::size_t{1}); // until an edit brings it in
    const auto edit = project::apply(library.database(), project::RemoveRecording{stored->id, false});
    QVERIFY(edit);
    const auto loaded = project::loadRecording(library.database(), stored->id);
    QVERIFY(loaded);
    QCOMPARE(loaded->info.nominalRate.value, 250.0);
    QCOMPARE(loaded->info.trueRate.value, 250.5);
    QCOMPARE(loaded->info.label, QStringLiteral("normal"));
    QCOMPARE(loaded->info.channels[0].unit, QStringLiteral("m/s²"));
    QVERIFY(loaded->info.source.contains(QStringLiteral("“run”: band pass 20–100 Hz order 4 both ways, rate / 4")));
    QVERIFY(loaded->info.notes.startsWith(QStringLiteral("a fan\n{")));
    QCOMPARE(loaded->length(), SampleIndex{1025});
    // The anti-alias filter sees 26 samples of the new rate to either side of the gap: those are lost with it.
    QCOMPARE(loaded->gaps, (std::vector<recording::Gap>{{224, 77}}));
    QVERIFY(project::apply(library.database(), *edit)); // undone
    QCOMPARE(project::listRecordings(library.database())->size(), std::size_t{1});
}

void TestSignalSteps::piecesJoinWithoutASeam()
{
    Library library;
    // More than one piece of 2,000,000 values.
    const std::vector<float> samples = testing::noise(2'100'000, 1.0);
    const QString id = library.add(recordingOf(samples, 20000.0));
    const dsp::SignalStep filter = bandPass(500.0, 2000.0);
    const auto stored = storeProcessed(library.path(), id, {{filter}}, suffix);
    QVERIFY(stored);
    const auto loaded = project::loadRecording(library.database(), stored->id);
    const auto whole = dsp::filterZeroPhase(*dsp::stepSections(filter.what, {20000.0}), samples);
    const auto& values = std::get<std::vector<float>>(loaded->data);
    QCOMPARE(values.size(), whole.size());
    float worst = 0.0F;
    for (std::size_t i = 1'990'000; i < 2'010'000; ++i)
        worst = std::max(worst, std::abs(values[i] - whole[i]));
    QVERIFY2(worst < 1e-3F, qPrintable(QString::number(double(worst)))); // settled to 0.1 %
}

void TestSignalSteps::whatFollowsTheSignalMovesWithIt()
{
    Library library;
    const QString id = library.add(recordingOf(testing::noise(4000, 1.0), 1000.0));
    QVERIFY(project::apply(library.database(),
                           project::AddSegment{{{}, id, {401, 800}, QStringLiteral("coin"), {}}}));
    QVERIFY(project::apply(library.database(), project::AddExclusion{{{}, id, {3999, 1}, QStringLiteral("knock")}}));
    const auto stored = storeProcessed(library.path(), id, {{{dsp::DecimateStep{4}}}}, suffix);
    QVERIFY(stored);
    const auto segments = project::listSegments(library.database(), stored->id);
    QCOMPARE(segments->size(), std::size_t{1});
    QCOMPARE(segments->front().span, (recording::Span{101, 200}));
    QCOMPARE(segments->front().label, QStringLiteral("coin"));
    const auto exclusions = project::listExclusions(library.database(), stored->id);
    QCOMPARE(exclusions->size(), std::size_t{1});
    QVERIFY(exclusions->front().span.end() <= 1000);
}

void TestSignalSteps::storesNothingOfAChainThatFails()
{
    Library library;
    const QString id = library.add(recordingOf(testing::noise(900, 1.0), 1000.0));
    const auto impossible = storeProcessed(library.path(), id, {{bandPass(20.0, 600.0)}}, suffix);
    QCOMPARE(impossible.error().subject, std::string("filter edge"));
    const auto nothing = storeProcessed(library.path(), id, {{{dsp::DecimateStep{1000}}}}, suffix);
    QCOMPARE(nothing.error().subject, std::string("short stretches"));
    auto count = library.database().run(QStringLiteral("SELECT COUNT(*) FROM recordings"));
    QVERIFY(count && count->next());
    QCOMPARE(count->value(0).toInt(), 1);
}

void TestSignalSteps::storesNothingWhenCancelled()
{
    Library library;
    const QString id = library.add(recordingOf(testing::noise(900, 1.0), 1000.0));
    std::stop_source source;
    source.request_stop();
    const Progress stopped{{}, source.get_token()};
    QCOMPARE(storeProcessed(library.path(), id, {{bandPass(20.0, 100.0)}}, suffix, stopped).error().code,
             Error::Code::Cancelled);
    QCOMPARE(takeSignalSteps({library.path(), id, {0, 900}, {0}, {}}, stopped).error().code, Error::Code::Cancelled);
    auto count = library.database().run(QStringLiteral("SELECT COUNT(*) FROM recordings"));
    QVERIFY(count && count->next());
    QCOMPARE(count->value(0).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestSignalSteps)
#include "test_signal_steps.moc"
