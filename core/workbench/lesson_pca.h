// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/pca.h"
#include "core/workbench/lesson_points.h"

#include <array>
#include <cstdint>

namespace baseline::workbench {

/// A flat cigar of normally distributed points, deviations 3, 1.2 and 0.4, turned so that none of its axes lies along
/// one of the features. The same for the same seed.
LessonPoints tiltedCloud(std::size_t points, std::uint64_t seed);

/// Degrees: round the third axis, 0..180, and up from the plane of the first two, -90..90. A direction and its opposite
/// are the same.
struct Heading {
    double around = 0.0;
    double up = 0.0;
    friend bool operator==(const Heading&, const Heading&) = default;
};

using Direction = std::array<double, 3>; ///< of length 1

Direction directionOf(const Heading& heading);
/// Contract: the direction has a length.
Heading headingOf(const Direction& direction);

/// How much of the variance of a table of three columns lies along a direction.
class DirectionStudy {
public:
    /// Errors: those of learn::fitPca.
    static Result<DirectionStudy> of(const Matrix& table);

    /// Of the total, 0..1: the variance of the points projected onto it.
    double share(const Direction& direction) const;
    /// How far the points scatter along it (standard deviation).
    double deviation(const Direction& direction) const;
    const learn::Pca& components() const { return m_components; }
    std::array<double, 3> middle() const;
    /// A component as a direction.
    Direction component(std::size_t index) const;

private:
    std::array<std::array<double, 3>, 3> m_covariance{};
    learn::Pca m_components;
};

} // namespace baseline::workbench
