// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace baseline {

/// Neither NaN nor infinity: x - x is 0 for every other number.
inline bool isFinite(float x)
{
    return x - x == 0.0F;
}

} // namespace baseline
