// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/detector_comparison.h"

#include "core/evaluate/roc.h"
#include "core/learn/detector_fit.h"
#include "core/workbench/comparison_tables.h"
#include "core/workbench/progress_part.h"
#include "core/workbench/score_job.h"

#include <algorithm>

namespace baseline::workbench {

namespace {

constexpr const char* levelDetector = "rms-z";

struct Pair {
    std::string detector;
    std::string recipe;
};

/// What a detector is compared on if nobody says: each of these, or what it looks at by itself, as a consensus does.
std::vector<std::string> comparedRecipes(const std::string& detector)
{
    const std::vector<std::string> each = {"rms", "bands", "welch", "mad"};
    const std::string usual = usualRecipe(detector);
    return std::ranges::count(each, usual) > 0 ? each : std::vector<std::string>{usual};
}

/// The RMS z-score looks at RMS alone; the others at each recipe.
std::vector<Pair> pairsOf(const ComparisonOptions& options)
{
    const std::vector<std::string>& detectors =
        options.detectors.empty() ? learn::normalDetectors() : options.detectors;
    std::vector<Pair> pairs = {{levelDetector, "rms"}};
    for (const std::string& detector : detectors) {
        if (detector == levelDetector)
            continue;
        for (const std::string& recipe : options.recipes.empty() ? comparedRecipes(detector) : options.recipes)
            pairs.push_back({detector, recipe});
    }
    return pairs;
}

/// What the folds of one pair give.
struct Sums {
    double auc = 0.0;
    std::size_t above = 0;
    std::size_t windows = 0;
};

/// What a fold is judged on: recordings and their features.
struct Judged {
    const std::vector<CountSeries>& held;
    const WindowTable& heldWindows;
    const std::vector<CountSeries>& anomalous;
    const WindowTable& anomalousWindows;
};

Status judge(const TrainOutcome& trained, const Judged& on, Sums& sums, const Progress& progress)
{
    auto model = model::LoadedModel::load(trained.image);
    if (!model)
        return model.error();
    const auto held = scoreWindows(*model, on.held, on.heldWindows, progress);
    if (!held)
        return held.error();
    for (const ScoredWindow& window : *held) {
        if (window.overlapsPrevious && window.firstIndex % model->model().window.length != 0)
            continue;
        ++sums.windows;
        sums.above += window.verdict == Verdict::Normal ? 0U : 1U;
    }
    if (on.anomalous.empty())
        return done();
    const auto faulty = scoreWindows(*model, on.anomalous, on.anomalousWindows, progress);
    if (!faulty)
        return faulty.error();
    const auto roc = evaluate::rocCurve(finiteScores(*held), finiteScores(*faulty));
    if (!roc)
        return roc.error();
    sums.auc += roc->auc;
    return done();
}

Status runPair(const Pair& pair, const ComparisonFolds& folds, const std::vector<CountSeries>& anomalous,
               ComparisonTables& tables, const ComparisonOptions& options, ComparisonRow& row, const Progress& progress)
{
    Sums sums;
    TrainOptions training;
    training.alpha = options.alpha;
    training.seed = options.seed;
    training.detector = pair.detector;
    training.recipe = pair.recipe;
    const auto features = tables.of(training, progress);
    if (!features)
        return features.error();
    for (std::size_t i = 0; i < folds.folds.size(); ++i) {
        const double share = 1.0 / static_cast<double>(folds.folds.size());
        const Progress part = partOf(progress, static_cast<double>(i) * share, share);
        const RecipeTables::Fold& windows = (*features)->folds[i];
        const auto trained = trainOnWindows(folds.folds[i].training, windows.training, training, part);
        if (!trained)
            return trained.error();
        row.trained = std::max(row.trained, trained->took + windows.took);
        row.cost = model::boardCost(trained->model);
        row.imageBytes = trained->image.size();
        row.fitsBoard = model::decode(trained->image, ImageReader::Board).has_value();
        const Judged on{folds.folds[i].held, windows.held, anomalous, (*features)->anomalous};
        if (const Status judged = judge(*trained, on, sums, part); !judged)
            return judged.error();
    }
    row.normalWindows = sums.windows;
    row.falsePositiveRate =
        sums.windows > 0 ? static_cast<double>(sums.above) / static_cast<double>(sums.windows) : 0.0;
    if (!anomalous.empty())
        row.auc = sums.auc / static_cast<double>(folds.folds.size());
    return done();
}

} // namespace

Result<DetectorComparison> compareDetectors(const std::vector<CountSeries>& normal,
                                            const std::vector<CountSeries>& anomalous, const ComparisonOptions& options,
                                            const Progress& progress,
                                            const std::function<void(const ComparisonRow&)>& onRow)
{
    if (normal.empty())
        return Error{Error::Code::InvalidArgument, "there is no normal recording to compare on", "recordings"};
    const std::vector<Pair> pairs = pairsOf(options);
    const ComparisonFolds folds = comparisonFolds(normal, maxWindow);
    ComparisonTables tables(folds, anomalous);
    DetectorComparison comparison{folds.kind, folds.folds.size(), normal.size(), anomalous.size(), {}};
    std::optional<double> level;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const double share = 1.0 / static_cast<double>(pairs.size());
        const Progress part = partOf(progress, static_cast<double>(i) * share, share);
        ComparisonRow row;
        row.detector = pairs[i].detector;
        row.recipe = pairs[i].recipe;
        progress.at(static_cast<double>(i) * share, row.detector);
        const Status ran = runPair(pairs[i], folds, anomalous, tables, options, row, part);
        if (!ran && ran.error().code == Error::Code::Cancelled)
            return ran.error();
        if (!ran)
            row.problem = ran.error();
        if (row.detector == levelDetector)
            level = row.auc;
        else if (row.auc && level)
            row.beyondLevel = *row.auc - *level;
        comparison.rows.push_back(row);
        if (onRow)
            onRow(comparison.rows.back());
    }
    return comparison;
}

} // namespace baseline::workbench
