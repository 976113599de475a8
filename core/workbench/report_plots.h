// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/report.h"

#include <QString>

namespace baseline::workbench {

// The pictures of a report, each the text of an SVG element; empty where there is nothing to draw. Their size does not
// grow with the recordings.

/// True over false alarms for every threshold, with the model's own marked; needs labelled anomalies.
QString rocPlot(const Report& report);
/// How often which score came, normal and anomalous windows apart, with the threshold.
QString scorePlot(const Report& report);
/// All scores, recording after recording, with the threshold.
QString timelinePlot(const Report& report);
/// What each threshold costs in an hour; needs costs and labelled anomalies.
QString costPlot(const Report& report);

} // namespace baseline::workbench
