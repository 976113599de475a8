// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/alarm_log.h"

#include "core/project/project_file.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace baseline::workbench {

namespace {

Status linkSignal(const QStringList& alarmIds, const QString& path, const QString& recordingId)
{
    const Result<project::ProjectFile> file = project::ProjectFile::open(path);
    if (!file)
        return file.error();
    for (const QString& id : alarmIds) {
        if (Status linked = project::keepAlarmSignal(file->database(), id, recordingId); !linked)
            return linked;
    }
    return done();
}

} // namespace

QString alarmReason(const ScorePair& pair)
{
    const QString feature = QString::fromStdString(pair.feature);
    if (feature.isEmpty() || !pair.isCompared())
        return feature;
    return QStringLiteral("%1 (z = %2)").arg(feature).arg(static_cast<double>(pair.deviation), 0, 'f', 1);
}

AlarmLog::AlarmLog(QObject* parent) : QObject(parent)
{
    qRegisterMetaType<project::Alarm>();
}

AlarmLog::~AlarmLog()
{
    m_writer.finish();
}

void AlarmLog::setBoard(const QString& serial, std::uint32_t bootId)
{
    m_serial = serial;
    m_bootId = bootId;
    m_isFirst = true;
    m_on = false;
}

std::optional<project::Alarm> AlarmLog::current() const
{
    return m_on ? std::optional<project::Alarm>(m_alarms.back()) : std::nullopt;
}

void AlarmLog::take(const ScorePair& pair)
{
    const bool isFirst = std::exchange(m_isFirst, false);
    if (pair.alarm() == m_on)
        return;
    m_on = pair.alarm();
    if (!m_on) {
        m_alarms.back().clearedUtc = QDateTime::currentDateTimeUtc();
        store(m_alarms.back(), false);
        emit cleared(m_alarms.back());
        return;
    }
    project::Alarm alarm;
    alarm.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    alarm.boardSerial = m_serial;
    alarm.modelHash = QStringLiteral("%1").arg(pair.modelHash, 16, 16, QLatin1Char('0'));
    alarm.raisedUtc = QDateTime::currentDateTimeUtc();
    alarm.score = static_cast<double>(pair.boardScore());
    alarm.threshold = static_cast<double>(pair.threshold);
    alarm.why = alarmReason(pair);
    m_heard.push_back({m_bootId, pair.board.score.streamId, pair.board.score.firstIndex, isFirst});
    m_alarms.push_back(alarm);
    store(alarm, true);
    emit raised(alarm);
}

std::vector<KeptAlarmFacts> AlarmLog::unheard(const std::vector<KeptAlarmFacts>& kept) const
{
    std::vector<KeptAlarmFacts> rest = kept;
    for (const Heard& heard : m_heard) {
        // Newest first: of those before a window that was in the alarm already, the nearest had raised it.
        const auto same = std::find_if(rest.begin(), rest.end(), [&heard](const KeptAlarmFacts& facts) {
            const KeptAlarm& alarm = facts.alarm;
            return alarm.bootId == heard.bootId && alarm.streamId == heard.streamId
                   && (heard.joined ? alarm.firstIndex <= heard.firstIndex : alarm.firstIndex == heard.firstIndex);
        });
        if (same != rest.end())
            rest.erase(same);
    }
    return rest;
}

void AlarmLog::keepSignal(const QStringList& alarmIds, const QString& path, std::function<Result<QString>()> store)
{
    m_writer.post([this, alarmIds, path, store = std::move(store)] {
        const Result<QString> recording = store();
        if (recording && recording->isEmpty())
            return;
        const Status linked = recording ? linkSignal(alarmIds, path, *recording) : Status(recording.error());
        const auto tell = [this, alarmIds, linked, id = recording ? *recording : QString()] {
            if (!linked) {
                emit failed(linked.error());
                return;
            }
            for (project::Alarm& alarm : m_alarms) {
                if (alarmIds.contains(alarm.id))
                    alarm.recordingId = id;
            }
            emit signalKept(alarmIds, id);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void AlarmLog::store(const project::Alarm& alarm, bool isNew)
{
    // The end of an alarm that began before there was a project has no row to go to.
    if (m_projectPath.isEmpty() || (!isNew && alarm.id != m_storedId))
        return;
    m_storedId = alarm.id;
    m_writer.post([this, alarm, isNew, path = m_projectPath] {
        const Result<project::ProjectFile> file = project::ProjectFile::open(path);
        Status stored = file ? done() : Status(file.error());
        if (file && isNew) {
            if (const Result<QString> added = project::addAlarm(file->database(), alarm); !added)
                stored = added.error();
        } else if (file) {
            stored = project::clearAlarm(file->database(), alarm.id, alarm.clearedUtc);
        }
        if (!stored)
            QMetaObject::invokeMethod(this, [this, error = stored.error()] { emit failed(error); },
                                      Qt::QueuedConnection);
    });
}

} // namespace baseline::workbench
