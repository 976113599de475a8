// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/real_fft.h"

#include "core/learn/random.h"

#include <QTest>

#include <complex>
#include <numbers>
#include <vector>

using namespace baseline::dsp;

namespace {

/// The definition, in double.
std::vector<std::complex<double>> slowTransform(const std::vector<float>& samples)
{
    const std::size_t length = samples.size();
    std::vector<std::complex<double>> bins(length / 2 + 1);
    for (std::size_t bin = 0; bin < bins.size(); ++bin) {
        for (std::size_t i = 0; i < length; ++i) {
            const double turn = static_cast<double>(bin * i % length) / static_cast<double>(length);
            bins[bin] += static_cast<double>(samples[i]) * std::polar(1.0, -2.0 * std::numbers::pi * turn);
        }
    }
    return bins;
}

} // namespace

class TestRealFft final : public QObject {
    Q_OBJECT

private slots:
    void comesBack()
    {
        RealFft fft(360);
        std::vector<float> samples(360);
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] = static_cast<float>((i * 37) % 101) - 50.0F;
        std::vector<std::complex<float>> bins(fft.bins());
        std::vector<float> back(360);
        fft.forward(samples, bins);
        fft.inverse(bins, back);
        for (std::size_t i = 0; i < samples.size(); ++i)
            QVERIFY(std::abs(back[i] / 360.0F - samples[i]) < 1e-4F); // two float transforms of values up to 50
    }

    void fastLengthsAreEvenAndSmooth()
    {
        QCOMPARE(fastLengthUpTo(2), std::size_t{2});
        QCOMPARE(fastLengthUpTo(3), std::size_t{2});
        QCOMPARE(fastLengthUpTo(3808), std::size_t{3750}); // 3808 = 2^5 7 17, 3750 = 2 3 5^4
        QCOMPARE(fastLengthUpTo(1'000'000), std::size_t{1'000'000});
        QCOMPARE(fastLengthFrom(0), std::size_t{2});
        QCOMPARE(fastLengthFrom(331), std::size_t{360});
        QCOMPARE(fastLengthFrom(360), std::size_t{360});
    }

    void equalsTheDefinition_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {2, 4, 6, 14, 90, 250, 256, 1000, 1022})
            QTest::addRow("%d", length) << length;
    }

    void equalsTheDefinition()
    {
        QFETCH(const int, length);
        baseline::learn::Random random(1);
        std::vector<float> samples(static_cast<std::size_t>(length));
        for (float& sample : samples)
            sample = static_cast<float>(random.unit() - 0.5);
        RealFft fft(samples.size());
        QCOMPARE(fft.bins(), samples.size() / 2 + 1);
        std::vector<std::complex<float>> bins(fft.bins());
        fft.forward(samples, bins);
        const auto expected = slowTransform(samples);
        // A sum of n values below 1/2 in float, in at most about log2(n) + 73 rounded steps (1022 = 2 * 7 * 73).
        const double tolerance = 6e-8 * length * 0.5 * 10.0;
        for (std::size_t bin = 0; bin < bins.size(); ++bin)
            QVERIFY(std::abs(std::complex<double>(bins[bin]) - expected[bin]) < tolerance);
    }

    void supportsEvenLengthsOnly()
    {
        QVERIFY(RealFft::supports(2));
        QVERIFY(RealFft::supports(1000));
        QVERIFY(!RealFft::supports(0));
        QVERIFY(!RealFft::supports(1));
        QVERIFY(!RealFft::supports(255));
    }

    void canBeMoved()
    {
        RealFft first(8);
        RealFft second = std::move(first);
        std::vector<std::complex<float>> bins(second.bins());
        second.forward(std::vector<float>(8, 1.0F), bins);
        QCOMPARE(bins[0], std::complex<float>(8.0F, 0.0F));
    }
};

QTEST_APPLESS_MAIN(TestRealFft)
#include "test_real_fft.moc"
