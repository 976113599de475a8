// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/deploy_job.h"
#include "core/workbench/live_analyser.h"
#include "core/workbench/live_spectra.h"
#include "core/workbench/record_job.h"
#include "tests/support/temporary_project.h"
#include "tests/core/workbench/connected_board.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace baseline;
using namespace baseline::tests;
using namespace baseline::workbench;

namespace {

constexpr double rate = 960.0; // a second is a quick length, so that every bin is one hertz

/// x: 0.5 g at 60 Hz about 1 g; y: 0.25 g at 120 Hz; z: nothing.
std::int16_t sines(std::uint64_t index, std::uint8_t channel)
{
    constexpr double countsPerG = 32768.0 / 4.0;
    const double turns = static_cast<double>(index % 960) / rate * (channel == 0 ? 60.0 : 120.0);
    const double wave = std::sin(2.0 * std::numbers::pi * turns);
    const double g = channel == 0 ? 1.0 + 0.5 * wave : channel == 1 ? 0.25 * wave : 0.0;
    return static_cast<std::int16_t>(std::lround(g * countsPerG));
}

PtyNodeOptions sineBoard()
{
    PtyNodeOptions options;
    options.rateMilliHertz = static_cast<std::uint32_t>(rate * 1000.0);
    options.signal = sines;
    return options;
}

/// A board, connected and streaming, under the eyes of an analyser.
struct Watched {
    explicit Watched(PtyNodeOptions options) : rig(std::move(options)), analyser(rig.board) {}

    std::shared_ptr<const LiveSnapshot> latest() const { return analyser.latest(); }
    bool waitFor(const std::function<bool(const LiveSnapshot&)>& condition) const
    {
        return QTest::qWaitFor([&] { return condition(*latest()); }, 20000);
    }

    ConnectedBoard rig;
    LiveAnalyser analyser;
};

bool hasSecond(const LiveSnapshot& snapshot)
{
    return snapshot.received > 1200 && snapshot.spectra && snapshot.spectra->binWidth == Hertz{1.0};
}

} // namespace

class TestLiveAnalyser final : public QObject {
    Q_OBJECT
private slots:
    void measuresAKnownSignal()
    {
        PtyNodeOptions options = sineBoard();
        options.flatOut = true; // the signal repeats itself, so nobody has to wait for a second of it
        Watched run(options);
        QVERIFY(run.latest());
        QVERIFY(run.rig.board.start());
        QVERIFY(run.waitFor(hasSecond));
        const auto snapshot = run.latest();
        QCOMPARE(snapshot->channels.size(), std::size_t{3});
        QCOMPARE(snapshot->nominalRate, Hertz{rate});
        QCOMPARE(snapshot->rangeG, 4U);
        // A count is 1/8192 g: figures of a second of rounded samples are good to a few of them.
        constexpr double count = 1.0 / 8192.0;
        const LiveFigures& x = snapshot->channels[0].figures;
        QVERIFY(std::abs(x.mean - 1.0) < count);
        QVERIFY(std::abs(x.rms - 0.5 / std::numbers::sqrt2) < count);
        QVERIFY(std::abs(x.peak - 0.5) < 2 * count);
        QVERIFY(std::abs(x.crest - std::numbers::sqrt2) < 0.01);
        QVERIFY(std::abs(x.dominantHz - 60.0) < 0.05);
        QVERIFY(std::abs(snapshot->channels[1].figures.dominantHz - 120.0) < 0.05);
        QVERIFY(std::abs(x.kurtosis - 1.5) < 0.001); // of a sine
        // 0.5 g at 60 Hz: 4.9033 m/s² / (2 pi 60) = 13.006 mm/s peak, 9.197 RMS, in the lines from 10 to 480 Hz. The
        // lines beside 60 Hz are divided by their own frequency, which makes 0.03 % of difference.
        QVERIFY(x.velocity);
        QVERIFY(std::abs(x.velocity->millimetresPerSecond - 9.197) < 0.01);
        QCOMPARE(x.velocity->band, (dsp::FrequencyBand{{10.0}, {480.0}}));
        QVERIFY(snapshot->channels[2].figures.velocity->millimetresPerSecond < 1e-6);
        QCOMPARE(snapshot->channels[2].figures.kurtosis, 0.0);
        QCOMPARE(snapshot->channels[2].figures.rms, 0.0);
        QCOMPARE(snapshot->channels[2].figures.crest, 0.0);
        const LiveSpectra& spectra = *snapshot->spectra;
        QCOMPARE(spectra.channels.size(), std::size_t{3});
        QVERIFY(std::abs(spectra.channels[0][60] - 0.5F) < 0.001F);
        QVERIFY(std::abs(spectra.channels[1][120] - 0.25F) < 0.001F);
    }

