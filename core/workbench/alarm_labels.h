// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/project/alarms.h"
#include "core/project/edits.h"
#include "core/workbench/count_series.h"

#include <QString>

#include <vector>

namespace baseline::workbench {

/// The part of an alarm's recording that its model alarms on: from the first to the last anomalous window behind its K of L
/// windows, so that a lone one before or after does not count. Where that raises nothing, from the first anomalous window
/// to the last; all of it where there is none, or the model is not in the project any more.
struct AlarmStretch {
    recording::Span span;
    std::size_t windows = 0; ///< whole ones inside
    SampleIndex length = 0;  ///< of the recording
};

/// Opens the project by itself. Errors: those of ProjectFile::openForViewing, findAlarm and loadRecordings; NotFound
/// (subject "alarm signal": none was kept); Cancelled.
Result<AlarmStretch> alarmStretch(const QString& projectPath, const QString& alarmId, const Progress& progress = {});

/// What a judged alarm becomes among the labels, as edits to be applied together:
///   real:  a segment with `faultLabel` over the stretch; the rest of the recording stays out of every baseline. Its
///          origin is the model that raised the alarm, which is never judged by what it found itself.
///   false: the recording is "normal" and joins the baseline: the stretch alone where it is long enough to be cut into fit
///          and calibration, because both have to see it; otherwise all of it.
/// What an earlier judgement left is taken back first. Errors: those of alarmStretch; InvalidArgument (subject "alarm
/// judgement": open; "fault label": empty or "normal", for a real one).
Result<std::vector<project::Edit>> alarmLabelEdits(const QString& projectPath, const QString& alarmId,
                                                   const QString& faultLabel, const Progress& progress = {});

} // namespace baseline::workbench
