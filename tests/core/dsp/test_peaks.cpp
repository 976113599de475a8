// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/line_families.h"
#include "core/dsp/peaks.h"
#include "core/dsp/welch.h"

#include "tests/support/signals.h"

#include <QTest>

#include <cmath>
#include <initializer_list>
#include <limits>

using namespace baseline;
using namespace baseline::dsp;
using testing::sine;

namespace {

constexpr float missing = std::numeric_limits<float>::quiet_NaN();

Spectrum spectrumOf(std::vector<float> values)
{
    return {{1.0}, std::move(values)};
}

std::vector<SpectralPeak> at(std::initializer_list<double> frequencies)
{
    std::vector<SpectralPeak> peaks;
    for (const double frequency : frequencies)
        peaks.push_back({{frequency}, 1.0});
    return peaks;
}

std::vector<int> orders(const std::vector<FamilyLine>& lines)
{
    std::vector<int> found;
    for (const FamilyLine& line : lines)
        found.push_back(line.order);
    return found;
}

} // namespace

class TestPeaks final : public QObject {
    Q_OBJECT

private slots:
    void interpolatesAHannLine()
    {
        const double binWidth = 1000.0 / 256.0;
        for (double off = -0.5; off <= 0.5; off += 0.05) {
            const double frequency = (40.0 + off) * binWidth;
            const auto spectrum = amplitudeSpectrum(sine(4096, 1000.0, frequency, 1.0), {1000.0}, 256);
            QVERIFY(spectrum.has_value());
            const auto peaks = findPeaks(*spectrum, {.most = 1});
            QCOMPARE(peaks.size(), std::size_t{1});
            QVERIFY(std::abs(peaks[0].frequency.value - frequency) < 0.02 * binWidth); // as documented
            QVERIFY(std::abs(20.0 * std::log10(peaks[0].value)) < 0.4);
        }
    }

    void findsTheHighestFirst()
    {
        const Spectrum spectrum = spectrumOf({9, 1, 3, 1, 1, 1, 7, 1, 1, 1, 5, 1});
        const auto peaks = findPeaks(spectrum, {.most = 2});
        QCOMPARE(peaks.size(), std::size_t{2});
        QCOMPARE(peaks[0].frequency.value, 6.0); // between equal neighbours the parabola has its top on the bin
        QCOMPARE(peaks[1].frequency.value, 10.0);
        QCOMPARE(findPeaks(spectrum).size(), std::size_t{3}); // the one at 0 Hz is none
        QCOMPARE(findPeaks(spectrum, {.least = 5.0}).size(), std::size_t{1});
        QCOMPARE(findPeaks(spectrum, {.lowest = {7.0}}).size(), std::size_t{1});
    }

    void onlyTheHighestWithinAMainLobe()
    {
        const Spectrum spectrum = spectrumOf({0, 1, 5, 1, 4, 1, 6, 1});
        QCOMPARE(findPeaks(spectrum, {.apart = 1}).size(), std::size_t{3});
        const auto apart = findPeaks(spectrum, {.apart = 2});
        QCOMPARE(apart.size(), std::size_t{2});
        QCOMPARE(apart[0].frequency.value, 6.0);
        QCOMPARE(findPeaks(spectrum, {.apart = 1000}).size(), std::size_t{1});
    }

    void strangeSpectra()
    {
        QVERIFY(findPeaks({}).empty());
        QVERIFY(findPeaks(spectrumOf({1})).empty());
        QVERIFY(findPeaks(spectrumOf({2, 2, 2, 2})).empty());
        QVERIFY(findPeaks(spectrumOf({missing, missing, missing})).empty());
        QCOMPARE(findPeaks(spectrumOf({0, 1, 2})).size(), std::size_t{1}); // half the rate may be a line
        QCOMPARE(findPeaks(spectrumOf({0, 3, 3, 3, 0})).size(), std::size_t{1});
        QCOMPARE(findPeaks(spectrumOf({0, 3, 0}), {.most = 0}).size(), std::size_t{0});
        QCOMPARE(interpolatedPeak(spectrumOf({1, missing, 1}), 2).frequency.value, 2.0);
    }

    void harmonicsOfAShaft()
    {
        const auto peaks = at({30.1, 59.9, 75.0, 89.0, 150.2});
        QCOMPARE(orders(harmonics(peaks, {30.0}, {{0.5}})), (std::vector<int>{1, 2, 5}));
        QCOMPARE(orders(harmonics(peaks, {30.0}, {{0.5}}, 2)), (std::vector<int>{1, 2}));
        // 2 % of 90 Hz reach down to 88.2 Hz.
        QCOMPARE(orders(harmonics(peaks, {30.0}, {{0.5}, 0.02})), (std::vector<int>{1, 2, 3, 5}));
    }

    void theHighestCountsWhereTwoAreNear()
    {
        const std::vector<SpectralPeak> peaks{{{30.2}, 1.0}, {{29.8}, 3.0}, {{30.0}, 2.0}};
        const auto lines = harmonics(peaks, {30.0}, {{0.5}});
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(lines[0].peak.value, 3.0);
    }

    void sidebandsAroundACarrier()
    {
        const auto peaks = at({102.0, 132.0, 161.9, 191.8, 200.0, 221.9});
        QCOMPARE(orders(sidebands(peaks, {162.0}, {30.0}, {{0.4}})), (std::vector<int>{-2, -1, 0, 1, 2}));
        QCOMPARE(orders(sidebands(peaks, {162.0}, {30.0}, {{0.4}}, 1)), (std::vector<int>{-1, 0, 1}));
        // Below 0 Hz there is nothing.
        QVERIFY(sidebands(at({-10.0, 0.0}), {20.0}, {30.0}, {{1.0}}).empty());
    }

    void ordersOfAShaft()
    {
        QCOMPARE(shaftOrder({119.8}, {29.95}, {{0.1}}), std::optional<int>(4));
        QCOMPARE(shaftOrder({29.95}, {29.95}, {{0.1}}), std::optional<int>(1));
        QVERIFY(!shaftOrder({45.0}, {29.95}, {{0.1}}));
        QVERIFY(!shaftOrder({5.0}, {29.95}, {{0.1}}));
        for (const double nothing : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
            QVERIFY(!shaftOrder({30.0}, {nothing}, {{0.1}}));
            QVERIFY(harmonics(at({30.0}), {nothing}, {{0.1}}).empty());
            QVERIFY(sidebands(at({30.0}), {30.0}, {nothing}, {{0.1}}).empty());
            QVERIFY(harmonics(at({nothing}), {30.0}, {{0.1}}).empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestPeaks)
#include "test_peaks.moc"
