// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/src/features/edge_impulse.h"

#include <QTest>

#include <cmath>
#include <complex>
#include <memory>
#include <numbers>
#include <numeric>
#include <random>
#include <vector>

using namespace baseline;

namespace {

using Doubles = std::vector<double>;

constexpr std::uint16_t both = edgeImpulseOverlap | edgeImpulseLog;

void appendShape(const Doubles& values, Doubles& out)
{
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double m2 = 0.0;
    double m3 = 0.0;
    double m4 = 0.0;
    for (const double value : values) {
        m2 += std::pow(value - mean, 2) / n;
        m3 += std::pow(value - mean, 3) / n;
        m4 += std::pow(value - mean, 4) / n;
    }
    out.push_back(m3 / std::pow(m2, 1.5));
    out.push_back(m4 / (m2 * m2) - 3.0);
}

/// The block by its description, in double, with a Fourier sum instead of a fast transform.
Doubles reference(Doubles x, std::size_t version, std::size_t frame, bool overlap, bool log)
{
    const auto n = static_cast<double>(x.size());
    const double mean = std::accumulate(x.begin(), x.end(), 0.0) / n;
    double squares = 0.0;
    for (double& value : x) {
        value -= mean;
        squares += value * value;
    }
    Doubles out{std::sqrt(squares / n)};
    appendShape(x, out);
    Doubles powers(frame / 2 + 1, 0.0);
    for (std::size_t start = 0; start < x.size(); start += overlap ? frame / 2 : frame) {
        for (std::size_t bin = 0; bin < powers.size(); ++bin) {
            std::complex<double> sum = 0.0;
            for (std::size_t i = start; i < std::min(start + frame, x.size()); ++i)
                sum += x[i] * std::polar(1.0, -2.0 * std::numbers::pi * static_cast<double>(bin * (i - start))
                                                  / static_cast<double>(frame));
            powers[bin] = std::max(powers[bin], std::norm(sum) / static_cast<double>(frame));
        }
    }
    if (version == 4)
        appendShape(powers, out);
    for (std::size_t bin = 1; bin < powers.size(); ++bin)
        out.push_back(log ? std::log10(powers[bin] == 0.0 ? 1e-10 : powers[bin]) : powers[bin]);
    return out;
}

/// The node's block on a signal that is not rounded to counts.
std::vector<float> onTheNode(const Doubles& x, const EdgeImpulseParameters& parameters)
{
    const auto workspace = std::make_unique<FeatureWorkspace>();
    const double mean = std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(x.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        workspace->signal[i] = static_cast<float>(x[i] - mean);
    std::vector<float> out((parameters.version == 4 ? 5U : 3U) + parameters.endBin - parameters.firstBin);
    edgeImpulseOfSignal(parameters, static_cast<std::uint32_t>(x.size()), 0.0F, *workspace, out.data());
    return out;
}

/// The signal of the published example: two lines at 62.5 Hz, two seconds.
Doubles example()
{
    Doubles x;
    for (int i = 0; i < 125; ++i) {
        const double t = i / 62.5;
        x.push_back(0.5 + std::sin(2 * std::numbers::pi * 7.8125 * t)
                    + 0.25 * std::sin(2 * std::numbers::pi * 15.625 * t + 0.3));
    }
    return x;
}

/// Where the two first differ by more than `share` of a value, or of 1; empty: nowhere.
QString difference(const std::vector<float>& ours, const Doubles& theirs, double share)
{
    if (ours.size() != theirs.size())
        return QStringLiteral("sizes");
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const double apart = std::abs(static_cast<double>(ours[i]) - theirs[i]);
        if (!(apart <= share * std::max(1.0, std::abs(theirs[i]))))
            return QStringLiteral("feature %1: %2 instead of %3, %4 apart")
                .arg(i)
                .arg(static_cast<double>(ours[i]), 0, 'g', 9)
                .arg(theirs[i], 0, 'g', 9)
                .arg(apart);
    }
    return {};
}

} // namespace

