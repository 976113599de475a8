// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/loaded_model.h"
#include "core/project/models.h"
#include "core/workbench/count_series.h"
#include "core/workbench/threshold_study.h"

#include <QStringList>

namespace baseline::workbench {

/// Gathers the scores of a study, one recording at a time, so that only one has to be in memory.
class StudyScorer {
public:
    /// `trainedOn`: what the model was trained on, in that order. The model must outlive this.
    explicit StudyScorer(model::LoadedModel& model, std::vector<project::TrainingSpan> trainedOn = {});

    /// With `truth` all its windows are that (but those that this very model suggested), else its label and segments say.
    /// The label of a window is that of WindowLabels, which Explore shows; a normal one that is partly under another
    /// label is unknown. A recording without a label that was trained on counts as normal.
    /// Errors: those of scoreSeries; nothing was added then.
    Status add(const CountSeries& series, std::optional<WindowTruth> truth = {}, const Progress& progress = {});

    /// All of it. The windows of the fit are told by cutting the baseline again; where it is not all here, or has
    /// changed, every window of a recording that was trained on counts as one of the fit.
    StudyScores take();

private:
    struct Place {
        SampleIndex first = 0;
        bool excluded = false; ///< from training
    };
    struct Trained {
        std::size_t recording = 0; ///< index into m_scores.recordings
        std::size_t order = 0;     ///< in the training
    };

    void noteTraining(const CountSeries& series);
    void markFit();

    model::LoadedModel& m_model;
    std::vector<project::TrainingSpan> m_trainedOn;
    QStringList m_trainedIds; ///< each once, in the order of the training
    std::vector<Trained> m_trained;
    bool m_unchanged = true; ///< the trained recordings that were added are as they were
    std::vector<Place> m_places; ///< of every window
    StudyScores m_scores;
};

struct StudyOutcome {
    ThresholdStudy study;
    QStringList leftOut; ///< names of recordings that the model does not fit (another rate, range or channels)
};

/// Scores recordings of a project with the board's code. Opens the project by itself, so that any thread may call it.
/// Errors: those of the project and of LoadedModel::load; InvalidArgument (subject "judged windows"); Cancelled.
Result<StudyOutcome> studyRecordings(const QString& projectPath, const QStringList& ids, const model::Image& image,
                                     const std::vector<project::TrainingSpan>& trainedOn,
                                     const Progress& progress = {});

/// The same of recordings whose truth is known, whatever their labels. `anomalous` may be empty. Errors: those of
/// scoreSeries; InvalidArgument (subject "judged windows"); Cancelled.
Result<ThresholdStudy> studySeries(model::LoadedModel& model, const std::vector<CountSeries>& normal,
                                   const std::vector<CountSeries>& anomalous, const Progress& progress = {});

/// What a certificate needs to know of a study: windows, hop and alarm. Promise and budget are the caller's.
evaluate::CertifyOptions certifyOptionsFor(const StudyScores& scores);

} // namespace baseline::workbench
