// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/acceleration_unit.h"
#include "core/dsp/velocity.h"
#include "core/dsp/welch.h"

#include "tests/support/signals.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace baseline;
using namespace baseline::dsp;
using testing::noise;
using testing::sine;

class TestVelocity final : public QObject {
    Q_OBJECT

private slots:
    void knownAnswers_data()
    {
        QTest::addColumn<double>("amplitude");
        QTest::addColumn<double>("frequency");
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("velocity");
        QTest::newRow("1 m/s2 peak at 50 Hz") << 1.0 << 50.0 << 2000.0 << 2.2508;
        QTest::newRow("0.1 g RMS at 50 Hz") << 0.980665 * std::numbers::sqrt2 << 50.0 << 2000.0 << 3.1215;
        QTest::newRow("at the board's rate") << 1.0 << 50.0 << 952.0 << 2.2508;
        QTest::newRow("between two lines") << 1.0 << 50.125 << 2000.0 << 2.2508 * 50.0 / 50.125;
        QTest::newRow("high up") << 10.0 << 990.0 << 20000.0 << 22.508 * 50.0 / 990.0;
        QTest::newRow("a hertz inside") << 1.0 << 11.0 << 2000.0 << 2.2508 * 50.0 / 11.0;
    }

    void knownAnswers()
    {
        QFETCH(const double, amplitude);
        QFETCH(const double, frequency);
        QFETCH(const double, rate);
        QFETCH(const double, velocity);
        // 9.8 m/s² of gravity must not show.
        const auto samples = sine(static_cast<std::size_t>(10.0 * rate), rate, frequency, amplitude, 9.8);
        const auto result = velocityRms(samples, {rate});
        QVERIFY(result.has_value());
        // Lines a quarter of a hertz apart, each divided by its own frequency and not by that of the sine: 0.1 %.
        QVERIFY(std::abs(result->millimetresPerSecond / velocity - 1.0) < 1e-3);
    }

    void fromAnAmplitudeExactly()
    {
        // sqrt(A² / 2) / (2 pi f) 1000: one line of an amplitude spectrum.
        const auto acceleration = amplitudeSpectrum(sine(4000, 1000.0, 50.0, 1.0), {1000.0}, 1000);
        QVERIFY(acceleration.has_value());
        const Spectrum velocity = velocitySpectrum(*acceleration);
        QVERIFY(std::abs(velocity.values[50] / std::numbers::sqrt2 - 2.2508) < 5e-5); // as far as it is printed
        QCOMPARE(velocity.values[0], 0.0F);
        QCOMPARE(velocity.binWidth, acceleration->binWidth);
        // 2 A / (2 pi f)² = 20.264 um
        QVERIFY(std::abs(displacementMicrometres(1.0, {50.0}) - 2e6 / (1e4 * std::numbers::pi * std::numbers::pi)) < 1e-9);
    }

    void saysWhichBandItCovers()
    {
        const auto samples = noise(9520, 1.0);
        const auto board = velocityRms(samples, {952.0}, {{10.0}, {408.0}});
        QVERIFY(board.has_value());
        QVERIFY(board->band.low.value >= 10.0 && board->band.low.value < 10.3); // lines about 0.25 Hz apart
        QVERIFY(board->band.high.value <= 408.0 && board->band.high.value > 407.7);
        const auto whole = velocityRms(samples, {952.0});
        QVERIFY(whole.has_value());
        QCOMPARE(whole->band.high.value, 476.0);
    }

    void noiseByItsIntegral()
    {
        // A flat density D between a and b gives D (1/a - 1/b) / (2 pi)². White noise of variance 1 at 1000 Hz: D = 1/500.
        const auto result = velocityRms(noise(1'000'000, 1.0), {1000.0}, {{10.0}, {400.0}});
        QVERIFY(result.has_value());
        const double variance = (1.0 / 10.0 - 1.0 / 400.0) / 500.0 / (4.0 * std::numbers::pi * std::numbers::pi);
        // Most of it lies in the lowest 10 Hz: 40 lines of about 950 degrees of freedom, 1 % in power; half in RMS.
        QVERIFY(std::abs(result->millimetresPerSecond / (1000.0 * std::sqrt(variance)) - 1.0) < 0.03);
    }

