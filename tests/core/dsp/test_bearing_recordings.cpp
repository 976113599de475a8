// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/bearing.h"
#include "core/dsp/hilbert_envelope.h"
#include "core/dsp/line_families.h"
#include "core/dsp/peaks.h"
#include "core/dsp/statistics.h"
#include "core/dsp/welch.h"
#include "core/recording/import_file.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace baseline;
using namespace baseline::dsp;

namespace {

enum class Fault { None, OuterRace, InnerRace };

const char* const rig = "6205";
const char* const mfpt = "NICE (MFPT)";

std::vector<float> samplesOf(const recording::Recording& recording)
{
    return std::visit([](const auto& data) { return std::vector<float>(data.begin(), data.end()); }, recording.data);
}

/// How many times as high the highest bin within one of `line` is as the median of the 20 to either side.
double prominence(const Spectrum& spectrum, Hertz line)
{
    const auto bin = static_cast<std::size_t>(std::lround(line.value / spectrum.binWidth.value));
    const auto part = std::span(spectrum.values).subspan(bin - 20, 41);
    const float highest = *std::ranges::max_element(part.subspan(19, 3));
    return highest / percentile(part, 50.0);
}

} // namespace

/// Bearings that others ran with faults, at the speeds that their publishers name: what stands out has to be what the
/// geometry says.
class TestBearingRecordings final : public QObject {
    Q_OBJECT

    /// Empty where the recording could not be read.
    std::vector<float> read(const QString& file, const QString& variable, double rate)
    {
        recording::ImportOptions options;
        options.rate = Hertz{rate};
        if (!variable.isEmpty())
            options.variable = variable;
        const auto recording = recording::importFile(QStringLiteral(BASELINE_SHARED_DATA "/") + file, options);
        return recording ? samplesOf(*recording) : std::vector<float>{};
    }

private slots:
    void initTestCase()
    {
        if (!QDir(QStringLiteral(BASELINE_SHARED_DATA)).exists())
            QSKIP("The folder of real recordings is not here.");
    }

    void theShaftShowsInItsMultiples()
    {
        const auto samples = read(QStringLiteral("bearing-cwru/48k/Normal_0.mat"), QStringLiteral("X097_DE_time"), 48000.0);
        QCOMPARE(samples.size(), std::size_t{243'938});
        const auto spectrum = amplitudeSpectrum(samples, {48000.0}, 48'000); // one hertz a bin
        QVERIFY(spectrum.has_value());
        const auto peaks = findPeaks(*spectrum, {.lowest = {20.0}, .most = 10'000});
        const auto lines = harmonics(peaks, {29.95}, {spectrum->binWidth}, 4);
        QCOMPARE(lines.size(), std::size_t{4});
        for (const FamilyLine& line : lines)
            QVERIFY2(prominence(*spectrum, {29.95 * line.order}) > 3.0, qPrintable(QString::number(line.order)));
        QVERIFY(std::ranges::max_element(lines, {}, [](const FamilyLine& line) { return line.peak.value; })->order == 4);
    }

    void theFaultShowsInTheEnvelope_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<double>("rate");
        QTest::addColumn<QString>("bearing");
        QTest::addColumn<double>("shaft");
        QTest::addColumn<Fault>("fault");
        const auto row = [](const char* file, const char* variable, double rate, const char* bearing, double shaft, Fault fault) {
            QTest::addRow("%s %s", file, variable) << QString::fromLatin1(file) << QString::fromLatin1(variable) << rate
                                                   << QString::fromLatin1(bearing) << shaft << fault;
        };
        row("bearing-mfpt/InnerRaceFault_vload_1.mat", "", 48828, mfpt, 25.0, Fault::InnerRace);
        row("bearing-mfpt/OuterRaceFault_vload_1.mat", "", 48828, mfpt, 25.0, Fault::OuterRace);
        row("bearing-cwru/48k/IR007_0.mat", "X109_DE_time", 48000, rig, 29.95, Fault::InnerRace);
        row("bearing-cwru/48k/1797_OR@6_7_DE48.npz", "DE", 48000, rig, 29.95, Fault::OuterRace);
        row("bearing-cwru/48k/1797_OR@6_7_DE48.npz", "FE", 48000, rig, 29.95, Fault::OuterRace); // heard at the fan end
        // A good bearing: nothing of the kind.
        row("bearing-cwru/48k/Normal_0.mat", "X097_DE_time", 48000, rig, 29.95, Fault::None);
        // A flaw of 0.028" on the inner race; its envelope has 110.1 Hz and shaft side bands of it, 3.68 f, which is
        // none of the frequencies of the geometry.
        row("bearing-cwru/12k/IR028_0.mat", "", 12000, rig, 29.95, Fault::None);
    }

    void theFaultShowsInTheEnvelope()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, variable);
        QFETCH(const double, rate);
        QFETCH(const QString, bearing);
        QFETCH(const double, shaft);
        QFETCH(const Fault, fault);
        const auto samples = read(file, variable, rate);
        QVERIFY(!samples.empty());
        EnvelopeSettings settings;
        settings.band = *envelopeBand({rate});
        const auto spectrum = envelopeSpectrum(samples, {rate}, settings);
        QVERIFY(spectrum.has_value());
        const double binWidth = spectrum->binWidth.value;
        QVERIFY(binWidth < 1.6);
        const auto expected = bearingFrequencies(*BearingTable::standard().find(bearing.toStdString()), {shaft});
        QVERIFY(expected.has_value());

        // The highest line of all above 5 Hz.
        const auto peak = dominantPeak(*spectrum, {5.0});
        QVERIFY(peak.has_value());
        const double found = peak->frequency.value;
        qInfo("highest line at %.2f Hz, BPFO %.2f, BPFI %.2f, %.2f a bin", found, expected->outerRace.value,
              expected->innerRace.value, binWidth);
        QCOMPARE(std::abs(found - expected->outerRace.value) < binWidth, fault == Fault::OuterRace);
        QCOMPARE(std::abs(found - expected->innerRace.value) < binWidth, fault == Fault::InnerRace);
        if (fault == Fault::None)
            return;
        QVERIFY(prominence(*spectrum, peak->frequency) > 5.0);
        // And its multiples, as far off as the bearing slips.
        const Hertz line = fault == Fault::OuterRace ? expected->outerRace : expected->innerRace;
        const auto family = harmonics(findPeaks(*spectrum, {.lowest = {5.0}, .most = 40}), line, {{binWidth}, 0.015}, 3);
        QVERIFY(family.size() >= 2 && family[0].order == 1 && family[1].order == 2);
    }
};

QTEST_APPLESS_MAIN(TestBearingRecordings)
#include "test_bearing_recordings.moc"
