// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "features/welch.h"

#include "features/channel_signal.h"
#include "features/welch_of.h"

namespace baseline {

namespace {

struct RingSource {
    const CountWindow& window;
    uint32_t channel;
    float gravityPerCount;

    void takeAboutMean(uint32_t start, uint32_t length, float* signal) const
    {
        baseline::takeAboutMean(runsOf(window, channel, start, length), length, gravityPerCount, signal);
    }
};

} // namespace

void welchOf(const WelchParameters& block, const CountWindow& window, uint32_t channel, const StreamSection& stream,
             FeatureWorkspace& workspace, float* out)
{
    // A segment takes at most half of `signal`; the sums stand behind it.
    static_assert(maxSegment + maxSegment / 2 + 1 <= maxWindow, "the sums stand behind the segment");
    const RingSource source = {window, channel, stream.gravityPerCount};
    welchOfSource(block, source, window.length, stream.nominalRate, workspace.signal, workspace.work, workspace.power,
                  workspace.signal + maxSegment, out);
}

} // namespace baseline
