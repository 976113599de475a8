// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/limits.h"

#include <stdint.h>

namespace baseline {

/// Memory that one window's work needs; the caller owns it. Each block of features may spoil all of it.
struct FeatureWorkspace {
    union {
        float signal[maxWindow];
        uint32_t values[maxWindow];
    };
    float work[maxWindow];
    union {
        float power[maxWindow / 2 + 1];
        uint32_t occurrences[64];
    };
};

/// A window of counts: `length` frames of `channels` interleaved counts, of which the first stands at frame `first` of
/// `counts` (a ring: the window wraps round its end). For plain arrays first = 0.
struct CountWindow {
    const int16_t* counts;
    uint32_t length;
    uint32_t channels;
    uint32_t first;
};

} // namespace baseline
