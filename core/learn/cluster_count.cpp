// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/cluster_count.h"

#include "core/learn/finite_rows.h"
#include "core/learn/fit_errors.h"
#include "core/learn/kmeans.h"
#include "core/learn/pca.h"
#include "core/learn/random.h"
#include "core/learn/silhouette.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace baseline::learn {

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

Progress partOf(const Progress& whole, double from, double share)
{
    Progress part{{}, whole.stop};
    if (whole.report)
        part.report = [report = whole.report, from, share](double fraction, std::string_view stage) {
            report(from + share * fraction, stage);
        };
    return part;
}

Matrix evenlySpread(const Matrix& table, std::size_t most)
{
    if (table.rows <= most)
        return table;
    Matrix taken;
    for (std::size_t i = 0; i < most; ++i)
        taken.append(table.row(i * table.rows / most));
    return taken;
}

/// `count` of the numbers below `rows` without repetition, in rising order.
std::vector<std::size_t> drawn(std::size_t rows, std::size_t count, Random random)
{
    std::vector<std::size_t> all(rows);
    std::iota(all.begin(), all.end(), std::size_t{0});
    if (count >= rows)
        return all;
    for (std::size_t i = 0; i < count; ++i)
        std::swap(all[i], all[i + static_cast<std::size_t>(random.below(rows - i))]);
    all.resize(count);
    std::ranges::sort(all);
    return all;
}

Matrix rowsOf(const Matrix& table, const std::vector<std::size_t>& rows)
{
    Matrix taken;
    for (const std::size_t row : rows)
        taken.append(table.row(row));
    return taken;
}

/// One k-means of each count, up to the one whose clusters hold equal rows only: its inertia is 0, not a rounded sum.
Result<std::vector<KMeansResult>> fitsOf(const Matrix& table, const ClusterCountOptions& options,
                                         const Progress& progress)
{
    std::vector<KMeansResult> fits;
    for (std::size_t k = 1; k <= options.most; ++k) {
        progress.at(static_cast<double>(k - 1) / static_cast<double>(options.most), "clusters");
        KMeansOptions fit;
        fit.clusters = k;
        fit.starts = 3;
        fit.swaps = 0; // a curve over k, not the last thousandth of each value
        fit.seed = options.seed;
        auto result = fitKMeans(table, fit, Progress{{}, progress.stop});
        if (!result && result.error().subject == "clusters" && !fits.empty()) {
            fits.back().inertia = 0.0; // there are no more distinct rows
            break;
        }
        if (!result)
            return result.error();
        fits.push_back(std::move(*result));
    }
    return fits;
}

/// A table of the same shape without clusters: uniform in the box of `scores`.
Matrix reference(const Matrix& scores, Random& random)
{
    Matrix made(scores.rows, scores.columns);
    for (std::size_t column = 0; column < scores.columns; ++column) {
        auto low = static_cast<double>(scores(0, column));
        double high = low;
        for (std::size_t row = 0; row < scores.rows; ++row) {
            low = std::min(low, static_cast<double>(scores(row, column)));
            high = std::max(high, static_cast<double>(scores(row, column)));
        }
        for (std::size_t row = 0; row < scores.rows; ++row)
            made(row, column) = static_cast<float>(low + (high - low) * random.unit());
    }
    return made;
}

/// Fills in gap and gapError. `sample` varies.
Status measureGaps(const Matrix& sample, const ClusterCountOptions& options, std::vector<ClusterMeasure>& measures,
                   const Progress& progress)
{
    const auto pca = fitPca(sample, KeepVariance{1.0}, Progress{{}, progress.stop});
    if (!pca)
        return pca.error();
    const Matrix scores = project(*pca, sample); // distances are the same along any axes
    ClusterCountOptions counts = options;
    counts.most = measures.size();
    const auto own = fitsOf(scores, counts, Progress{{}, progress.stop});
    if (!own)
        return own.error();
    std::vector<std::vector<double>> logs(measures.size()); // [k][reference]
    for (std::size_t b = 0; b < options.references; ++b) {
        progress.at(static_cast<double>(b) / static_cast<double>(options.references), "gap");
        Random random(options.seed, b + 1);
        const auto fits = fitsOf(reference(scores, random), counts, Progress{{}, progress.stop});
        if (!fits)
            return fits.error();
        for (std::size_t i = 0; i < std::min(fits->size(), logs.size()); ++i)
            logs[i].push_back(std::log((*fits)[i].inertia));
    }
    for (std::size_t i = 0; i < measures.size(); ++i) {
        if (measures[i].inertia <= 0.0)
            continue; // told by the fit to all rows
        measures[i].gap = notANumber;
        if (i >= own->size() || logs[i].size() < options.references)
            continue; // too few rows for that many clusters
        const auto count = static_cast<double>(logs[i].size());
        const double mean = std::accumulate(logs[i].begin(), logs[i].end(), 0.0) / count;
        double squares = 0.0;
        for (const double value : logs[i])
            squares += (value - mean) * (value - mean);
        measures[i].gap = mean - std::log((*own)[i].inertia);
        measures[i].gapError = std::sqrt(squares / count * (1.0 + 1.0 / count));
    }
    return done();
}

