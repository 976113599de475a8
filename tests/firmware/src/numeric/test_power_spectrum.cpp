// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/src/numeric/power_spectrum.h"

#include <QTest>

#include <kiss_fftr.h>

#include <algorithm>
#include <cmath>
#include <complex>
#include <memory>
#include <numbers>
#include <random>
#include <vector>

using namespace baseline;

namespace {

using Samples = std::vector<float>;

/// Spectrum by the board's transform, in buffers of exactly the sizes that it asks for.
Samples powerOf(Samples x)
{
    const std::size_t n = x.size();
    Samples work(n);
    Samples power(n / 2 + 1);
    powerSpectrum(x.data(), work.data(), n, power.data());
    for (float& value : power)
        value /= 4.0F; // exact
    return power;
}

Samples powerByKissFft(const Samples& x)
{
    const std::unique_ptr<kiss_fftr_state, void (*)(void*)> plan(
        kiss_fftr_alloc(static_cast<int>(x.size()), 0, nullptr, nullptr), [](void* state) { kiss_fftr_free(state); });
    std::vector<kiss_fft_cpx> bins(x.size() / 2 + 1);
    kiss_fftr(plan.get(), x.data(), bins.data());
    Samples power;
    for (const kiss_fft_cpx& bin : bins)
        power.push_back(bin.r * bin.r + bin.i * bin.i);
    return power;
}

Samples noise(std::size_t n, unsigned seed)
{
    std::mt19937 generator(seed);
    std::normal_distribution<float> normal;
    Samples x(n);
    for (float& value : x)
        value = normal(generator);
    return x;
}

Samples cosine(std::size_t n, std::size_t bin, double amplitude, double phase)
{
    Samples x(n);
    for (std::size_t j = 0; j < n; ++j) {
        const double turn = static_cast<double>(bin * j % n) / static_cast<double>(n);
        x[j] = static_cast<float>(amplitude * std::cos(2.0 * std::numbers::pi * turn + phase));
    }
    return x;
}

double sumOfSquares(const Samples& x)
{
    double sum = 0.0;
    for (const float value : x)
        sum += static_cast<double>(value) * static_cast<double>(value);
    return sum;
}

/// The most by which |X_k| may be wrong: each of log2(n) stages rounds once or twice against the norm of all, which is
/// sqrt(n sum x²) (Parseval); three units in the last place a stage leave room for the sum of both transforms.
double amplitudeError(const Samples& x)
{
    const double n = static_cast<double>(x.size());
    return 3.0 * 6.0e-8 * std::log2(n) * std::sqrt(n * sumOfSquares(x));
}

bool isNear(const Samples& power, std::size_t bin, double expectedAmplitude, double error)
{
    return std::fabs(std::sqrt(static_cast<double>(power[bin])) - expectedAmplitude) <= error;
}

void addLengths()
{
    QTest::addColumn<int>("length");
    for (int length = 16; length <= 1024; length *= 2)
        QTest::addRow("%d", length) << length;
}

std::size_t fetchedLength()
{
    QFETCH(int, length);
    return static_cast<std::size_t>(length);
}

} // namespace

class TestPowerSpectrum final : public QObject {
    Q_OBJECT

private slots:
    void takesPowersOfTwoFrom16To1024()
    {
        for (std::size_t n = 0; n <= 2100; ++n) {
            const bool expected = n == 16 || n == 32 || n == 64 || n == 128 || n == 256 || n == 512 || n == 1024;
            QCOMPARE(isTransformLength(n), expected);
        }
    }

    void equalsKissFft_data() { addLengths(); }
    void equalsKissFft()
    {
        const std::size_t n = fetchedLength();
        for (unsigned seed = 0; seed < 20; ++seed) {
            const Samples x = noise(n, seed);
            const Samples board = powerOf(x);
            const Samples kiss = powerByKissFft(x);
            for (std::size_t k = 0; k <= n / 2; ++k)
                QVERIFY(isNear(board, k, std::sqrt(static_cast<double>(kiss[k])), amplitudeError(x)));
        }
    }

    /// The definition, in double. Every way through the radix-4 and radix-8 steps sorts its bins by itself.
    void equalsTheDefinition_data() { addLengths(); }
    void equalsTheDefinition()
    {
        const std::size_t n = fetchedLength();
        const Samples x = noise(n, 77);
        const Samples power = powerOf(x);
        for (std::size_t k = 0; k <= n / 2; ++k) {
            std::complex<double> sum = 0.0;
            for (std::size_t j = 0; j < n; ++j) {
                const double turn = static_cast<double>(j * k % n) / static_cast<double>(n);
                sum += static_cast<double>(x[j]) * std::polar(1.0, -2.0 * std::numbers::pi * turn);
            }
            QVERIFY(isNear(power, k, std::abs(sum), amplitudeError(x)));
        }
    }

