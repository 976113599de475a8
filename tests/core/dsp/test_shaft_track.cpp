// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/shaft_track.h"
#include "core/dsp/welch.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace baseline;
using namespace baseline::dsp;

namespace {

constexpr std::size_t lobe = 2; // of Hann
constexpr Hertz rate{952.0};

/// A second of two sines.
Spectrum spectrumOf(double first, double second, double secondAmplitude)
{
    std::vector<float> samples(952);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double turn = 2.0 * std::numbers::pi * static_cast<double>(i) / rate.value;
        samples[i] = static_cast<float>(std::sin(turn * first) + secondAmplitude * std::sin(turn * second));
    }
    return *amplitudeSpectrum(samples, rate, samples.size() / 2 * 2);
}

} // namespace

class TestShaftTrack final : public QObject {
    Q_OBJECT
private slots:
    void findsTheLineBetweenTheBins()
    {
        const auto found = trackSpeed(spectrumOf(29.37, 60.0, 0.5), {30.0}, 0.1, lobe);
        QVERIFY(found.has_value());
        QVERIFY(std::abs(found->speed.value - 29.37) < 0.05); // interpolatedPeak: 0.02 bins of 1 Hz, and some leakage
        QVERIFY(found->leadDecibel > sureLeadDecibel);
    }

    void saysWhenAnotherLineIsAsHigh()
    {
        const auto found = trackSpeed(spectrumOf(28.0, 33.0, 0.9), {30.0}, 0.2, lobe);
        QVERIFY(found.has_value());
        QVERIFY(found->leadDecibel < 1.5); // 1 / 0.9 is 0.9 dB
    }

    void followsARampInSmallSteps()
    {
        SpeedTracker tracker;
        tracker.begin({30.0}, 0.1);
        for (double speed = 30.0; speed <= 45.0; speed += 1.0) {
            tracker.take(spectrumOf(speed, 150.0, 0.5), lobe);
            QVERIFY(tracker.isSure());
            QVERIFY(std::abs(tracker.speed().value - speed) < 0.1);
        }
    }

    void keepsTheLastSureSpeed()
    {
        SpeedTracker tracker;
        tracker.begin({30.0}, 0.1);
        tracker.take(spectrumOf(31.0, 150.0, 0.5), lobe);
        tracker.take(spectrumOf(31.0, 28.5, 0.95), lobe); // a rival
        QVERIFY(!tracker.isSure());
        QVERIFY(std::abs(tracker.speed().value - 31.0) < 0.1);
        tracker.begin({30.0}, 0.1); // nothing new was typed
        QVERIFY(std::abs(tracker.speed().value - 31.0) < 0.1);
        tracker.begin({50.0}, 0.1);
        QCOMPARE(tracker.speed().value, 50.0);
    }

    void survivesBadInput_data()
    {
        const float lost = std::numeric_limits<float>::quiet_NaN();
        QTest::addColumn<Spectrum>("spectrum");
        QTest::newRow("empty") << Spectrum{{1.0}, {}};
        QTest::newRow("lost") << Spectrum{{1.0}, std::vector<float>(100, lost)};
        QTest::newRow("silence") << Spectrum{{1.0}, std::vector<float>(100, 0.0F)};
        QTest::newRow("too short") << Spectrum{{1.0}, std::vector<float>(10, 1.0F)};
        QTest::newRow("no width") << Spectrum{{0.0}, std::vector<float>(100, 1.0F)};
        QTest::newRow("too coarse") << Spectrum{{100.0}, std::vector<float>(100, 1.0F)};
    }
    void survivesBadInput()
    {
        QFETCH(const Spectrum, spectrum);
        QVERIFY(!trackSpeed(spectrum, {30.0}, 0.1, lobe));
        SpeedTracker tracker;
        tracker.begin({30.0}, 0.1);
        tracker.take(spectrum, lobe);
        QVERIFY(!tracker.isSure());
        QCOMPARE(tracker.speed().value, 30.0);
    }
};

QTEST_APPLESS_MAIN(TestShaftTrack)
#include "test_shaft_track.moc"
