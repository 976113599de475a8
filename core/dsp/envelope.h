// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace baseline::dsp {

/// The extremes of the samples under one pixel column.
struct MinMax {
    float min = 0.0F;
    float max = 0.0F;
    friend bool operator==(const MinMax&, const MinMax&) = default;
};

/// The same of successive samples of a stream, of which some may be lost: {NaN, NaN} where all are.
struct StreamExtremes {
    float min = 0.0F;
    float max = 0.0F;
    bool hasGap = false; ///< at least one of the samples is lost
    friend bool operator==(const StreamExtremes&, const StreamExtremes&) = default;
};

/// The extremes of successive stretches together; {NaN, NaN} where nothing is there.
StreamExtremes joined(std::span<const StreamExtremes> parts);

/// Fills one column a pixel: column c covers the samples from c n / columns up to (c + 1) n / columns, and at least
/// one, so with fewer samples than columns a sample fills several. NaN is passed over (a gap); a column of nothing but
/// NaN is {NaN, NaN}, and so is every column when there are no samples.
void minMaxColumns(std::span<const float> samples, std::span<MinMax> columns);
std::vector<MinMax> minMaxColumns(std::span<const float> samples, std::size_t columns);

} // namespace baseline::dsp
