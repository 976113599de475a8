// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/point_colours.h"
#include "core/workbench/window_points.h"

#include <QStringList>

#include <cstddef>
#include <vector>

namespace baseline::explore {

enum class ColourBy { Cluster, Label, Recording, Score };
enum class PointFilter { All, Baseline, Others, Anomalies, Unlabelled };

/// What of the points is drawn, and in which colour.
struct ShownPoints {
    std::vector<std::size_t> points; ///< indices, rising
    QStringList groups;              ///< names for the legend, each used; empty with ColourBy::Score
    std::vector<int> groupOf;        ///< of each shown point
    std::vector<float> values;       ///< of each shown point with ColourBy::Score: 0..1, NaN where there is no score
    widgets::ValueScale scale;
};

/// More groups than colours are told apart: the smaller ones share the last.
inline constexpr int mostGroups = 8;

ShownPoints shownPoints(const workbench::WindowPoints& points, PointFilter filter, ColourBy colourBy);

/// "machine 3, 12.345 s"; empty for a window that no recording is known of.
QString pointName(const workbench::WindowPoints& points, std::size_t index);

} // namespace baseline::explore
