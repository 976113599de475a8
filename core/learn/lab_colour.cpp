// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/lab_colour.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace baseline::learn {
namespace {

using Triple = std::array<double, 3>;

// The primaries of ITU-R BT.709 and the white D65 (x = 0.31271, y = 0.32902), as XYZ with Y of white = 1. Each row of
// the first adds up to the white, so that white has a* = b* = 0.
constexpr std::array<Triple, 3> toXyz{
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
constexpr std::array<Triple, 3> toLinear{
    {{3.2404542, -1.5371385, -0.4985314}, {-0.9692660, 1.8760108, 0.0415560}, {0.0556434, -0.2040259, 1.0572252}}};
constexpr Triple white{0.95047, 1.0, 1.08883};

// CIE 15: below the cube of 6/29 the cube root is replaced by the line that touches it.
constexpr double bend = 6.0 / 29.0;

Triple product(const std::array<Triple, 3>& matrix, const Triple& vector)
{
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2];
    return result;
}

double linearOf(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double channelOf(double linear)
{
    return linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1.0 / 2.4) - 0.055;
}

/// A picture has millions of channels and 256 different ones.
const std::array<double, 256>& linearTable()
{
    static const auto table = [] {
        std::array<double, 256> made{};
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = linearOf(static_cast<double>(i) / 255.0);
        return made;
    }();
    return table;
}

double root(double share)
{
    return share > bend * bend * bend ? std::cbrt(share) : share / (3.0 * bend * bend) + 4.0 / 29.0;
}

double cube(double value)
{
    return value > bend ? value * value * value : 3.0 * bend * bend * (value - 4.0 / 29.0);
}

} // namespace

Lab labOf(const Srgb& colour)
{
    const auto& linear = linearTable();
    const Triple xyz = product(toXyz, {linear[colour[0]], linear[colour[1]], linear[colour[2]]});
    const double x = root(xyz[0] / white[0]);
    const double y = root(xyz[1] / white[1]);
    const double z = root(xyz[2] / white[2]);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

Srgb srgbOf(const Lab& colour)
{
    const double y = (colour.lightness + 16.0) / 116.0;
    const Triple xyz{white[0] * cube(y + colour.a / 500.0), white[1] * cube(y), white[2] * cube(y - colour.b / 200.0)};
    const Triple linear = product(toLinear, xyz);
    Srgb result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = static_cast<std::uint8_t>(std::lround(255.0 * std::clamp(channelOf(linear[i]), 0.0, 1.0)));
    return result;
}

} // namespace baseline::learn
