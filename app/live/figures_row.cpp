// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/figures_row.h"

#include "app/widgets/kpi_card.h"
#include "app/widgets/shown_unit.h"

#include <QHBoxLayout>
#include <QLocale>

#include <cmath>

namespace baseline::live {

namespace {

using widgets::State;

/// A normal window, and which of the normal states it is most like.
QString normalText(const Score& score)
{
    const QString name = QString::fromUtf8(score.name);
    if (!name.isEmpty())
        return FiguresRow::tr("normal: %1").arg(name);
    return score.cluster == noCluster ? FiguresRow::tr("normal") : FiguresRow::tr("normal, cluster %1").arg(score.cluster + 1);
}

/// The vector sum of the axes.
double totalRms(const workbench::LiveSnapshot& snapshot)
{
    double square = 0.0;
    for (const workbench::LiveChannel& channel : snapshot.channels)
        square += channel.figures.rms * channel.figures.rms;
    return std::sqrt(square);
}

const workbench::LiveFigures* strongest(const workbench::LiveSnapshot& snapshot)
{
    const workbench::LiveFigures* result = nullptr;
    for (const workbench::LiveChannel& channel : snapshot.channels) {
        if (result == nullptr || channel.figures.rms > result->rms)
            result = &channel.figures;
    }
    return result;
}

} // namespace

FiguresRow::FiguresRow(QWidget* parent)
    : QWidget(parent), m_verdict(new widgets::KpiCard(tr("Board says"), this)),
      m_rms(new widgets::KpiCard(tr("Vibration, RMS"), this)),
      m_dominant(new widgets::KpiCard(tr("Dominant frequency"), this)),
      m_score(new widgets::KpiCard(tr("Score, board | studio"), this)),
      m_link(new widgets::KpiCard(tr("True rate"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (widgets::KpiCard* card : {m_verdict, m_rms, m_dominant, m_score, m_link})
        layout->addWidget(card, 1);
    showNothing();
}

void FiguresRow::showNothing()
{
    for (widgets::KpiCard* card : {m_verdict, m_rms, m_dominant, m_score, m_link}) {
        card->setValue({});
        card->setNote(tr("no board"));
    }
}

void FiguresRow::show(const workbench::LiveSnapshot& snapshot, bool connected)
{
    if (!connected || snapshot.channels.empty()) {
        showNothing();
        return;
    }
    showVerdict(snapshot);
    const widgets::ShownUnit unit = widgets::shownUnit();
    showVibration(snapshot, QStringLiteral("%1 ") + unit.name(), unit.factor());
    showScores(snapshot);
    showLink(snapshot);
}

void FiguresRow::showVerdict(const workbench::LiveSnapshot& snapshot)
{
    if (!snapshot.latest) {
        m_verdict->setValue(tr("No model"));
        m_verdict->setNote(tr("deploy one to get verdicts"));
        return;
    }
    const workbench::ScorePair& pair = *snapshot.latest;
    const QString why = pair.feature.empty() ? QString() : QString::fromStdString(pair.feature);
    if (pair.alarm()) {
        m_verdict->setValue(tr("Alarm"));
        m_verdict->setNote(why.isEmpty() ? tr("alarm") : tr("alarm: %1 stands out").arg(why), State::Alarm);
    } else if (pair.verdict() == Verdict::Anomaly) {
        m_verdict->setValue(tr("Anomaly"));
        m_verdict->setNote(tr("a window, no alarm yet"), State::Warning);
    } else if (pair.verdict() == Verdict::NoData) {
        m_verdict->setValue(tr("No data"));
        m_verdict->setNote(tr("rate or settings differ from the model"), State::Warning);
    } else {
        m_verdict->setValue(tr("Normal"));
        m_verdict->setNote(normalText(pair.board.score), State::Good);
    }
}

void FiguresRow::showText(const workbench::LiveSnapshot& snapshot, const device::TextStatistics& statistics)
{
    if (snapshot.channels.empty()) {
        showNothing();
        for (widgets::KpiCard* card : {m_verdict, m_rms, m_dominant, m_score})
            card->setNote(tr("no numbers yet"));
        m_link->setNote(tr("measuring the rate…"));
        return;
    }
    const QLocale locale;
    m_verdict->setValue(tr("Plain text"));
    m_verdict->setNote(tr("a sketch has no model"));
    showVibration(snapshot, QStringLiteral("%1"), 1.0);
    m_score->setValue({});
    m_score->setNote(tr("no score"));
    m_link->setValue(snapshot.measuredRate.value > 0.0
                         ? tr("%1 Hz").arg(locale.toString(snapshot.measuredRate.value, 'f', 1))
                         : QString());
    const auto garbage = statistics.damagedRows + statistics.otherLines;
    m_link->setNote(garbage > 0 ? tr("losses cannot be seen, %1 lines no rows").arg(locale.toString(qulonglong(garbage)))
                                : tr("losses cannot be seen"),
                    State::Warning);
}

void FiguresRow::showVibration(const workbench::LiveSnapshot& snapshot, const QString& value, double factor)
{
    const QLocale locale;
    m_rms->setValue(value.arg(locale.toString(factor * totalRms(snapshot), 'f', 3)));
    const workbench::LiveFigures* figures = strongest(snapshot);
    m_rms->setNote(tr("about the mean, crest factor %1").arg(locale.toString(figures->crest, 'f', 1)));
    if (figures->dominantHz <= 0.0) {
        m_dominant->setValue({});
        m_dominant->setNote(tr("nothing stands out"));
        return;
    }
    m_dominant->setValue(tr("%1 Hz").arg(locale.toString(figures->dominantHz, 'f', 1)));
    m_dominant->setNote(tr("%1 rpm").arg(locale.toString(std::lround(figures->dominantHz * 60.0))));
}

void FiguresRow::showScores(const workbench::LiveSnapshot& snapshot)
{
    if (!snapshot.latest || snapshot.latest->verdict() == Verdict::NoData) {
        m_score->setValue({});
        m_score->setNote(tr("no score"));
        return;
    }
    const QLocale locale;
    const workbench::ScorePair& pair = *snapshot.latest;
    const QString board = locale.toString(pair.boardScore(), 'f', 3);
    const QString studio = pair.isCompared() ? locale.toString(pair.studio.score(), 'f', 3) : QStringLiteral("–");
    m_score->setValue(QStringLiteral("%1 | %2").arg(board, studio));
    const QString threshold = tr("threshold %1").arg(locale.toString(pair.threshold, 'f', 3));
    const workbench::ScoreCounters& counters = snapshot.counters;
    if (counters.different > 0)
        m_score->setNote(tr("%1 of %2 windows differ").arg(counters.different).arg(counters.compared()), State::Alarm);
    else
        m_score->setNote(tr("%1 · %2 equal").arg(threshold, locale.toString(qulonglong(counters.equal))));
}

void FiguresRow::showLink(const workbench::LiveSnapshot& snapshot)
{
    const QLocale locale;
    const double rate = snapshot.measuredRate.value;
    m_link->setValue(rate > 0.0 ? tr("%1 Hz").arg(locale.toString(rate, 'f', 1)) : QString());
    const auto total = snapshot.received + snapshot.lost;
    const QString lost = tr("%1 lost of %2")
                             .arg(locale.toString(qulonglong(snapshot.lost)), locale.toString(qulonglong(total)));
    m_link->setNote(lost, snapshot.lost == 0 ? State::Good : State::Warning);
}

} // namespace baseline::live
