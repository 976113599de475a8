// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/statistics.h"
#include "core/dsp/welch.h"

#include "tests/support/scipy_table.h"
#include "tests/support/signals.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <vector>

using namespace baseline;
using namespace baseline::dsp;
using testing::noise;
using testing::sine;

namespace {

double sumOf(const Spectrum& spectrum)
{
    return std::accumulate(spectrum.values.begin(), spectrum.values.end(), 0.0);
}

} // namespace

class TestWelch final : public QObject {
    Q_OBJECT

private slots:
    void amplitudeOfASineOnABin()
    {
        // 1000 Hz, 256 samples a segment: bin 32 lies at 125 Hz. An offset of 1 (gravity) must not show.
        const auto spectrum = amplitudeSpectrum(sine(2048, 1000.0, 125.0, 0.7, 1.0), {1000.0}, 256);
        QVERIFY(spectrum.has_value());
        QCOMPARE(spectrum->values.size(), std::size_t{129});
        QCOMPARE(spectrum->binWidth.value, 1000.0 / 256.0);
        QVERIFY(std::abs(spectrum->values[32] - 0.7) < 1e-5); // float samples and transform
        QVERIFY(std::abs(spectrum->values[31] - 0.35) < 1e-5); // Hann spreads half of it to each neighbour
        QVERIFY(spectrum->values[0] < 1e-5F);
        QVERIFY(spectrum->values[40] < 1e-5F);
    }

    void amplitudeBetweenBinsReadsLowAndIsCorrected()
    {
        const double binWidth = 1000.0 / 256.0;
        const auto spectrum = amplitudeSpectrum(sine(8192, 1000.0, 32.5 * binWidth, 1.0), {1000.0}, 256);
        QVERIFY(spectrum.has_value());
        // The scalloping loss of Hann: 20 log10 of W(1/2) / W(0) = 8 / (3 pi), which is -1.4236 dB. The mirror image
        // 65 bins away adds less than 1e-4.
        QVERIFY(std::abs(spectrum->values[32] - 8.0 / (3.0 * std::numbers::pi)) < 1e-4);
        const auto peak = dominantPeak(*spectrum);
        QVERIFY(peak.has_value());
        // Between two equal bins the parabola on the log is right about the place; it overestimates the height by
        // what a parabola through (8/(15 pi), 8/(3 pi), 8/(3 pi)) gives: 1.038.
        QVERIFY(std::abs(peak->frequency.value - 32.5 * binWidth) < 0.01 * binWidth);
        QVERIFY(std::abs(peak->value - 1.038) < 1e-3);
    }

    void densityOfNoiseIsFlatAtItsVariance()
    {
        const auto spectrum = welchDensity(noise(262144, 0.2), {500.0}, 256);
        QVERIFY(spectrum.has_value());
        // One-sided: variance / (rate / 2). 2047 half-overlapped segments have about 3900 degrees of freedom: 2.3 %
        // standard deviation a bin, so five of them. The lowest two bins lose power with the mean.
        const double expected = 0.04 / 250.0;
        for (std::size_t bin = 2; bin < 128; ++bin)
            QVERIFY(std::abs(spectrum->values[bin] / expected - 1.0) < 0.115);
        QVERIFY(std::abs(spectrum->values[128] / expected - 0.5) < 0.1); // half the rate has no mirror image
    }

    void parsevalHoldsWithTheRectangularWindow()
    {
        const std::vector<float> samples = noise(256, 1.0);
        auto welch = Welch::create(256, WindowShape::Rectangular);
        QVERIFY(welch.has_value());
        const auto spectrum = welch->density(samples, {100.0});
        QVERIFY(spectrum.has_value());
        const auto statistics = statisticsOf(samples);
        QVERIFY(statistics.has_value());
        const double power = sumOf(*spectrum) * spectrum->binWidth.value;
        // The transform and its bins are float: relative 1e-6.
        QVERIFY(std::abs(power / (statistics->rms * statistics->rms) - 1.0) < 1e-6);
    }

