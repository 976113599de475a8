// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/error_curves.h"

#include "core/learn/distributions.h"

#include <algorithm>

namespace baseline::evaluate {

namespace {

double probit(double rate, std::size_t count)
{
    const double edge = 0.5 / static_cast<double>(count);
    return learn::normalQuantile(std::clamp(rate, edge, 1.0 - edge));
}

} // namespace

std::vector<DetPoint> detCurve(const Roc& roc)
{
    std::vector<DetPoint> points;
    for (const RocPoint& point : roc.points) {
        const double missed = 1.0 - point.truePositiveRate;
        points.push_back({point.threshold, point.falsePositiveRate, missed,
                          probit(point.falsePositiveRate, roc.normals), probit(missed, roc.anomalies)});
    }
    return points;
}

double equalErrorRate(const Roc& roc)
{
    // From (0, 0) on false positives rise and misses fall, so that their difference changes its sign once.
    for (std::size_t i = 1; i < roc.points.size(); ++i) {
        const RocPoint& before = roc.points[i - 1];
        const RocPoint& here = roc.points[i];
        const double gap = here.falsePositiveRate - (1.0 - here.truePositiveRate);
        if (gap < 0.0)
            continue;
        const double gapBefore = before.falsePositiveRate - (1.0 - before.truePositiveRate);
        const double share = gap > gapBefore ? -gapBefore / (gap - gapBefore) : 0.0;
        return before.falsePositiveRate + share * (here.falsePositiveRate - before.falsePositiveRate);
    }
    return 0.0;
}

PrecisionRecall precisionRecall(const Roc& roc)
{
    const auto normals = static_cast<double>(roc.normals);
    const auto anomalies = static_cast<double>(roc.anomalies);
    PrecisionRecall curve;
    curve.base = anomalies / (normals + anomalies);
    double recall = 0.0;
    // A point's threshold is the highest score that does not alarm at it; the first has no alarms, so no precision.
    for (const RocPoint& point : roc.points) {
        const double found = point.truePositiveRate * anomalies;
        const double alarms = found + point.falsePositiveRate * normals;
        if (!(alarms > 0.0))
            continue;
        curve.points.push_back({point.threshold, point.truePositiveRate, found / alarms});
        curve.averagePrecision += found / alarms * (point.truePositiveRate - recall);
        recall = point.truePositiveRate;
    }
    return curve;
}

} // namespace baseline::evaluate
