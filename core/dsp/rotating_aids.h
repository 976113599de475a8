// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/alarm_line.h"
#include "core/dsp/bearing.h"
#include "core/dsp/machine_lines.h"
#include "core/dsp/severity.h"

#include <optional>
#include <string>
#include <vector>

namespace baseline::dsp {

/// How the speed of the shaft is known. Tracked: the highest line within a band around the typed speed, never without
/// saying so (shaft_track.h).
enum class SpeedSource { None, Typed, Tracked };

/// What a user has told about the machine that is looked at: where lines are expected and how high they may be. A value:
/// kept in the settings of the program, shared by the pages, changed as a whole.
struct RotatingAids {
    SpeedSource speedSource = SpeedSource::None;
    Hertz speed{25.0};           ///< typed: 25 Hz are 1500 rpm
    double trackedShare = 0.1;   ///< how far a tracked line may lie from the typed speed, as a share of it
    bool showsOrders = false;    ///< frequencies as multiples of the speed, where it is known
    int harmonics = 3;           ///< orders drawn of each family
    double tolerance = 0.02;     ///< share by which a bearing may slip
    LineFamilies families = {};
    BearingTable bearings = BearingTable::standard();
    std::string bearing;         ///< its name in the table; empty: none
    std::optional<MachineClass> machine; ///< none: no zones are shown
    SeverityLimits limits;       ///< of the chosen class, as edited; not used without one
    std::vector<AlarmLine> alarms;
    bool showsBaseline = false;  ///< the spectrum of the trained baseline behind the live one

    std::optional<Bearing> chosenBearing() const { return bearings.find(bearing); }
    friend bool operator==(const RotatingAids&, const RotatingAids&) = default;
};

inline constexpr double lowestSpeedHertz = 0.01; ///< less than a turn a minute
inline constexpr double highestSpeedHertz = 20000.0;
inline constexpr int mostHarmonics = 20;
inline constexpr std::size_t mostAlarmLines = 12;

/// Errors: InvalidArgument (subject "shaft speed": not 0.01 to 20,000 Hz; "tracked share": not 0.01 to 0.5; "harmonics":
/// not 1 to 20; "line tolerance": not 0 to 0.1; "bearing": not in the table; "severity limits" of a chosen class;
/// "alarm lines": more than 12); those of checkAlarmLine().
Status checkAids(const RotatingAids& aids);

} // namespace baseline::dsp
