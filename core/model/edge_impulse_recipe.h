// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/model.h"

namespace baseline::model {

/// The choices of Edge Impulse's spectral features block, under its own defaults.
struct EdgeImpulseOptions {
    enum class Filter { None, Low, High };

    std::uint16_t version = 4; ///< 2 or 4
    std::uint16_t frame = 16;  ///< samples of a frame, a power of two from 16 to 256
    bool overlap = true;
    bool log = true;
    std::uint16_t decimation = 1; ///< 1, 3, 10, 30 or 100
    Filter filter = Filter::None;
    Hertz cutoff;               ///< with a filter; below half the decimated rate
    std::uint16_t order = 6;    ///< of the Butterworth filter: 2, 4, 6 or 8; 0: it only chooses bins
    float unitsPerG = 9.80665F; ///< what its firmware multiplies g by: the features are of m/s²
};

/// The block for signals at `rate`. A filter is a causal Butterworth filter from a state of zero, and leaves the bins
/// out that it stops: of `cutoff` at bin b (not rounded), low: 1 to int(b + 0.5), high: from max(1, int(b - 0.5) + 1) on.
/// Errors: InvalidArgument (subject "version", "frame", "decimation", "cutoff" or "order").
Result<FeatureBlock> edgeImpulseBlock(const EdgeImpulseOptions& options, Hertz rate);

} // namespace baseline::model
