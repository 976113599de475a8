// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lesson_pca.h"

#include "core/workbench/lesson_random.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace baseline::workbench {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::LessonPoints)
};

constexpr double degrees = 180.0 / std::numbers::pi;
constexpr std::array<double, 3> deviations{3.0, 1.2, 0.4};
constexpr Heading tilt{35.0, 30.0}; ///< of the longest axis

} // namespace

LessonPoints tiltedCloud(std::size_t points, std::uint64_t seed)
{
    // Three directions at right angles: the longest one, one level with the plane, and the one upright on both.
    const Direction along = directionOf(tilt);
    const Direction across = directionOf({tilt.around + 90.0, 0.0});
    const Direction above{along[1] * across[2] - along[2] * across[1], along[2] * across[0] - along[0] * across[2],
                          along[0] * across[1] - along[1] * across[0]};
    learn::Random random(seed);
    LessonPoints result{Matrix(points, 3),
                        {Text::tr("first feature"), Text::tr("second feature"), Text::tr("third feature")}};
    for (std::size_t row = 0; row < points; ++row) {
        std::array<double, 3> places{};
        for (std::size_t i = 0; i < 3; ++i)
            places[i] = deviations[i] * normalNumber(random);
        for (std::size_t i = 0; i < 3; ++i)
            result.table(row, i) =
                static_cast<float>(places[0] * along[i] + places[1] * across[i] + places[2] * above[i]);
    }
    return result;
}

Direction directionOf(const Heading& heading)
{
    const double around = heading.around / degrees;
    const double up = heading.up / degrees;
    return {std::cos(up) * std::cos(around), std::cos(up) * std::sin(around), std::sin(up)};
}

Heading headingOf(const Direction& direction)
{
    Direction way = direction;
    if (way[1] < 0.0 || (way[1] == 0.0 && way[0] < 0.0)) {
        for (double& part : way)
            part = -part;
    }
    return {degrees * std::atan2(way[1], way[0]), degrees * std::atan2(way[2], std::hypot(way[0], way[1]))};
}

Result<DirectionStudy> DirectionStudy::of(const Matrix& table)
{
    auto fit = learn::fitPca(table, learn::KeepCount{3});
    if (!fit)
        return fit.error();
    DirectionStudy study;
    study.m_components = std::move(*fit);
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (std::size_t i = 0; i < 3; ++i) {
            for (std::size_t j = 0; j < 3; ++j)
                study.m_covariance[i][j] +=
                    (static_cast<double>(table(row, i)) - static_cast<double>(study.m_components.mean[i])) *
                    (static_cast<double>(table(row, j)) - static_cast<double>(study.m_components.mean[j])) /
                    static_cast<double>(table.rows - 1);
        }
    }
    return study;
}

double DirectionStudy::share(const Direction& direction) const
{
    double along = 0.0;
    double total = 0.0;
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j)
            along += direction[i] * m_covariance[i][j] * direction[j];
        total += m_covariance[i][i];
    }
    return along / total; // something varies, or there were no components
}

double DirectionStudy::deviation(const Direction& direction) const
{
    const double total = m_covariance[0][0] + m_covariance[1][1] + m_covariance[2][2];
    return std::sqrt(std::max(0.0, share(direction) * total));
}

std::array<double, 3> DirectionStudy::middle() const
{
    return {static_cast<double>(m_components.mean[0]), static_cast<double>(m_components.mean[1]),
            static_cast<double>(m_components.mean[2])};
}

Direction DirectionStudy::component(std::size_t index) const
{
    return {static_cast<double>(m_components.components(index, 0)),
            static_cast<double>(m_components.components(index, 1)),
            static_cast<double>(m_components.components(index, 2))};
}

} // namespace baseline::workbench
