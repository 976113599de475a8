// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdint.h>

namespace baseline {

/// When each frame of a chip was taken. The chip runs on its own oscillator, a few per cent off its nominal rate, and all
/// the board sees is how many frames wait at some moment. So the true period is measured over thousands of frames, and
/// the time of the next frame follows what is seen slowly enough to smooth out the moment of looking.
class FrameClock {
public:
    FrameClock();

    void start(uint32_t nominalMilliHertz);

    /// `level` frames (at least one) wait at `now`, and none is missing before them.
    void observe(uint64_t now, uint32_t level);

    /// Frames that must be missing before the first of `level` that wait at `now`: elapsed time over the measured period
    /// (over the nominal one in the first 128 frames). An estimate, good to a frame and to the period's error.
    uint32_t missing(uint64_t now, uint32_t level) const;

    /// Frames that will never be read.
    void skip(uint32_t frames);
    /// Frames that were read.
    void take(uint32_t frames);

    /// When the next frame was taken, us.
    uint64_t nextMicros() const { return m_next >> fractionBits; }
    /// 1/65536 us.
    uint32_t period() const { return m_period; }

private:
    static constexpr uint32_t fractionBits = 16;

    uint64_t m_next;         ///< time of frame m_taken, 1/65536 us
    uint64_t m_taken;        ///< frames read or skipped
    uint64_t m_baseMicros;   ///< since when the period is measured
    uint64_t m_basePosition; ///< frames there were then
    uint64_t m_trustFrom;    ///< frames over which a new measurement must go to be better than the last
    uint32_t m_period;
    bool m_anchored;         ///< m_next is known
    bool m_measuring;        ///< the base is known
};

} // namespace baseline
