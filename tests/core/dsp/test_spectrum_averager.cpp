// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrum_averager.h"
#include "core/dsp/welch.h"

#include "tests/support/signals.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

using namespace baseline;
using namespace baseline::dsp;
using testing::noise;
using testing::sine;

namespace {

constexpr float missing = std::numeric_limits<float>::quiet_NaN();

SpectrumSettings small(Averaging averaging)
{
    SpectrumSettings settings;
    settings.length = 64;
    settings.averaging = averaging;
    return settings;
}

SpectrumAverager averager(const SpectrumSettings& settings)
{
    auto created = SpectrumAverager::create(settings, {1000.0});
    return *std::move(created);
}

/// A sine on bin 8 of 64, as many segments of it without overlap as there are amplitudes.
std::vector<float> steps(std::initializer_list<double> amplitudes)
{
    std::vector<float> samples;
    for (const double amplitude : amplitudes) {
        const auto segment = sine(64, 1000.0, 125.0, amplitude);
        samples.insert(samples.end(), segment.begin(), segment.end());
    }
    return samples;
}

} // namespace

class TestSpectrumAverager final : public QObject {
    Q_OBJECT

private slots:
    void linearIsWelchWhateverTheBlocks_data()
    {
        QTest::addColumn<int>("block");
        for (const int block : {1, 7, 64, 1000, 5000})
            QTest::addRow("%d", block) << block;
    }

    void linearIsWelchWhateverTheBlocks()
    {
        QFETCH(const int, block);
        const std::vector<float> samples = noise(5000, 0.4);
        for (const SpectrumScale scale : {SpectrumScale::Amplitude, SpectrumScale::Rms, SpectrumScale::Density}) {
            SpectrumSettings settings = small(Averaging::Linear);
            settings.scale = scale;
            settings.overlap = 0.75;
            settings.window = WindowShape::BlackmanHarris;
            SpectrumAverager live = averager(settings);
            for (std::size_t at = 0; at < samples.size(); at += static_cast<std::size_t>(block)) {
                const std::size_t count = std::min(samples.size() - at, static_cast<std::size_t>(block));
                live.feed(std::span(samples).subspan(at, count));
            }
            const auto whole = Welch::create(64, settings.window, 0.75)->spectrum(samples, {1000.0}, scale);
            QVERIFY(whole.has_value() && live.spectrum().has_value());
            QCOMPARE(live.averaged(), std::size_t{(5000 - 64) / 16 + 1});
            for (std::size_t bin = 0; bin < whole->values.size(); ++bin) // a running mean, rounded to float
                QVERIFY(std::abs(live.spectrum()->values[bin] - whole->values[bin]) <= 1e-6F * whole->values[bin]);
        }
    }

    void averagesAsAsked_data()
    {
        QTest::addColumn<Averaging>("averaging");
        QTest::addColumn<double>("amplitude");
        // Amplitudes 3, 1, 2 averaged as power.
        QTest::newRow("none") << Averaging::None << 2.0;
        QTest::newRow("linear") << Averaging::Linear << std::sqrt((9.0 + 1.0 + 4.0) / 3.0);
        // n = 2: (9 + 1) / 2 = 5, then 5 + (4 - 5) / 2 = 4.5.
        QTest::newRow("exponential") << Averaging::Exponential << std::sqrt(4.5);
        QTest::newRow("peak hold") << Averaging::PeakHold << 3.0;
    }

    void averagesAsAsked()
    {
        QFETCH(const Averaging, averaging);
        QFETCH(const double, amplitude);
        SpectrumSettings settings = small(averaging);
        settings.overlap = 0.0;
        settings.segments = 2.0;
        SpectrumAverager live = averager(settings);
        QVERIFY(!live.spectrum());
        live.feed(steps({3.0, 1.0, 2.0}));
        QCOMPARE(live.averaged(), std::size_t{3});
        QCOMPARE(live.spectrum()->binWidth.value, 15.625);
        QVERIFY(std::abs(live.spectrum()->values[8] - amplitude) < 1e-5); // float samples and transform
    }

    void readsAnySineRightThroughAFlatTop()
    {
        for (const double off : {0.0, 0.25, 0.5}) {
            SpectrumSettings settings = small(Averaging::Linear);
            settings.length = 256;
            settings.window = WindowShape::FlatTop;
            SpectrumAverager live = averager(settings);
            live.feed(sine(4096, 1000.0, (32.0 + off) * 1000.0 / 256.0, 1.0));
            const auto spectrum = live.spectrum();
            QVERIFY(spectrum.has_value());
            // Its scalloping loss is 0.0156 dB at most, 0.2 %.
            QVERIFY(std::abs(*std::ranges::max_element(spectrum->values) - 1.0F) < 2e-3F);
        }
    }

