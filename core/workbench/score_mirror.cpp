// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/score_mirror.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace baseline::workbench {

namespace {

bool sameBits(const Score& board, const WindowScore& studio)
{
    return board.headCount == studio.headCount && board.verdict == static_cast<std::uint8_t>(studio.verdict)
           && board.cluster == studio.cluster && board.topFeature == studio.topFeature
           && std::memcmp(board.scores, studio.scores, board.headCount * sizeof(float)) == 0;
}

} // namespace

void ScoreCounters::count(Comparison comparison)
{
    ++windows;
    switch (comparison) {
    case Comparison::Equal: ++equal; break;
    case Comparison::Different: ++different; break;
    case Comparison::SamplesLost: ++samplesLost; break;
    case Comparison::OtherModel: ++otherModel; break;
    case Comparison::NoData: ++noData; break;
    }
}

void ScoreMirror::setModel(std::optional<model::LoadedModel> model)
{
    m_model = std::move(model);
    m_featureNames.clear();
    if (!m_model)
        return;
    const model::Model& value = m_model->model();
    m_featureNames = model::featureNames(value.features, value.stream.channels, value.stream.nominalRate, value.window);
}

ScorePair ScoreMirror::compare(const device::ScoreIn& score, const SignalHistory& history)
{
    ScorePair pair;
    pair.board = score;
    pair.modelHash = score.score.modelHash;
    pair.comparison = judge(score.score, history, pair);
    m_counters.count(pair.comparison);
    return pair;
}

Comparison ScoreMirror::judge(const Score& score, const SignalHistory& history, ScorePair& pair)
{
    if (!m_model || static_cast<std::uint32_t>(m_model->hash()) != score.modelHash)
        return Comparison::OtherModel;
    const model::Model& model = m_model->model();
    pair.modelHash = m_model->hash();
    const auto first = static_cast<SampleIndex>(score.firstIndex);
    pair.start = durationOf(first, model.stream.nominalRate);
    pair.end = durationOf(first + model.window.length, model.stream.nominalRate);
    pair.threshold = model.heads.empty() ? 0.0F : model::judgeOf(model).threshold;
    if (score.topFeature < m_featureNames.size())
        pair.feature = m_featureNames[score.topFeature];
    if (pair.verdict() == Verdict::NoData)
        return Comparison::NoData;

    const std::optional<SampleIndex> position = history.positionOf(score.streamId, score.firstIndex);
    if (!position || history.channels() != model.stream.channels
        || !history.copyFrames(*position, model.window.length, m_counts))
        return Comparison::SamplesLost;
    pair.studio = m_model->score(m_counts);
    const std::size_t top = score.topFeature;
    if (top < m_featureNames.size())
        pair.deviation = (m_model->features()[top] - model.scaler.mean[top]) / model.scaler.scale[top];
    return sameBits(score, pair.studio) ? Comparison::Equal : Comparison::Different;
}

} // namespace baseline::workbench
