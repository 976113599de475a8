// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/check_report.h"
#include "core/workbench/count_series.h"

#include <array>
#include <vector>

namespace baseline::workbench {

/// What the gate keeps of a recording for the comparison with the others.
struct CheckedSignal {
    RecordingFigures figures;
    QString sessionId;
    std::vector<Finding> findings;
};

/// Looks at one recording by itself: rate, losses, limits, stuck axes, gravity, rest. `series` are its counts.
CheckedSignal checkSignal(const recording::Recording& recording, const CountSeries& series);

/// The recordings of one session against each other: those whose gravity points elsewhere than in most of the others.
std::vector<Finding> compareMounting(const std::vector<CheckedSignal>& checked);

/// Angle between two vectors in degrees; 0 where one has no length.
double degreesBetween(const std::array<double, 3>& a, const std::array<double, 3>& b);

} // namespace baseline::workbench
