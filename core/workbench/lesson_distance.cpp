// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lesson_distance.h"

#include "core/dsp/statistics.h"
#include "core/learn/cluster_radii.h"
#include "core/workbench/lesson_random.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace baseline::workbench {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::LessonPoints)
};

struct Cloud {
    double x, y, deviation;
};

constexpr std::array<Cloud, 3> clouds{{{2.0, 2.0, 0.25}, {7.5, 2.5, 0.7}, {4.5, 7.0, 1.3}}};

} // namespace

LessonPoints unevenClouds(std::size_t points, std::uint64_t seed)
{
    learn::Random random(seed);
    LessonPoints result{Matrix(points, 2), {Text::tr("first feature"), Text::tr("second feature")}};
    for (std::size_t row = 0; row < points; ++row) {
        const Cloud& cloud = clouds[row % clouds.size()];
        result.table(row, 0) = static_cast<float>(cloud.x + cloud.deviation * normalNumber(random));
        result.table(row, 1) = static_cast<float>(cloud.y + cloud.deviation * normalNumber(random));
    }
    return result;
}

Result<PlaneDetector> detectorOf(const Matrix& table, std::size_t clusters, bool ownUnits)
{
    learn::KMeansOptions options;
    options.clusters = clusters;
    auto fit = learn::fitKMeans(table, options);
    if (!fit)
        return fit.error();
    PlaneDetector detector{std::move(fit->centres), std::move(fit->labels), std::vector<double>(clusters, 1.0), {}};
    if (ownUnits) {
        const auto medians = learn::clusterRadii(table, detector.centres, detector.labels, 50.0);
        if (!medians)
            return medians.error();
        for (std::size_t i = 0; i < clusters; ++i)
            detector.units[i] = (*medians)[i] > 0.0F ? static_cast<double>((*medians)[i]) : 1.0;
    }
    detector.scores.reserve(table.rows);
    for (std::size_t row = 0; row < table.rows; ++row)
        detector.scores.push_back(scoreAt(detector, {table(row, 0), table(row, 1)}).score);
    return detector;
}

PlaneScore scoreAt(const PlaneDetector& detector, std::array<double, 2> place)
{
    PlaneScore best{0, 0.0, std::numeric_limits<double>::infinity()};
    for (std::size_t i = 0; i < detector.centres.rows; ++i) {
        const double distance = std::hypot(place[0] - static_cast<double>(detector.centres(i, 0)),
                                           place[1] - static_cast<double>(detector.centres(i, 1)));
        if (distance / detector.units[i] < best.score)
            best = {i, distance, distance / detector.units[i]};
    }
    return best;
}

double thresholdAt(const PlaneDetector& detector, double percent)
{
    return dsp::percentile(std::span<const double>(detector.scores), percent);
}

} // namespace baseline::workbench
