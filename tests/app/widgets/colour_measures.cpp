// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/widgets/colour_measures.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace baseline::widgets {
namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix unchanged{{{1.0, 0.0, 0.0}, {0.0, 1.0, 0.0}, {0.0, 0.0, 1.0}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Matrix xyzOfRgb{
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};

const Matrix& matrixOf(Sight sight)
{
    switch (sight) {
    case Sight::Full:
        return unchanged;
    case Sight::Deuteranopia:
        return deuteranopia;
    case Sight::Protanopia:
        return protanopia;
    case Sight::Tritanopia:
        return tritanopia;
    }
    return unchanged;
}

Triple operator*(const Matrix& matrix, const Triple& vector)
{
    Triple product{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * vector[column];
    }
    return product;
}

/// sRGB without its gamma.
Triple linear(const QColor& colour)
{
    const auto channel = [](double share) {
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return {channel(colour.redF()), channel(colour.greenF()), channel(colour.blueF())};
}

double luminance(const QColor& colour)
{
    const Triple rgb = linear(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

Triple labOf(const Triple& rgb)
{
    const Triple xyz = xyzOfRgb * rgb;
    constexpr Triple white{0.95047, 1.0, 1.08883}; // D65
    Triple root{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double share = xyz[i] / white[i];
        root[i] = share > 216.0 / 24389.0 ? std::cbrt(share) : (24389.0 / 27.0 * share + 16.0) / 116.0;
    }
    return {116.0 * root[1] - 16.0, 500.0 * (root[0] - root[1]), 200.0 * (root[1] - root[2])};
}

Triple seen(const QColor& colour, Sight sight)
{
    Triple rgb = matrixOf(sight) * linear(colour);
    for (double& channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    return labOf(rgb);
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180.0;
}

double hue(double b, double a)
{
    const double degrees = std::atan2(b, a) * 180.0 / std::numbers::pi;
    return degrees < 0.0 ? degrees + 360.0 : degrees;
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor laidOver(const QColor& top, const QColor& bottom, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1.0 - share))); };
    return {mix(top.red(), bottom.red()), mix(top.green(), bottom.green()), mix(top.blue(), bottom.blue())};
}

double distance(const QColor& a, const QColor& b, Sight sight)
{
    return ciede2000(seen(a, sight), seen(b, sight));
}

// The names of the paper, with 1 and 2 behind them for the two colours.
double ciede2000(const Triple& first, const Triple& second)
{
    const auto& [l1, a1, b1] = first;
    const auto& [l2, a2, b2] = second;
    const auto seventh = [](double c) {
        return std::sqrt(std::pow(c, 7.0) / (std::pow(c, 7.0) + std::pow(25.0, 7.0)));
    };
    const double g = 0.5 * (1.0 - seventh(0.5 * (std::hypot(a1, b1) + std::hypot(a2, b2))));
    const double c1 = std::hypot((1.0 + g) * a1, b1);
    const double c2 = std::hypot((1.0 + g) * a2, b2);
    const double h1 = c1 > 0.0 ? hue(b1, (1.0 + g) * a1) : 0.0;
    const double h2 = c2 > 0.0 ? hue(b2, (1.0 + g) * a2) : 0.0;
    const bool grey = c1 * c2 <= 0.0;
    double turn = grey ? 0.0 : h2 - h1;
    turn -= turn > 180.0 ? 360.0 : turn < -180.0 ? -360.0 : 0.0;
    double h = grey ? h1 + h2 : 0.5 * (h1 + h2);
    if (!grey && std::abs(h1 - h2) > 180.0)
        h += h < 180.0 ? 180.0 : -180.0;
    const double l = 0.5 * (l1 + l2);
    const double c = 0.5 * (c1 + c2);
    const double t = 1.0 - 0.17 * std::cos(radians(h - 30.0)) + 0.24 * std::cos(radians(2.0 * h)) +
                     0.32 * std::cos(radians(3.0 * h + 6.0)) - 0.20 * std::cos(radians(4.0 * h - 63.0));
    const double square = (l - 50.0) * (l - 50.0);
    const double byL = (l2 - l1) / (1.0 + 0.015 * square / std::sqrt(20.0 + square));
    const double byC = (c2 - c1) / (1.0 + 0.045 * c);
    const double byH = 2.0 * std::sqrt(c1 * c2) * std::sin(radians(0.5 * turn)) / (1.0 + 0.015 * c * t);
    const double rotation = -2.0 * seventh(c) * std::sin(radians(60.0 * std::exp(-std::pow((h - 275.0) / 25.0, 2.0))));
    return std::sqrt(byL * byL + byC * byC + byH * byH + rotation * byC * byH);
}

} // namespace baseline::widgets