    void leavesOutSegmentsWithGapsAndGoesOn()
    {
        SpectrumSettings settings = small(Averaging::Linear);
        settings.overlap = 0.0;
        SpectrumAverager live = averager(settings);
        std::vector<float> samples = steps({1.0, 1.0, 1.0});
        samples[70] = missing;
        live.feed(samples);
        QCOMPARE(live.averaged(), std::size_t{2});
        QCOMPARE(live.leftOut(), std::size_t{1});
        QVERIFY(std::abs(live.spectrum()->values[8] - 1.0F) < 1e-5F);
        live.feed(std::vector<float>(64, std::numeric_limits<float>::infinity()));
        live.feed(std::vector<float>(32, std::numeric_limits<float>::max()));
        live.feed(std::vector<float>(32, std::numeric_limits<float>::lowest()));
        QCOMPARE(live.leftOut(), std::size_t{3});
        QCOMPARE(live.averaged(), std::size_t{2});
    }

    void nothingButGapsIsNoSpectrum()
    {
        SpectrumAverager live = averager(small(Averaging::PeakHold));
        live.feed(std::vector<float>(1000, missing));
        QVERIFY(!live.spectrum());
        live.feed({});
        QVERIFY(!live.spectrum());
    }

    void constantHasNoLines()
    {
        SpectrumAverager live = averager(small(Averaging::Linear));
        live.feed(std::vector<float>(1000, 9.80665F));
        const auto spectrum = live.spectrum();
        QVERIFY(spectrum.has_value());
        for (const float value : spectrum->values)
            QVERIFY(value < 1e-6F); // one rounding of the mean
    }

    void forgetsOnReset()
    {
        SpectrumAverager live = averager(small(Averaging::PeakHold));
        live.feed(steps({9.0, 9.0}));
        live.reset();
        QVERIFY(!live.spectrum());
        QCOMPARE(live.averaged(), std::size_t{0});
        live.feed(steps({1.0}));
        QVERIFY(std::abs(live.spectrum()->values[8] - 1.0F) < 1e-5F);
    }

    void aMillionSamplesASegment()
    {
        SpectrumSettings settings;
        settings.length = 1'000'000;
        auto live = SpectrumAverager::create(settings, {20000.0});
        QVERIFY(live.has_value());
        live->feed(sine(1'000'000, 20000.0, 1000.0, 0.5));
        QVERIFY(std::abs(live->spectrum()->values[50'000] - 0.5F) < 1e-4F); // a million float roundings
    }

    void refusesBadSettings_data()
    {
        QTest::addColumn<double>("length");
        QTest::addColumn<double>("overlap");
        QTest::addColumn<double>("segments");
        QTest::addColumn<double>("rate");
        QTest::addColumn<std::string>("subject");
        const double none = std::numeric_limits<double>::quiet_NaN();
        const double endless = std::numeric_limits<double>::infinity();
        QTest::newRow("length 0") << 0.0 << 0.5 << 8.0 << 1e3 << std::string("segment length");
        QTest::newRow("odd length") << 65.0 << 0.5 << 8.0 << 1e3 << std::string("segment length");
        QTest::newRow("endless length") << 1e15 << 0.5 << 8.0 << 1e3 << std::string("segment length");
        QTest::newRow("overlap 1") << 64.0 << 1.0 << 8.0 << 1e3 << std::string("overlap");
        QTest::newRow("overlap NaN") << 64.0 << none << 8.0 << 1e3 << std::string("overlap");
        QTest::newRow("no segments") << 64.0 << 0.5 << 0.0 << 1e3 << std::string("averaged segments");
        QTest::newRow("endless segments") << 64.0 << 0.5 << endless << 1e3 << std::string("averaged segments");
        QTest::newRow("rate 0") << 64.0 << 0.5 << 8.0 << 0.0 << std::string("rate");
        QTest::newRow("rate NaN") << 64.0 << 0.5 << 8.0 << none << std::string("rate");
    }

    void refusesBadSettings()
    {
        QFETCH(const double, length);
        QFETCH(const double, overlap);
        QFETCH(const double, segments);
        QFETCH(const double, rate);
        QFETCH(const std::string, subject);
        SpectrumSettings settings;
        settings.length = static_cast<std::size_t>(length);
        settings.overlap = overlap;
        settings.segments = segments;
        const auto refused = SpectrumAverager::create(settings, {rate});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::InvalidArgument);
        QCOMPARE(refused.error().subject, subject);
    }

    void takesAVeryHighRate()
    {
        auto live = SpectrumAverager::create(small(Averaging::Linear), {1e9});
        QVERIFY(live.has_value());
        live->feed(noise(64, 1.0));
        QCOMPARE(live->spectrum()->binWidth.value, 1e9 / 64.0);
    }
};

QTEST_APPLESS_MAIN(TestSpectrumAverager)
#include "test_spectrum_averager.moc"
