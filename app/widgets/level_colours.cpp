// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/level_colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace baseline::widgets {
namespace {

struct Stop {
    double red;
    double green;
    double blue;
};

// Chosen so that their lightness (CIE L*) is 5, 20, 35, 50, 65, 80, 95: the test of the theme measures it.
constexpr std::array<Stop, 7> stops{{{13.0, 13.0, 40.0},
                                     {62.0, 26.0, 105.0},
                                     {134.0, 37.0, 121.0},
                                     {200.0, 64.0, 90.0},
                                     {237.0, 118.0, 60.0},
                                     {248.0, 184.0, 72.0},
                                     {252.0, 244.0, 190.0}}};

int mixed(double from, double to, double share)
{
    return static_cast<int>(std::lround(from + share * (to - from)));
}

} // namespace

QRgb levelColour(double share)
{
    const double place = (share > 0.0 ? std::min(share, 1.0) : 0.0) * static_cast<double>(stops.size() - 1);
    const auto index = std::min(static_cast<std::size_t>(place), stops.size() - 2);
    const Stop& from = stops[index];
    const Stop& to = stops[index + 1];
    const double rest = place - static_cast<double>(index);
    return qRgb(mixed(from.red, to.red, rest), mixed(from.green, to.green, rest), mixed(from.blue, to.blue, rest));
}

} // namespace baseline::widgets
