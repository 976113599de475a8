// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_sink.h"

#include "core/project/recording_store.h"
#include "core/project/recordings.h"
#include "core/project/row_values.h"

#include <optional>

namespace baseline::project {

/// The transaction and what is written in it; ends with the sink.
class ProjectSink::Store {
public:
    explicit Store(Database& database) : m_database(database) {}

    Status begin(recording::RecordingInfo info)
    {
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        auto free = freeRecordingName(m_database, info.name);
        if (!free)
            return free.error();
        info.name = name = *free;
        if (info.id.isEmpty())
            info.id = newId();
        id = info.id;
        auto begun = RecordingStore::begin(m_database, info);
        if (!begun)
            return begun.error();
        m_transaction.emplace(std::move(*transaction));
        m_rows.emplace(std::move(*begun));
        return done();
    }

    Status append(const recording::SampleData& rows, SampleIndex first)
    {
        return m_rows ? m_rows->append(rows, first) : notBegun();
    }

    Status finish(recording::RecordingInfo info)
    {
        if (!m_rows)
            return notBegun();
        info.name = name;
        if (Status finished = m_rows->finish(info); !finished)
            return finished;
        m_rows.reset();
        return m_transaction->commit();
    }

    QString id;
    QString name;

private:
    static Status notBegun() { return Error{Error::Code::Internal, "a sink that was not begun", {}, 0.0}; }

    Database& m_database;
    std::optional<Transaction> m_transaction;
    std::optional<RecordingStore> m_rows;
};

ProjectSink::ProjectSink(Database& database) : m_store(std::make_unique<Store>(database)) {}

ProjectSink::~ProjectSink() = default;

Status ProjectSink::begin(const recording::RecordingInfo& info)
{
    return m_store->begin(info);
}

Status ProjectSink::append(const recording::SampleData& rows, SampleIndex first)
{
    return m_store->append(rows, first);
}

Status ProjectSink::finish(const recording::RecordingInfo& info)
{
    return m_store->finish(info);
}

const QString& ProjectSink::id() const
{
    return m_store->id;
}

const QString& ProjectSink::name() const
{
    return m_store->name;
}

} // namespace baseline::project
