// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/sample_ring.h"

namespace baseline {

/// The true sampling rate: sample positions over the board's own time.
class RateMeter {
public:
    RateMeter() : m_baseIndex(0), m_baseMicros(0), m_milliHertz(0), m_started(false) {}

    void restart() { *this = RateMeter(); }
    void add(const SampleBlock& block);

    /// 0 until two seconds of a stream have passed.
    uint32_t milliHertz() const { return m_milliHertz; }

    /// More than 2 % off the nominal rate, once it is known.
    bool isOff(uint32_t nominalMilliHertz) const;

private:
    uint64_t m_baseIndex;
    uint64_t m_baseMicros;
    uint32_t m_milliHertz;
    bool m_started;
};

} // namespace baseline
