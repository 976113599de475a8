// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/train_job.h"

#include "core/evaluate/conformal.h"
#include "core/learn/detector_fit.h"
#include "core/learn/processor.h"
#include "core/learn/scaler.h"
#include "core/model/loaded_model.h"
#include "core/workbench/baseline_windows.h"
#include "core/workbench/train_split.h"
#include "core/workbench/version.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace baseline::workbench {

namespace {

// Clipped samples falsify every feature that looks at peaks; a thousandth of them is the most that is let through.
constexpr double mostClippedPercent = 0.1;
// z = (feature - mean) / scale is 0 for every feature that a sensor can give.
constexpr float silentScale = 1e30F;

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

model::Identity identityOf(const TrainOptions& options, const std::vector<CountSeries>& normal)
{
    model::Identity identity;
    identity.name = options.name.isEmpty() ? options.detector + " " + recipeOf(options) : options.name.toStdString();
    identity.recipe = recipeOf(options);
    identity.studioVersion = studioVersion() + ' ' + learn::processorName();
    identity.trainingHash = contentHashOf(normal);
    identity.createdUnixSeconds =
        options.createdUnixSeconds.value_or(static_cast<std::int64_t>(std::time(nullptr)));
    return identity;
}

/// The class of each fitted row, and the names of the classes.
struct Classes {
    std::vector<std::string> names;
    std::vector<std::uint32_t> labels;
};

Classes classesOf(const std::vector<CountSeries>& series, const WindowTable& table, const std::vector<std::size_t>& rows)
{
    Classes classes;
    for (const CountSeries& one : series)
        classes.names.push_back(classOf(one));
    std::ranges::sort(classes.names);
    classes.names.erase(std::ranges::unique(classes.names).begin(), classes.names.end());
    for (const std::size_t row : rows) {
        const std::string name = classOf(series[table.places[row].recording]);
        classes.labels.push_back(
            static_cast<std::uint32_t>(std::ranges::lower_bound(classes.names, name) - classes.names.begin()));
    }
    return classes;
}

learn::DetectorOptions detectorOptions(const TrainOptions& options)
{
    learn::DetectorOptions detector;
    detector.detector = options.detector;
    detector.clusters = options.clusters;
    detector.rule = options.rule;
    detector.keptVariance = options.keptVariance;
    detector.seed = options.seed;
    return detector;
}

/// The fit: everything of the model but its threshold.
Status fit(const std::vector<CountSeries>& series, const WindowTable& windows, const std::vector<std::size_t>& rows,
           const TrainOptions& options, TrainOutcome& outcome, const Progress& progress)
{
    const Matrix table = selectRows(windows.features, rows);
    auto scaler = learn::fitScaler(table);
    if (!scaler)
        return scaler.error();
    // A feature that never varied was learned nothing about: it has no say, whatever it does later.
    for (const std::size_t column : scaler->constantColumns) {
        outcome.constantFeatures.push_back(windows.names[column]);
        scaler->scale[column] = silentScale;
    }
    const Matrix standardised = learn::apply(*scaler, table);
    outcome.model.scaler = {scaler->mean, scaler->scale};
    Result<learn::DetectorFit> fit = [&] {
        if (!needsClasses(options.detector))
            return learn::fitDetector(standardised, outcome.model, detectorOptions(options), progress);
        const Classes classes = classesOf(series, windows, rows);
        return learn::fitClassifier(standardised, classes.labels, classes.names, detectorOptions(options), progress);
    }();
    if (!fit)
        return fit.error();
    outcome.explained = fit->explained;
    outcome.inertia = fit->inertia;
    outcome.iterations = fit->iterations;
    outcome.stop = fit->stop;
    outcome.model.projection = fit->projection;
    outcome.model.heads = fit->heads;
    return done();
}

/// Scores windows with the board's code, which also made their features, and notes where they lie in the picture.
std::vector<double> scoreWindows(model::LoadedModel& scorer, const WindowTable& table,
                                 const std::vector<std::size_t>& indices, bool calibration, TrainOutcome& outcome)
{
    std::vector<double> scores;
    for (const std::size_t index : indices) {
        const WindowScore score = scorer.scoreFeatures(table.features.row(index));
        const PicturePlace at = outcome.plane.placeOf(table.features.row(index));
        outcome.points.push_back({at[0], at[1], score.cluster, calibration, at[2]});
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
    outcome.plane = picturePlaneOf(outcome.model, selectRows(table.features, split.fit));
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

} // namespace

std::vector<std::string> detectorNames()
{
    std::vector<std::string> names = learn::normalDetectors();
    names.insert(names.end(), learn::classDetectors().begin(), learn::classDetectors().end());
    return names;
}

std::string usualRecipe(std::string_view detector)
{
    return detector.starts_with("consensus") ? "wide" : "bands";
}

std::string recipeOf(const TrainOptions& options)
{
    return options.recipe.empty() ? usualRecipe(options.detector) : options.recipe;
}

bool needsClasses(std::string_view detector)
{
    return std::ranges::count(learn::classDetectors(), detector) > 0;
}

std::string classOf(const CountSeries& series)
{
    return (series.label.isEmpty() ? series.name.section(QLatin1Char('.'), 0, 0) : series.label).toStdString();
}

Result<model::Recipe> trainingRecipe(const std::vector<CountSeries>& normal, const TrainOptions& options)
{
    if (normal.empty())
        return badArgument("recordings", "there is no recording to train on");
    auto recipe = model::makeRecipe(recipeOf(options), normal.front().stream.nominalRate, options.window, options.hop,
                                    options.edgeImpulse);
    if (recipe && !options.blocks.empty())
        recipe->blocks = options.blocks;
    return recipe;
}

namespace {

/// What can be told before features are computed: the wanted share of false alarms.
Result<double> checkTraining(const std::vector<CountSeries>& normal, const model::Recipe& recipe, const TrainOptions& options)
{
    if (!std::ranges::count(detectorNames(), options.detector))
        return Error{Error::Code::Unsupported, "there is no such detector", options.detector};
    const auto isOfTheFirstClass = [&normal](const CountSeries& one) { return classOf(one) == classOf(normal.front()); };
    if (needsClasses(options.detector) && std::ranges::all_of(normal, isOfTheFirstClass))
        return badArgument("labels", "a classifier learns from recordings of at least two labels");
    const Status unclipped = checkClipping(normal);
    if (!unclipped)
        return unclipped.error();
    return wantedAlpha(options, recipe.window, normal.front().stream.nominalRate);
}

} // namespace

Result<TrainOutcome> trainModel(const std::vector<CountSeries>& normal, const TrainOptions& options,
                                const Progress& progress)
{
    const auto began = std::chrono::steady_clock::now();
    const auto recipe = trainingRecipe(normal, options);
    if (!recipe)
        return recipe.error();
    if (const auto alpha = checkTraining(normal, *recipe, options); !alpha)
        return alpha.error();
    const auto windows = tabulateWindows(normal, *recipe, progress);
    if (!windows)
        return windows.error();
    auto outcome = trainOnWindows(normal, *windows, options, progress);
    if (outcome)
        outcome->took =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    return outcome;
}

Result<TrainOutcome> trainOnWindows(const std::vector<CountSeries>& normal, const WindowTable& windows,
                                    const TrainOptions& options, const Progress& progress)
{
    const auto began = std::chrono::steady_clock::now();
    const auto recipe = trainingRecipe(normal, options);
    if (!recipe)
        return recipe.error();
    const auto alpha = checkTraining(normal, *recipe, options);
    if (!alpha)
        return alpha.error();
    const WindowTable table = selectWindows(windows, indicesOf(windows, false));
    const auto parts = splitForTraining(normal, table, *recipe, *alpha, needsClasses(options.detector));
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
    const Status fitted = fit(normal, table, parts->fit, options, outcome, progress);
    if (!fitted)
        return asSeconds(fitted.error(), parts->fit.size(), *recipe, normal.front().stream.nominalRate);
    const Status calibrated = calibrate(table, *parts, *alpha, *recipe, outcome);
    if (!calibrated)
        return calibrated.error();
    auto image = model::encode(outcome.model);
    if (!image)
        return image.error();
    outcome.image = std::move(*image);
    const Status counted = countFalseAlarms(windows, outcome);
    if (!counted)
        return counted.error();
    outcome.took =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    return outcome;
}

} // namespace baseline::workbench
