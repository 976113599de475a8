// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/alarms_card.h"

#include "app/deploy/stage_text.h"

#include <QComboBox>
#include <QDateTime>
#include <QLocale>

namespace baseline::deploy {

namespace {

QString figure(double value)
{
    return QLocale().toString(value, 'g', 4);
}

/// A board has no calendar: of an earlier run it knows only how long that had lasted.
QString raisedText(const workbench::KeptAlarmFacts& facts)
{
    using namespace std::chrono;
    using namespace std::chrono_literals;
    if (facts.age)
        return timeText(QDateTime::currentDateTimeUtc().addMSecs(-duration_cast<milliseconds>(*facts.age).count()));
    const auto whole = duration_cast<minutes>(microseconds(facts.alarm.uptimeMicros));
    const auto full = duration_cast<hours>(whole);
    if (whole < 1min)
        return AlarmsCard::tr("earlier run, after %1 s").arg(facts.alarm.uptimeMicros / 1000000);
    return AlarmsCard::tr("earlier run, after %1 h %2 min").arg(full.count()).arg((whole - full).count());
}

QString whyText(const workbench::KeptAlarmFacts& facts)
{
    QString why = facts.feature.isEmpty() ? AlarmsCard::tr("by a model that does not run now") : facts.feature;
    if (facts.alarm.missed > 0)
        why += QStringLiteral(" · ") + AlarmsCard::tr("%n more before it, not kept", nullptr, facts.alarm.missed);
    return why;
}

} // namespace

AlarmsCard::AlarmsCard(QWidget* parent)
    : TableCard(tr("Alarms"),
                {{tr("Raised"), 166},
                 {tr("Cleared"), 166},
                 {tr("Score"), 76},
                 {tr("Threshold"), 84},
                 {tr("Judgement"), 92},
                 {tr("Board"), 92},
                 {tr("Told by"), 136},
                 {tr("Why")}},
                QString(), QStringLiteral("alarms.csv"), parent),
      m_filter(new QComboBox(this))
{
    using project::Judgement;
    m_filter->setObjectName(QStringLiteral("alarmFilter"));
    m_filter->setAccessibleName(tr("Which alarms are shown"));
    m_filter->setToolTip(tr("Which alarms are shown"));
    m_filter->addItem(tr("All alarms"));
    for (const auto& [judgement, text] : {std::pair(Judgement::Open, tr("Not judged")), std::pair(Judgement::Real, tr("Real")),
                                          std::pair(Judgement::False, tr("False alarms"))})
        m_filter->addItem(text, static_cast<int>(judgement));
    addHeaderWidget(m_filter);
    content()->setMinimumHeight(112); // the header and two rows; the explanation needs the room
    connect(m_filter, &QComboBox::currentIndexChanged, this, &AlarmsCard::showRows);
    showRows();
}

std::optional<project::Judgement> AlarmsCard::filter() const
{
    const QVariant chosen = m_filter->currentData();
    return chosen.isValid() ? std::optional(static_cast<project::Judgement>(chosen.toInt())) : std::nullopt;
}

void AlarmsCard::setFilter(std::optional<project::Judgement> judgement)
{
    m_filter->setCurrentIndex(judgement ? m_filter->findData(static_cast<int>(*judgement)) : 0);
}

void AlarmsCard::setAlarms(const std::vector<project::Alarm>& alarms)
{
    m_alarms = alarms;
    showRows();
}

void AlarmsCard::setKept(const std::vector<workbench::KeptAlarmFacts>& kept)
{
    m_kept.clear();
    const QString none(QChar(0x2014));
    for (const workbench::KeptAlarmFacts& facts : kept) {
        m_kept.push_back({QStringLiteral("kept-%1").arg(facts.alarm.number),
                          {raisedText(facts), none, figure(static_cast<double>(facts.alarm.score)),
                           figure(static_cast<double>(facts.alarm.threshold)), none, none, tr("kept by the board"),
                           whyText(facts)},
                          tr("Alarm %1 in the board's flash; stream %2, window at sample %3")
                              .arg(facts.alarm.number)
                              .arg(facts.alarm.streamId)
                              .arg(facts.alarm.firstIndex)});
    }
    showRows();
}

void AlarmsCard::showRows()
{
    const auto wanted = filter();
    std::vector<TextRow> rows;
    for (auto alarm = m_alarms.rbegin(); alarm != m_alarms.rend(); ++alarm) {
        if (wanted && alarm->judgement != *wanted)
            continue;
        rows.push_back({alarm->id,
                        {timeText(alarm->raisedUtc),
                         alarm->clearedUtc.isValid() ? timeText(alarm->clearedUtc) : tr("still on"), figure(alarm->score),
                         figure(alarm->threshold), judgementText(alarm->judgement), alarm->boardSerial.right(8),
                         tr("seen by the studio"), alarm->why},
                        alarm->boardSerial});
    }
    // Nobody can judge what only the board has seen: there is no signal.
    if (!wanted)
        rows.insert(rows.end(), m_kept.begin(), m_kept.end());
    const bool isFiltered = wanted && (!m_alarms.empty() || !m_kept.empty());
    setNothing(isFiltered ? tr("No alarm is judged so. Choose “All alarms” to see the others.")
                          : tr("No alarm yet. Put a model on the board in “Deploy” and let it run: an alarm appears here "
                               "with the signal around it and what contributed."));
    setRows(std::move(rows));
}

QString judgementText(project::Judgement judgement)
{
    switch (judgement) {
    case project::Judgement::Real:
        return AlarmsCard::tr("real");
    case project::Judgement::False:
        return AlarmsCard::tr("false alarm");
    case project::Judgement::Open:
        break;
    }
    return AlarmsCard::tr("open");
}

} // namespace baseline::deploy