    void impulseIsFlat_data() { addLengths(); }
    void impulseIsFlat()
    {
        const std::size_t n = fetchedLength();
        for (std::size_t at = 0; at < n; ++at) {
            Samples x(n, 0.0F);
            x[at] = 3.0F;
            const Samples power = powerOf(x);
            const auto [lowest, highest] = std::minmax_element(power.begin(), power.end());
            // |X| = 3, wrong by a few units in the last place.
            QVERIFY(*lowest > 9.0F * (1.0F - 1e-6F) && *highest < 9.0F * (1.0F + 1e-6F));
        }
    }

    void constantIsBinZero_data() { addLengths(); }
    void constantIsBinZero()
    {
        const std::size_t n = fetchedLength();
        const Samples power = powerOf(Samples(n, 0.5F));
        // Powers of two: nothing is rounded.
        QVERIFY(power[0] == 0.25F * static_cast<float>(n * n));
        for (std::size_t k = 1; k <= n / 2; ++k)
            QVERIFY(power[k] == 0.0F);
    }

    void alternationIsTheLastBin_data() { addLengths(); }
    void alternationIsTheLastBin()
    {
        const std::size_t n = fetchedLength();
        Samples x(n);
        for (std::size_t j = 0; j < n; ++j)
            x[j] = j % 2 == 0 ? 2.0F : -2.0F;
        const Samples power = powerOf(x);
        QVERIFY(power[n / 2] == 4.0F * static_cast<float>(n * n));
        for (std::size_t k = 0; k < n / 2; ++k)
            QVERIFY(power[k] == 0.0F);
    }

    void eachToneIsItsOwnBin_data() { addLengths(); }
    void eachToneIsItsOwnBin()
    {
        const std::size_t n = fetchedLength();
        const double half = static_cast<double>(n) / 2.0;
        for (std::size_t bin = 1; bin < n / 2; ++bin) {
            const Samples x = cosine(n, bin, 1.5, 0.7);
            const Samples power = powerOf(x);
            const double error = amplitudeError(x);
            for (std::size_t k = 0; k <= n / 2; ++k) {
                if (!isNear(power, k, k == bin ? 1.5 * half : 0.0, error))
                    QFAIL(qPrintable(QStringLiteral("tone %1, bin %2").arg(bin).arg(k)));
            }
        }
    }

    void keepsTheEnergy_data() { addLengths(); }
    void keepsTheEnergy()
    {
        const std::size_t n = fetchedLength();
        for (unsigned seed = 100; seed < 120; ++seed) {
            const Samples x = noise(n, seed);
            const Samples power = powerOf(x);
            double sum = static_cast<double>(power[0]) + static_cast<double>(power[n / 2]);
            for (std::size_t k = 1; k < n / 2; ++k)
                sum += 2.0 * static_cast<double>(power[k]);
            const double energy = static_cast<double>(n) * sumOfSquares(x);
            // Rounding errors of the bins partly cancel; 1e-6 is sixteen units in the last place.
            QVERIFY(std::fabs(sum - energy) < 1e-6 * energy);
        }
    }

    void hannSquaresSumToThreeEighths_data() { addLengths(); }
    void hannSquaresSumToThreeEighths()
    {
        const std::size_t n = fetchedLength();
        Samples window(n, 1.0F);
        applyHann(window.data(), n);
        QVERIFY(window[0] == 0.0F);
        QVERIFY(window[n / 2] == 1.0F);
        for (std::size_t j = 1; j < n; ++j)
            QVERIFY(window[j] == window[n - j]); // periodic: symmetric about n / 2
        // Each of the n table values is rounded by at most 3e-8, at random.
        QVERIFY(std::fabs(sumOfSquares(window) - 3.0 * static_cast<double>(n) / 8.0) < 3e-8 * static_cast<double>(n));
    }

    void nothingInNothingOut_data() { addLengths(); }
    void nothingInNothingOut()
    {
        for (const float power : powerOf(Samples(fetchedLength(), 0.0F)))
            QVERIFY(power == 0.0F);
    }
};

QTEST_APPLESS_MAIN(TestPowerSpectrum)
#include "test_power_spectrum.moc"