    void theVisibleSpanIsTheSignal()
    {
        Watched run(sineBoard());
        run.analyser.setVisibleSpan(Seconds(0.1));
        QVERIFY(run.rig.board.start());
        QVERIFY(run.waitFor([](const LiveSnapshot& s) { return s.received > 120 && !s.channels.empty()
                                                               && s.channels[0].g.size() == 96; }));
        const auto snapshot = run.latest();
        for (std::size_t i = 0; i < 96; ++i) {
            const std::int16_t count = sines(static_cast<std::uint64_t>(snapshot->firstIndex) + i, 1);
            QCOMPARE(snapshot->channels[1].g[i], static_cast<float>(count) * (4.0F / 32768.0F));
        }
        QVERIFY(std::abs(snapshot->endSeconds - snapshot->firstSeconds - 0.1) < 1e-9); // doubles of seconds
    }

    void aTriggerHoldsThePictureStill()
    {
        Watched run(sineBoard());
        run.analyser.setVisibleSpan(Seconds(0.1));
        TriggerSettings settings;
        settings.isOn = true;
        settings.levelG = 0.2;
        QVERIFY(run.analyser.setTrigger(settings));
        QVERIFY(run.rig.board.start());
        const auto isCaught = [](const LiveSnapshot& s) {
            return s.received > 1000 && s.trigger && s.trigger->isCaught && s.channels[0].g.size() == 96;
        };
        QVERIFY(run.waitFor(isCaught));
        const std::uint64_t number = run.latest()->number;
        QVERIFY(run.waitFor([&](const LiveSnapshot& s) { return s.number > number + 3 && isCaught(s); }));
        const auto snapshot = run.latest();
        // A quarter of the span before it; 1.0 g of gravity and 0.2 g of level, to a count of the mean.
        QVERIFY(std::abs(snapshot->trigger->levelG - 1.2) < 0.001);
        QVERIFY(snapshot->channels[0].g[23] < 1.2F);
        QVERIFY(snapshot->channels[0].g[24] >= 1.2F);
        // What is never reached is waited for, while the picture goes on.
        settings.levelG = 3.0;
        QVERIFY(run.analyser.setTrigger(settings));
        QVERIFY(run.waitFor([](const LiveSnapshot& s) { return s.trigger && !s.trigger->isCaught; }));
        settings.levelG = std::nan("");
        QVERIFY(!run.analyser.setTrigger(settings));
        QVERIFY(run.analyser.setTrigger({}));
        QVERIFY(run.waitFor([](const LiveSnapshot& s) { return !s.trigger; }));
    }

    void aSpectrumIsMadeAsAsked()
    {
        PtyNodeOptions options = sineBoard();
        options.flatOut = true;
        Watched run(options);
        LiveSpectrumSettings settings;
        settings.oneSecond = false;
        settings.spectrum.length = 480;
        settings.spectrum.averaging = dsp::Averaging::PeakHold;
        settings.unit = SpectrumUnit::Acceleration;
        QVERIFY(run.analyser.setSpectrum(settings));
        QVERIFY(run.rig.board.start());
        QVERIFY(run.waitFor([](const LiveSnapshot& s) { return s.shown && s.shown->averaged > 2; }));
        const auto snapshot = run.latest();
        QCOMPARE(snapshot->shown->binWidth, Hertz{2.0});
        QVERIFY(std::abs(snapshot->shown->channels.at(0).at(30) - 4.9033F) < 0.002F);
        run.analyser.resetSpectrum();
        settings.spectrum.length = 3;
        QVERIFY(!run.analyser.setSpectrum(settings));
    }

    void lostSamplesAreGaps()
    {
        PtyNodeOptions options = sineBoard();
        options.fate = dropShare(0.05, 3);
        options.flatOut = true;
        Watched run(options);
        QVERIFY(run.rig.board.start());
        const auto showsAGap = [](const LiveSnapshot& s) {
            return s.received > 5000 && std::ranges::any_of(s.channels[0].g, [](float g) { return std::isnan(g); });
        };
        QVERIFY(run.waitFor(showsAGap));
        const auto snapshot = run.latest();
        QVERIFY(snapshot->lost > 0);
        for (std::size_t i = 0; i < snapshot->channels[0].g.size(); ++i) {
            const float value = snapshot->channels[0].g[i];
            const auto index = static_cast<std::uint64_t>(snapshot->firstIndex) + i;
            if (!std::isnan(value))
                QCOMPARE(value, static_cast<float>(sines(index, 0)) * (4.0F / 32768.0F));
        }
        QVERIFY(snapshot->spectra); // over a shorter stretch, if need be
    }

