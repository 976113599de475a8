// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/train_job.h"

#include "core/evaluate/conformal.h"
#include "core/learn/cluster_radii.h"
#include "core/learn/pca.h"
#include "core/learn/scaler.h"
#include "core/model/loaded_model.h"
#include "core/workbench/baseline_split.h"
#include "core/workbench/baseline_windows.h"
#include "core/workbench/version.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace baseline::workbench {

namespace {

// Clipped samples falsify every feature that looks at peaks; a thousandth of them is the most that is let through.
constexpr double mostClippedPercent = 0.1;
constexpr std::size_t fewestFitWindows = 10;
constexpr std::size_t usualClusters = 8;

Error badArgument(const char* subject, const char* detail)
{
    return {Error::Code::InvalidArgument, detail, subject};
}

Status checkClipping(const std::vector<CountSeries>& series)
{
    for (const CountSeries& one : series) {
        if (one.clippedPercent() > mostClippedPercent)
            return Error{Error::Code::Clipped, "too many samples at the limit of the range", one.name.toStdString(),
                         one.clippedPercent()};
    }
    return done();
}

Result<double> wantedAlpha(const TrainOptions& options, const model::Window& window, Hertz rate)
{
    double alpha = options.alpha;
    if (options.alarmsPerHour) {
        const Seconds hop = durationOf(window.hop, rate);
        alpha = *options.alarmsPerHour * hop.count() / 3600.0;
    }
    if (!std::isfinite(alpha) || alpha <= 0.0 || alpha >= 1.0)
        return badArgument(options.alarmsPerHour ? "alarms per hour" : "alpha",
                           "the share of normal windows that may alarm lies between 0 and 1");
    return alpha;
}

/// What is missing, said as seconds of recording: that is what a user can do something about.
Error tooFewWindows(std::size_t missing, const model::Recipe& recipe, Hertz rate)
{
    const Seconds more = evaluate::moreRecordingFor(missing, recipe.window.length, rate);
    return {Error::Code::TooFewWindows, std::to_string(missing) + " more windows are needed", "", more.count()};
}

model::Projection projectionOf(const learn::Pca& pca, const learn::Scaler& scaler)
{
    model::Projection projection{pca.components};
    // A feature that never varied was learned nothing about: it has no say, whatever it does later.
    for (const std::size_t column : scaler.constantColumns) {
        for (std::size_t row = 0; row < projection.rows.rows; ++row)
            projection.rows(row, column) = 0.0F;
    }
    return projection;
}

model::Identity identityOf(const TrainOptions& options, const std::vector<CountSeries>& normal)
{
    model::Identity identity;
    identity.name = options.name.isEmpty() ? options.detector + " " + options.recipe : options.name.toStdString();
    identity.recipe = options.recipe;
    identity.studioVersion = studioVersion();
    identity.trainingHash = contentHashOf(normal);
    identity.createdUnixSeconds =
        options.createdUnixSeconds.value_or(static_cast<std::int64_t>(std::time(nullptr)));
    return identity;
}

/// The fit: everything of the model but its threshold.
Status fit(const Matrix& table, const TrainOptions& options, const std::vector<std::string>& names,
           TrainOutcome& outcome, const Progress& progress)
{
    const auto scaler = learn::fitScaler(table);
    if (!scaler)
        return scaler.error();
    for (const std::size_t column : scaler->constantColumns)
        outcome.constantFeatures.push_back(names[column]);
    const Matrix standardised = learn::apply(*scaler, table);
    const auto pca = learn::fitPca(standardised, learn::KeepVariance{options.keptVariance});
    if (!pca)
        return pca.error();
    for (std::size_t i = 0; i < pca->variances.size(); ++i)
        outcome.explained.push_back(pca->explained(i));

    const Matrix projected = learn::project(*pca, standardised);
    learn::KMeansOptions kmeansOptions;
    // Two windows a parameter, as for any fit; a few windows make a few clusters.
    const std::size_t affordable = std::max<std::size_t>(1, table.rows / (2 * projected.columns));
    kmeansOptions.clusters = options.clusters.value_or(std::min(usualClusters, affordable));
    kmeansOptions.seed = options.seed;
    const auto kmeans = learn::fitKMeans(projected, kmeansOptions, progress);
    if (!kmeans)
        return kmeans.error();
    const auto radii = learn::clusterRadii(projected, kmeans->centres, kmeans->labels);
    if (!radii)
        return radii.error();
    outcome.inertia = kmeans->inertia;
    outcome.iterations = kmeans->iterations;
    outcome.stop = kmeans->stop;
    outcome.model.scaler = {scaler->mean, scaler->scale};
    outcome.model.projection = projectionOf(*pca, *scaler);
    outcome.model.heads = {{HeadInput::Projected, 0.0F, {}, model::KMeans{options.rule, kmeans->centres, *radii}}};
    return done();
}

/// Scores windows with the board's code, which also made their features, and notes where they lie.
std::vector<double> scoreWindows(model::LoadedModel& scorer, const WindowTable& table,
                                 const std::vector<std::size_t>& indices, bool calibration, TrainOutcome& outcome)
{
    std::vector<double> scores;
    for (const std::size_t index : indices) {
        const WindowScore score = scorer.scoreFeatures(table.features.row(index));
        const auto place = scorer.projected();
        outcome.points.push_back({place[0], place.size() > 1 ? place[1] : 0.0F, score.cluster, calibration});
        scores.push_back(score.verdict == Verdict::NoData ? std::nan("") : static_cast<double>(score.score()));
    }
    return scores;
}

Status calibrate(const WindowTable& table, const evaluate::BaselineSplit& split, double alpha,
                 const model::Recipe& recipe, TrainOutcome& outcome)
{
    const auto untuned = model::encode(outcome.model);
    if (!untuned)
        return untuned.error();
    auto scorer = model::LoadedModel::load(*untuned);
    if (!scorer)
        return scorer.error();
    scoreWindows(*scorer, table, split.fit, false, outcome);
    outcome.calibrationScores = scoreWindows(*scorer, table, split.calibrate, true, outcome);
    const auto calibration = evaluate::calibrateConformal(outcome.calibrationScores, alpha);
    if (!calibration)
        return calibration.error();
    if (const auto* few = std::get_if<evaluate::TooFewWindows>(&*calibration))
        return tooFewWindows(few->missing(), recipe, outcome.model.stream.nominalRate);
    const auto& certificate = std::get<evaluate::Certificate>(*calibration);
    model::Head& head = model::judgeOf(outcome.model);
    // The scores are floats of the board, so the threshold is one too and nothing is rounded here.
    head.threshold = static_cast<float>(certificate.threshold);
    head.certificate = {CertificateKind::ConformalMarginal, static_cast<float>(alpha),
                        static_cast<std::uint32_t>(certificate.calibrationWindows),
                        static_cast<std::uint32_t>(certificate.rank)};
    return done();
}

std::vector<std::size_t> indicesOf(const WindowTable& table, bool excluded)
{
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < table.excluded.size(); ++i) {
        if (table.excluded[i] == excluded)
            indices.push_back(i);
    }
    return indices;
}

