// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/live_place.h"

#include "app/widgets/kpi_card.h"
#include "core/workbench/cluster_names.h"

#include <QLocale>

namespace baseline::explore {

namespace {

// Windows come seven times a second; the dot need not ask more often than the eye.
constexpr qint64 betweenMoves = 50; // ms

} // namespace

LivePlace::LivePlace(workbench::Workbench& bench, widgets::KpiCard& card, std::function<bool()> isSeen, QObject* parent)
    : QObject(parent), m_bench(bench), m_card(card), m_isSeen(std::move(isSeen))
{
    connect(&bench, &workbench::Workbench::modelAtHandChanged, this, &LivePlace::forget);
    connect(&bench.analyser(), &workbench::LiveAnalyser::updated, this, &LivePlace::show);
    // A window of a board that is gone is not live.
    connect(&bench.board(), &workbench::Board::disconnected, this, &LivePlace::forget);
    connect(&bench.board(), &workbench::Board::closed, this, &LivePlace::forget);
    m_sinceMove.start();
    forget();
}

void LivePlace::forget()
{
    m_isLive = false;
    m_card.setValue({});
    m_card.setNote(tr("no live signal for this model"));
    emit moved(std::nullopt, false);
}

void LivePlace::show()
{
    const auto model = m_bench.modelAtHand();
    if (!model || !m_isSeen() || m_sinceMove.elapsed() < betweenMoves)
        return;
    m_sinceMove.restart();
    const auto snapshot = m_bench.analyser().latest();
    const std::uint64_t hash = model::hashOf(model->image);
    const bool isOnBoard = snapshot->boardPoint && snapshot->boardPoint->modelHash == hash;
    const auto& point = isOnBoard ? snapshot->boardPoint : snapshot->candidatePoint;
    if (!m_bench.board().isOpen() || !point || point->modelHash != hash) {
        if (m_isLive)
            forget();
        return;
    }
    m_isLive = true;
    emit moved(point->hasPlace ? std::optional(point->at) : std::nullopt, point->verdict == Verdict::Anomaly);
    showVerdict(*point, model->model);
}

void LivePlace::showVerdict(const workbench::LivePoint& point, const model::Model& model)
{
    const bool hasCluster = point.cluster != noCluster;
    m_card.setValue(QLocale().toString(point.score, 'f', 3));
    if (point.verdict == Verdict::NoData)
        m_card.setNote(tr("no data: this window cannot be judged"));
    else if (point.verdict == Verdict::Anomaly)
        m_card.setNote(hasCluster ? tr("anomaly: outside every cluster") : tr("anomaly"), widgets::State::Alarm);
    else
        m_card.setNote(hasCluster ? tr("normal: %1").arg(workbench::clusterNames(model).value(point.cluster))
                                  : tr("normal"),
                       widgets::State::Good);
}

} // namespace baseline::explore
