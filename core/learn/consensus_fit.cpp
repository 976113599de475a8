// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/fit_errors.h"
#include "core/learn/member_fit.h"
#include "core/model/loaded_model.h"
#include "core/model/recipe.h"

#include <algorithm>
#include <cmath>

namespace baseline::learn {

namespace {

// The share of the rows that says how each member's score usually lies; the members are fitted to the others.
constexpr std::size_t normaliseEvery = 4;
constexpr std::size_t fewestNormaliseRows = 10;
// It is taken from so many stretches of the baseline: where states follow each other, from each of them.
constexpr std::size_t mostStretches = 8;

/// A set of feature blocks; mask 0: all features.
struct FeatureSet {
    std::uint8_t mask;
    bool isSpectrum; ///< Welch: many columns, for which only the Mahalanobis distance fits a board
    bool isLevel;    ///< Rms alone
};

/// RMS, the Welch spectrum, and everything that is no Welch spectrum, as far as the recipe has them.
std::vector<FeatureSet> featureSets(const std::vector<model::FeatureBlock>& blocks)
{
    std::uint8_t rms = 0;
    std::uint8_t welch = 0;
    std::uint8_t rest = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto bit = static_cast<std::uint8_t>(1U << i);
        if (blocks[i].kind == FeatureKind::Rms)
            rms |= bit;
        (blocks[i].kind == FeatureKind::Welch ? welch : rest) |= bit;
    }
    if (blocks.size() < 2)
        return {{0, false, false}};
    std::vector<FeatureSet> sets;
    if (rms != 0)
        sets.push_back({rms, false, true});
    if (welch != 0)
        sets.push_back({welch, true, false});
    if (rest != 0 && rest != rms)
        sets.push_back({rest, false, false});
    return sets;
}

/// The columns that a head of HeadInput::Blocks would be given.
Matrix columnsOf(const Matrix& table, const model::Model& frame, std::uint8_t mask)
{
    if (mask == 0)
        return table;
    std::vector<std::size_t> columns;
    std::size_t at = 0;
    for (std::uint32_t channel = 0; channel < frame.stream.channels; ++channel) {
        for (std::size_t i = 0; i < frame.features.size(); ++i) {
            const std::size_t count = model::featuresPerChannel({frame.features[i]});
            for (std::size_t j = 0; j < count; ++j, ++at) {
                if ((mask >> i & 1) != 0)
                    columns.push_back(at);
            }
        }
    }
    Matrix chosen(table.rows, columns.size());
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (std::size_t j = 0; j < columns.size(); ++j)
            chosen(row, j) = table(row, columns[j]);
    }
    return chosen;
}

