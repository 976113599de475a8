// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rotation.h"

#include <algorithm>
#include <cmath>

namespace baseline::widgets {
namespace {

double dot(const Vector3& a, const Vector3& b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

Vector3 scaled(const Vector3& a, double factor)
{
    return {a[0] * factor, a[1] * factor, a[2] * factor};
}

Vector3 sum(const Vector3& a, const Vector3& b)
{
    return {a[0] + b[0], a[1] + b[1], a[2] + b[2]};
}

Vector3 cross(const Vector3& a, const Vector3& b)
{
    return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

Rotation orthonormal(const Rotation& rotation)
{
    const Vector3 first = scaled(rotation.rows[0], 1.0 / std::sqrt(dot(rotation.rows[0], rotation.rows[0])));
    Vector3 second = sum(rotation.rows[1], scaled(first, -dot(first, rotation.rows[1])));
    second = scaled(second, 1.0 / std::sqrt(dot(second, second)));
    return {{first, second, cross(first, second)}};
}

} // namespace

Rotation Rotation::about(const Vector3& axis, double radians)
{
    const double length = std::sqrt(dot(axis, axis));
    if (!(length > 0.0) || !std::isfinite(length) || !std::isfinite(radians))
        return {};
    const auto [x, y, z] = scaled(axis, 1.0 / length);
    const double c = std::cos(radians);
    const double s = std::sin(radians);
    const double t = 1.0 - c;
    return {{Vector3{t * x * x + c, t * x * y - s * z, t * x * z + s * y},
             Vector3{t * x * y + s * z, t * y * y + c, t * y * z - s * x},
             Vector3{t * x * z - s * y, t * y * z + s * x, t * z * z + c}}};
}

Vector3 Rotation::applied(const Vector3& point) const
{
    return {dot(rows[0], point), dot(rows[1], point), dot(rows[2], point)};
}

Rotation Rotation::inverse() const
{
    Rotation turned;
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j)
            turned.rows[i][j] = rows[j][i];
    }
    return turned;
}

double Rotation::error() const
{
    double worst = 0.0;
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j)
            worst = std::max(worst, std::abs(dot(rows[i], rows[j]) - (i == j ? 1.0 : 0.0)));
    }
    return worst;
}

Rotation after(const Rotation& turn, const Rotation& before)
{
    const Rotation columns = before.inverse();
    Rotation product;
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j)
            product.rows[i][j] = dot(turn.rows[i], columns.rows[j]);
    }
    return orthonormal(product);
}

} // namespace baseline::widgets
