// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/live_averages.h"
#include "core/workbench/live_spectra.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace baseline;
using namespace baseline::workbench;

namespace {

constexpr Hertz rate{1024.0};
constexpr float gravityPerCount = 4.0F / 32768.0F;
constexpr std::uint32_t stream = 7;

/// A history of one channel that holds a sine, fed as a board would: in blocks, with losses where they are wanted.
class Signal {
public:
    explicit Signal(std::size_t seconds = 10) : history(seconds * 1024, 1) {}

    void run(std::size_t samples, double amplitudeG, double hertz, bool isLost = false)
    {
        constexpr std::size_t most = 16;
        for (std::size_t done = 0; done < samples; done += most) {
            device::SampleBlockIn block{};
            block.streamId = stream;
            block.firstIndex = m_index;
            block.frames = static_cast<std::uint16_t>(std::min(most, samples - done));
            block.channels = 1;
            for (std::size_t i = 0; i < block.frames; ++i) {
                const double phase = 2.0 * std::numbers::pi * hertz * static_cast<double>(m_index + i) / rate.value;
                block.counts[i] = static_cast<std::int16_t>(std::lround(amplitudeG * std::sin(phase) * 8192.0));
            }
            m_index += block.frames;
            if (!isLost)
                history.take(block);
        }
    }
    void feed(LiveAverages& averages) { averages.take(history, rate, gravityPerCount, plain); }

    SignalHistory history;
    std::shared_ptr<const LiveSpectra> plain;

private:
    std::uint64_t m_index = 0;
};

LiveSpectrumSettings with(dsp::Averaging averaging, SpectrumUnit unit = SpectrumUnit::Gravity,
                          dsp::SpectrumScale scale = dsp::SpectrumScale::Amplitude)
{
    LiveSpectrumSettings settings;
    settings.oneSecond = false;
    settings.spectrum.length = 1024; // lines a hertz apart
    settings.spectrum.averaging = averaging;
    settings.spectrum.scale = scale;
    settings.unit = unit;
    return settings;
}

/// Rounding to counts of 1/8192 g moves a line of a thousand samples by much less than one of them.
bool isNear(double value, double expected)
{
    return std::abs(value - expected) < 1e-4 * std::max(1.0, expected);
}

} // namespace

class TestLiveAverages final : public QObject {
    Q_OBJECT
private slots:
    void theNewestSegmentFollowsTheSignal()
    {
        Signal signal;
        LiveAverages averages;
        averages.setSettings(with(dsp::Averaging::None));
        signal.run(2048, 0.5, 50.0);
        signal.feed(averages);
        QVERIFY(isNear(averages.shown()->channels.at(0).at(50), 0.5));
        QCOMPARE(averages.shown()->binWidth, Hertz{1.0});
        signal.run(1536, 0.25, 50.0);
        signal.feed(averages);
        QVERIFY(isNear(averages.shown()->channels.at(0).at(50), 0.25));
    }

    void peakHoldKeepsTheHighestUntilReset()
    {
        Signal signal;
        LiveAverages averages;
        averages.setSettings(with(dsp::Averaging::PeakHold));
        signal.run(2048, 0.5, 50.0);
        signal.feed(averages);
        signal.run(4096, 0.1, 50.0);
        signal.feed(averages);
        QVERIFY(isNear(averages.shown()->channels.at(0).at(50), 0.5));
        averages.reset();
        signal.feed(averages);
        QVERIFY(averages.shown()->channels.empty()); // nothing of before counts again
        signal.run(1024, 0.1, 50.0);
        signal.feed(averages);
        QVERIFY(isNear(averages.shown()->channels.at(0).at(50), 0.1));
    }

    void aMeanIsOverPowerAndCountsItsSegments()
    {
        Signal signal;
        LiveAverages averages;
        averages.setSettings(with(dsp::Averaging::Linear));
        signal.feed(averages); // an empty history
        QCOMPARE(averages.shown()->averaged, std::size_t{0});
        // However the calls fall, each sample counts once: 1024 + 3 hops of 512 are four segments.
        for (int i = 0; i < 40; ++i) {
            signal.run(64, 0.3, 50.0);
            signal.feed(averages);
        }
        QCOMPARE(averages.shown()->averaged, std::size_t{4});
        QVERIFY(isNear(averages.shown()->channels.at(0).at(50), 0.3));
    }

    void oneMetreAtFiftyHertzIsAKnownVelocity()
    {
        // 1 m/s² peak at 50 Hz is 3.1831 mm/s peak, 2.2508 mm/s RMS.
        Signal signal;
        LiveAverages averages;
        averages.setSettings(with(dsp::Averaging::Linear, SpectrumUnit::Acceleration));
        signal.feed(averages);
        signal.run(4096, 1.0 / metresPerSecondSquaredPerGravity, 50.0);
        signal.feed(averages);
        // A count is 0.0012 m/s²: rounding moves the line by a thousandth of it at most.
        QVERIFY(std::abs(averages.shown()->channels.at(0).at(50) - 1.0F) < 2e-4F);
        averages.setSettings(with(dsp::Averaging::Linear, SpectrumUnit::Velocity));
        signal.feed(averages); // another unit of the same average: nothing new is needed
        QVERIFY(averages.shown()->averaged > 1);
        QVERIFY(std::abs(averages.shown()->channels.at(0).at(50) - 3.1831F) < 1e-3F);
        averages.setSettings(with(dsp::Averaging::Linear, SpectrumUnit::Velocity, dsp::SpectrumScale::Rms));
        signal.feed(averages);
        QVERIFY(std::abs(averages.shown()->channels.at(0).at(50) - 2.2508F) < 1e-3F);
        // A density holds the same power: its root over the line's three bins is the RMS.
        averages.setSettings(with(dsp::Averaging::Linear, SpectrumUnit::Velocity, dsp::SpectrumScale::Density));
        signal.feed(averages);
        double power = 0.0;
        for (std::size_t bin = 49; bin <= 51; ++bin)
            power += static_cast<double>(averages.shown()->channels.at(0).at(bin));
        // The bins beside the line stand at 49 and 51 Hz, so their share is divided by another frequency: 0.03 %.
        QVERIFY(std::abs(std::sqrt(power) - 2.2508) < 2e-3);
    }