/// The members on one set of features.
std::vector<MemberKind> membersOn(const FeatureSet& set, bool isAlone, bool isLarge)
{
    if (isLarge || isAlone)
        return {MemberKind::Mahalanobis, MemberKind::Mixture, MemberKind::Neighbours};
    if (set.isLevel || set.isSpectrum)
        return {MemberKind::Mahalanobis};
    return {MemberKind::Mixture};
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

struct Parts {
    Matrix fitted;
    Matrix held;
};

/// The last quarter of each stretch is held; a stretch has 40 rows at least, so that the windows at its ends, which may
/// overlap those beyond, are few.
Parts partsOf(const Matrix& table)
{
    const std::size_t stretches =
        std::clamp<std::size_t>(table.rows / (normaliseEvery * fewestNormaliseRows), 1, mostStretches);
    Parts parts;
    for (std::size_t i = 0; i < stretches; ++i) {
        const std::size_t first = i * table.rows / stretches;
        const std::size_t end = (i + 1) * table.rows / stretches;
        const std::size_t held = std::max((end - first) / normaliseEvery, fewestNormaliseRows);
        for (std::size_t row = first; row < end; ++row)
            (row + held < end ? parts.fitted : parts.held).append(table.row(row));
    }
    return parts;
}

Error cancelled()
{
    return {Error::Code::Cancelled, "training was cancelled", {}};
}

/// Of each member, one a row, by the board's code.
Result<std::vector<std::vector<double>>> memberScores(const Matrix& rows, const model::Model& frame,
                                                      const std::vector<model::Head>& members,
                                                      const std::stop_token& stop)
{
    model::Model scorer = frame;
    scorer.projection.reset();
    scorer.scaler = {std::vector<float>(rows.columns, 0.0F), std::vector<float>(rows.columns, 1.0F)};
    scorer.heads = members;
    auto image = model::encode(scorer);
    if (!image)
        return image.error();
    auto loaded = model::LoadedModel::load(std::move(*image));
    if (!loaded)
        return loaded.error();
    std::vector<std::vector<double>> scores(members.size());
    for (std::size_t i = 0; i < rows.rows; ++i) {
        if (stop.stop_requested())
            return cancelled();
        const WindowScore score = loaded->scoreFeatures(rows.row(i));
        for (std::size_t j = 0; j < scores.size(); ++j)
            scores[j].push_back(static_cast<double>(score.scores[j]));
    }
    return scores;
}

/// (f(score) - centre) / spread is about 0 with deviations of 1 on normal rows.
model::ConsensusMember normalised(std::uint32_t head, MemberRule rule, std::vector<double> scores)
{
    if (rule == MemberRule::Logarithm) {
        for (double& score : scores)
            score = std::log10(std::max(score, 1e-37));
    }
    const double centre = medianOf(scores);
    std::vector<double> deviations;
    for (const double score : scores)
        deviations.push_back(std::abs(score - centre));
    // Scores that are all alike would weigh without bound.
    const double spread = std::max(1.4826 * medianOf(deviations), 1e-3 * std::max(1.0, std::abs(centre)));
    return {head, rule, static_cast<float>(centre), static_cast<float>(spread)};
}

} // namespace

Result<DetectorFit> fitConsensus(const Matrix& table, const model::Model& frame, const DetectorOptions& options,
                                 const Progress& progress)
{
    if (const Status enough = checkRowCount(table.rows, 2 * fewestNormaliseRows); !enough)
        return enough.error();
    const Parts parts = partsOf(table);
    const std::vector<FeatureSet> sets = featureSets(frame.features);
    const bool isLarge = options.detector == "consensus-9";
    DetectorOptions ofMember = options;
    // A board's slot is shared; what need not fit one keeps its full covariances and banks.
    ofMember.mostBytes = isLarge ? options.mostBytes * 64 : options.mostBytes / 3;
    DetectorFit fit;
    for (const FeatureSet& set : sets) {
        const Matrix part = columnsOf(parts.fitted, frame, set.mask);
        for (const MemberKind kind : membersOn(set, sets.size() == 1, isLarge)) {
            if (progress.cancelled())
                return cancelled();
            auto detector = fitMember(kind, part, ofMember, progress);
            if (!detector)
                return detector.error();
            const HeadInput input = set.mask == 0 ? HeadInput::Scaled : HeadInput::Blocks;
            fit.heads.push_back({input, 0.0F, {}, std::move(*detector), set.mask});
        }
    }
    auto scores = memberScores(parts.held, frame, fit.heads, progress.stop);
    if (!scores)
        return scores.error();
    model::Consensus consensus;
    for (std::size_t j = 0; j < scores->size(); ++j) {
        // A mixture's score is a logarithm already.
        const bool isLog = std::holds_alternative<model::Mixture>(fit.heads[j].detector);
        consensus.members.push_back(normalised(static_cast<std::uint32_t>(j),
                                               isLog ? MemberRule::Plain : MemberRule::Logarithm,
                                               std::move((*scores)[j])));
    }
    fit.heads.push_back({HeadInput::Heads, 0.0F, {}, std::move(consensus)});
    return fit;
}

} // namespace baseline::learn
