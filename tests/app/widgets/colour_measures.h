// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace baseline::widgets {

/// The contrast of two colours, 1..21, from their relative luminance:
/// https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
double contrast(const QColor& a, const QColor& b);

/// `share` of `top` over `bottom`, as a painter with an alpha of `share` leaves it.
QColor laidOver(const QColor& top, const QColor& bottom, double share);

enum class Sight { Full, Deuteranopia, Protanopia, Tritanopia };
inline constexpr std::array sights{Sight::Full, Sight::Deuteranopia, Sight::Protanopia, Sight::Tritanopia};

/// How far apart people with `sight` see two colours: CIEDE2000 (Sharma, Wu, Dalal 2005) in D65 of what is left of
/// them by the matrices for severity 1.0 of Machado, Oliveira, Fernandes (2009), applied to linear RGB.
/// 1 is just noticeable side by side, 2.3 at a glance.
double distance(const QColor& a, const QColor& b, Sight sight);

/// CIEDE2000 of two colours given in CIE L*, a*, b*.
double ciede2000(const std::array<double, 3>& first, const std::array<double, 3>& second);

} // namespace baseline::widgets
