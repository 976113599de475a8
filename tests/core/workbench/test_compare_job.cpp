// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/project/schema.h"
#include "core/recording/import_file.h"
#include "core/workbench/compare_job.h"
#include "core/workbench/replay_job.h"
#include "core/workbench/simulate_job.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace baseline;
using namespace baseline::workbench;

namespace {

struct Library {
    Library()
    {
        const auto made = project::ProjectFile::create(path);
        if (!made)
            qFatal("no project");
    }
    QString add(const recording::Recording& recording)
    {
        const auto project = project::ProjectFile::open(path);
        const auto id = project::storeRecording(project->database(), recording);
        return id ? *id : QString();
    }
    QString add(simulate::State state, Hertz rate = Hertz{952.0}, double seconds = 20.0)
    {
        SimulateOptions options;
        options.state = state;
        options.rate = rate;
        options.duration = Seconds(seconds);
        return add(*simulateRecording(options));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.baseline"));
};

float largest(const std::vector<float>& values, double binWidth, double from, double to)
{
    float most = 0.0F;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double frequency = static_cast<double>(i) * binWidth;
        if (frequency >= from && frequency <= to)
            most = std::max(most, values[i]);
    }
    return most;
}

} // namespace

class TestCompareJob final : public QObject {
    Q_OBJECT

private slots:
    void aRecordingDoesNotDifferFromItself();
    void imbalanceShowsAtTheShaft();
    void otherRatesHaveNoFeaturesInCommon();
    void refusesWhatCannotBeCompared();
    void aProjectThatIsOnlyReadCanBeComparedToo();
    void aReplayGivesBackEverySample();
    void aReplayNeedsAcceleration();
};

void TestCompareJob::aRecordingDoesNotDifferFromItself()
{
    Library library;
    const QString id = library.add(simulate::State::NormalLow);
    const auto result = compareRecordings(library.path, id, id);
    QVERIFY(result);
    QCOMPARE(result->channels.size(), std::size_t{3});
    QCOMPARE(result->first.excerpt[0].size(), std::size_t{952});
    QVERIFY(result->first.excerpt == result->second.excerpt);
    QVERIFY(!result->featuresFault);
    QVERIFY(!result->features.empty());
    for (const ComparedFeature& feature : result->features)
        QCOMPARE(feature.deviations.value_or(0.0), 0.0);
}

void TestCompareJob::imbalanceShowsAtTheShaft()
{
    Library library;
    const auto result = compareRecordings(library.path, library.add(simulate::State::NormalLow),
                                          library.add(simulate::State::Imbalance));
    QVERIFY(result);
    const double bin = result->binWidth.value;
    // The simulator's shaft turns at 29.5 Hz and imbalance makes its line 2.5 times as strong across the shaft; the same
    // seed, so the resonance noise beneath it is the same: a quarter of tolerance is ample.
    const float normal = largest(result->first.spectra[0], bin, 27.0, 32.0);
    const float imbalance = largest(result->second.spectra[0], bin, 27.0, 32.0);
    QVERIFY2(std::abs(imbalance / normal - 2.5F) < 0.6F, qPrintable(QString::number(imbalance / normal)));
    QVERIFY(result->first.windows > 100); // 20 s in steps of 128 samples
    QVERIFY(!result->features.empty());
    const auto& features = result->features;
    QVERIFY(std::abs(features.front().deviations.value_or(0.0)) > 3.0);
    for (std::size_t i = 1; i < features.size(); ++i)
        QVERIFY(std::abs(features[i].deviations.value_or(0.0)) <= std::abs(features[i - 1].deviations.value_or(0.0)));
}

void TestCompareJob::otherRatesHaveNoFeaturesInCommon()
{
    Library library;
    const auto result = compareRecordings(library.path, library.add(simulate::State::NormalLow),
                                          library.add(simulate::State::NormalLow, Hertz{200.0}));
    QVERIFY(result);
    QVERIFY(result->featuresFault);
    QCOMPARE(result->featuresFault->code, Error::Code::ModelMismatch);
    QCOMPARE(result->rate.value, 952.0);
    // Nothing is drawn above half the slow one's rate.
    const auto beyond = static_cast<std::size_t>(110.0 / result->binWidth.value);
    QVERIFY(std::isnan(result->second.spectra[0][beyond]));
    QVERIFY(std::isfinite(result->first.spectra[0][beyond]));
}

void TestCompareJob::refusesWhatCannotBeCompared()
{
    Library library;
    const QString good = library.add(simulate::State::NormalLow);
    const auto missing = compareRecordings(library.path, good, QStringLiteral("gone"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::NotFound);
    const auto brief = compareRecordings(library.path, good, library.add(simulate::State::Off, Hertz{952.0}, 0.1));
    QVERIFY(!brief);
    QCOMPARE(brief.error().subject, std::string("samples"));
    auto other = *simulateRecording({});
    for (recording::Channel& channel : other.info.channels)
        channel.name += QLatin1Char('2');
    const auto apart = compareRecordings(library.path, good, library.add(other));
    QVERIFY(!apart);
    QCOMPARE(apart.error().subject, std::string("common channels"));
}

void TestCompareJob::aProjectThatIsOnlyReadCanBeComparedToo()
{
    Library library;
    const QString one = library.add(simulate::State::NormalLow);
    const QString other = library.add(simulate::State::Imbalance);
    {
        const auto project = project::ProjectFile::open(library.path);
        QVERIFY(project->database().run(
            QStringLiteral("INSERT INTO schema_versions (version, applied_utc) VALUES (?, '')"),
            {project::currentSchemaVersion() + 1}));
    }
    const auto result = compareRecordings(library.path, one, other);
    QVERIFY(result);
    QVERIFY(!result->featuresFault);
    QVERIFY(!result->features.empty());
}

void TestCompareJob::aReplayGivesBackEverySample()
{
    Library library;
    SimulateOptions options;
    options.duration = Seconds(3.0);
    options.rangeG = 8;
    auto original = *simulateRecording(options);
    original.gaps = {{1000, 40}};
    original.info.lost = 40;
    const auto replay = prepareReplay(library.path, library.add(original), library.folder.path());
    QVERIFY(replay);
    QCOMPARE(replay->board.rate->value, 952.0);
    QCOMPARE(*replay->board.rangeG, 8U);
    const auto read = recording::importFile(replay->board.replay, {});
    QVERIFY(read);
    QVERIFY(read->gaps == original.gaps);
    for (const recording::Span& span : original.contiguousSpans())
        QVERIFY(read->physicalInterleaved(span) == original.physicalInterleaved(span));
}

void TestCompareJob::aReplayNeedsAcceleration()
{
    Library library;
    auto other = *simulateRecording({});
    for (recording::Channel& channel : other.info.channels)
        channel.unit = QStringLiteral("V");
    const auto replay = prepareReplay(library.path, library.add(other), library.folder.path());
    QVERIFY(!replay);
    QCOMPARE(replay.error().subject, std::string("channels"));
}

QTEST_GUILESS_MAIN(TestCompareJob)
#include "test_compare_job.moc"
