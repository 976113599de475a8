// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/recordings_card.h"
#include "app/sessions/session_command.h"
#include "app/sessions/sessions_page.h"
#include "app/widgets/flip_command.h"
#include "core/workbench/reversible_edits.h"

#include <QUuid>

// What the user changes about recordings: each function is one step of the undo stack.

namespace baseline::sessions {

bool SessionsPage::pushAll(std::vector<project::Edit> edits, const QString& text)
{
    m_editFailed = false;
    const auto fail = [this](const Error& error) {
        m_editFailed = true;
        emit failed(error);
    };
    m_undo.push(new widgets::FlipCommand(text, workbench::reversible(m_bench, std::move(edits), fail)));
    return !m_editFailed;
}

void SessionsPage::removeRecordings(const QStringList& ids)
{
    QStringList names;
    std::vector<project::Edit> edits;
    for (const QString& id : ids) {
        const project::RecordingSummary* recording = m_recordings->find(id);
        if (!recording || recording->running)
            continue; // a recording that is being made is stopped first
        names.append(recording->info.name);
        edits.push_back(project::RemoveRecording{id, true});
    }
    if (edits.empty() || !pushAll(edits, tr("remove")))
        return;
    emit notify(names.size() == 1
                    ? tr("Removed “%1”. Undo brings it back.").arg(names.first())
                    : tr("Removed %n recordings. Undo brings them back.", nullptr, static_cast<int>(names.size())));
}

void SessionsPage::labelRecordings(const QStringList& ids, const QString& label)
{
    std::vector<project::Edit> edits;
    for (const QString& id : ids)
        edits.push_back(project::LabelRecording{id, label});
    if (!edits.empty())
        pushAll(edits, tr("label"));
}

void SessionsPage::tagRecordings(const QStringList& ids, const QString& tag, bool on)
{
    project::Database* database = m_bench.database();
    std::vector<project::Edit> edits;
    for (const QString& id : ids) {
        if (!database)
            return;
        // Not from the table: it lags behind by a moment, and a tag set in that moment would be lost.
        const auto recording = project::findRecording(*database, id);
        if (!recording || recording->info.tags.contains(tag) == on)
            continue;
        QStringList tags = recording->info.tags;
        if (on)
            tags.append(tag);
        else
            tags.removeAll(tag);
        edits.push_back(project::TagRecording{id, tags});
    }
    if (!edits.empty())
        pushAll(edits, tr("tags"));
}

void SessionsPage::moveRecordings(const QStringList& ids, const QString& sessionId)
{
    std::vector<project::Edit> edits;
    for (const QString& id : ids)
        edits.push_back(project::MoveRecording{id, sessionId});
    if (!edits.empty())
        pushAll(edits, tr("session"));
}

void SessionsPage::moveToNewSession(const QStringList& ids, const QString& name)
{
    project::Session session;
    session.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.name = name;
    m_undo.push(new NewSessionCommand(m_bench, session, ids, tr("new session"),
                                      [this](const Error& error) { emit failed(error); }));
}

} // namespace baseline::sessions
