// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <optional>

namespace baseline::device {

/// What a sensor makes against what a link takes. All bytes are payload; KB are 1000 bytes, as links count.
struct LinkBudget {
    double samplesPerSecond = 20'000.0; ///< of each channel
    int channels = 8;
    int bytesPerSample = 2;
    double linkBytesPerSecond = 30'000.0;

    double madePerSecond() const { return samplesPerSecond * channels * bytesPerSample; }
    double madePerDay() const;
    /// Of what is made, what the link takes: 0..1.
    double carriedShare() const;
    /// How long it takes until so many bytes of memory are full; none: never, the link keeps up.
    std::optional<Seconds> secondsUntilFull(double memoryBytes) const;
    /// How many seconds of the signal so many bytes hold.
    Seconds secondsHeld(double memoryBytes) const { return Seconds(memoryBytes / madePerSecond()); }
    /// One score of so many bytes for each `window` samples of all channels together.
    double scoreBytesPerSecond(int window, int bytesPerScore) const
    {
        return samplesPerSecond / window * bytesPerScore;
    }
};

/// Where the bytes are: made = sent + waiting + lost.
struct LinkTank {
    double made = 0.0;
    double sent = 0.0;
    double waiting = 0.0; ///< in the memory of the board
    double lost = 0.0;    ///< the memory was full
};

/// After another stretch of time in which the budget does not change; exact for any length of it.
LinkTank advanced(LinkTank tank, const LinkBudget& budget, double memoryBytes, Seconds elapsed);

} // namespace baseline::device
