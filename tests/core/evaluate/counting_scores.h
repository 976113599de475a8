// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace baseline::evaluate {

/// 1..count, not in order: their order statistics are known. For counts that 7919 does not divide.
inline std::vector<double> countingScores(std::size_t count)
{
    std::vector<double> scores(count);
    for (std::size_t i = 0; i < count; ++i)
        scores[i] = static_cast<double>((i * 7919) % count + 1);
    return scores;
}

} // namespace baseline::evaluate
