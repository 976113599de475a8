// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace baseline::dsp {

/// The classes of ISO 10816-1 (I: small machines, II: medium, III: large on rigid, IV: large on soft foundations) and the
/// groups of ISO 10816-3 and 20816-3 above 15 kW. A fan on a desk is in none of them.
enum class MachineClass {
    ClassI,
    ClassII,
    ClassIII,
    ClassIV,
    Group1Rigid,
    Group1Flexible,
    Group2Rigid,
    Group2Flexible,
};

/// Upper ends of the zones A, B and C in mm/s RMS over 10 to 1000 Hz. A user may edit them; what is shown says "check
/// your copy of the standard".
struct SeverityLimits {
    double goodUpTo = 0.0;       ///< A: as of new machines
    double acceptableUpTo = 0.0; ///< B: for long operation
    double tolerableUpTo = 0.0;  ///< C: for a limited time; above it D
    friend bool operator==(const SeverityLimits&, const SeverityLimits&) = default;
};

enum class SeverityZone { A, B, C, D };

SeverityLimits severityLimits(MachineClass machine);

/// The zone of a velocity; a limit itself belongs to the better one. Errors: InvalidArgument (subject "velocity": below 0
/// or not finite; "severity limits": not above 0, finite and ascending).
Result<SeverityZone> severityZone(double millimetresPerSecond, const SeverityLimits& limits);

} // namespace baseline::dsp
