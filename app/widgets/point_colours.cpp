// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/point_colours.h"

#include "app/widgets/level_colours.h"

namespace baseline::widgets {

QColor valueColour(const Theme& theme, double value)
{
    if (!(value >= 0.0 && value <= 1.0))
        return theme.dimText;
    // The lightness of levelColour rises from 5 to 95; 3:1 to white needs at most 60, to the dark card at least 46.
    const bool isDark = theme.card.lightness() < 128;
    return QColor::fromRgb(isDark ? levelColour(0.46 + 0.54 * value) : levelColour(0.58 - 0.52 * value));
}

} // namespace baseline::widgets
