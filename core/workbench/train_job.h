// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/learn/kmeans.h"
#include "core/model/image.h"
#include "core/model/recipe.h"
#include "core/workbench/baseline_windows.h"
#include "core/workbench/picture_plane.h"

#include <chrono>
#include <optional>
#include <vector>

namespace baseline::workbench {

struct TrainOptions {
    QString name; ///< of the model; empty: made from detector and recipe
    std::string detector = "kmeans";
    std::string recipe; ///< empty: what suits the detector, see recipeOf()
    std::optional<std::uint32_t> window; ///< samples; none: by the rate
    std::optional<std::uint32_t> hop;
    model::EdgeImpulseOptions edgeImpulse; ///< of the recipes of that name
    /// Of a model that is trained again, in place of what the recipe would make; empty: none.
    std::vector<model::FeatureBlock> blocks = {};
    std::optional<std::size_t> clusters; ///< none: 8, or fewer where there are few windows
    double keptVariance = 0.95;          ///< share that the principal components keep, 0..1
    KMeansRule rule = KMeansRule::NearestDistance;
    double alpha = 0.01; ///< wanted share of normal windows above the threshold
    /// Instead of alpha: wanted alarming windows in an hour of normal running.
    std::optional<double> alarmsPerHour;
    std::uint64_t seed = 1;
    std::optional<std::int64_t> createdUnixSeconds; ///< none: now
};

/// The detectors that trainModel knows, the default first.
std::vector<std::string> detectorNames();

/// Those that learn classes from labelled recordings instead of normal alone.
bool needsClasses(std::string_view detector);

/// The class of a recording: its label, or its file's name up to the first dot.
std::string classOf(const CountSeries& series);

/// What a detector looks at if nobody says: "wide" for a consensus, "bands" for any other.
std::string usualRecipe(std::string_view detector);
/// The recipe of the options, or the usual one of their detector.
std::string recipeOf(const TrainOptions& options);

/// Where a baseline window lies for a picture: in the first three directions of TrainOutcome::plane.
struct TrainingPoint {
    float first = 0.0F;
    float second = 0.0F;
    std::uint32_t cluster = 0;
    bool calibration = false; ///< had no part in the fit
    float third = 0.0F;
};

/// What spans that a person took out of the baseline do to the false-alarm rate: they stay counted.
struct FalseAlarms {
    std::size_t excludedWindows = 0;
    std::size_t excludedAlarms = 0; ///< of those, above the threshold
    double withoutExcluded = 0.0;   ///< share of the calibration windows above the threshold
    /// The same with the excluded windows, weighted by how many of all windows of the baseline they are.
    double withExcluded = 0.0;
};

/// A trained model, and how it came about.
struct TrainOutcome {
    model::Model model;
    model::Image image;
    std::string detector;
    std::uint64_t seed = 0;
    std::size_t fitWindows = 0;
    std::size_t calibrationWindows = 0;
    std::size_t unusedWindows = 0;        ///< in the gap, or overlapping a calibration window
    double inertia = 0.0;                 ///< of k-means, and the next two
    std::size_t iterations = 0;
    learn::StopCause stop = learn::StopCause::Converged;
    std::vector<double> explained;        ///< share of the variance of each kept component, if any
    std::vector<std::string> constantFeatures; ///< did not vary and were left out
    std::vector<double> calibrationScores;    ///< in time order; the threshold is one of them
    FalseAlarms falseAlarms;
    std::vector<TrainingPoint> points;    ///< of the fit, then of the calibration
    PicturePlane plane = {};              ///< in which they lie; empty: not known
    std::chrono::milliseconds took{0};
};

/// Trains on normal recordings only (a classifier: on recordings of all its classes): features by the board's code,
/// standardise, fit on the earlier part (core/learn/detector_fit.h); the threshold from non-overlapping windows of the later
/// part (algorithms: split conformal, core/evaluate/conformal.h).
/// Excluded spans of a recording have no part in either; they are scored afterwards.
/// Each long recording is cut in time by itself; a list of short files is cut like one long recording.
/// The same input, options and seed give the same image.
/// Errors: TooFewWindows (value = seconds of recording still needed); Clipped; ModelMismatch (subject "rate", "range"
/// or "channels": the recordings differ); ConstantInput; InvalidArgument; Unsupported (detector); Cancelled.
Result<TrainOutcome> trainModel(const std::vector<CountSeries>& normal, const TrainOptions& options,
                                const Progress& progress = {});

/// The recipe that trainModel computes features with. Errors: InvalidArgument (subject "recordings": none) and those of
/// makeRecipe.
Result<model::Recipe> trainingRecipe(const std::vector<CountSeries>& normal, const TrainOptions& options);
/// The same as trainModel on features that are computed already: `windows` are those of tabulateWindows for these recordings
/// and that recipe. Its `took` does not count them.
Result<TrainOutcome> trainOnWindows(const std::vector<CountSeries>& normal, const WindowTable& windows,
                                    const TrainOptions& options, const Progress& progress = {});

} // namespace baseline::workbench
