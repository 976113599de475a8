// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/random.h"

#include <cmath>
#include <numbers>

namespace baseline::workbench {

/// A normally distributed number of mean 0 and deviation 1 (Box and Muller 1958), the same on every platform.
inline double normalNumber(learn::Random& random)
{
    const double radius = std::sqrt(-2.0 * std::log(1.0 - random.unit()));
    return radius * std::cos(2.0 * std::numbers::pi * random.unit());
}

} // namespace baseline::workbench
