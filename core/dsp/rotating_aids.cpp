// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/rotating_aids.h"

#include <string>
#include <utility>

namespace baseline::dsp {
namespace {

Error invalid(std::string subject, std::string detail)
{
    return {Error::Code::InvalidArgument, std::move(detail), std::move(subject)};
}

/// NaN lies in no range.
bool isWithin(double value, double low, double high)
{
    return value >= low && value <= high;
}

} // namespace

Status checkAids(const RotatingAids& aids)
{
    if (!isWithin(aids.speed.value, lowestSpeedHertz, highestSpeedHertz))
        return invalid("shaft speed", "needs 0.01 to 20000 Hz, got " + std::to_string(aids.speed.value));
    if (!isWithin(aids.trackedShare, 0.01, 0.5))
        return invalid("tracked share", "needs 0.01 to 0.5, got " + std::to_string(aids.trackedShare));
    if (aids.harmonics < 1 || aids.harmonics > mostHarmonics)
        return invalid("harmonics", "needs 1 to 20, got " + std::to_string(aids.harmonics));
    if (!isWithin(aids.tolerance, 0.0, 0.1))
        return invalid("line tolerance", "needs 0 to 0.1, got " + std::to_string(aids.tolerance));
    if (!aids.bearing.empty() && !aids.chosenBearing())
        return invalid("bearing", "the table has no " + aids.bearing);
    if (aids.machine) {
        if (const auto zone = severityZone(0.0, aids.limits); !zone)
            return zone.error();
    }
    if (aids.alarms.size() > mostAlarmLines)
        return invalid("alarm lines", "at most 12, got " + std::to_string(aids.alarms.size()));
    for (const AlarmLine& line : aids.alarms) {
        if (const Status status = checkAlarmLine(line); !status)
            return status.error();
    }
    return done();
}

} // namespace baseline::dsp
