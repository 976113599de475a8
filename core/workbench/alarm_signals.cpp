// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/alarm_signals.h"

#include "core/project/edits.h"
#include "core/project/project_file.h"
#include "core/project/recordings.h"

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenLooks = 100ms;
// A signal that has not grown for so long has ended: unplugged, stopped, or other settings.
constexpr auto stalled = 3s;

SampleIndex framesOf(Seconds time, Hertz rate)
{
    return static_cast<SampleIndex>(std::ceil(time.count() * rate.value));
}

Status findSession(project::Database& database)
{
    const auto sessions = project::listSessions(database);
    if (!sessions)
        return sessions.error();
    if (std::ranges::any_of(*sessions, [](const project::Session& one) { return one.id == alarmSessionId; }))
        return done();
    project::Session session;
    session.id = alarmSessionId;
    session.name = QStringLiteral("Alarms");
    session.createdUtc = QDateTime::currentDateTimeUtc();
    const auto added = project::addSession(database, session);
    return added ? done() : Status(added.error());
}

/// Stores the signal, and keeps it out of every baseline until somebody has judged it. Empty: a board that scores without
/// sending samples leaves nothing to store.
Result<QString> storeAlarm(const HeldSignal& held, const QString& path, const project::Alarm& alarm)
{
    if (held.pieces.empty())
        return QString();
    const Result<project::ProjectFile> file = project::ProjectFile::open(path);
    if (!file)
        return file.error();
    if (Status session = findSession(file->database()); !session)
        return session.error();
    RecordOptions options;
    options.projectPath = path;
    options.name =
        QStringLiteral("alarm ") + alarm.raisedUtc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh.mm.ss"));
    options.notes = alarm.why;
    options.sessionId = alarmSessionId;
    const Result<RecordOutcome> stored = storeHeld(held, options);
    if (!stored)
        return stored.error();
    const auto summary = project::findRecording(file->database(), stored->id);
    if (!summary)
        return summary.error();
    const std::vector<project::Edit> marks{project::TagRecording{stored->id, {alarmTag}},
                                           project::AddExclusion{{{}, stored->id, {0, summary->length}, alarmTag}}};
    const auto marked = project::applyAll(file->database(), marks);
    return marked ? Result<QString>(stored->id) : Result<QString>(marked.error());
}

} // namespace

AlarmSignals::AlarmSignals(AlarmLog& log, CaptureKeeper& keeper, const AlarmSignalOptions& options, QObject* parent)
    : QObject(parent), m_log(log), m_keeper(keeper), m_options(options)
{
    connect(&m_log, &AlarmLog::raised, this, &AlarmSignals::begin);
    connect(&m_log, &AlarmLog::cleared, this, &AlarmSignals::end);
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &AlarmSignals::look);
}

AlarmSignals::~AlarmSignals()
{
    storeNow();
}

bool AlarmSignals::isWaitingFor(const QString& alarmId) const
{
    return std::ranges::any_of(m_waiting, [&](const Waiting& waiting) { return waiting.ids.contains(alarmId); });
}

void AlarmSignals::begin(const project::Alarm& alarm)
{
    const auto mark = m_keeper.mark();
    if (m_log.projectPath().isEmpty() || !mark)
        return;
    const auto sameSignal = std::ranges::find_if(m_waiting, [&](const Waiting& waiting) {
        return waiting.raised.feed == mark->feed && waiting.projectPath == m_log.projectPath() && mark->at < waiting.limit;
    });
    if (sameSignal != m_waiting.end()) {
        sameSignal->ids.append(alarm.id);
        sameSignal->to = sameSignal->limit;
        return;
    }
    const SampleIndex limit = mark->at + framesOf(m_options.longest - m_options.around, mark->rate);
    m_waiting.push_back({alarm, {alarm.id}, m_log.projectPath(), *mark, limit, limit, mark->at,
                         std::chrono::steady_clock::now()});
    m_timer.start();
}

void AlarmSignals::end(const project::Alarm& alarm)
{
    for (Waiting& waiting : m_waiting) {
        if (waiting.ids.contains(alarm.id))
            waiting.to = std::min(waiting.limit, m_keeper.endOf(waiting.raised) + framesOf(m_options.around, waiting.raised.rate));
    }
}

void AlarmSignals::look()
{
    const auto now = std::chrono::steady_clock::now();
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end();) {
        const SampleIndex end = m_keeper.endOf(waiting->raised);
        if (end > waiting->seen) {
            waiting->seen = end;
            waiting->lastGrowth = now;
        }
        if (end >= waiting->to || now - waiting->lastGrowth > stalled) {
            store(*waiting);
            waiting = m_waiting.erase(waiting);
        } else {
            ++waiting;
        }
    }
    if (m_waiting.empty())
        m_timer.stop();
}

void AlarmSignals::storeNow()
{
    for (const Waiting& waiting : m_waiting)
        store(waiting);
    m_waiting.clear();
    m_timer.stop();
}

void AlarmSignals::store(const Waiting& waiting)
{
    const SampleIndex from = waiting.raised.at - framesOf(m_options.around, waiting.raised.rate);
    // What comes while the writes before wait is no part of it.
    const SampleIndex to = std::min(waiting.to, m_keeper.endOf(waiting.raised));
    m_log.keepSignal(waiting.ids, waiting.projectPath,
                     [&keeper = m_keeper, waiting, from, to] {
                         return storeAlarm(keeper.copy(waiting.raised, from, to), waiting.projectPath, waiting.alarm);
                     });
}

} // namespace baseline::workbench
