// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/theme.h"

#include <array>

namespace baseline::widgets {
namespace {

/// `share` of `top` over `bottom`, 0..1.
QColor blend(const QColor& top, const QColor& bottom, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1.0 - share) + 0.5); };
    return QColor(mix(top.red(), bottom.red()), mix(top.green(), bottom.green()), mix(top.blue(), bottom.blue()));
}

/// One value for each theme: light, dark, high contrast.
using Three = std::array<QRgb, 3>;

} // namespace

// Text has a contrast of 4.5 on everything that it stands on, 7 in the theme of high contrast (WCAG 2.1, levels AA
// and AAA); the test of the colours measures it.
Theme Theme::named(ThemeName name)
{
    const auto pick = [name](Three values) { return QColor::fromRgb(values[static_cast<std::size_t>(name)]); };
    Theme theme;
    theme.name = name;
    theme.window = pick({0xf4f6f9, 0x14171c, 0x000000});
    theme.rail = pick({0xffffff, 0x101317, 0x000000});
    theme.card = pick({0xffffff, 0x1b1f26, 0x000000});
    theme.line = pick({0xdfe4ea, 0x2a3039, 0x767676});
    theme.text = pick({0x1c2430, 0xe6e9ee, 0xffffff});
    theme.dimText = pick({0x5d6779, 0x98a1b0, 0xe0e0e0});
    theme.accent = pick({0x1462d4, 0x4c9dff, 0x6fd0ff});
    theme.accentSoft = pick({0xe3eefd, 0x1f3350, 0x002b45});
    // White on the light blue of the other two themes would have a contrast of 2.8 and less.
    theme.onAccent = pick({0xffffff, 0x0b1322, 0x000000});
    theme.good = pick({0x0a7747, 0x3ecf8e, 0x5cf29b});
    theme.warning = pick({0x945700, 0xf5a524, 0xffd23f});
    theme.alarm = pick({0xc02f28, 0xff7066, 0xff9b93});
    return theme;
}

QColor Theme::series(int index) const
{
    // The first three are the sensor's axes x, y, z; no other one is red, which is the alarm's. Neighbours differ in
    // lightness too, so that they can be told apart without red and green cones: the test of the colours measures it.
    static constexpr std::array<Three, 8> colours{{{0x1462d4, 0x4c9dff, 0x6996ff},
                                                   {0x9e600b, 0xffac1b, 0xed9b0d},
                                                   {0x1b6340, 0x0dc590, 0x82f6b9},
                                                   {0x5727a0, 0xceb9ff, 0xeebcfe},
                                                   {0x09798f, 0x89d6df, 0x1fbdca},
                                                   {0xc42f7f, 0xe37bc2, 0xff6db2},
                                                   {0x614f18, 0xd4c071, 0xdacc76},
                                                   {0x50565e, 0xa9acb2, 0xd6dae3}}};
    const Three& values = colours[static_cast<std::size_t>(index < 0 ? 0 : index) % colours.size()];
    return QColor::fromRgb(values[static_cast<std::size_t>(name)]);
}

QColor Theme::disabledText() const
{
    return blend(dimText, window, 0.6);
}

QColor Theme::accentHover() const
{
    return blend(accent, text, 0.9);
}

QColor Theme::accentPressed() const
{
    return blend(accent, text, 0.8);
}

QColor Theme::alarmSoft() const
{
    return blend(alarm, card, 0.12);
}

} // namespace baseline::widgets
