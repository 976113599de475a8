// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulate/gaussian.h"

#include <cstdint>

namespace baseline::simulate {

/// Vibration levels of a made-up machine for a lesson, one value a window: independent from each other, so that the
/// laws of extreme values hold to the letter. The same for the same seed.
class LevelStream {
public:
    explicit LevelStream(std::uint64_t seed) : m_source(seed) {}

    /// g rms, above 0. `isFaulty`: a bearing that knocks, so that one window in eight or so stands out, and the rest
    /// hardly.
    double next(bool isFaulty);

private:
    GaussianSource m_source;
};

} // namespace baseline::simulate