    void velocityHasNoLineWhereItWouldBeDrift()
    {
        Signal signal;
        LiveAverages averages;
        averages.setSettings(with(dsp::Averaging::None, SpectrumUnit::Velocity));
        signal.run(2048, 0.5, 50.0);
        signal.feed(averages);
        const auto shown = averages.shown();
        for (std::size_t bin = 0; bin < shown->channels.at(0).size(); ++bin)
            QCOMPARE(std::isnan(shown->channels.at(0).at(bin)), bin < 2);
        QCOMPARE(lowestVelocityLine(Hertz{8.0}, dsp::WindowShape::Hann).value, 16.0);
        QCOMPARE(lowestVelocityLine(Hertz{0.1}, dsp::WindowShape::Hann).value, 2.0);
    }

    void gapsAreLeftOutAndCounted()
    {
        Signal signal;
        LiveAverages averages;
        averages.setSettings(with(dsp::Averaging::Linear));
        signal.feed(averages);
        signal.run(1024, 0.5, 50.0);
        signal.feed(averages);
        signal.run(256, 0.5, 50.0, true);
        signal.run(2048, 0.5, 50.0);
        signal.feed(averages);
        const auto shown = averages.shown();
        QVERIFY(shown->leftOut > 0);
        QVERIFY(isNear(shown->channels.at(0).at(50), 0.5));
    }

    void whatTheHistoryForgotIsAGap()
    {
        Signal signal(2);
        LiveAverages averages;
        averages.setSettings(with(dsp::Averaging::Linear));
        signal.run(1024, 0.5, 50.0);
        signal.feed(averages);
        signal.run(8192, 0.5, 50.0); // four times what is kept
        signal.feed(averages);
        QVERIFY(averages.shown()->leftOut > 0);
        QVERIFY(isNear(averages.shown()->channels.at(0).at(50), 0.5));
    }

    void thePlainSecondServesAsItIs()
    {
        Signal signal;
        LiveAverages averages;
        signal.feed(averages);
        QVERIFY(averages.shown()->channels.empty());
        signal.run(2048, 0.5, 50.0);
        LiveSpectraMaker maker;
        signal.plain = maker.make(signal.history, rate, gravityPerCount);
        signal.feed(averages);
        QCOMPARE(averages.shown()->channels, signal.plain->channels);
        QCOMPARE(averages.shown()->binWidth, signal.plain->binWidth);
        LiveSpectrumSettings settings;
        settings.unit = SpectrumUnit::Acceleration;
        averages.setSettings(settings);
        signal.feed(averages);
        QVERIFY(std::abs(averages.shown()->channels[0].at(50) - 4.9033F) < 1e-3F);
    }

    void aConstantSignalHasNoLines()
    {
        Signal signal;
        LiveAverages averages;
        averages.setSettings(with(dsp::Averaging::Exponential, SpectrumUnit::Velocity));
        signal.run(4096, 0.0, 50.0);
        signal.feed(averages);
        for (std::size_t bin = 2; bin < 513; ++bin)
            QCOMPARE(averages.shown()->channels.at(0).at(bin), 0.0F);
    }

    void impossibleRatesShowNothing_data()
    {
        QTest::addColumn<double>("hertz");
        QTest::newRow("zero") << 0.0;
        QTest::newRow("negative") << -1.0;
        QTest::newRow("not a number") << std::nan("");
    }
    void impossibleRatesShowNothing()
    {
        QFETCH(const double, hertz);
        Signal signal;
        signal.run(2048, 0.5, 50.0);
        LiveAverages averages;
        averages.setSettings(with(dsp::Averaging::Linear));
        averages.take(signal.history, Hertz{hertz}, gravityPerCount, nullptr);
        QVERIFY(averages.shown()->channels.empty());
    }

    void settingsAreChecked()
    {
        QVERIFY(checkLiveSpectrum({}));
        LiveSpectrumSettings settings = with(dsp::Averaging::Linear);
        settings.spectrum.length = 1023;
        QCOMPARE(checkLiveSpectrum(settings).error().subject, std::string("segment length"));
        settings.spectrum.length = 2'000'000;
        QVERIFY(!checkLiveSpectrum(settings));
        settings.oneSecond = true; // then the length is not looked at
        QVERIFY(checkLiveSpectrum(settings));
        settings.spectrum.segments = std::nan("");
        QVERIFY(!checkLiveSpectrum(settings));
    }
};

QTEST_APPLESS_MAIN(TestLiveAverages)
#include "test_live_averages.moc"
