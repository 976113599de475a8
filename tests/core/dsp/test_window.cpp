// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/window.h"

#include <QTest>

#include <cmath>

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

    void tinyLengths()
    {
        QVERIFY(makeWindow(WindowShape::Hann, 0).empty());
        QCOMPARE(makeWindow(WindowShape::Hann, 1), std::vector<float>{1.0F});
    }
};

QTEST_APPLESS_MAIN(TestWindow)
#include "test_window.moc"
