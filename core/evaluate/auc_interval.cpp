// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/auc_interval.h"

#include "core/evaluate/roc.h"
#include "core/learn/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace baseline::evaluate {

namespace {

std::vector<double> sorted(std::span<const double> scores)
{
    std::vector<double> copy(scores.begin(), scores.end());
    std::ranges::sort(copy);
    return copy;
}

/// How many of `rising` lie below `score`; ties count half.
double below(const std::vector<double>& rising, double score)
{
    const auto [low, high] = std::ranges::equal_range(rising, score);
    return 0.5 * static_cast<double>((low - rising.begin()) + (high - rising.begin()));
}

double varianceOf(const std::vector<double>& values)
{
    double mean = 0.0;
    for (const double value : values)
        mean += value / static_cast<double>(values.size());
    double sum = 0.0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return sum / (static_cast<double>(values.size()) - 1.0);
}

/// Pairs won by the anomalous windows of one recording against the normal ones of another: what every draw is summed from.
struct Pairs {
    std::vector<std::vector<double>> won; ///< [anomalous][normal]

    explicit Pairs(std::span<const RecordingScores> recordings) : won(recordings.size())
    {
        std::vector<std::vector<double>> normals;
        for (const RecordingScores& recording : recordings)
            normals.push_back(sorted(recording.normal));
        for (std::size_t a = 0; a < recordings.size(); ++a) {
            won[a].resize(recordings.size());
            for (std::size_t n = 0; n < recordings.size(); ++n) {
                for (const double score : recordings[a].anomalous)
                    won[a][n] += below(normals[n], score);
            }
        }
    }
};

/// The AUC of recordings drawn `times` each.
double aucOf(std::span<const RecordingScores> recordings, const Pairs& pairs, const std::vector<double>& times)
{
    double won = 0.0;
    double normals = 0.0;
    double anomalies = 0.0;
    for (std::size_t a = 0; a < recordings.size(); ++a) {
        normals += times[a] * static_cast<double>(recordings[a].normal.size());
        anomalies += times[a] * static_cast<double>(recordings[a].anomalous.size());
        for (std::size_t n = 0; n < recordings.size() && times[a] > 0.0; ++n)
            won += times[a] * times[n] * pairs.won[a][n];
    }
    return won / (normals * anomalies);
}

Result<AucInterval> bootstrap(std::span<const RecordingScores> recordings, const AucIntervalOptions& options,
                              const Progress& progress)
{
    std::array<std::vector<std::size_t>, 3> strata; // both kinds, normal alone, anomalous alone
    for (std::size_t i = 0; i < recordings.size(); ++i) {
        if (recordings[i].normal.empty() && recordings[i].anomalous.empty())
            continue;
        strata[recordings[i].anomalous.empty() ? 1U : recordings[i].normal.empty() ? 2U : 0U].push_back(i);
    }
    const Pairs pairs(recordings);
    learn::Random random(options.seed);
    std::vector<double> drawn;
    for (std::size_t draw = 0; draw < options.draws; ++draw) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "the bootstrap was cancelled"};
        std::vector<double> times(recordings.size());
        for (const std::vector<std::size_t>& stratum : strata) {
            for (std::size_t i = 0; i < stratum.size(); ++i)
                times[stratum[random.below(stratum.size())]] += 1.0;
        }
        drawn.push_back(aucOf(recordings, pairs, times));
    }
    std::ranges::sort(drawn);
    const auto at = [&](double share) {
        return drawn[static_cast<std::size_t>(share * static_cast<double>(drawn.size() - 1))];
    };
    return AucInterval{at(0.025), at(0.975), AucInterval::Method::BootstrapByRecording};
}

} // namespace

Result<double> delongVariance(std::span<const double> normal, std::span<const double> anomalous)
{
    if (const auto roc = rocCurve(normal, anomalous); !roc)
        return roc.error();
    if (normal.size() < 2 || anomalous.size() < 2)
        return std::numeric_limits<double>::quiet_NaN();
    const auto shareBelow = [](const std::vector<double>& rising, double score) {
        return below(rising, score) / static_cast<double>(rising.size());
    };
    const std::vector<double> normals = sorted(normal);
    const std::vector<double> anomalies = sorted(anomalous);
    std::vector<double> ofAnomalies;
    for (const double score : anomalies)
        ofAnomalies.push_back(shareBelow(normals, score));
    std::vector<double> ofNormals;
    for (const double score : normals)
        ofNormals.push_back(1.0 - shareBelow(anomalies, score));
    return varianceOf(ofAnomalies) / static_cast<double>(anomalies.size())
           + varianceOf(ofNormals) / static_cast<double>(normals.size());
}

Result<AucInterval> aucInterval(std::span<const RecordingScores> recordings, const AucIntervalOptions& options,
                                const Progress& progress)
{
    std::vector<double> normal;
    std::vector<double> anomalous;
    std::size_t withNormal = 0;
    std::size_t withAnomalous = 0;
    for (const RecordingScores& recording : recordings) {
        normal.insert(normal.end(), recording.normal.begin(), recording.normal.end());
        anomalous.insert(anomalous.end(), recording.anomalous.begin(), recording.anomalous.end());
        withNormal += recording.normal.empty() ? 0 : 1;
        withAnomalous += recording.anomalous.empty() ? 0 : 1;
    }
    const auto roc = rocCurve(normal, anomalous);
    if (!roc)
        return roc.error();
    if (std::min(withNormal, withAnomalous) >= fewestForBootstrap && options.draws > 0)
        return bootstrap(recordings, options, progress);
    const auto variance = delongVariance(normal, anomalous);
    if (!variance)
        return variance.error();
    if (std::isnan(*variance))
        return AucInterval{};
    double reach = 1.959963984540054 * std::sqrt(*variance); // 97.5 % point of the normal law
    // Where no pair is misplaced (or each) the placements do not vary, which is no certainty: the smaller number of scores
    // counts as so many trials without a failure (Clopper, Pearson 1934).
    if (roc->auc == 1.0 || roc->auc == 0.0)
        reach = -std::expm1(std::log(0.025) / static_cast<double>(std::min(normal.size(), anomalous.size())));
    return AucInterval{std::max(0.0, roc->auc - reach), std::min(1.0, roc->auc + reach), AucInterval::Method::DeLong};
}

} // namespace baseline::evaluate
