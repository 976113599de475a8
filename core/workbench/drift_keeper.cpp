// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/drift_keeper.h"

#include "core/workbench/workbench.h"

namespace baseline::workbench {

DriftKeeper::DriftKeeper(Workbench& bench, QObject* parent) : QObject(parent), m_bench(bench)
{
    connect(&bench.analyser(), &LiveAnalyser::scored, this, &DriftKeeper::take);
}

void DriftKeeper::begin(std::vector<double> calibration)
{
    const bool spoke = drift() != evaluate::ServiceWatch::Drift::None;
    m_watch = evaluate::ServiceWatch(std::move(calibration));
    m_end = Seconds(0.0);
    if (spoke)
        emit changed();
}

void DriftKeeper::restart()
{
    begin({});
}

void DriftKeeper::take(const ScorePair& pair)
{
    if (pair.modelHash != m_modelHash || pair.board.score.streamId != m_streamId) {
        const bool isNewModel = pair.modelHash != m_modelHash;
        m_modelHash = pair.modelHash;
        m_streamId = pair.board.score.streamId;
        const auto atHand = m_bench.modelAtHand();
        const bool isAtHand = atHand && atHand->training && model::hashOf(atHand->image) == m_modelHash;
        m_end = Seconds(0.0); // another stream counts from its own start
        if (isNewModel)
            begin(isAtHand ? atHand->training->calibrationScores : std::vector<double>{});
    }
    // A microsecond is above the rounding of the times and below a sample of the fastest rate.
    if (pair.alarm() || pair.verdict() == Verdict::NoData || pair.start < m_end - Seconds(1e-6))
        return;
    m_end = pair.end;
    const auto before = drift();
    m_watch.add(static_cast<double>(pair.boardScore()));
    if (drift() != before)
        emit changed();
}

} // namespace baseline::workbench
