// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/session_command.h"

#include "core/workbench/workbench.h"

namespace baseline::sessions {

NewSessionCommand::NewSessionCommand(workbench::Workbench& bench, const project::Session& session,
                                     const QStringList& recordingIds, const QString& text,
                                     std::function<void(const Error&)> failed)
    : QUndoCommand(text), m_bench(bench), m_session(session), m_failed(std::move(failed))
{
    for (const QString& id : recordingIds)
        m_moves.push_back(project::MoveRecording{id, session.id});
}

void NewSessionCommand::redo()
{
    project::Database* database = m_bench.database();
    if (!database)
        return;
    const auto added = project::addSession(*database, m_session);
    if (!added) {
        fail(added.error());
        return;
    }
    auto moved = m_bench.applyAll(m_moves);
    if (moved) {
        m_moves = std::move(*moved);
        return;
    }
    const Status deleted = project::deleteSession(*database, m_session.id);
    fail(deleted ? moved.error() : deleted.error());
}

void NewSessionCommand::undo()
{
    project::Database* database = m_bench.database();
    if (!database)
        return;
    auto moved = m_bench.applyAll(m_moves);
    if (!moved) {
        fail(moved.error());
        return;
    }
    m_moves = std::move(*moved);
    const Status deleted = project::deleteSession(*database, m_session.id);
    if (!deleted)
        fail(deleted.error());
    else
        emit m_bench.recordingsChanged();
}

void NewSessionCommand::fail(const Error& error)
{
    setObsolete(true);
    m_failed(error);
}

} // namespace baseline::sessions
