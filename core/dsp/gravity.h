// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/dsp/sos_filter.h"

#include <span>
#include <vector>

namespace baseline::dsp {

/// The samples less their mean: for a window of a sensor that does not turn. NaN and infinity count for nothing and
/// come out as NaN.
std::vector<float> withoutMean(std::span<const float> samples);

/// The corner below which a steady sensor sees nothing but its own tilt.
inline constexpr Hertz gravityCorner{1.0};

/// A second-order Butterworth high pass that takes away what changes more slowly than `corner`: for a stream, and for a
/// sensor that is moved. It starts settled, without the step of 1 g. Errors: those of butterworthHighPass().
Result<SosFilter> gravityRemoval(Hertz rate, Hertz corner = gravityCorner);

} // namespace baseline::dsp
