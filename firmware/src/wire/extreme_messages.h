// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/extreme_value.h"
#include "wire/protocol.h"

namespace baseline {

/// What the board's extreme-value detector looks at.
enum class ExtremeSource : uint8_t {
    Score = 0,   ///< of the head that judges
    Feature = 1, ///< one of the running model's features
};

/// Part of Learn with the action Extremes.
struct ExtremeOrder {
    ExtremeSource source;
    uint8_t feature; ///< which one, for the source Feature
    ExtremeValueSettings settings;
};

enum ExtremeFlags : uint8_t {
    extremeBounds = 1,      ///< the bounds are known
    extremeUpperFitted = 2, ///< the law of the peaks above the upper bound is
    extremeLowerFitted = 4,
};

/// The law of the peaks beyond one bound.
struct PeakState {
    uint8_t held;    ///< peaks, N at most
    float shape;     ///< 0: not fitted, or all peaks are equal
    float logScale;  ///< log10
    float quality;   ///< R² of the line it was fitted by
    float limit;     ///< value beyond which is an outlier; 0 until fitted
};

/// What the detector says of one window, and all that it knows: sent after the window's Score while it watches.
struct Extreme {
    uint32_t streamId;
    uint64_t firstIndex; ///< of the window
    uint32_t modelHash;  ///< low half
    uint8_t verdict;     ///< ExtremeVerdict
    uint8_t source;      ///< ExtremeSource
    uint8_t index;       ///< of the head or feature
    uint8_t flags;       ///< ExtremeFlags
    float value;
    float lower; ///< bounds, 0 until known
    float upper;
    PeakState low;
    PeakState high;
    uint32_t windows;    ///< looked at since it began
    uint32_t outliers;   ///< of these, verdict Point or Collective
    uint32_t collective; ///< of these, verdict Collective
};

void encode(ByteWriter& writer, const ExtremeOrder& order);
ExtremeOrder readExtremeOrder(ByteReader& reader);

BASELINE_WIRE_MESSAGE(Extreme)

} // namespace baseline
