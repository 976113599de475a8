// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words/alarm_words.h"

#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"

#include <QCoreApplication>

#include <algorithm>

namespace baseline::cli {

namespace {

struct AlarmText {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::AlarmText)
};

constexpr std::size_t linesForPeople = 10;

double secondsOf(std::chrono::microseconds time)
{
    return Seconds(time).count();
}

/// "42 s", "5 min", "3.5 h", "12 d".
QString spanInWords(std::chrono::microseconds time)
{
    const double seconds = secondsOf(time);
    if (seconds < 120.0)
        return AlarmText::tr("%1 s").arg(shown(seconds, 3));
    if (seconds < 2.0 * 3600.0)
        return AlarmText::tr("%1 min").arg(shown(seconds / 60.0, 3));
    if (seconds < 48.0 * 3600.0)
        return AlarmText::tr("%1 h").arg(shown(seconds / 3600.0, 3));
    return AlarmText::tr("%1 d").arg(shown(seconds / 86400.0, 3));
}

QJsonObject factsOf(const workbench::KeptAlarmFacts& facts)
{
    const KeptAlarm& alarm = facts.alarm;
    const bool hasCluster = alarm.cluster != noCluster;
    return {{QStringLiteral("number"), jsonCount(alarm.number)},
            {QStringLiteral("age"), facts.age ? jsonNumber(secondsOf(*facts.age)) : QJsonValue()},
            {QStringLiteral("uptime"), jsonNumber(static_cast<double>(alarm.uptimeMicros) * 1e-6)},
            {QStringLiteral("boot_id"), jsonCount(alarm.bootId)},
            {QStringLiteral("stream"), jsonCount(alarm.streamId)},
            {QStringLiteral("index"), jsonCount(alarm.firstIndex)},
            {QStringLiteral("model_hash"), QStringLiteral("%1").arg(alarm.modelHash, 8, 16, QLatin1Char('0'))},
            {QStringLiteral("score"), jsonNumber(alarm.score)},
            {QStringLiteral("threshold"), jsonNumber(alarm.threshold)},
            {QStringLiteral("head"), alarm.head},
            {QStringLiteral("cluster"), hasCluster ? QJsonValue(alarm.cluster) : QJsonValue()},
            {QStringLiteral("feature"), facts.feature.isEmpty() ? QJsonValue() : QJsonValue(facts.feature)},
            {QStringLiteral("missed"), alarm.missed}};
}

QString lineOf(const workbench::KeptAlarmFacts& facts)
{
    const KeptAlarm& alarm = facts.alarm;
    const QString when =
        facts.age ? AlarmText::tr("%1 ago").arg(spanInWords(*facts.age))
                  : AlarmText::tr("before the last restart, %1 after power-up")
                        .arg(spanInWords(std::chrono::microseconds(alarm.uptimeMicros)));
    QString line = AlarmText::tr("  %1: %2, score %3 over the threshold of %4")
                       .arg(QString::number(alarm.number), when, shown(static_cast<double>(alarm.score), 4),
                            shown(static_cast<double>(alarm.threshold), 4));
    line += QStringLiteral(", ");
    line += facts.feature.isEmpty() ? AlarmText::tr("by another model") : facts.feature;
    if (alarm.missed > 0) {
        line += QStringLiteral("; ");
        line += AlarmText::tr("%n more just before it were not kept", nullptr, alarm.missed);
    }
    return line;
}

} // namespace

QJsonArray keptAlarmFacts(const std::vector<workbench::KeptAlarmFacts>& alarms)
{
    QJsonArray all;
    for (const workbench::KeptAlarmFacts& each : alarms)
        all.append(factsOf(each));
    return all;
}

QStringList keptAlarmsInWords(const std::vector<workbench::KeptAlarmFacts>& alarms)
{
    if (alarms.empty())
        return {AlarmText::tr("Alarms kept: none.")};
    QStringList lines{alarms.size() > linesForPeople
                          ? AlarmText::tr("Alarms kept: %1, of which the newest are:").arg(alarms.size())
                          : AlarmText::tr("Alarms kept: %1:").arg(alarms.size())};
    for (std::size_t i = 0; i < std::min(alarms.size(), linesForPeople); ++i)
        lines.append(lineOf(alarms[i]));
    return lines;
}

} // namespace baseline::cli
