// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/alarms_card.h"

#include "app/deploy/stage_text.h"

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
                {{tr("Raised"), 196},
                 {tr("Cleared"), 160},
                 {tr("Score"), 84},
                 {tr("Threshold"), 92},
                 {tr("Told by"), 150},
                 {tr("Why")}},
                tr("No alarm since the studio started, and none that the board kept."), QStringLiteral("alarms.csv"),
                parent)
{
}

void AlarmsCard::setAlarms(const std::vector<project::Alarm>& alarms)
{
    m_seen.clear();
    for (auto alarm = alarms.rbegin(); alarm != alarms.rend(); ++alarm) {
        m_seen.push_back({alarm->id,
                          {timeText(alarm->raisedUtc),
                           alarm->clearedUtc.isValid() ? timeText(alarm->clearedUtc) : tr("still on"),
                           figure(alarm->score), figure(alarm->threshold), tr("seen by the studio"), alarm->why},
                          {}});
    }
    showRows();
}

void AlarmsCard::setKept(const std::vector<workbench::KeptAlarmFacts>& kept)
{
    m_kept.clear();
    for (const workbench::KeptAlarmFacts& facts : kept) {
        m_kept.push_back({QStringLiteral("kept-%1").arg(facts.alarm.number),
                          {raisedText(facts), QString(QChar(0x2014)), figure(static_cast<double>(facts.alarm.score)),
                           figure(static_cast<double>(facts.alarm.threshold)), tr("kept by the board"), whyText(facts)},
                          tr("Alarm %1 in the board's flash; stream %2, window at sample %3")
                              .arg(facts.alarm.number)
                              .arg(facts.alarm.streamId)
                              .arg(facts.alarm.firstIndex)});
    }
    showRows();
}

void AlarmsCard::showRows()
{
    std::vector<TextRow> rows = m_seen;
    rows.insert(rows.end(), m_kept.begin(), m_kept.end());
    setRows(std::move(rows));
}

} // namespace baseline::deploy
