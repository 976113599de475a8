// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/recording.h"

#include <optional>
#include <span>
#include <vector>

namespace baseline::workbench {

/// The stretches of a recording without a gap, in order. Gaps as SignalReader gives them: ascending and apart.
std::vector<recording::Span> stretchesOf(SampleIndex length, const std::vector<recording::Gap>& gaps);

/// The stretch that holds a position; none inside a gap or outside.
std::optional<recording::Span> stretchAt(const std::vector<recording::Span>& stretches, SampleIndex position);

/// The parts of a span that lie in the stretches: what a mark over gaps labels. No part crosses a gap.
std::vector<recording::Span> partsOf(recording::Span span, const std::vector<recording::Span>& stretches);

/// What is left of a span without others, in order; the others are ordered by beginning and may overlap.
std::vector<recording::Span> partsOutside(recording::Span span, std::span<const recording::Span> others);

/// The windows that a recipe cuts each stretch into, from its beginning on: `window` positions, `hop` apart; both > 0.
struct WindowGrid {
    SampleIndex window = 256;
    SampleIndex hop = 128;

    friend bool operator==(const WindowGrid&, const WindowGrid&) = default;
};

/// The nearest position at which a window begins or ends, in the stretch that holds `position`; `position` itself in a
/// gap, and in a stretch too short for a window.
SampleIndex snapped(SampleIndex position, const std::vector<recording::Span>& stretches, WindowGrid grid);

/// For each span (ordered by beginning) the first lane in which it overlaps no other.
std::vector<int> lanesOf(const std::vector<recording::Span>& spans);

} // namespace baseline::workbench
