// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrum_confidence.h"
#include "core/dsp/welch.h"
#include "core/dsp/window.h"

#include "tests/support/signals.h"

#include <QTest>

#include <cmath>

using namespace baseline;
using namespace baseline::dsp;

class TestSpectrumConfidence final : public QObject {
    Q_OBJECT

private slots:
    void degreesOfHalfOverlappedHann()
    {
        const std::vector<float> hann = makeWindow(WindowShape::Hann, 256);
        // Neighbours share rho = 1/6, those after them nothing: 2 K / (1 + 2 (1 - 1/K) / 36), 1.895 K for many.
        const double many = degreesOfFreedom(hann, 128, 10000) / 10000.0;
        QVERIFY(std::abs(many - 2.0 / (1.0 + 2.0 * (1.0 - 1e-4) / 36.0)) < 1e-6); // float weights
        QVERIFY(std::abs(many - 1.89) < 0.01); // as printed in the literature
        QVERIFY(std::abs(degreesOfFreedom(hann, 128, 1) - 2.0) < 1e-12);
        QVERIFY(std::abs(degreesOfFreedom(hann, 256, 50) - 100.0) < 1e-9); // no overlap
    }

    void quantilesOfTheTables_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<double>("probability");
        QTest::addColumn<double>("value");
        // Two degrees: -2 ln(1 - p). The others as printed tables have them, to three decimals.
        QTest::newRow("2, low") << 2.0 << 0.025 << -2.0 * std::log(0.975);
        QTest::newRow("2, high") << 2.0 << 0.975 << -2.0 * std::log(0.025);
        QTest::newRow("1, high") << 1.0 << 0.95 << 3.841;
        QTest::newRow("10, low") << 10.0 << 0.025 << 3.247;
        QTest::newRow("10, high") << 10.0 << 0.975 << 20.483;
        QTest::newRow("100, high") << 100.0 << 0.95 << 124.342;
    }

    void quantilesOfTheTables()
    {
        QFETCH(const double, degrees);
        QFETCH(const double, probability);
        QFETCH(const double, value);
        QVERIFY(std::abs(chiSquareQuantile(degrees, probability) - value) < 5.1e-4);
    }

    void manyDegreesAreNearlyNormal()
    {
        // (chi² - nu) / sqrt(2 nu) for nu = 1e6; the skewness sqrt(8 / nu) moves the median by about a third of 0.003.
        QVERIFY(std::abs((chiSquareQuantile(1e6, 0.975) - 1e6) / std::sqrt(2e6) - 1.95996) < 0.01);
    }

    void bandHoldsTheTruthAsOftenAsItSays()
    {
        // White noise of variance 1 at 1 Hz has a density of 2. 16 segments, many spectra of it: each bin lies within
        // the band with 95 %, and with about 2,400 independent bins the share varies by 0.5 % (one standard error).
        const std::vector<float> hann = makeWindow(WindowShape::Hann, 64);
        const DecibelBand band = confidenceBand(degreesOfFreedom(hann, 32, 16));
        QVERIFY(band.low < 0.0 && band.high > 0.0);
        std::size_t inside = 0;
        std::size_t all = 0;
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const auto spectrum = welchDensity(testing::noise(64 + 15 * 32, 1.0, seed), {1.0}, 64);
            QVERIFY(spectrum.has_value());
            for (std::size_t bin = 3; bin < 30; ++bin, ++all) {
                const double truth = 10.0 * std::log10(2.0 / spectrum->values[bin]);
                inside += truth > band.low && truth < band.high ? 1 : 0;
            }
        }
        const double share = static_cast<double>(inside) / static_cast<double>(all);
        QVERIFY2(std::abs(share - 0.95) < 0.02, qPrintable(QString::number(share))); // four standard errors
    }
};

QTEST_APPLESS_MAIN(TestSpectrumConfidence)
#include "test_spectrum_confidence.moc"
