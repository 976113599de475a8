// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/cluster_count.h"
#include "core/workbench/window_points.h"

#include <QString>

namespace baseline::workbench {

/// Which recordings give no points, and why: a sentence for each reason. Empty where none was left out.
QString leftOutSentence(const std::vector<LeftOutRecording>& leftOut);

/// What each method says, on one line each, and what it rests on.
QString elbowSentence(const learn::ClusterCounts& counts);
QString silhouetteSentence(const learn::ClusterCounts& counts);
QString gapSentence(const learn::ClusterCounts& counts);

/// The one suggestion and its reason.
QString countSentence(const learn::ClusterCounts& counts);

} // namespace baseline::workbench
