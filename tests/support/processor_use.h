// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <cstdint>

namespace baseline::testing {

/// Processor time since the start of the machine or of a process; Linux only. Differences of two are what counts.
struct ProcessorUse {
    Seconds wall{0.0};
    Seconds machine{0.0}; ///< of all cores together, with what the host took away from them
    Seconds own{0.0};     ///< of this process
    Seconds other{0.0};   ///< of one more process, which belongs to the test

    /// `otherPid` 0: none.
    static ProcessorUse now(std::int64_t otherPid = 0);

    friend ProcessorUse operator-(const ProcessorUse& a, const ProcessorUse& b)
    {
        return {a.wall - b.wall, a.machine - b.machine, a.own - b.own, a.other - b.other};
    }
    /// Cores that this process kept busy.
    double ownCores() const { return own / wall; }
    /// Cores that neither this process nor the other one kept busy, but somebody else did.
    double foreignCores() const { return (machine - own - other) / wall; }
};

/// Bytes of this process that are in memory; 0 where nobody tells.
std::int64_t residentBytes();

} // namespace baseline::testing
