// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edge_impulse_recipe.h"

#include "firmware/src/model/limits.h"
#include "firmware/src/numeric/power_spectrum.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

namespace baseline::model {

namespace {

Error badArgument(const char* subject, const char* detail)
{
    return {Error::Code::InvalidArgument, detail, subject};
}

/// Butterworth by the bilinear transform, one pair of poles a section: with w = 2 pi cutoff / rate and the pair's quality
/// 1 / (2 cos angle), alpha = sin w cos angle; low: b = (1 - cos w) / 2 (1, 2, 1), high: (1 + cos w) / 2 (1, -2, 1);
/// a = 1 + alpha, -2 cos w, 1 - alpha (R. Bristow-Johnson, Audio EQ Cookbook).
FilterSection butterworthSection(const EdgeImpulseOptions& options, Hertz rate, unsigned pair)
{
    const double turn = 2.0 * std::numbers::pi * options.cutoff.value / rate.value;
    const double angle = std::numbers::pi * (2.0 * pair + 1.0) / (2.0 * options.order);
    const double alpha = std::sin(turn) * std::cos(angle);
    const bool isLow = options.filter == EdgeImpulseOptions::Filter::Low;
    const double pass = (isLow ? 1.0 - std::cos(turn) : 1.0 + std::cos(turn)) / 2.0;
    const double a0 = 1.0 + alpha;
    return {static_cast<float>(pass / a0), static_cast<float>((isLow ? 2.0 : -2.0) * pass / a0),
            static_cast<float>(pass / a0), static_cast<float>(-2.0 * std::cos(turn) / a0),
            static_cast<float>((1.0 - alpha) / a0)};
}

Status check(const EdgeImpulseOptions& options, Hertz decimated)
{
    if (options.version != 2 && options.version != 4)
        return badArgument("version", "the versions 2 and 4 of the block are known");
    if (!isTransformLength(options.frame) || options.frame > maxFrame)
        return badArgument("frame", "a frame has 16, 32, 64, 128 or 256 samples");
    constexpr std::uint16_t ratios[] = {1, 3, 10, 30, 100};
    if (!std::ranges::count(ratios, options.decimation))
        return badArgument("decimation", "a signal is decimated by 1, 3, 10, 30 or 100");
    if (options.filter == EdgeImpulseOptions::Filter::None)
        return done();
    if (!(options.cutoff.value > 0.0) || !(options.cutoff.value < decimated.value / 2.0))
        return badArgument("cutoff", "a cut-off lies between 0 and half the rate behind the decimation");
    if (options.order % 2 != 0 || options.order > 2 * maxFilterSections)
        return badArgument("order", "a filter has order 2, 4, 6 or 8, or 0 to choose bins only");
    return done();
}

template <typename Value>
void append(std::vector<std::uint16_t>& words, const Value& value)
{
    const std::size_t at = words.size();
    words.resize(at + sizeof value / sizeof words[0]);
    std::memcpy(words.data() + at, &value, sizeof value);
}

} // namespace

Result<FeatureBlock> edgeImpulseBlock(const EdgeImpulseOptions& options, Hertz rate)
{
    using Filter = EdgeImpulseOptions::Filter;
    if (!std::isfinite(rate.value) || rate.value <= 0.0)
        return badArgument("rate", "a sampling rate is a positive number of hertz");
    const Hertz decimated{rate.value / std::max<std::uint16_t>(1, options.decimation)};
    if (const Status good = check(options, decimated); !good)
        return good.error();
    std::uint16_t first = 1;
    std::uint16_t end = options.frame / 2 + 1;
    const double bin = options.cutoff.value * options.frame / decimated.value;
    if (options.filter == Filter::Low)
        end = std::min(end, static_cast<std::uint16_t>(static_cast<int>(bin + 0.5) + 1));
    else if (options.filter == Filter::High)
        first = static_cast<std::uint16_t>(std::max(1, static_cast<int>(bin - 0.5) + 1));
    if (first >= end)
        return badArgument("cutoff", "the filter leaves no bin of the spectrum");

    const auto flags = static_cast<std::uint16_t>((options.overlap ? edgeImpulseOverlap : 0)
                                                  | (options.log ? edgeImpulseLog : 0));
    FeatureBlock block{FeatureKind::EdgeImpulse, {}};
    append(block.parameters, EdgeImpulseParameters{options.version, options.frame, flags, options.decimation, first, end,
                                                   options.unitsPerG});
    const unsigned pairs = options.filter == Filter::None ? 0 : options.order / 2U;
    for (unsigned pair = 0; pair < pairs; ++pair)
        append(block.parameters, butterworthSection(options, decimated, pair));
    return block;
}

} // namespace baseline::model
