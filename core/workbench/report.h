// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/board_cost.h"
#include "core/model/image.h"
#include "core/project/deployments.h"
#include "core/workbench/threshold_job.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace baseline::workbench {

/// Are the samples that a model was trained on still what they were?
enum class SpanState {
    Same,
    Changed, ///< another content hash
    Gone,    ///< the recording is not in the project any more
};

/// A span that a model was trained on. Of a recording that is gone only span, hash and state are known.
struct ReportSpan {
    QString name;
    QString label;
    Hertz rate;          ///< nominal
    Gravity range;       ///< 0: unknown
    recording::Span span;
    std::size_t gaps = 0; ///< inside it
    SampleIndex lost = 0; ///< samples inside those
    QString contentHash;  ///< as it was when the model was trained
    SpanState state = SpanState::Same;
};

/// Why the RMS z-score has no figures in a report, or that it has.
enum class LevelState {
    Judged,
    IsItself,        ///< the model is the RMS z-score
    TrainingUnknown, ///< the project does not know what the model was trained on, or that has changed
    NotComparable,   ///< the model learned classes, or features that only a desktop computes
    Failed,          ///< see ReportLevel::problem
};

/// The plain level watch that every detector must beat, trained on the same recordings and judged on the same windows.
struct ReportLevel {
    LevelState state = LevelState::TrainingUnknown;
    std::optional<Error> problem = {};
    std::optional<double> auc = {};
    std::optional<evaluate::AucInterval> interval = {};
    StudyPoint point = {}; ///< at its own threshold, with the model's share of false alarms
};

struct ReportDeployment {
    project::Deployment deployment;
    QString boardName; ///< empty: unknown
};

/// Alarms of the model in service, and what people said of them.
struct ReportAlarms {
    std::size_t real = 0;
    std::size_t falseOnes = 0;
    std::size_t open = 0; ///< nobody judged them
    std::size_t all() const { return real + falseOnes + open; }
};

/// All that is known of a model: what it is, where it came from, what it is worth, what it costs and where it runs. A value;
/// what is not known is empty, never zero.
struct Report {
    QDateTime madeUtc;
    QString madeBy; ///< version of this program
    QString projectName;
    model::Model model;
    QString hash;
    std::size_t imageBytes = 0;
    bool inProject = false; ///< else training, seed, deployments and alarms are unknown
    QString parentName;     ///< empty: none, or not in the project
    QString detector;       ///< "kmeans"; empty: unknown
    std::uint64_t seed = 0;
    std::vector<ReportSpan> training;
    QStringList certificateWords; ///< as they were when the threshold was calibrated; empty: only the image tells
    std::optional<ThresholdStudy> study;
    std::optional<Error> studyProblem; ///< why there is none
    QStringList leftOut;               ///< names of recordings that the model does not fit
    ReportLevel level;
    std::optional<evaluate::ErrorCosts> costs;
    std::optional<CostPlan> cheapest;    ///< none: no costs, or no labelled anomalies
    std::optional<model::BoardCost> cost; ///< none: only a desktop runs it
    bool fitsBoard = false;
    std::vector<ReportDeployment> deployments;
    ReportAlarms alarms;
};

struct ReportOptions {
    std::optional<evaluate::ErrorCosts> costs = {};
    std::optional<QDateTime> madeUtc = {}; ///< none: now
};

/// Gathers a report of a model from a project, which need not hold the model. Opens the project by itself, so that any thread
/// may call it; stages "read", "score", "level". Without labelled recordings the report says that nothing is known.
/// Errors: ModelInvalid; those of ProjectFile::openForViewing; InvalidArgument (subject "costs" or "anomaly share"); Cancelled.
Result<Report> gatherReport(const QString& projectPath, const model::Image& image, const ReportOptions& options = {},
                            const Progress& progress = {});

} // namespace baseline::workbench
