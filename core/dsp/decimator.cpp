// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/decimator.h"

#include "core/dsp/vectorised.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <string>
#include <utility>

namespace baseline::dsp {
namespace {

constexpr std::size_t highestFactor = 1000;
constexpr double kaiserBeta = 8.0;

/// Samples that are worked on at once; bounds the memory of a long block.
constexpr std::size_t blockLength = 65536;

BASELINE_VECTORISED double weightedSum(const float* samples, const double* weights, std::size_t count)
{
    // Independent lanes: the compiler may not reorder a single running sum itself.
    constexpr std::size_t laneCount = 8;
    std::array<double, laneCount> lanes{};
    std::size_t i = 0;
    for (; i + laneCount <= count; i += laneCount) {
        for (std::size_t lane = 0; lane < laneCount; ++lane)
            lanes[lane] += samples[i + lane] * weights[i + lane];
    }
    double sum = 0.0;
    for (; i < count; ++i)
        sum += samples[i] * weights[i];
    for (const double lane : lanes)
        sum += lane;
    return sum;
}

/// Infinity within the filter would make infinity of one sign or the other; it is a gap like NaN.
float finiteOrGap(double value)
{
    return std::isfinite(value) ? static_cast<float>(value) : std::numeric_limits<float>::quiet_NaN();
}

} // namespace

std::vector<double> antiAliasWeights(std::size_t factor)
{
    const std::size_t half = 26 * factor;
    const double cut = 0.9 / static_cast<double>(factor); // of half the rate
    std::vector<double> weights(2 * half + 1);
    double sum = 0.0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double offset = static_cast<double>(i) - static_cast<double>(half);
        const double share = offset / static_cast<double>(half);
        const double angle = std::numbers::pi * cut * offset;
        const double sinc = i == half ? cut : std::sin(angle) / (std::numbers::pi * offset);
        weights[i] = sinc * std::cyl_bessel_i(0.0, kaiserBeta * std::sqrt(1.0 - share * share));
        sum += weights[i];
    }
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

Decimator::Decimator(std::size_t factor, std::vector<double> weights)
    : m_factor(factor),
      m_weights(std::move(weights))
{
}

Result<Decimator> Decimator::create(std::size_t factor)
{
    if (factor == 0 || factor > highestFactor)
        return Error{Error::Code::InvalidArgument, "needs 1 to 1000, got " + std::to_string(factor), "decimation"};
    return Decimator(factor, factor == 1 ? std::vector<double>{1.0} : antiAliasWeights(factor));
}

void Decimator::reset()
{
    m_past.clear();
    m_position = 0;
}

void Decimator::process(std::span<const float> input, std::vector<float>& output)
{
    const std::size_t before = m_weights.size() - 1; // samples that the filter sees besides the newest
    for (; !input.empty(); input = input.subspan(std::min(blockLength, input.size()))) {
        const auto block = input.first(std::min(blockLength, input.size()));
        if (m_past.empty())
            m_past.assign(before, block.front());
        m_past.insert(m_past.end(), block.begin(), block.end());
        for (std::size_t i = 0; i < block.size(); ++i) {
            if (m_position == 0)
                output.push_back(finiteOrGap(weightedSum(m_past.data() + i, m_weights.data(), m_weights.size())));
            m_position = m_position + 1 == m_factor ? 0 : m_position + 1;
        }
        m_past.erase(m_past.begin(), m_past.end() - static_cast<std::ptrdiff_t>(before));
    }
}

Result<std::vector<float>> decimate(std::span<const float> samples, std::size_t factor)
{
    Result<Decimator> decimator = Decimator::create(factor);
    if (!decimator)
        return decimator.error();
    std::vector<float> output;
    if (samples.empty())
        return output;
    // The first `lag` outputs belong before the first sample.
    const std::size_t lag = decimator->delay() / factor;
    output.reserve(samples.size() / factor + lag + 1);
    decimator->process(samples, output);
    decimator->process(std::vector<float>(decimator->delay(), samples.back()), output);
    const std::size_t count = (samples.size() - 1) / factor + 1;
    return std::vector<float>(output.begin() + static_cast<std::ptrdiff_t>(lag),
                              output.begin() + static_cast<std::ptrdiff_t>(lag + count));
}

} // namespace baseline::dsp
