// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/point_groups.h"

#include "core/workbench/cluster_names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace baseline::explore {

namespace {

/// Gives lupdate its context.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(baseline::explore::PointGroups)
};

bool isShown(const workbench::WindowPoints& points, const workbench::WindowPoint& point, PointFilter filter)
{
    switch (filter) {
    case PointFilter::Baseline:
        return points.recordingOf(point).isBaseline;
    case PointFilter::Others:
        return !points.recordingOf(point).isBaseline;
    case PointFilter::Anomalies:
        return point.verdict == Verdict::Anomaly;
    case PointFilter::Unlabelled:
        return point.label == 0;
    case PointFilter::All:
        break;
    }
    return true;
}

QStringList namesFor(const workbench::WindowPoints& points, ColourBy colourBy)
{
    QStringList names;
    if (colourBy == ColourBy::Cluster) {
        names = workbench::clusterNames(points.model);
        names.append(Text::tr("no cluster"));
    } else if (colourBy == ColourBy::Label) {
        names = points.labels;
        names.first() = Text::tr("no label");
    } else {
        for (const workbench::PointRecording& recording : points.recordings)
            names.append(recording.name.isEmpty() ? Text::tr("Baseline") : recording.name);
    }
    return names;
}

std::size_t groupIn(const QStringList& names, const workbench::WindowPoint& point, ColourBy colourBy)
{
    const auto last = static_cast<std::size_t>(names.size() - 1);
    const std::size_t group = colourBy == ColourBy::Cluster ? point.cluster
                              : colourBy == ColourBy::Label ? point.label
                                                            : point.recording;
    return std::min(group, last);
}

/// Clusters keep their numbers, for their limits have the same colours; of the others the largest come first.
void group(const workbench::WindowPoints& points, ColourBy colourBy, ShownPoints& shown)
{
    const QStringList names = namesFor(points, colourBy);
    std::vector<std::size_t> sizes(static_cast<std::size_t>(names.size()), 0);
    for (const std::size_t index : shown.points)
        ++sizes[groupIn(names, points.points[index], colourBy)];
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (colourBy == ColourBy::Cluster) {
        if (sizes.back() == 0)
            order.pop_back();
    } else {
        std::erase_if(order, [&](std::size_t i) { return sizes[i] == 0; });
        std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t i) { return sizes[i]; });
    }
    const bool isCut = colourBy != ColourBy::Cluster && order.size() > mostGroups;
    std::vector<int> place(sizes.size(), 0);
    for (std::size_t i = 0; i < order.size(); ++i) {
        place[order[i]] = isCut ? std::min(static_cast<int>(i), mostGroups - 1) : static_cast<int>(i);
        if (!isCut || static_cast<int>(i) < mostGroups - 1)
            shown.groups.append(names[static_cast<qsizetype>(order[i])]);
    }
    if (isCut)
        shown.groups.append(Text::tr("others"));
    for (const std::size_t index : shown.points)
        shown.groupOf.push_back(place[groupIn(names, points.points[index], colourBy)]);
}

/// From the smallest score to the 99th percentile, at least the threshold: one wild window takes no colour from the
/// others.
void value(const workbench::WindowPoints& points, ShownPoints& shown)
{
    std::vector<float> scores;
    for (const std::size_t index : shown.points) {
        if (std::isfinite(points.points[index].score))
            scores.push_back(points.points[index].score);
    }
    double low = 0.0;
    double high = 1.0;
    if (!scores.empty()) {
        low = static_cast<double>(std::ranges::min(scores));
        const auto at = scores.begin() + static_cast<std::ptrdiff_t>(0.99 * static_cast<double>(scores.size() - 1));
        std::ranges::nth_element(scores, at);
        high = std::max(static_cast<double>(*at), static_cast<double>(model::judgeOf(points.model).threshold));
        if (!(high > low))
            high = low + 1.0;
    }
    shown.scale = {Text::tr("Score"), low, high, {}};
    for (const std::size_t index : shown.points) {
        const auto score = static_cast<double>(points.points[index].score);
        shown.values.push_back(std::isfinite(score)
                                   ? static_cast<float>(std::clamp((score - low) / (high - low), 0.0, 1.0))
                                   : std::numeric_limits<float>::quiet_NaN());
    }
    shown.groupOf.assign(shown.points.size(), 0);
}

} // namespace

ShownPoints shownPoints(const workbench::WindowPoints& points, PointFilter filter, ColourBy colourBy)
{
    ShownPoints shown;
    for (std::size_t i = 0; i < points.points.size(); ++i) {
        if (isShown(points, points.points[i], filter))
            shown.points.push_back(i);
    }
    if (colourBy == ColourBy::Score)
        value(points, shown);
    else if (!points.recordings.empty())
        group(points, colourBy, shown);
    return shown;
}

QString pointName(const workbench::WindowPoints& points, std::size_t index)
{
    if (index >= points.points.size())
        return {};
    const workbench::WindowPoint& point = points.points[index];
    const workbench::PointRecording& recording = points.recordingOf(point);
    if (recording.id.isEmpty())
        return {};
    return Text::tr("%1, %2 s").arg(recording.name, QLocale().toString(points.startOf(point).count(), 'f', 2));
}

} // namespace baseline::explore
