// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project_file.h"
#include "core/project/project_sink.h"
#include "core/recording/manifest.h"
#include "core/recording/recording_sink.h"
#include "core/workbench/import_job.h"

#include <QElapsedTimer>

#include <optional>

namespace baseline::workbench {

/// The project that an import fills. A new one is made with the first recording, so that files that are not understood
/// leave no empty project behind. Small files share a transaction, since a commit costs more than such a file.
class ImportStore {
public:
    explicit ImportStore(QString path) : m_path(std::move(path)) {}

    const QString& path() const { return m_path; }
    /// A project that cannot be opened is said before the files are read.
    Status openIfThere();
    /// Makes the project where there is none, and joins the transaction at hand.
    Result<project::Database*> database();
    /// After each file. Whoever else writes into the project waits no longer than commitAfter and one file.
    Status commitIfDue();
    /// Commits the rest. A project that was made for nothing is removed.
    Status finish();

    void countRecording() { ++m_recordings; }

private:
    Status commit();

    QString m_path;
    bool m_isNew = true;
    std::size_t m_recordings = 0;
    std::optional<project::ProjectFile> m_project;
    std::optional<project::Transaction> m_transaction; ///< ends before the project does
    QElapsedTimer m_since;                             ///< its beginning
};

/// One file on its way into the store: all of it and its labels, or nothing. Counts what passes.
class ImportedRecording final : public recording::RecordingSink {
public:
    /// `known`: what the manifest beside the file says of it; null: nothing.
    ImportedRecording(ImportStore& store, const recording::ManifestEntry* known) : m_store(store), m_known(known) {}

    Status begin(const recording::RecordingInfo& info) override;
    Status append(const recording::SampleData& rows, SampleIndex first) override;
    Status finish(const recording::RecordingInfo& info) override;
    void note(const recording::ImportNote& note) override { m_notes.push_back(note); }

    /// After finish().
    void tell(ImportedFile& file) const;

private:
    Status addSegments();

    ImportStore& m_store;
    const recording::ManifestEntry* m_known;
    project::Database* m_database = nullptr;
    std::optional<project::Savepoint> m_part; ///< around the samples and the labels; ends after the sink
    std::optional<project::ProjectSink> m_sink;
    recording::RecordingInfo m_info;
    std::vector<recording::ImportNote> m_notes;
    std::size_t m_channels = 1;
    SampleIndex m_samples = 0;
};

} // namespace baseline::workbench
