// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/count_series.h"
#include "core/workbench/train_job.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace baseline::workbench {

/// The recordings of one machine; without a machine, of one session.
struct TransferGroup {
    QString name;
    std::vector<CountSeries> normal;
    std::vector<CountSeries> anomalous;
};

struct TransferGroups {
    std::vector<TransferGroup> groups; ///< by name
    QStringList leftOut;               ///< names of recordings that hold no acceleration
};

/// The recordings of a project by the machine of their session, else by session; those without either make one group, and a
/// recording without a label is in none. Opens the project by itself, so that any thread may call it.
/// Errors: those of the project; Cancelled.
Result<TransferGroups> transferGroups(const QString& projectPath, const QString& normalLabel, const Progress& progress = {});

struct TransferOptions {
    std::string detector = "consensus";
    std::string recipe = {};  ///< empty: what suits the detector
    double alpha = 0.05;      ///< wanted share of false alarms
    std::uint64_t seed = 1;
};

/// What a model of one machine is worth on another.
struct TransferCell {
    std::optional<Error> problem = {};
    std::optional<double> auc = {};               ///< none: the judged machine has no anomalies, or no normal recordings
    std::optional<double> falsePositiveRate = {}; ///< at the threshold of the machine that was trained on
    std::size_t normalWindows = 0;                ///< that do not overlap
    std::size_t anomalousWindows = 0;
};

struct TransferMatrix {
    std::string detector;
    std::string recipe;
    QStringList names;
    std::vector<std::vector<TransferCell>> cells; ///< [trained on][judged on]
};

/// Trains on the normal recordings of each group and judges the others by it. A group judges itself by what was held back
/// (core/workbench/comparison_folds.h), or the diagonal would flatter: its AUC is the mean over the folds. What cannot be
/// trained or judged is a cell with its problem, and the others go on.
/// Errors: InvalidArgument (subject "machines": fewer than two groups have normal recordings); Cancelled.
Result<TransferMatrix> transferMatrix(const std::vector<TransferGroup>& groups, const TransferOptions& options = {},
                                      const Progress& progress = {});

/// What the matrix says, in sentences: the pairs with the most false alarms and the lowest AUC, and the diagonal.
QStringList transferInWords(const TransferMatrix& matrix);

} // namespace baseline::workbench
