// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/severity.h"

#include <cmath>

namespace baseline::dsp {

SeverityLimits severityLimits(MachineClass machine)
{
    switch (machine) {
    case MachineClass::ClassI: return {0.71, 1.8, 4.5};
    case MachineClass::ClassII: return {1.12, 2.8, 7.1};
    case MachineClass::ClassIII: return {1.8, 4.5, 11.2};
    case MachineClass::ClassIV: return {2.8, 7.1, 18.0};
    case MachineClass::Group1Rigid: return {2.3, 4.5, 7.1};
    case MachineClass::Group1Flexible: return {3.5, 7.1, 11.0};
    case MachineClass::Group2Rigid: return {1.4, 2.8, 4.5};
    case MachineClass::Group2Flexible: return {2.3, 4.5, 7.1};
    }
    return {};
}

Result<SeverityZone> severityZone(double millimetresPerSecond, const SeverityLimits& limits)
{
    if (!std::isfinite(millimetresPerSecond) || millimetresPerSecond < 0.0)
        return Error{Error::Code::InvalidArgument, "a velocity in mm/s is 0 or more", "velocity"};
    const bool ascending = limits.goodUpTo > 0.0 && limits.goodUpTo < limits.acceptableUpTo
                           && limits.acceptableUpTo < limits.tolerableUpTo && std::isfinite(limits.tolerableUpTo);
    if (!ascending)
        return Error{Error::Code::InvalidArgument, "limits have to ascend from above 0", "severity limits"};
    if (millimetresPerSecond <= limits.goodUpTo)
        return SeverityZone::A;
    if (millimetresPerSecond <= limits.acceptableUpTo)
        return SeverityZone::B;
    return millimetresPerSecond <= limits.tolerableUpTo ? SeverityZone::C : SeverityZone::D;
}

} // namespace baseline::dsp
