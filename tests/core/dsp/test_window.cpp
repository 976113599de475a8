// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/window.h"

#include <QTest>

#include <cmath>
#include <complex>
#include <numbers>
#include <vector>

using namespace baseline::dsp;

class TestWindow final : public QObject {
    Q_OBJECT

private slots:
    void hannIsPeriodic()
    {
        const std::vector<float> window = makeWindow(WindowShape::Hann, 8);
        QCOMPARE(window[0], 0.0F);
        QCOMPARE(window[2], 0.5F);
        QCOMPARE(window[4], 1.0F);
        for (std::size_t i = 1; i < window.size(); ++i) // the value at 8 would be the one at 0
            QCOMPARE(window[i], window[8 - i]);
    }

    void hannSumsAreKnown()
    {
        // Closed forms for the periodic window: n/2 and 3n/8; weights are rounded to float, 6e-8 each.
        const WindowSums sums = windowSums(makeWindow(WindowShape::Hann, 256));
        QVERIFY(std::abs(sums.sum - 128.0) < 1e-5);
        QVERIFY(std::abs(sums.sumOfSquares - 96.0) < 1e-5);
        QVERIFY(std::abs(noiseBandwidthBins(makeWindow(WindowShape::Hann, 256)) - 1.5) < 1e-6);
    }

    void rectangularWeighsAllTheSame()
    {
        const std::vector<float> window = makeWindow(WindowShape::Rectangular, 5);
        QCOMPARE(window, std::vector<float>(5, 1.0F));
        QCOMPARE(noiseBandwidthBins(window), 1.0);
    }

    void correctionsAreKnown_data()
    {
        QTest::addColumn<WindowShape>("shape");
        QTest::addColumn<double>("amplitude");
        QTest::addColumn<double>("bandwidth");
        QTest::addColumn<double>("scalloping");
        QTest::addColumn<double>("scallopingTolerance");
        // Amplitude = 1 / a0, bandwidth = (a0² + sum a_k² / 2) / a0². Scalloping as Harris 1978, table 1, prints it to
        // 0.01 dB; 20 log10(pi / 2) for the rectangle and 20 log10(3 pi / 8) for Hann are exact. Hamming has 1.78
        // there; from its terms 0.54 and 0.46 follows 1.751.
        QTest::newRow("rectangular") << WindowShape::Rectangular << 1.0 << 1.0 << 20.0 * std::log10(std::numbers::pi / 2.0)
                                     << 1e-9;
        QTest::newRow("Hann") << WindowShape::Hann << 2.0 << 1.5 << 20.0 * std::log10(3.0 * std::numbers::pi / 8.0) << 1e-9;
        QTest::newRow("Hamming") << WindowShape::Hamming << 1.0 / 0.54 << 1.362826 << 1.751 << 1e-3;
        QTest::newRow("Blackman-Harris") << WindowShape::BlackmanHarris << 1.0 / 0.35875 << 2.004353 << 0.83 << 0.005;
        QTest::newRow("flat top") << WindowShape::FlatTop << 1.0 / 0.21557895 << 3.770246 << 0.0 << 0.02;
    }

    void correctionsAreKnown()
    {
        QFETCH(const WindowShape, shape);
        QFETCH(const double, amplitude);
        QFETCH(const double, bandwidth);
        QFETCH(const double, scalloping);
        QFETCH(const double, scallopingTolerance);
        const std::vector<float> window = makeWindow(shape, 512);
        QVERIFY(std::abs(amplitudeCorrection(window) / amplitude - 1.0) < 1e-6); // float weights
        QVERIFY(std::abs(noiseBandwidthBins(window) - bandwidth) < 2e-6);
        QVERIFY(std::abs(powerCorrection(window) * std::sqrt(bandwidth) / amplitude - 1.0) < 2e-6);
        QVERIFY(std::abs(scallopingLossDecibel(shape) - scalloping) < scallopingTolerance);
    }

    void hannCorrectsPowerByEightThirds()
    {
        QVERIFY(std::abs(powerCorrection(makeWindow(WindowShape::Hann, 256)) - std::sqrt(8.0 / 3.0)) < 1e-6);
    }

    void scallopingIsWhatASpectrumLoses_data()
    {
        QTest::addColumn<WindowShape>("shape");
        QTest::newRow("rectangular") << WindowShape::Rectangular;
        QTest::newRow("Hann") << WindowShape::Hann;
        QTest::newRow("Hamming") << WindowShape::Hamming;
        QTest::newRow("Blackman-Harris") << WindowShape::BlackmanHarris;
        QTest::newRow("flat top") << WindowShape::FlatTop;
    }

    void scallopingIsWhatASpectrumLoses()
    {
        QFETCH(const WindowShape, shape);
        // The transform of the weights half a bin off, summed directly.
        const std::vector<float> window = makeWindow(shape, 4096);
        std::complex<double> off;
        for (std::size_t i = 0; i < window.size(); ++i) {
            const double angle = std::numbers::pi * static_cast<double>(i) / static_cast<double>(window.size());
            off += static_cast<double>(window[i]) * std::polar(1.0, -angle);
        }
        const double loss = -20.0 * std::log10(std::abs(off) / windowSums(window).sum);
        QVERIFY(std::abs(loss - scallopingLossDecibel(shape)) < 1e-5); // that of an endless window, rounded weights
    }

    void mainLobeEndsAtItsFirstZero()
    {
        QCOMPARE(mainLobeHalfWidthBins(WindowShape::Rectangular), std::size_t{1});
        QCOMPARE(mainLobeHalfWidthBins(WindowShape::Hann), std::size_t{2});
        QCOMPARE(mainLobeHalfWidthBins(WindowShape::BlackmanHarris), std::size_t{4});
        QCOMPARE(mainLobeHalfWidthBins(WindowShape::FlatTop), std::size_t{5});
    }

    void tinyLengths()
    {
        QVERIFY(makeWindow(WindowShape::Hann, 0).empty());
        QCOMPARE(makeWindow(WindowShape::Hann, 1), std::vector<float>{1.0F});
    }
};

QTEST_APPLESS_MAIN(TestWindow)
#include "test_window.moc"