/// Needs the threshold. No score counts as an alarm, as it does in the calibration.
Status countFalseAlarms(const WindowTable& all, TrainOutcome& outcome)
{
    auto scorer = model::LoadedModel::load(outcome.image);
    if (!scorer)
        return scorer.error();
    FalseAlarms& alarms = outcome.falseAlarms;
    for (const std::size_t index : indicesOf(all, true)) {
        ++alarms.excludedWindows;
        alarms.excludedAlarms += scorer->scoreFeatures(all.features.row(index)).verdict == Verdict::Normal ? 0 : 1;
    }
    const auto threshold = static_cast<double>(model::judgeOf(outcome.model).threshold);
    const auto above =
        std::ranges::count_if(outcome.calibrationScores, [threshold](double score) { return !(score <= threshold); });
    alarms.withoutExcluded = static_cast<double>(above) / static_cast<double>(outcome.calibrationScores.size());
    const auto windows = static_cast<double>(all.places.size());
    const auto excluded = static_cast<double>(alarms.excludedWindows);
    alarms.withExcluded =
        ((windows - excluded) * alarms.withoutExcluded + static_cast<double>(alarms.excludedAlarms)) / windows;
    return done();
}

Result<evaluate::BaselineSplit> split(const WindowTable& table, const model::Recipe& recipe, double alpha, Hertz rate)
{
    const std::size_t needed = evaluate::calibrationWindowsNeeded(alpha);
    if (table.places.size() < 2)
        return tooFewWindows(needed, recipe, rate);
    auto parts = splitByRecording(table.places);
    if (!parts)
        return parts.error();
    if (parts->calibrate.size() < needed)
        return tooFewWindows(needed - parts->calibrate.size(), recipe, rate);
    if (parts->fit.size() < fewestFitWindows)
        return tooFewWindows(fewestFitWindows - parts->fit.size(), recipe, rate);
    return parts;
}

} // namespace

std::vector<std::string> detectorNames()
{
    return {"kmeans"};
}

Result<TrainOutcome> trainModel(const std::vector<CountSeries>& normal, const TrainOptions& options,
                                const Progress& progress)
{
    const auto began = std::chrono::steady_clock::now();
    if (normal.empty())
        return badArgument("recordings", "there is no recording to train on");
    if (!std::ranges::count(detectorNames(), options.detector))
        return Error{Error::Code::Unsupported, "known detectors: kmeans", options.detector};
    const Status unclipped = checkClipping(normal);
    if (!unclipped)
        return unclipped.error();
    const Hertz rate = normal.front().stream.nominalRate;
    const auto recipe =
        model::makeRecipe(options.recipe, rate, options.window, options.hop, options.edgeImpulse);
    if (!recipe)
        return recipe.error();
    const auto alpha = wantedAlpha(options, recipe->window, rate);
    if (!alpha)
        return alpha.error();

    const auto all = tabulateWindows(normal, *recipe, progress);
    if (!all)
        return all.error();
    const WindowTable table = selectWindows(*all, indicesOf(*all, false));
    const auto parts = split(table, *recipe, *alpha, rate);
    if (!parts)
        return parts.error();

    TrainOutcome outcome;
    outcome.detector = options.detector;
    outcome.seed = options.seed;
    outcome.fitWindows = parts->fit.size();
    outcome.calibrationWindows = parts->calibrate.size();
    outcome.unusedWindows = parts->unused;
    outcome.model.identity = identityOf(options, normal);
    outcome.model.stream = normal.front().stream;
    outcome.model.window = recipe->window;
    outcome.model.features = recipe->blocks;
    const Status fitted =
        fit(selectRows(table.features, parts->fit), options, table.names, outcome, progress);
    if (!fitted)
        return fitted.error();
    const Status calibrated = calibrate(table, *parts, *alpha, *recipe, outcome);
    if (!calibrated)
        return calibrated.error();
    auto image = model::encode(outcome.model);
    if (!image)
        return image.error();
    outcome.image = std::move(*image);
    const Status counted = countFalseAlarms(*all, outcome);
    if (!counted)
        return counted.error();
    outcome.took =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    return outcome;
}

} // namespace baseline::workbench
