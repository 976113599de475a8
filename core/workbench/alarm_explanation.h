// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/preview_job.h"
#include "core/workbench/window_explanation.h"

#include <QString>

#include <memory>

namespace baseline::workbench {

/// What is asked about a recording of a project.
struct ExplanationQuestion {
    QString projectPath;
    QString recordingId;
    recording::Span span; ///< count 0: all of it
    QString model;        ///< id, hash or name of a model of the project

    friend bool operator==(const ExplanationQuestion&, const ExplanationQuestion&) = default;
};

/// Explains a stretch of a stored recording by the very spans that the model was trained on. A recording that is deleted
/// by now is left out. Opens the project by itself, so that any thread may call it; a job with progress and cancel.
/// Errors: those of ProjectFile::openForViewing, loadRecordings and explainSeries; NotFound (subject "explaining model": it
/// is not in the project); InvalidArgument (subject
/// "baseline spans": the model was trained on nothing of this project, or none of it is left).
Result<std::shared_ptr<const WindowExplanation>> explainRecording(const ExplanationQuestion& question,
                                                                  const Progress& progress = {});

/// What a page shows of an alarm.
struct AlarmExplanation {
    std::shared_ptr<const WindowExplanation> why;
    RecordingPreview signal; ///< all of the recording
};

/// The same with the signal itself.
Result<AlarmExplanation> explainAlarm(const ExplanationQuestion& question, const Progress& progress = {});

} // namespace baseline::workbench
