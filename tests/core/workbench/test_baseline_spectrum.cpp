// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/edits.h"
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/workbench/baseline_band.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/workbench.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <numbers>

using namespace baseline;
using namespace baseline::workbench;

namespace {

constexpr Hertz rate{1000.0};
constexpr std::size_t length = 1000; // lines a hertz apart

struct Library {
    Library()
    {
        if (!project::ProjectFile::create(path))
            qFatal("no project");
    }
    QString add(const recording::Recording& recording) const
    {
        const auto project = project::ProjectFile::open(path);
        const auto id = project::storeRecording(project->database(), recording);
        return id ? *id : QString();
    }
    BaselineQuestion question(const QString& id, SampleIndex count) const
    {
        BaselineQuestion question{path, {{id, {0, count}, {}}}, {}, rate, 1};
        question.settings.oneSecond = false;
        question.settings.spectrum.length = length;
        return question;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.baseline"));
};

/// A sine of 50 Hz whose amplitude is 0.01 (k + 1) in the k-th second.
recording::Recording rising(int seconds, const QString& unit = QStringLiteral("g"))
{
    recording::Recording recording;
    recording.info.name = QStringLiteral("rising");
    recording.info.nominalRate = rate;
    recording.info.format = recording::SampleFormat::Float32;
    recording.info.channels = {{QStringLiteral("x"), unit}};
    std::vector<float> samples;
    for (int i = 0; i < seconds * 1000; ++i) {
        const double amplitude = 0.01 * (i / 1000 + 1);
        samples.push_back(static_cast<float>(amplitude * std::sin(2.0 * std::numbers::pi * 50.0 * i / 1000.0)));
    }
    recording.data = samples;
    return recording;
}

bool isClose(double value, double expected)
{
    return std::abs(value - expected) < 1e-4; // float samples through a float transform
}

} // namespace

class TestBaselineSpectrum final : public QObject {
    Q_OBJECT
private slots:
    void theBandIsMadeOfShares()
    {
        const Library library;
        const QString id = library.add(rising(60));
        const auto band = baselineSpectrum(library.question(id, 60000));
        QVERIFY(band);
        QCOMPARE(band->segments, std::size_t{60});
        QVERIFY(!band->isWhole);
        QCOMPARE(band->binWidth.value, 1.0);
        const auto& line = band->channels.at(0);
        // Of 59 steps between 60 segments: 5 % is the 3rd, half the 30th (29.5 rounded up), 95 % the 56th.
        QVERIFY2(isClose(line.low[50], 0.04), qPrintable(QString::number(line.low[50])));
        QVERIFY2(isClose(line.middle[50], 0.31), qPrintable(QString::number(line.middle[50])));
        QVERIFY2(isClose(line.high[50], 0.57), qPrintable(QString::number(line.high[50])));
        QVERIFY(line.high[200] < 1e-4F);
    }

    void fewSegmentsShowTheirExtremes()
    {
        const Library library;
        const auto band = baselineSpectrum(library.question(library.add(rising(10)), 10000));
        QVERIFY(band);
        QVERIFY(band->isWhole);
        QVERIFY(isClose(band->channels[0].low[50], 0.01));
        QVERIFY(isClose(band->channels[0].high[50], 0.10));
    }

    void unitAndScaleAreThoseOfTheLiveSpectrum()
    {
        const Library library;
        const QString id = library.add(rising(1, QStringLiteral("m/s²")));
        BaselineQuestion question = library.question(id, 1000);
        question.settings.spectrum.scale = dsp::SpectrumScale::Rms;
        question.settings.unit = SpectrumUnit::Acceleration;
        const auto band = baselineSpectrum(question);
        QVERIFY(band);
        QVERIFY(isClose(band->channels[0].middle[50], 0.01 / std::numbers::sqrt2));
        question.settings.unit = SpectrumUnit::Velocity;
        const auto velocity = baselineSpectrum(question);
        QVERIFY(velocity);
        QVERIFY(isClose(velocity->channels[0].middle[50], 10.0 / std::numbers::sqrt2 / (2.0 * std::numbers::pi * 50.0)));
        QVERIFY(std::isnan(velocity->channels[0].middle[1])); // too slow for an honest value
    }

