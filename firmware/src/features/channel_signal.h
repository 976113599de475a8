// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/count_window.h"

namespace baseline {

/// The counts of one channel in time order, as at most two runs: the end of the ring may stand between them. `step`
/// counts lie from one to the next.
struct ChannelRuns {
    const int16_t* begin[2];
    const int16_t* end[2];
    size_t step;
};

/// Of `length` frames from frame `start` of the window on; start + length <= window.length.
ChannelRuns runsOf(const CountWindow& window, uint32_t channel, uint32_t start, uint32_t length);

/// Those counts about their mean, times `weight`, into `signal`. The mean is subtracted in integers: whatever the tilt
/// added to the counts goes exactly.
void takeAboutMean(const ChannelRuns& runs, uint32_t length, float weight, float* signal);

} // namespace baseline