    void parsevalHoldsForASineWithHann()
    {
        // A sine well inside the window: the density sums to A²/2, since sum(w²) is what Hann does to its power.
        const auto spectrum = welchDensity(sine(4096, 952.0, 119.0, 2.0), {952.0}, 256);
        QVERIFY(spectrum.has_value());
        QVERIFY(std::abs(sumOf(*spectrum) * spectrum->binWidth.value - 2.0) < 2e-3);
    }

    void reusesItsPlan()
    {
        auto welch = Welch::create(64);
        QVERIFY(welch.has_value());
        const auto samples = sine(500, 100.0, 10.0, 1.0);
        const auto first = welch->density(samples, {100.0});
        const auto second = welch->density(samples, {100.0});
        QVERIFY(first.has_value() && second.has_value());
        QCOMPARE(*first, *second);
        QCOMPARE(*first, *welchDensity(samples, {100.0}, 64));
    }

    void scalesAgree()
    {
        auto welch = Welch::create(256);
        QVERIFY(welch.has_value());
        const auto samples = sine(2048, 1000.0, 125.0, 0.7);
        const auto amplitude = welch->spectrum(samples, {1000.0}, SpectrumScale::Amplitude);
        const auto rms = welch->spectrum(samples, {1000.0}, SpectrumScale::Rms);
        const auto density = welch->spectrum(samples, {1000.0}, SpectrumScale::Density);
        QVERIFY(amplitude && rms && density);
        // On the bin of the sine; float values, 1e-6 relative.
        QVERIFY(std::abs(rms->values[32] * std::numbers::sqrt2 / amplitude->values[32] - 1.0) < 1e-6);
        // A density times the noise bandwidth of 1.5 bins is the square of the RMS.
        const double power = density->values[32] * 1.5 * density->binWidth.value;
        QVERIFY(std::abs(power / (rms->values[32] * rms->values[32]) - 1.0) < 1e-5);
    }

    void averagesAsScipy_data()
    {
        QTest::addColumn<WindowShape>("shape");
        QTest::addColumn<double>("overlap");
        QTest::newRow("hann") << WindowShape::Hann << 0.5;
        QTest::newRow("hamming") << WindowShape::Hamming << 0.5;
        QTest::newRow("rectangular") << WindowShape::Rectangular << 0.0;
        QTest::newRow("blackmanharris") << WindowShape::BlackmanHarris << 0.75;
        QTest::newRow("flattop") << WindowShape::FlatTop << 0.5;
    }

    void averagesAsScipy()
    {
        QFETCH(const WindowShape, shape);
        QFETCH(const double, overlap);
        const auto table = testing::scipyTable(BASELINE_SCIPY_VECTORS "/welch.csv");
        auto welch = Welch::create(128, shape, overlap);
        QVERIFY(welch.has_value());
        const auto ours = welch->density(table.at("input"), {1000.0});
        QVERIFY(ours.has_value());
        // A transform in float: relative 1e-6 of the largest line.
        QVERIFY(testing::distance(ours->values, table.at(QTest::currentDataTag())) < 1e-6);
        if (shape != WindowShape::FlatTop)
            return;
        auto squares = welch->spectrum(table.at("input"), {1000.0}, SpectrumScale::Rms);
        QVERIFY(squares.has_value());
        for (float& value : squares->values)
            value *= value;
        QVERIFY(testing::distance(squares->values, table.at("mean_square")) < 1e-6);
    }

