// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/link_statistics.h"

namespace baseline::device {

LinkStatistics LinkCounters::snapshot() const
{
    LinkStatistics result;
    result.bytesIn = bytesIn;
    result.bytesOut = bytesOut;
    result.frames = frames;
    result.damagedFrames = damagedFrames;
    result.unknownFrames = unknownFrames;
    result.missingFrames = missingFrames;
    result.samples = samples;
    result.lostSamples = lostSamples;
    result.refusedBlocks = refusedBlocks;
    result.retries = retries;
    result.kilobytesPerSecond = kilobytesPerSecond;
    return result;
}

void LinkCounters::reset()
{
    for (std::atomic<std::uint64_t>* counter : {&bytesIn, &bytesOut, &frames, &damagedFrames, &unknownFrames,
                                                &missingFrames, &samples, &lostSamples, &refusedBlocks, &retries})
        *counter = 0;
    kilobytesPerSecond = 0.0;
}

} // namespace baseline::device
