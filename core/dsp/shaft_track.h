// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/spectrum.h"

#include <optional>

namespace baseline::dsp {

/// A speed that was read off a spectrum, and how sure that is: by how many decibels its line stands above the next
/// highest one in the band. Another line of the same height may be the shaft just as well.
struct TrackedSpeed {
    Hertz speed;
    double leadDecibel = 0.0;
    friend bool operator==(const TrackedSpeed&, const TrackedSpeed&) = default;
};

/// From here on a tracked line is held to be the shaft's: twice as high as any other in the band.
inline constexpr double sureLeadDecibel = 6.0;

/// The highest line within `share` of `around`, interpolated between the bins, of a spectrum of amplitudes. `lobe`: half
/// the width of a line in bins (mainLobeHalfWidthBins). Nothing when no bin lies in the band or none of them is above 0.
std::optional<TrackedSpeed> trackSpeed(const Spectrum& amplitude, Hertz around, double share, std::size_t lobe);

/// Follows a shaft from spectrum to spectrum: the band moves along with the last sure speed, and stays where it is
/// while there is none. Belongs to one thread.
class SpeedTracker {
public:
    /// Begins at a typed speed; the same values again change nothing.
    void begin(Hertz typed, double share);
    /// The newest spectrum. The speed stays the last sure one while isSure() is false.
    void take(const Spectrum& amplitude, std::size_t lobe);

    Hertz speed() const { return m_sure; }
    bool isSure() const { return m_newest && m_newest->leadDecibel >= sureLeadDecibel; }
    /// Nothing: no line in the band.
    const std::optional<TrackedSpeed>& newest() const { return m_newest; }

private:
    Hertz m_typed;
    double m_share = 0.1;
    Hertz m_sure;
    std::optional<TrackedSpeed> m_newest;
};

} // namespace baseline::dsp
