// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace baseline::learn {

/// Red, green, blue as a screen takes them: sRGB (IEC 61966-2-1), 0..255.
using Srgb = std::array<std::uint8_t, 3>;

/// CIE L*a*b* (1976) under D65: a step of the same size is seen as about the same difference anywhere.
struct Lab {
    double lightness = 0.0; ///< L*, 0 black to 100 white
    double a = 0.0;         ///< green below 0, red above
    double b = 0.0;         ///< blue below 0, yellow above

    friend bool operator==(const Lab&, const Lab&) = default;
};

/// sRGB, made linear, to XYZ by the primaries of ITU-R BT.709, to L*a*b* relative to the white of the screen.
Lab labOf(const Srgb& colour);

/// The way back; a colour that no screen can show becomes the one with its channels cut at their limits.
Srgb srgbOf(const Lab& colour);

} // namespace baseline::learn
