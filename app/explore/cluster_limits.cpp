// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/cluster_limits.h"

#include <QCoreApplication>

#include <array>
#include <vector>

namespace baseline::explore {

namespace {

/// Gives lupdate its context.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(baseline::explore::ClusterLimits)
};

struct Limit {
    std::array<double, 3> centre{};
    double radius = 0.0;
};

std::vector<Limit> limitsOf(const model::Model& model)
{
    std::vector<Limit> limits;
    const model::Head* const head = model::clusterHead(model);
    if (head == nullptr || head->input != HeadInput::Projected)
        return limits;
    const auto& kmeans = std::get<model::KMeans>(head->detector);
    for (std::size_t i = 0; i < kmeans.centres.rows && kmeans.centres.columns >= 2; ++i) {
        Limit limit;
        for (std::size_t axis = 0; axis < std::min<std::size_t>(3, kmeans.centres.columns); ++axis)
            limit.centre[axis] = static_cast<double>(kmeans.centres(i, axis));
        const bool minusRadius = kmeans.rule == KMeansRule::DistanceMinusRadius;
        limit.radius =
            static_cast<double>(head->threshold) + (minusRadius ? static_cast<double>(kmeans.radii[i]) : 0.0);
        limits.push_back(limit);
    }
    return limits;
}

} // namespace

QList<widgets::ScatterCircle> limitCircles(const model::Model& model)
{
    QList<widgets::ScatterCircle> circles;
    for (const Limit& limit : limitsOf(model))
        circles.append({QPointF(limit.centre[0], limit.centre[1]), limit.radius, static_cast<int>(circles.size()), {}});
    return circles;
}

QList<widgets::CloudSphere> limitSpheres(const model::Model& model)
{
    QList<widgets::CloudSphere> spheres;
    for (const Limit& limit : limitsOf(model))
        spheres.append({limit.centre, limit.radius, static_cast<int>(spheres.size()), {}});
    return spheres;
}

QString limitSentence(const model::Model& model)
{
    if (limitsOf(model).empty())
        return Text::tr("This detector judges by all features at once: its limit is no line in this picture.");
    const std::size_t components = std::get<model::KMeans>(model::clusterHead(model)->detector).centres.columns;
    return Text::tr("The circles are the limits at the current threshold. The model measures distance in all "
                    "%1 components and the picture shows the first of them: a window outside every circle is an "
                    "anomaly for certain, one inside may still be one.")
        .arg(components);
}

} // namespace baseline::explore
