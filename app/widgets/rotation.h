// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace baseline::widgets {

using Vector3 = std::array<double, 3>;

/// A turn in space as a matrix of three rows, each of length 1 and at a right angle to the others. Looking along -z: x
/// to the right, y up, z towards the eye.
struct Rotation {
    std::array<Vector3, 3> rows{{{1.0, 0.0, 0.0}, {0.0, 1.0, 0.0}, {0.0, 0.0, 1.0}}};

    /// Counterclockwise by `radians` about an axis that points towards the eye (Rodrigues' formula). An axis without
    /// length, or an angle that is not finite, turns nothing.
    static Rotation about(const Vector3& axis, double radians);

    Vector3 applied(const Vector3& point) const;
    Rotation inverse() const;

    /// The largest difference of a product of two rows from what it ought to be, 1 or 0.
    double error() const;

    friend bool operator==(const Rotation&, const Rotation&) = default;
};

/// First `before`, then `turn`; made orthonormal again (Gram and Schmidt), so that any number of turns stays one.
Rotation after(const Rotation& turn, const Rotation& before);

} // namespace baseline::widgets
