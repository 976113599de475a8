// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baseline::dsp {

/// The geometry of a rolling bearing. Only the ratio of the diameters counts, so any unit of length serves for both.
struct Bearing {
    std::string name;
    int balls = 0;                    ///< balls or rollers in one row
    double ballDiameter = 0.0;
    double pitchDiameter = 0.0;       ///< from the centre of a ball to that of the opposite one
    double contactAngleDegrees = 0.0; ///< 0 for a deep-groove bearing without axial load
    friend bool operator==(const Bearing&, const Bearing&) = default;
};

/// Where a fault of a bearing shows, of an outer ring that stands still and no slip; real ones lie 1 to 2 % off.
struct BearingFrequencies {
    Hertz outerRace; ///< BPFO = n/2 f (1 - d/D cos a)
    Hertz innerRace; ///< BPFI = n/2 f (1 + d/D cos a)
    Hertz ballSpin;  ///< BSF = D/2d f (1 - (d/D cos a)²); a fault of a ball strikes twice a turn, at 2 BSF
    Hertz cage;      ///< FTF = f/2 (1 - d/D cos a)
    friend bool operator==(const BearingFrequencies&, const BearingFrequencies&) = default;
};

/// Errors: InvalidArgument (subject "bearing name": empty; "bearing balls": not 3 to 1000; "bearing diameters": not
/// finite, not above 0, or a ball not smaller than the pitch circle; "bearing angle": not 0 to below 90 degrees).
Status checkBearing(const Bearing& bearing);

/// Errors: those of checkBearing(), InvalidArgument (subject "shaft speed": not above 0 or not finite).
Result<BearingFrequencies> bearingFrequencies(const Bearing& bearing, Hertz shaft);

/// The bearings that a user chooses from and edits: valid ones, each name once. A value.
class BearingTable {
public:
    /// 6205 (drive end of the Case Western test rig) and the NICE bearing of the MFPT test rig.
    static BearingTable standard();

    const std::vector<Bearing>& bearings() const { return m_bearings; }
    std::optional<Bearing> find(std::string_view name) const;

    /// Adds it, or takes the place of the one of that name. Errors: those of checkBearing().
    Status put(const Bearing& bearing);

    /// Whether there was one of that name.
    bool remove(std::string_view name);

    friend bool operator==(const BearingTable&, const BearingTable&) = default;

private:
    std::vector<Bearing> m_bearings;
};

} // namespace baseline::dsp
