// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace baseline::dsp {

enum class AccelerationUnit { Gravity, MilliGravity, MetresPerSecondSquared };

/// How many m/s² one of them is.
double metresPerSecondSquaredPer(AccelerationUnit unit);

/// The unit that a channel's text names: "g", "mg", "m/s2", "m/s^2" or "m/s²"; nothing for any other text.
std::optional<AccelerationUnit> accelerationUnit(std::string_view text);

/// The samples in another unit; NaN stays NaN.
std::vector<float> converted(std::span<const float> samples, AccelerationUnit from, AccelerationUnit to);

} // namespace baseline::dsp