    void overlapSetsTheHop()
    {
        QCOMPARE(Welch::create(256, WindowShape::Hann, 0.75)->hop(), std::size_t{64});
        QCOMPARE(Welch::create(256, WindowShape::Hann, 0.0)->hop(), std::size_t{256});
        QCOMPARE(Welch::create(256)->hop(), std::size_t{128});
        for (const double overlap : {-0.1, 1.0, std::numeric_limits<double>::quiet_NaN()}) {
            const auto refused = Welch::create(256, WindowShape::Hann, overlap);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::InvalidArgument);
            QCOMPARE(refused.error().subject, std::string("overlap"));
        }
    }

    void takesEveryLengthThatIsQuick_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {4, 6, 10, 14, 26, 64, 66, 952, 1954, 20'014, 1'000'000})
            QTest::addRow("%d", length) << length;
    }

    void takesEveryLengthThatIsQuick()
    {
        QFETCH(const int, length);
        const auto count = static_cast<std::size_t>(length);
        // Parseval for one segment: the density sums to the variance. Float transforms: 1e-6, and more with the 10007 terms
        // that a transform of 20,014 sums one after the other.
        const auto samples = noise(count, 1.0);
        auto welch = Welch::create(count, WindowShape::Rectangular);
        QVERIFY(welch.has_value());
        const auto spectrum = welch->density(samples, {1000.0});
        QVERIFY(spectrum.has_value());
        const double variance = std::pow(statisticsOf(samples)->rms, 2.0);
        QVERIFY(std::abs(sumOf(*spectrum) * spectrum->binWidth.value / variance - 1.0) < 1e-5);
    }

    void constantInputHasNoPower()
    {
        const auto spectrum = welchDensity(std::vector<float>(512, 9.80665F), {100.0}, 128);
        QVERIFY(spectrum.has_value());
        for (const float value : spectrum->values)
            QVERIFY(value < 1e-12F); // the mean is rounded in double
    }

    void refusesBadInput_data()
    {
        QTest::addColumn<std::vector<float>>("samples");
        QTest::addColumn<double>("rate");
        QTest::addColumn<int>("length");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<std::string>("subject");
        const std::vector<float> good(256, 1.0F);
        std::vector<float> holed = good;
        holed[3] = std::numeric_limits<float>::quiet_NaN();
        std::vector<float> infinite = good;
        infinite[255] = std::numeric_limits<float>::infinity();
        std::vector<float> huge = good;
        for (std::size_t i = 0; i < huge.size(); ++i)
            huge[i] = (i % 2 == 0 ? 1.0F : -1.0F) * std::numeric_limits<float>::max();
        const auto invalid = Error::Code::InvalidArgument;
        const auto bad = Error::Code::BadValues;
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("empty") << std::vector<float>{} << 100.0 << 64 << invalid << std::string("samples");
        QTest::newRow("one short") << std::vector<float>(63, 0.0F) << 100.0 << 64 << invalid << std::string("samples");
        QTest::newRow("NaN") << holed << 100.0 << 64 << bad << std::string();
        QTest::newRow("infinity") << infinite << 100.0 << 64 << bad << std::string();
        QTest::newRow("huge") << huge << 100.0 << 64 << bad << std::string();
        QTest::newRow("rate 0") << good << 0.0 << 64 << invalid << std::string("rate");
        QTest::newRow("rate below 0") << good << -1.0 << 64 << invalid << std::string("rate");
        QTest::newRow("rate NaN") << good << nan << 64 << invalid << std::string("rate");
        QTest::newRow("odd length") << good << 100.0 << 63 << invalid << std::string("segment length");
        // Twice a prime: a transform of 10^12 steps, hours.
        QTest::newRow("awkward length") << good << 100.0 << 1'999'966 << invalid << std::string("segment length");
        QTest::newRow("length 0") << good << 100.0 << 0 << invalid << std::string("segment length");
        QTest::newRow("length 2") << good << 100.0 << 2 << invalid << std::string("segment length");
    }

    void refusesBadInput()
    {
        QFETCH(const std::vector<float>, samples);
        QFETCH(const double, rate);
        QFETCH(const int, length);
        QFETCH(const Error::Code, code);
        QFETCH(const std::string, subject);
        for (const auto& result : {welchDensity(samples, {rate}, static_cast<std::size_t>(length)),
                                   amplitudeSpectrum(samples, {rate}, static_cast<std::size_t>(length))}) {
            QVERIFY(!result);
            QCOMPARE(result.error().code, code);
            QCOMPARE(result.error().subject, subject);
        }
    }
};

QTEST_APPLESS_MAIN(TestWelch)
#include "test_welch.moc"
