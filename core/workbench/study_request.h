// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/threshold_job.h"
#include "core/workbench/workbench.h"

namespace baseline::workbench {

/// What the threshold of the model at hand is judged by: every labelled recording of the open project, and those that
/// the model was trained on.
struct StudyRequest {
    QString project;
    QStringList ids;
    model::Image image;
    std::vector<project::TrainingSpan> trainedOn;

    /// Any thread. Errors: those of studyRecordings.
    Result<StudyOutcome> run(const Progress& progress = {}) const;
};

/// None: no model is at hand, or no project is open. GUI thread.
std::optional<StudyRequest> studyRequest(const Workbench& bench);

/// That recordings were left out; empty: none. GUI thread.
QString leftOutSentence(const StudyOutcome& outcome);

/// Whether a recording of the open project has a label other than “normal”, or labelled segments, which may have one.
/// GUI thread.
bool mayHoldAnomalies(const Workbench& bench);

} // namespace baseline::workbench