/// Edge Impulse's block against its known answer and against its description in double.
class TestEdgeImpulse final : public QObject {
    Q_OBJECT

private slots:
    /// reference/algorithms.md §3.3: six decimals are given, so half of the last one is theirs.
    void knownAnswer()
    {
        const Doubles expected = {.724890,   -.185415,  -1.302781, 2.411774,  3.944725,  -.427927,  .602060,
                                  -.739040, -.602060, -1.519721, -2.130800, -2.139966, -2.090940};
        QCOMPARE(difference(onTheNode(example(), {4, 16, both, 1, 1, 9, 1.0F}), expected, 1.5e-6), QString());
        Doubles version2 = expected;
        version2.erase(version2.begin() + 3, version2.begin() + 5);
        QCOMPARE(difference(onTheNode(example(), {2, 16, both, 1, 1, 9, 1.0F}), version2, 1.5e-6), QString());
    }

    /// The reference itself gives the known answer, and the node is within 1e-6 of it: float rounds to 6e-8, a sum of
    /// 125 fourth powers gathers a few of those, and so does a bin that is a hundredth of the largest.
    void knownAnswerInDouble()
    {
        const Doubles exact = reference(example(), 4, 16, true, true);
        QVERIFY(std::abs(exact[3] - 2.411774) < 5e-7 && std::abs(exact[5] + .427927) < 5e-7);
        QCOMPARE(difference(onTheNode(example(), {4, 16, both, 1, 1, 9, 1.0F}), exact, 1e-6), QString());
    }

    void noiseOfAnyLength_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("frame");
        QTest::addColumn<bool>("overlap");
        QTest::addColumn<bool>("log");
        for (const int length : {16, 17, 125, 128, 1000, 1024}) {
            QTest::addRow("%d, 16", length) << length << 16 << true << true;
            QTest::addRow("%d, 16, apart, powers", length) << length << 16 << false << false;
        }
        QTest::newRow("1024, 256") << 1024 << 256 << true << true;
        QTest::newRow("257, 256") << 257 << 256 << false << true;
    }

    /// Noise has no empty bins, but the fourth moments of 1024 values and of their powers sum more roundings: 2e-5.
    void noiseOfAnyLength()
    {
        QFETCH(int, length);
        QFETCH(int, frame);
        QFETCH(bool, overlap);
        QFETCH(bool, log);
        std::mt19937 random(static_cast<unsigned>(length + frame));
        std::normal_distribution<double> normal(0.0, 3.0);
        Doubles x(static_cast<std::size_t>(length));
        for (double& value : x)
            value = normal(random);
        const auto flags = static_cast<std::uint16_t>((overlap ? edgeImpulseOverlap : 0) | (log ? edgeImpulseLog : 0));
        const auto size = static_cast<std::uint16_t>(frame);
        for (const std::uint16_t version : {std::uint16_t{2}, std::uint16_t{4}}) {
            const EdgeImpulseParameters parameters = {version, size, flags, 1, 1, static_cast<std::uint16_t>(frame / 2 + 1), 1.0F};
            QCOMPARE(difference(onTheNode(x, parameters),
                                reference(x, version, static_cast<std::size_t>(frame), overlap, log), 2e-5),
                     QString());
        }
    }

    /// A knock in one sample owns every bin: the maximum is held over the frames, and is not their mean.
    void oneKnockOwnsTheSpectrum()
    {
        Doubles x(128, 0.0);
        x[40] = 16.0;
        const std::vector<float> powers = onTheNode(x, {2, 16, edgeImpulseOverlap, 1, 1, 9, 1.0F});
        for (std::size_t i = 3; i < powers.size(); ++i)
            QVERIFY(std::abs(powers[i] - 16.0F) < 0.1F); // 16² / 16, less a tail of the mean of 1/8
    }
};

QTEST_APPLESS_MAIN(TestEdgeImpulse)
#include "test_edge_impulse.moc"
