// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/bearing.h"
#include "core/dsp/statistics.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/workbench/envelope_job.h"
#include "core/workbench/import_job.h"
#include "tests/support/signals.h"
#include "tests/support/temporary_project.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::workbench;

namespace {

recording::Recording recordingOf(std::vector<float> samples, double rate, std::vector<recording::Gap> gaps = {})
{
    recording::Recording recording;
    recording.info.name = QStringLiteral("bearing");
    recording.info.nominalRate = Hertz{rate};
    recording.info.channels = {{QStringLiteral("x"), QStringLiteral("g")}};
    recording.info.format = recording::SampleFormat::Float32;
    recording.data = std::move(samples);
    for (const recording::Gap& gap : gaps)
        recording.info.lost += gap.lost;
    recording.gaps = std::move(gaps);
    return recording;
}

/// A resonance at 4 kHz that is struck 90 times a second.
std::vector<float> struck(std::size_t count, double rate)
{
    std::vector<float> samples(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double since = std::fmod(static_cast<double>(i) / rate, 1.0 / 90.0);
        samples[i] = static_cast<float>(std::exp(-800.0 * since) * std::sin(2.0 * std::numbers::pi * 4000.0 * since));
    }
    return samples;
}

double strongest(const dsp::Spectrum& spectrum)
{
    return dsp::dominantPeak(spectrum, {5.0})->frequency.value;
}

class Library : public project::TemporaryProject {
public:
    QString add(const recording::Recording& recording)
    {
        const auto id = project::storeRecording(database(), recording);
        return id ? *id : QString();
    }
    Result<RecordingEnvelope> envelope(const QString& id) { return takeEnvelope({path(), id, 0, {}, true, {1.5}}); }
};

} // namespace

class TestEnvelopeJob final : public QObject {
    Q_OBJECT

private slots:
    void findsHowOftenAResonanceIsStruck()
    {
        Library library;
        const auto envelope = library.envelope(library.add(recordingOf(struck(60000, 20000.0), 20000.0)));
        QVERIFY(envelope);
        QVERIFY(std::abs(strongest(envelope->spectrum) - 90.0) <= envelope->spectrum.binWidth.value);
        QCOMPARE(envelope->unit, QStringLiteral("g²"));
        QCOMPARE(envelope->settings.band.high.value, 9000.0); // 0.45 of the rate
    }

    void takesTheLongestStretchWithoutAGap()
    {
        Library library;
        std::vector<float> samples = struck(60000, 20000.0);
        samples[25000] = std::numeric_limits<float>::quiet_NaN();
        const auto envelope = library.envelope(library.add(recordingOf(samples, 20000.0, {{10000, 500}})));
        QVERIFY(envelope);
        QCOMPARE(envelope->span, (recording::Span{25501, 34999}));
        QVERIFY(std::abs(strongest(envelope->spectrum) - 90.0) <= envelope->spectrum.binWidth.value);
    }

    void refusesRatesThatDoNotHoldTheResonance()
    {
        Library library;
        const auto slow = library.envelope(library.add(recordingOf(testing::noise(9520, 1.0), 952.0)));
        QCOMPARE(slow.error().subject, std::string("envelope rate"));
        QCOMPARE(slow.error().value, 6000.0);
    }

    void refusesWhatHasNoEnvelope()
    {
        Library library;
        const QString id = library.add(recordingOf(testing::noise(60, 1.0), 20000.0));
        QCOMPARE(library.envelope(id).error().subject, std::string("samples"));
        const QString nothing = library.add(recordingOf(std::vector<float>(100, std::nanf("")), 20000.0));
        QCOMPARE(library.envelope(nothing).error().subject, std::string("samples"));
        QCOMPARE(takeEnvelope({library.path(), id, 1, {}, true, {1.5}}).error().subject, std::string("channels"));
        const QString good = library.add(recordingOf(testing::noise(6000, 1.0), 20000.0));
        QCOMPARE(takeEnvelope({library.path(), good, 0, dsp::FrequencyBand{{5000.0}, {10000.0}}, true, {1.5}}).error().subject,
                 std::string("filter edge"));
        QCOMPARE(takeEnvelope({library.path(), good, 0, {}, true, {0.0}}).error().subject, std::string("envelope resolution"));
    }

    void realFaultsStandWhereTheGeometrySays_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<double>("rate");
        QTest::addColumn<QString>("bearing");
        QTest::addColumn<double>("shaft");
        QTest::addColumn<bool>("isOuter");
        const auto row = [](const char* name, const char* file, const char* variable, double rate, const char* bearing,
                            double shaft, bool isOuter) {
            QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(variable) << rate
                                << QString::fromLatin1(bearing) << shaft << isOuter;
        };
        row("MFPT outer", "bearing-mfpt/OuterRaceFault_vload_1.mat", "", 48828.0, "NICE (MFPT)", 25.0, true);
        row("MFPT inner", "bearing-mfpt/InnerRaceFault_vload_1.mat", "", 48828.0, "NICE (MFPT)", 25.0, false);
        row("CWRU inner", "bearing-cwru/48k/IR007_0.mat", "X109_DE_time", 48000.0, "6205", 29.95, false);
        row("CWRU outer", "bearing-cwru/48k/1797_OR@6_7_DE48.npz", "DE", 48000.0, "6205", 29.95, true);
    }

    void realFaultsStandWhereTheGeometrySays()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, variable);
        QFETCH(const double, rate);
        QFETCH(const QString, bearing);
        QFETCH(const double, shaft);
        QFETCH(const bool, isOuter);
        const QString path = QStringLiteral(BASELINE_SHARED_DATA "/") + file;
        if (!QFile::exists(path))
            QSKIP("The folder of real recordings is not here.");
        Library library;
        ImportRequest request{path, {}};
        request.options.rate = Hertz{rate};
        if (!variable.isEmpty())
            request.options.variable = variable;
        library.close(); // the import opens the project by itself
        const auto imported = importFiles(library.path(), {request});
        QVERIFY(imported && imported->size() == 1 && !imported->front().fault);
        const auto envelope = library.envelope(imported->front().recordingId);
        QVERIFY(envelope);
        const auto expected = dsp::bearingFrequencies(*dsp::BearingTable::standard().find(bearing.toStdString()), {shaft});
        const double line = (isOuter ? expected->outerRace : expected->innerRace).value;
        // The highest line of all above 5 Hz.
        const auto peak = dsp::dominantPeak(envelope->spectrum, {5.0});
        QVERIFY(peak);
        QVERIFY2(std::abs(peak->frequency.value - line) < envelope->spectrum.binWidth.value,
                 qPrintable(QString::number(peak->frequency.value)));
    }
};

QTEST_GUILESS_MAIN(TestEnvelopeJob)
#include "test_envelope_job.moc"
