// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/hilbert_envelope.h"
#include "core/dsp/statistics.h"

#include "tests/support/scipy_table.h"
#include "tests/support/signals.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace baseline;
using namespace baseline::dsp;
using testing::sine;

namespace {

/// A resonance at 3 kHz, struck `strikes` times a second, at 20 kHz, around 1 g.
std::vector<float> struck(std::size_t count, double strikes)
{
    std::vector<float> samples(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double since = std::fmod(static_cast<double>(i) / 20000.0, 1.0 / strikes);
        samples[i] = static_cast<float>(1.0 + std::exp(-since / 0.001) * std::sin(2.0 * std::numbers::pi * 3000.0 * since));
    }
    return samples;
}

EnvelopeSettings around3kHz()
{
    EnvelopeSettings settings;
    settings.band = {{2000.0}, {4000.0}};
    return settings;
}

} // namespace

class TestHilbertEnvelope final : public QObject {
    Q_OBJECT

private slots:
    void isAsScipys()
    {
        const auto table = testing::scipyTable(BASELINE_SCIPY_VECTORS "/hilbert.csv");
        const std::span input(table.at("input"));
        // Two transforms in float: a few 1e-7 of the largest value.
        QVERIFY(testing::distance(*hilbertEnvelope(input), table.at("whole")) < 1e-6);
        QVERIFY(testing::distance(*hilbertEnvelope(input.first(331)), table.at("padded")) < 1e-6);
    }

    void ofASineIsItsAmplitude()
    {
        // 100 whole periods: exact but for the float transforms.
        const auto envelope = hilbertEnvelope(sine(2000, 1000.0, 50.0, 0.7));
        QVERIFY(envelope.has_value());
        for (const float value : *envelope)
            QVERIFY(std::abs(value - 0.7F) < 1e-6F);
    }

    void ofAModulatedSineIsItsModulation()
    {
        auto samples = sine(4000, 1000.0, 200.0, 1.0);
        std::vector<float> modulation(samples.size());
        for (std::size_t i = 0; i < samples.size(); ++i) {
            modulation[i] = static_cast<float>(1.0 + 0.5 * std::cos(2.0 * std::numbers::pi * 5.0 * static_cast<double>(i) / 1000.0));
            samples[i] *= modulation[i];
        }
        QVERIFY(testing::distance(*hilbertEnvelope(samples), modulation) < 1e-6);
    }

    void spectrumShowsTheStrikes()
    {
        const auto samples = struck(60'000, 97.0);
        for (const bool squared : {false, true}) {
            EnvelopeSettings settings = around3kHz();
            settings.squared = squared;
            const auto spectrum = envelopeSpectrum(samples, {20000.0}, settings);
            QVERIFY(spectrum.has_value());
            QVERIFY(spectrum->binWidth.value >= 1.5 && spectrum->binWidth.value < 1.6);
            QVERIFY(spectrum->frequencyAt(spectrum->values.size() - 1).value <= 2000.0); // the width of the band
            const auto peak = dominantPeak(*spectrum, {5.0});
            QVERIFY(peak.has_value());
            QVERIFY(std::abs(peak->frequency.value - 97.0) < 0.05 * spectrum->binWidth.value);
        }
    }

    void bandForARate()
    {
        QCOMPARE(envelopeBand({48000.0})->high.value, 10000.0);
        QCOMPARE(envelopeBand({12000.0})->high.value, 5400.0);
        QCOMPARE(envelopeBand({12000.0})->low.value, 2000.0);
        QVERIFY(envelopeBand(lowestEnvelopeRate).has_value());
    }

    void boardsRateIsRefusedWithTheOneItNeeds()
    {
        EnvelopeSettings settings;
        settings.band = {{100.0}, {400.0}}; // possible as a filter, but no bearing rings there
        for (const Error& error : {envelopeBand({952.0}).error(),
                                   envelopeSpectrum(sine(9520, 952.0, 50.0, 1.0), {952.0}, settings).error()}) {
            QCOMPARE(error.code, Error::Code::InvalidArgument);
            QCOMPARE(error.subject, std::string("envelope rate"));
            QCOMPARE(error.value, 6000.0);
        }
    }

    void constantHasNoLines()
    {
        const auto spectrum = envelopeSpectrum(std::vector<float>(20'000, 1.0F), {20000.0}, around3kHz());
        QVERIFY(spectrum.has_value());
        for (const float value : spectrum->values)
            QVERIFY(value < 1e-12F); // the band pass settles in double
    }

    void tinyInput()
    {
        // One sample is its own envelope, as a length of two has no frequency but 0 and half the rate.
        QCOMPARE(*hilbertEnvelope(std::vector<float>{-2.0F}), std::vector<float>{2.0F});
        QCOMPARE(hilbertEnvelope({}).error().subject, std::string("samples"));
    }

    void aMillionSamplesOfAnAwkwardLength()
    {
        // 999,983 is a prime; padded it takes a moment.
        const auto envelope = hilbertEnvelope(sine(999'983, 20000.0, 1000.0, 1.0));
        QVERIFY(envelope.has_value());
        QVERIFY(std::abs((*envelope)[500'000] - 1.0F) < 1e-3F); // the ends reach this far with 1 / (pi n)
    }

    void refusesBadInput_data()
    {
        QTest::addColumn<std::vector<float>>("samples");
        QTest::addColumn<double>("rate");
        QTest::addColumn<EnvelopeSettings>("settings");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<std::string>("subject");
        const auto invalid = Error::Code::InvalidArgument;
        const std::vector<float> good = struck(20'000, 97.0);
        std::vector<float> holed = good;
        holed[9] = std::numeric_limits<float>::quiet_NaN();
        EnvelopeSettings backwards = around3kHz();
        backwards.band = {{4000.0}, {2000.0}};
        EnvelopeSettings wide = around3kHz();
        wide.band.high = {10000.0};
        EnvelopeSettings flat = around3kHz();
        flat.order = 0;
        EnvelopeSettings endless = around3kHz();
        endless.resolution = {0.0};
        const double none = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("empty") << std::vector<float>{} << 2e4 << around3kHz() << invalid << std::string("samples");
        QTest::newRow("63 samples") << std::vector<float>(63) << 2e4 << around3kHz() << invalid << std::string("samples");
        QTest::newRow("NaN") << holed << 2e4 << around3kHz() << Error::Code::BadValues << std::string();
        QTest::newRow("rate 0") << good << 0.0 << around3kHz() << invalid << std::string("envelope rate");
        QTest::newRow("rate NaN") << good << none << around3kHz() << invalid << std::string("envelope rate");
        QTest::newRow("backwards") << good << 2e4 << backwards << invalid << std::string("filter band");
        QTest::newRow("beyond the rate") << good << 2e4 << wide << invalid << std::string("filter edge");
        QTest::newRow("no order") << good << 2e4 << flat << invalid << std::string("filter order");
        QTest::newRow("no resolution") << good << 2e4 << endless << invalid << std::string("envelope resolution");
    }

    void refusesBadInput()
    {
        QFETCH(const std::vector<float>, samples);
        QFETCH(const double, rate);
        QFETCH(const EnvelopeSettings, settings);
        QFETCH(const Error::Code, code);
        QFETCH(const std::string, subject);
        const auto refused = envelopeSpectrum(samples, {rate}, settings);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(refused.error().subject, subject);
    }
};

QTEST_APPLESS_MAIN(TestHilbertEnvelope)
#include "test_hilbert_envelope.moc"
