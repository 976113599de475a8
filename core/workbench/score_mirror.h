// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/loaded_model.h"
#include "core/workbench/score_pair.h"
#include "core/workbench/signal_history.h"

#include <optional>

namespace baseline::workbench {

/// The studio's own score of the very windows that a board scores. Belongs to one thread.
class ScoreMirror {
public:
    /// Without a model every window is OtherModel.
    void setModel(std::optional<model::LoadedModel> model);
    const model::LoadedModel* model() const { return m_model ? &*m_model : nullptr; }

    /// Finds the window of `score` in `history`, computes it and compares the bits. Samples arrive before the score of
    /// their window: take them first.
    ScorePair compare(const device::ScoreIn& score, const SignalHistory& history);

    const ScoreCounters& counters() const { return m_counters; }
    void resetCounters() { m_counters = {}; }

private:
    Comparison judge(const Score& score, const SignalHistory& history, ScorePair& pair);

    std::optional<model::LoadedModel> m_model;
    std::vector<std::string> m_featureNames;
    std::vector<std::int16_t> m_counts;
    ScoreCounters m_counters;
};

} // namespace baseline::workbench