Status measureSilhouettes(const Matrix& table, const std::vector<KMeansResult>& fits,
                          const ClusterCountOptions& options, ClusterCounts& counts, const Progress& progress)
{
    const std::vector<std::size_t> rows = drawn(table.rows, options.silhouetteRows, Random(options.seed));
    counts.silhouetteRows = rows.size();
    std::vector<std::vector<std::uint32_t>> labellings;
    for (const KMeansResult& fit : fits) {
        std::vector<std::uint32_t>& labels = labellings.emplace_back();
        for (const std::size_t row : rows)
            labels.push_back(fit.labels[row]);
    }
    const auto means = meanSilhouettes(rowsOf(table, rows), labellings, progress);
    if (!means)
        return means.error();
    for (std::size_t i = 0; i < fits.size(); ++i)
        counts.measures[i].silhouette = (*means)[i];
    return done();
}

double bestSilhouette(const std::vector<ClusterMeasure>& measures)
{
    double best = -1.0;
    for (const ClusterMeasure& measure : measures)
        best = std::fmax(best, measure.silhouette);
    return best;
}

void suggest(ClusterCounts& counts)
{
    const auto choose = [&counts](std::size_t clusters, CountReason reason) {
        counts.suggested = clusters;
        counts.reason = reason;
    };
    if (counts.measures.size() == 1 && counts.measures.front().inertia <= 0.0)
        return choose(1, CountReason::AllEqual);
    if (counts.gap == 1 && bestSilhouette(counts.measures) <= reasonableSilhouette)
        return choose(1, CountReason::NoClusters);
    if (counts.gap && (counts.gap == counts.silhouette || counts.gap == counts.elbow))
        return choose(*counts.gap, CountReason::Agreement);
    if (counts.silhouette && counts.silhouette == counts.elbow)
        return choose(*counts.silhouette, CountReason::Agreement);
    if (counts.gap)
        return choose(*counts.gap, CountReason::Gap);
    if (counts.silhouette)
        return choose(*counts.silhouette, CountReason::Silhouette);
    if (counts.elbow)
        return choose(*counts.elbow, CountReason::Elbow);
    choose(1, CountReason::Nothing);
}

} // namespace

std::optional<std::size_t> elbowOf(std::span<const double> inertia)
{
    if (inertia.size() < 3)
        return std::nullopt;
    const auto [lowest, highest] = std::ranges::minmax_element(inertia);
    const double range = *highest - *lowest;
    if (!(range > 0.0))
        return std::nullopt;
    const double step = 1.0 / static_cast<double>(inertia.size() - 1);
    std::vector<double> below;
    for (std::size_t i = 0; i < inertia.size(); ++i)
        below.push_back(1.0 - (inertia[i] - *lowest) / range - static_cast<double>(i) * step);
    const auto knee = std::ranges::max_element(below);
    const bool fallsAgain = std::any_of(knee, below.end(), [&](double value) { return value < *knee - step; });
    if (!fallsAgain || knee == below.begin())
        return std::nullopt;
    return static_cast<std::size_t>(knee - below.begin()) + 1;
}

std::optional<std::size_t> silhouetteChoice(std::span<const ClusterMeasure> measures)
{
    const ClusterMeasure* best = nullptr;
    for (const ClusterMeasure& measure : measures) {
        if (measure.silhouette > (best ? best->silhouette : weakestSilhouette)) // no, where it is NaN
            best = &measure;
    }
    return best ? std::optional(best->clusters) : std::nullopt;
}

std::optional<std::size_t> gapChoice(std::span<const ClusterMeasure> measures)
{
    for (std::size_t i = 0; i < measures.size(); ++i) {
        if (measures[i].gap == infinity)
            return measures[i].clusters;
        if (i + 1 < measures.size() && measures[i].gap >= measures[i + 1].gap - measures[i + 1].gapError)
            return measures[i].clusters;
    }
    return std::nullopt;
}

Result<ClusterCounts> countClusters(const Matrix& given, const ClusterCountOptions& options, const Progress& progress)
{
    if (Status checked = checkTable(given); !checked)
        return checked.error();
    if (options.most == 0)
        return invalid("clusters", "at least one cluster has to be allowed");
    if (options.references == 0)
        return invalid("references", "the gap statistic needs references");
    const Matrix table = evenlySpread(given, std::max<std::size_t>(options.fittedRows, 2));
    ClusterCounts counts;
    counts.fittedRows = table.rows;
    const auto fits = fitsOf(table, options, partOf(progress, 0.0, 0.3));
    if (!fits)
        return fits.error();
    std::vector<double> inertia;
    for (const KMeansResult& fit : *fits) {
        const bool isWhole =
            fit.inertia <= 0.0 && std::ranges::all_of(fit.sizes, [](std::size_t size) { return size > 1; });
        inertia.push_back(fit.inertia);
        counts.measures.push_back({inertia.size(), fit.inertia, notANumber, isWhole ? infinity : notANumber, 0.0});
    }
    if (inertia.size() > 1) {
        if (Status done = measureSilhouettes(table, *fits, options, counts, partOf(progress, 0.3, 0.2)); !done)
            return done.error();
        const Matrix sample = rowsOf(table, drawn(table.rows, options.gapRows, Random(options.seed, 0)));
        counts.gapRows = sample.rows;
        if (Status done = measureGaps(sample, options, counts.measures, partOf(progress, 0.5, 0.5)); !done)
            return done.error();
    }
    if (inertia.back() <= 0.0)
        inertia.resize(std::max(inertia.size(), options.most), 0.0); // more clusters would be as good
    counts.elbow = elbowOf(inertia);
    counts.silhouette = silhouetteChoice(counts.measures);
    counts.gap = gapChoice(counts.measures);
    suggest(counts);
    return counts;
}

} // namespace baseline::learn