    void noSegmentCrossesAGap()
    {
        const Library library;
        recording::Recording recording = rising(10);
        recording.gaps = {{2500, 700}};
        recording.info.lost = 700;
        const auto band = baselineSpectrum(library.question(library.add(recording), recording.length()));
        QVERIFY(band);
        QCOMPARE(band->segments, std::size_t{9}); // 2 before, 7 after it
        BaselineQuestion part = library.question(library.add(rising(10)), 3999);
        QCOMPARE(baselineSpectrum(part)->segments, std::size_t{3}); // only what was trained on
    }

    void refusesWhatCannotStandBesideTheLiveSpectrum()
    {
        const Library library;
        const BaselineQuestion good = library.question(library.add(rising(3)), 3000);
        const auto subjectOf = [](const BaselineQuestion& question) {
            const auto band = baselineSpectrum(question);
            return band ? QStringLiteral("no error") : QString::fromStdString(band.error().subject);
        };
        BaselineQuestion other = good;
        other.rate = {1030.0};
        QCOMPARE(subjectOf(other), QStringLiteral("rate"));
        other = good;
        other.channels = 3;
        QCOMPARE(subjectOf(other), QStringLiteral("channels"));
        other = good;
        other.settings.spectrum.length = 4000;
        QCOMPARE(subjectOf(other), QStringLiteral("baseline segments"));
        other.settings.spectrum.length = 7;
        QCOMPARE(subjectOf(other), QStringLiteral("segment length"));
        other = good;
        other.spans[0].recordingId = QStringLiteral("deleted");
        QCOMPARE(subjectOf(other), QStringLiteral("baseline spans"));
        other.spans.clear();
        QCOMPARE(subjectOf(other), QStringLiteral("baseline spans"));
        other = good;
        other.rate = {0.0};
        QCOMPARE(subjectOf(other), QStringLiteral("rate"));
        other = good;
        other.projectPath = QStringLiteral("/proc/nowhere.baseline");
        QVERIFY(!baselineSpectrum(other));
        std::stop_source stop;
        stop.request_stop();
        const auto cancelled = baselineSpectrum(good, Progress{{}, stop.get_token()});
        QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
    }

    void followsTheModelAtHand()
    {
        const Library library;
        SimulateOptions options;
        options.duration = Seconds(60.0);
        const QString id = library.add(*simulateRecording(options));
        Workbench bench;
        QVERIFY(bench.openProject(library.path));
        BaselineBand band(bench);
        QSignalSpy changed(&band, &BaselineBand::changed);
        LiveSpectrumSettings settings;
        settings.spectrum.length = 960;
        band.want(settings, Hertz{952.0}, 3);
        QCOMPARE(band.fault()->subject, std::string("baseline model"));
        QCOMPARE(changed.size(), 1);

        const auto series = loadRecordings(library.path, {id});
        const auto outcome = trainModel(*series, {});
        QVERIFY(outcome);
        QVERIFY(bench.adopt(*outcome, *series));
        QTRY_VERIFY(band.spectrum() != nullptr);
        QVERIFY(!band.fault());
        QCOMPARE(band.spectrum()->channels.size(), std::size_t{3});
        QVERIFY(band.spectrum()->segments > 50);
        const auto first = band.spectrum();

        settings.unit = SpectrumUnit::Velocity;
        band.want(settings, Hertz{952.0}, 3);
        QVERIFY(band.spectrum() == nullptr); // never the old one on the new axis
        settings.unit = SpectrumUnit::Acceleration; // overtakes the one before
        band.want(settings, Hertz{952.0}, 3);
        QTRY_VERIFY(band.spectrum() != nullptr);
        QVERIFY(band.spectrum()->channels[0].middle[100] > first->channels[0].middle[100] * 9.0F); // m/s², not g
        settings.unit = SpectrumUnit::Gravity;
        band.want(settings, Hertz{952.0}, 3);
        QCOMPARE(band.spectrum(), first); // kept
        band.want(settings, Hertz{119.0}, 3);
        QTRY_VERIFY(band.fault().has_value());
        QCOMPARE(band.fault()->subject, std::string("rate"));
        band.stop();
        QVERIFY(band.spectrum() == nullptr && !band.fault());
    }
};

QTEST_GUILESS_MAIN(TestBaselineSpectrum)
#include "test_baseline_spectrum.moc"
