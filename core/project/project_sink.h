// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/database.h"
#include "core/recording/recording_sink.h"

#include <memory>

namespace baseline::project {

/// Stores an import piece by piece in one transaction: after finish() the whole recording is there, otherwise nothing of
/// it. Its pyramid and thumbnail are made on the way. Memory does not grow with the recording.
class ProjectSink final : public recording::RecordingSink {
public:
    explicit ProjectSink(Database& database);
    ~ProjectSink() override;

    /// A name that is taken gets a number. Errors: those of Database::run; ReadOnly.
    Status begin(const recording::RecordingInfo& info) override;
    Status append(const recording::SampleData& rows, SampleIndex first) override;
    Status finish(const recording::RecordingInfo& info) override;
    void note(const recording::ImportNote& note) override { m_notes.push_back(note); }

    /// After begin().
    const QString& id() const;
    const QString& name() const;
    const std::vector<recording::ImportNote>& notes() const { return m_notes; }

private:
    class Store;
    std::unique_ptr<Store> m_store;
    std::vector<recording::ImportNote> m_notes;
};

} // namespace baseline::project