    void constantHasNoVelocity()
    {
        const auto result = velocityRms(std::vector<float>(4000, 9.80665F), {1000.0});
        QVERIFY(result.has_value());
        QVERIFY(result->millimetresPerSecond < 1e-6);
    }

    void refusesBadInput_data()
    {
        QTest::addColumn<std::vector<float>>("samples");
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("low");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<std::string>("subject");
        const double none = std::numeric_limits<double>::quiet_NaN();
        const auto invalid = Error::Code::InvalidArgument;
        std::vector<float> holed(4000, 1.0F);
        holed[7] = std::numeric_limits<float>::quiet_NaN();
        const std::vector<float> good(4000, 1.0F);
        QTest::newRow("empty") << std::vector<float>{} << 1e3 << 10.0 << invalid << std::string("samples");
        QTest::newRow("one sample") << std::vector<float>{1.0F} << 1e3 << 10.0 << invalid << std::string("samples");
        QTest::newRow("too short") << std::vector<float>(999) << 1e3 << 10.0 << invalid << std::string("samples");
        QTest::newRow("NaN") << holed << 1e3 << 10.0 << Error::Code::BadValues << std::string();
        QTest::newRow("rate 0") << good << 0.0 << 10.0 << invalid << std::string("rate");
        QTest::newRow("rate NaN") << good << none << 10.0 << invalid << std::string("rate");
        QTest::newRow("rate 1e9") << good << 1e9 << 10.0 << invalid << std::string("samples");
        QTest::newRow("a slow sensor") << good << 20.0 << 10.0 << invalid << std::string("velocity band");
        QTest::newRow("from 0 Hz") << good << 1e3 << 0.0 << invalid << std::string("velocity band");
        QTest::newRow("from NaN") << good << 1e3 << none << invalid << std::string("velocity band");
    }

    void refusesBadInput()
    {
        QFETCH(const std::vector<float>, samples);
        QFETCH(const double, rate);
        QFETCH(const double, low);
        QFETCH(const Error::Code, code);
        QFETCH(const std::string, subject);
        const auto refused = velocityRms(samples, {rate}, {{low}, {1000.0}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(refused.error().subject, subject);
    }

    void aBandWithoutALineIsRefused()
    {
        const Spectrum spectrum{{10.0}, {1.0F, 1.0F, 1.0F}};
        const auto refused = velocityRms(spectrum, {{11.0}, {19.0}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, std::string("velocity band"));
        QVERIFY(!velocityRms(Spectrum{}, isoVelocityBand));
    }

    void unitsByTheirNames()
    {
        using enum AccelerationUnit;
        QVERIFY(accelerationUnit("g") == Gravity);
        QVERIFY(accelerationUnit("mg") == MilliGravity);
        QVERIFY(accelerationUnit("m/s²") == MetresPerSecondSquared);
        QVERIFY(accelerationUnit("m/s2") == MetresPerSecondSquared);
        for (const char* other : {"", "G", "V", "m/s", "raw"})
            QVERIFY(!accelerationUnit(other));
        const std::vector<float> gravity{1.0F, -2.0F};
        QCOMPARE(converted(gravity, Gravity, MetresPerSecondSquared), (std::vector<float>{9.80665F, -19.6133F}));
        QCOMPARE(converted(gravity, Gravity, MilliGravity), (std::vector<float>{1000.0F, -2000.0F}));
        QCOMPARE(converted(std::vector<float>{9.80665F}, MetresPerSecondSquared, Gravity), std::vector<float>{1.0F});
    }
};

QTEST_APPLESS_MAIN(TestVelocity)
#include "test_velocity.moc"