    void itsOwnScoresAreTheBoards()
    {
        PtyNodeOptions options = sineBoard();
        options.flatOut = true;
        Watched run(options);
        const model::Image image = exampleImage("Example", rate);
        QVERIFY(deployToBoard(run.rig.board.link(), image));
        QTRY_VERIFY(run.rig.board.activeModel());
        QSignalSpy scored(&run.analyser, &LiveAnalyser::scored);
        QVERIFY(run.rig.board.start());
        // A board that runs flat out may outrun this machine: the newest window need not be one that came whole.
        QVERIFY(run.waitFor([](const LiveSnapshot& s) {
            return s.counters.equal >= 200 && s.latest && s.latest->isCompared();
        }));
        const auto snapshot = run.latest();
        QCOMPARE(snapshot->counters.different, 0U);
        QVERIFY(snapshot->boardPoint);
        QCOMPARE(snapshot->boardPoint->modelHash, model::hashOf(image));
        QVERIFY(snapshot->latest->isCompared());
        QCOMPARE(snapshot->latest->threshold, 1.5F);
        QVERIFY(!snapshot->latest->feature.empty());
        QVERIFY(!snapshot->scores->empty());
        const LiveScore& last = snapshot->scores->back();
        QCOMPARE(last.board, snapshot->latest->boardScore());
        QVERIFY(std::isnan(last.studio) || last.studio == last.board);
        QTRY_VERIFY(scored.size() >= 200);
        // Two seconds are visible, a minute of scores.
        QVERIFY(snapshot->scores->front().seconds >= last.seconds - 60.0);
    }

    void anotherModelAtHandIsScoredHere()
    {
        PtyNodeOptions options = sineBoard();
        Watched run(options);
        const model::Image image = exampleImage("Candidate", rate);
        run.analyser.setCandidate(std::make_shared<const model::Image>(image));
        QVERIFY(run.rig.board.start());
        QVERIFY(run.waitFor([](const LiveSnapshot& s) { return s.candidatePoint.has_value(); }));
        QCOMPARE(run.latest()->candidatePoint->modelHash, model::hashOf(image));
        // For another rate there is no point, and no crash.
        run.analyser.setCandidate(std::make_shared<const model::Image>(exampleImage("Other")));
        QVERIFY(run.waitFor([](const LiveSnapshot& s) { return !s.candidatePoint; }));
        run.analyser.setCandidate(std::make_shared<const model::Image>(model::Image{1, 2, 3}));
        run.analyser.setCandidate(nullptr);
        QVERIFY(run.waitFor([n = run.latest()->number](const LiveSnapshot& s) { return s.number > n + 3; }));
        QVERIFY(!run.latest()->candidatePoint);
    }

    void thePictureGoesOnWhileRecording()
    {
        Watched run(sineBoard());
        QVERIFY(run.rig.board.start());
        QVERIFY(run.waitFor([](const LiveSnapshot& s) { return s.received > 100; }));
        const std::uint32_t before = run.latest()->streamId;
        project::TemporaryProject file;
        RecordOptions options;
        options.projectPath = file.path();
        options.duration = Seconds(0.3);
        options.startAgain = true;
        RecordJob job(run.rig.board.link());
        QSignalSpy finished(&job, &RecordJob::finished);
        QVERIFY(job.start(options));
        QTRY_COMPARE(finished.size(), 1);
        // The recording's stream, then the one after it.
        QVERIFY(run.waitFor([before](const LiveSnapshot& s) { return s.streamId > before + 1; }));
        const auto snapshot = run.latest();
        QCOMPARE(snapshot->lost, 0U);
        QVERIFY(snapshot->received > 288);
        QVERIFY(snapshot->endSeconds > 0.3);
    }

    void aSlowPageGetsOneEvent()
    {
        Watched run(sineBoard());
        QSignalSpy updated(&run.analyser, &LiveAnalyser::updated);
        QVERIFY(run.rig.board.start());
        QVERIFY(run.waitFor([](const LiveSnapshot& s) { return s.received > 0; }));
        updated.clear();
        // Without turning the event loop, as a busy page does.
        const std::uint64_t number = run.latest()->number;
        while (run.latest()->number < number + 10)
            std::this_thread::yield();
        QCOMPARE(updated.size(), 0);
        QCoreApplication::sendPostedEvents(&run.analyser);
        QCOMPARE(updated.size(), 1);
    }

    void quickLengthsAreQuick()
    {
        QCOMPARE(quickLength(952), std::size_t{960});
        QCOMPARE(quickLength(200), std::size_t{200});
        QCOMPARE(quickLength(0), std::size_t{2});
        QCOMPARE(quickLength(961), std::size_t{972});
    }
};

QTEST_GUILESS_MAIN(TestLiveAnalyser)
#include "test_live_analyser.moc"
