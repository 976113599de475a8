// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "core/project/edits.h"
#include "core/project/project_file.h"
#include "core/project/recordings.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

using project::Alarm;
using project::Judgement;

struct AlarmList {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::AlarmList)
};

/// Words of the data, the same in every language, as in --judge.
QString wordOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Real:
        return QStringLiteral("real");
    case Judgement::False:
        return QStringLiteral("false");
    case Judgement::Open:
        break;
    }
    return QStringLiteral("open");
}

std::optional<Judgement> judgementOf(const QString& word)
{
    for (const Judgement judgement : {Judgement::Open, Judgement::Real, Judgement::False}) {
        if (word == wordOf(judgement))
            return judgement;
    }
    return std::nullopt;
}

QString timeOf(const QDateTime& utc)
{
    return utc.isValid() ? utc.toString(Qt::ISODate) : QString();
}

/// The name of the recording with the signal around it; empty: none.
QString recordingOf(project::Database& database, const Alarm& alarm)
{
    const auto summary = alarm.recordingId.isEmpty() ? Result<project::RecordingSummary>(Error{Error::Code::NotFound})
                                                     : project::findRecording(database, alarm.recordingId);
    return summary ? summary->info.name : QString();
}

QJsonObject factsOf(project::Database& database, const Alarm& alarm, std::size_t number)
{
    const QString recording = recordingOf(database, alarm);
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("number"), jsonCount(number)},
            {QStringLiteral("raised"), orNull(timeOf(alarm.raisedUtc))},
            {QStringLiteral("cleared"), orNull(timeOf(alarm.clearedUtc))},
            {QStringLiteral("board"), alarm.boardSerial},
            {QStringLiteral("model_hash"), alarm.modelHash},
            {QStringLiteral("score"), jsonNumber(alarm.score)},
            {QStringLiteral("threshold"), jsonNumber(alarm.threshold)},
            {QStringLiteral("why"), alarm.why},
            {QStringLiteral("judgement"), wordOf(alarm.judgement)},
            {QStringLiteral("recording"), orNull(recording)}};
}

QStringList linesOf(project::Database& database, const std::vector<Alarm>& alarms)
{
    if (alarms.empty())
        return {AlarmList::tr("There is no alarm yet.")};
    std::vector<QStringList> rows{{AlarmList::tr("alarm"), AlarmList::tr("raised"), AlarmList::tr("score"),
                                   AlarmList::tr("threshold"), AlarmList::tr("judgement"), AlarmList::tr("why"),
                                   AlarmList::tr("recording")}};
    for (std::size_t i = 0; i < alarms.size(); ++i) {
        const Alarm& alarm = alarms[i];
        rows.push_back({QString::number(i + 1), timeOf(alarm.raisedUtc), shown(alarm.score, 4), shown(alarm.threshold, 4),
                        wordOf(alarm.judgement), alarm.why, recordingOf(database, alarm)});
    }
    return alignedTable(rows);
}

Outcome judge(project::Database& database, std::vector<Alarm>& alarms, const QStringList& words)
{
    bool isNumber = false;
    const int number = words.value(0).toInt(&isNumber);
    const auto judgement = judgementOf(words.value(1));
    if (words.size() != 2 || !isNumber || !judgement)
        return Outcome::wrongUsage(AlarmList::tr("--judge takes the number of an alarm and one of real, false, open."));
    if (number < 1 || static_cast<std::size_t>(number) > alarms.size())
        return Outcome::failed(AlarmList::tr("There is no alarm %1 in this project.").arg(number));
    Alarm& alarm = alarms[static_cast<std::size_t>(number) - 1];
    const auto applied = project::apply(database, project::JudgeAlarm{alarm.id, *judgement});
    if (!applied)
        return applied.error();
    alarm.judgement = *judgement;
    return Outcome::done();
}

Outcome alarms(const Arguments& arguments, Console& console)
{
    const auto file = project::ProjectFile::open(arguments.operand(0));
    if (!file)
        return file.error();
    auto list = project::listAlarms(file->database());
    if (!list)
        return list.error();
    if (arguments.has("judge")) {
        const Outcome judged = judge(file->database(), *list, arguments.texts("judge"));
        if (judged.exitCode != 0)
            return judged;
    }
    QJsonArray all;
    for (std::size_t i = 0; i < list->size(); ++i)
        all.append(factsOf(file->database(), (*list)[i], i + 1));
    console.result({{QStringLiteral("alarms"), all}}, linesOf(file->database(), *list));
    return Outcome::done();
}

} // namespace

const Command& alarmsCommand()
{
    static const Command command{
        "alarms",
        QT_TRANSLATE_NOOP("baseline::cli", "alarms of a project with why and judgement; judge one"),
        "PROJECT",
        1,
        1,
        {{"judge", Kind::Texts, "N real|false|open",
          QT_TRANSLATE_NOOP("baseline::cli", "say of alarm N whether it was real or false")}},
        "baseline alarms shop.baseline --judge 2 false",
        alarms};
    return command;
}

} // namespace baseline::cli
