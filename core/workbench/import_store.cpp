// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/import_store.h"

#include "core/project/edits.h"

#include <QFile>
#include <QFileInfo>

namespace baseline::workbench {

namespace {

constexpr qint64 commitAfter = 250; // ms: a recording that runs meanwhile keeps its samples in memory so long

} // namespace

Status ImportStore::openIfThere()
{
    if (!QFileInfo::exists(m_path))
        return done();
    auto opened = project::ProjectFile::open(m_path);
    if (!opened)
        return opened.error();
    m_project.emplace(std::move(*opened));
    m_isNew = false;
    return done();
}

Result<project::Database*> ImportStore::database()
{
    if (!m_project) {
        auto opened = openOrCreateProject(m_path);
        if (!opened)
            return opened.error();
        m_project.emplace(std::move(*opened));
    }
    if (!m_transaction) {
        auto begun = project::Transaction::begin(m_project->database());
        if (!begun)
            return begun.error();
        m_transaction.emplace(std::move(*begun));
        m_since.start();
    }
    return &m_project->database();
}

Status ImportStore::commitIfDue()
{
    return m_transaction && m_since.elapsed() >= commitAfter ? commit() : done();
}

Status ImportStore::commit()
{
    if (!m_transaction)
        return done();
    const Status committed = m_transaction->commit();
    m_transaction.reset();
    return committed;
}

Status ImportStore::finish()
{
    const Status committed = commit();
    if (m_isNew && m_project && m_recordings == 0) {
        m_project.reset();
        QFile::remove(m_path);
    }
    return committed;
}

Status ImportedRecording::begin(const recording::RecordingInfo& info)
{
    const Result<project::Database*> database = m_store.database();
    if (!database)
        return database.error();
    m_database = *database;
    auto part = project::Savepoint::begin(*m_database);
    if (!part)
        return part.error();
    m_part.emplace(std::move(*part));
    m_sink.emplace(*m_database);
    m_channels = info.channels.size();
    return m_sink->begin(info);
}

Status ImportedRecording::append(const recording::SampleData& rows, SampleIndex first)
{
    const std::size_t values = std::visit([](const auto& raw) { return raw.size(); }, rows);
    m_samples += static_cast<SampleIndex>(values / m_channels);
    return m_sink->append(rows, first);
}

Status ImportedRecording::finish(const recording::RecordingInfo& info)
{
    m_info = info;
    if (Status finished = m_sink->finish(info); !finished)
        return finished;
    if (Status labelled = addSegments(); !labelled)
        return labelled;
    if (Status kept = m_part->keep(); !kept)
        return kept;
    m_store.countRecording();
    return done();
}

void ImportedRecording::tell(ImportedFile& file) const
{
    file.recordingId = m_sink->id();
    file.name = m_sink->name();
    file.samples = m_samples;
    file.lost = m_info.lost;
    file.rate = m_info.nominalRate;
    file.notes = m_notes;
}

Status ImportedRecording::addSegments()
{
    std::vector<project::Edit> edits;
    if (m_known != nullptr) {
        for (const recording::LabelledSpan& segment : m_known->segments)
            edits.push_back(project::AddSegment{{{}, m_sink->id(), segment.span, segment.label}});
    }
    const auto added = project::applyAll(*m_database, edits);
    return added ? done() : Status(added.error());
}

} // namespace baseline::workbench
