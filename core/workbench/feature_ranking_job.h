// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/feature_ranking.h"
#include "core/model/board_cost.h"
#include "core/model/recipe.h"
#include "core/workbench/baseline_windows.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace baseline::workbench {

/// What a window counts as when features are ranked.
enum class WindowRole {
    Normal,    ///< labelled "normal" or not at all, and no part of it is under another label
    Anomalous, ///< its label, that of WindowLabels, is another one
    LeftOut,   ///< excluded, or labelled as above but partly under another label
};

struct RankedRecording {
    QString id; ///< empty: from a file
    QString name;
    QString label;
    SampleIndex length = 0;
};

/// All features of a recipe over some recordings, and what each is worth.
struct FeatureRanking {
    model::Recipe recipe;
    model::Stream stream;
    std::vector<RankedRecording> recordings;
    std::vector<std::string> names;           ///< of the columns
    std::vector<std::string> units;           ///< of the columns; empty: a plain number
    std::vector<evaluate::FeatureRank> ranks; ///< of the columns
    /// Of the columns: instructions a window of the block that makes the feature, for its channel; the features of a block
    /// come together. 0: no board computes it.
    std::vector<double> instructions;
    std::optional<model::BoardCost> cost; ///< of all features together; none: no board computes them
    Matrix features;                          ///< one row a window, in order of recording and time
    std::vector<evaluate::WindowPlace> places;
    std::vector<WindowRole> roles;
    std::size_t normal = 0;
    std::size_t anomalous = 0;

    bool hasLabels() const { return anomalous > 0; }
};

/// Ranks the features of a recipe over series that are alike. Stability is told between the recordings with normal windows,
/// and between the halves of the only one.
/// Errors: those of tabulateWindows and rankFeatures; InvalidArgument (subject "normal windows": none).
Result<FeatureRanking> rankFeatures(const std::vector<CountSeries>& series, const model::Recipe& recipe,
                                    const Progress& progress = {});

/// The same of recordings of a project, which it opens by itself, so that any thread may call it, by the recipe of that
/// name ("bands", …). No ids: of all. Errors: those of loadRecordings and makeRecipe too.
Result<std::shared_ptr<const FeatureRanking>> rankRecordings(const QString& projectPath, const QStringList& ids,
                                                             const std::string& recipe, const Progress& progress = {});

/// What FeatureRanking::instructions says, in the order of featureNames().
std::vector<double> featureInstructions(const model::Recipe& recipe, std::uint32_t channels);

/// The unit of each feature of a recipe, in the order of featureNames(); empty: a plain number.
std::vector<std::string> featureUnits(const model::Recipe& recipe, std::uint32_t channels);

/// The table of the ranks as CSV: feature, unit, mean, deviation, stability, p of the halves, spread, AUC, d',
/// instructions. The file appears whole or not at all. Errors: FileNotWritable, DiskFull.
Status saveRanking(const QString& path, const FeatureRanking& ranking);

} // namespace baseline::workbench
