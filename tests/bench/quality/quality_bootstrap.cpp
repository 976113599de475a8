// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/quality/quality_bootstrap.h"

#include "core/learn/random.h"

#include <algorithm>
#include <map>

namespace baseline::tests {

namespace {

/// How often each recording was drawn, among those of its stratum.
std::vector<double> drawn(const std::vector<std::size_t>& strata, learn::Random& random)
{
    std::map<std::size_t, std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < strata.size(); ++i)
        members[strata[i]].push_back(i);
    std::vector<double> weights(strata.size(), 0.0);
    for (const auto& [stratum, recordings] : members) {
        for (std::size_t i = 0; i < recordings.size(); ++i)
            weights[recordings[random.below(recordings.size())]] += 1.0;
    }
    return weights;
}

bool hasBothKinds(const std::vector<JudgedWindow>& windows, const std::vector<double>& weights)
{
    const auto counts = [&weights](bool isAnomalous) {
        return [&weights, isAnomalous](const JudgedWindow& one) {
            return one.isAnomalous == isAnomalous && weights[one.recording] > 0.0;
        };
    };
    return std::ranges::any_of(windows, counts(false)) && std::ranges::any_of(windows, counts(true));
}

/// The mean over the parts; where there are several, each is one recording and counts as often as that was drawn.
double rowAuc(const QualityRow& row, std::size_t judge, const std::vector<double>& weights)
{
    if (row.parts.size() == 1)
        return weightedAuc(row.parts.front()[judge], weights);
    double sum = 0.0;
    double total = 0.0;
    for (const Judged& part : row.parts) {
        const double weight = weights[part[judge].front().recording];
        if (weight > 0.0 && hasBothKinds(part[judge], weights)) {
            sum += weight * weightedAuc(part[judge], weights);
            total += weight;
        }
    }
    return sum / total;
}

/// AUC of each row by each judge; the last is their mean.
std::vector<Areas> areasOf(const QualityRows& quality, const std::vector<double>& weights)
{
    std::vector<Areas> areas(quality.rows.size() + 1);
    for (std::size_t i = 0; i < quality.rows.size(); ++i) {
        for (std::size_t judge = 0; judge < judges; ++judge) {
            areas[i][judge] = rowAuc(quality.rows[i], judge, weights);
            areas.back()[judge] += areas[i][judge] / static_cast<double>(quality.rows.size());
        }
    }
    return areas;
}

std::size_t bestSingle(const Areas& areas)
{
    return static_cast<std::size_t>(std::max_element(areas.begin(), areas.begin() + protocolDetectors) - areas.begin());
}

Areas setMeans(const QualityRows& quality, const std::vector<Areas>& areas)
{
    std::map<QString, std::vector<std::size_t>> sets;
    for (std::size_t i = 0; i < quality.rows.size(); ++i)
        sets[quality.rows[i].set].push_back(i);
    Areas means{};
    for (const auto& [name, rows] : sets) {
        for (const std::size_t row : rows) {
            for (std::size_t judge = 0; judge < judges; ++judge)
                means[judge] += areas[row][judge] / static_cast<double>(rows.size() * sets.size());
        }
    }
    return means;
}

void sortByScore(QualityRows& quality)
{
    const auto byScore = [](const JudgedWindow& a, const JudgedWindow& b) { return a.score < b.score; };
    for (QualityRow& row : quality.rows) {
        for (Judged& part : row.parts) {
            for (auto& windows : part)
                std::ranges::stable_sort(windows, byScore);
        }
        for (auto& windows : row.inTurn)
            std::ranges::stable_sort(windows, byScore);
    }
}

} // namespace

double weightedAuc(const std::vector<JudgedWindow>& windows, const std::vector<double>& weights)
{
    double below = 0.0; // weight of the normal windows with lower scores
    double anomalies = 0.0;
    double sum = 0.0;
    for (std::size_t first = 0; first < windows.size();) {
        double kinds[2] = {0.0, 0.0};
        std::size_t end = first;
        for (; end < windows.size() && windows[end].score == windows[first].score; ++end)
            kinds[windows[end].isAnomalous ? 1 : 0] += weights[windows[end].recording];
        sum += kinds[1] * (below + kinds[0] / 2.0);
        below += kinds[0];
        anomalies += kinds[1];
        first = end;
    }
    return sum / (below * anomalies);
}

QualitySummary summarise(const QualityRows& given)
{
    QualityRows quality = given;
    sortByScore(quality);
    const std::vector<double> once(quality.strata.size(), 1.0);
    const std::vector<Areas> areas = areasOf(quality, once);
    QualitySummary summary;
    for (const Areas& area : areas)
        summary.rows.push_back({area, bestSingle(area), {}, {}});
    learn::Random random(bootstrapSeed);
    std::vector<std::array<std::vector<double>, productDetectors.size()>> differences(areas.size());
    for (std::size_t draw = 0; draw < bootstrapDraws; ++draw) {
        const std::vector<Areas> anew = areasOf(quality, drawn(quality.strata, random));
        for (std::size_t i = 0; i < anew.size(); ++i) {
            for (std::size_t j = 0; j < productDetectors.size(); ++j)
                differences[i][j].push_back(anew[i][protocolDetectors + j] - anew[i][summary.rows[i].best]);
        }
    }
    for (std::size_t i = 0; i < areas.size(); ++i) {
        for (std::size_t j = 0; j < productDetectors.size(); ++j)
            summary.rows[i].beyondBest[j] = {areas[i][protocolDetectors + j] - areas[i][summary.rows[i].best],
                                             percentileOf(differences[i][j], 2.5), percentileOf(differences[i][j], 97.5)};
    }
    summary.mean = summary.rows.back();
    summary.rows.pop_back();
    summary.meanOfSets = setMeans(quality, areas);
    for (std::size_t i = 0; i < quality.rows.size(); ++i) {
        for (std::size_t j = 0; j < productDetectors.size(); ++j) {
            const auto& turned = quality.rows[i].inTurn[j];
            const double area = turned.empty() ? areas[i][protocolDetectors + j] : weightedAuc(turned, once);
            summary.rows[i].inTurn[j] = area;
            summary.meanInTurn[j] += area / static_cast<double>(quality.rows.size());
        }
    }
    return summary;
}

} // namespace baseline::tests
