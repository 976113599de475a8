// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/bearing.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace baseline::dsp {
namespace {

Error invalid(std::string subject, std::string detail)
{
    return {Error::Code::InvalidArgument, std::move(detail), std::move(subject)};
}

} // namespace

Status checkBearing(const Bearing& bearing)
{
    if (bearing.name.empty())
        return invalid("bearing name", "a bearing needs a name");
    if (bearing.balls < 3 || bearing.balls > 1000)
        return invalid("bearing balls", "needs 3 to 1000, got " + std::to_string(bearing.balls));
    if (!std::isfinite(bearing.pitchDiameter) || !(bearing.ballDiameter > 0.0 && bearing.ballDiameter < bearing.pitchDiameter))
        return invalid("bearing diameters", "a ball has to be smaller than the pitch circle");
    if (!(bearing.contactAngleDegrees >= 0.0 && bearing.contactAngleDegrees < 90.0))
        return invalid("bearing angle", "needs 0 to below 90 degrees");
    return done();
}

Result<BearingFrequencies> bearingFrequencies(const Bearing& bearing, Hertz shaft)
{
    if (Status status = checkBearing(bearing); !status)
        return status.error();
    if (!std::isfinite(shaft.value) || shaft.value <= 0.0)
        return invalid("shaft speed", "a shaft speed has to lie above 0 Hz");
    const double ratio = bearing.ballDiameter / bearing.pitchDiameter
                         * std::cos(bearing.contactAngleDegrees * std::numbers::pi / 180.0);
    const double f = shaft.value;
    const double cage = 0.5 * f * (1.0 - ratio);
    return BearingFrequencies{
        .outerRace = {bearing.balls * cage},
        .innerRace = {0.5 * bearing.balls * f * (1.0 + ratio)},
        .ballSpin = {0.5 * bearing.pitchDiameter / bearing.ballDiameter * f * (1.0 - ratio * ratio)},
        .cage = {cage},
    };
}

BearingTable BearingTable::standard()
{
    BearingTable table;
    table.m_bearings = {
        {.name = "6205", .balls = 9, .ballDiameter = 0.3126, .pitchDiameter = 1.537},
        {.name = "NICE (MFPT)", .balls = 8, .ballDiameter = 0.235, .pitchDiameter = 1.245},
    };
    return table;
}

std::optional<Bearing> BearingTable::find(std::string_view name) const
{
    const auto place = std::ranges::find(m_bearings, name, &Bearing::name);
    if (place == m_bearings.end())
        return std::nullopt;
    return *place;
}

Status BearingTable::put(const Bearing& bearing)
{
    if (Status status = checkBearing(bearing); !status)
        return status;
    const auto place = std::ranges::find(m_bearings, bearing.name, &Bearing::name);
    if (place == m_bearings.end())
        m_bearings.push_back(bearing);
    else
        *place = bearing;
    return done();
}

bool BearingTable::remove(std::string_view name)
{
    return std::erase_if(m_bearings, [name](const Bearing& bearing) { return bearing.name == name; }) > 0;
}

} // namespace baseline::dsp
