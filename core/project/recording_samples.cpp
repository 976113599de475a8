// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recording_samples.h"

#include "core/project/database.h"
#include "core/project/recording_rows.h"
#include "core/project/recording_store.h"
#include "core/project/recordings.h"
#include "core/project/row_values.h"
#include "core/recording/check_recording.h"
#include "core/recording/recording_collector.h"

#include <algorithm>
#include <optional>

namespace baseline::project {

namespace {

using recording::Gap;
using recording::Recording;
using recording::Span;

/// Into the tables under the id that was chosen.
class StoreSink final : public recording::RecordingSink {
public:
    StoreSink(Database& database, const recording::RecordingInfo& info) : m_database(database), m_info(info) {}

    Status begin(const recording::RecordingInfo&) override
    {
        auto begun = RecordingStore::begin(m_database, m_info);
        if (!begun)
            return begun.error();
        m_store.emplace(std::move(*begun));
        return done();
    }
    Status append(const recording::SampleData& rows, SampleIndex first) override { return m_store->append(rows, first); }
    Status finish(const recording::RecordingInfo&) override { return m_store->finish(m_info); }

private:
    Database& m_database;
    const recording::RecordingInfo& m_info;
    std::optional<RecordingStore> m_store;
};

Error damaged(const Database& database, const char* detail)
{
    return Error{Error::Code::NotAProject, detail, database.path().toStdString(), 0.0};
}

/// Where the sample after `position` is, past the gap that may begin there.
SampleIndex afterGap(const std::vector<Gap>& gaps, SampleIndex position)
{
    const auto gap = std::lower_bound(gaps.begin(), gaps.end(), position,
                                      [](const Gap& candidate, SampleIndex at) { return candidate.at < at; });
    return gap != gaps.end() && gap->at == position ? position + gap->lost : position;
}

/// Reads the chunks in order; each must begin where the one before, or the gap behind it, ends.
Status readAll(Database& database, Recording& recording, SampleIndex length, const Progress& progress)
{
    SampleIndex position = afterGap(recording.gaps, 0);
    bool inOrder = true;
    const Status read = readChunks(database, recording.info, {0, length}, [&](Span chunk, const recording::SampleData& data) {
        inOrder = inOrder && chunk.first == position;
        position = afterGap(recording.gaps, chunk.end());
        std::visit(
            [&data](auto& all) {
                const auto& raw = std::get<std::decay_t<decltype(all)>>(data);
                all.insert(all.end(), raw.begin(), raw.end());
            },
            recording.data);
        progress.at(static_cast<double>(position) / static_cast<double>(std::max<SampleIndex>(1, length)), "load");
        return !progress.cancelled();
    });
    if (!read)
        return read;
    if (progress.cancelled())
        return Error{Error::Code::Cancelled, "load", {}, 0.0};
    if (!inOrder)
        return damaged(database, "a chunk of samples does not fit its recording");
    return position == length ? done() : Status(damaged(database, "samples of a recording are missing"));
}

} // namespace

Result<QString> storeRecording(Database& database, const Recording& recording)
{
    if (Status valid = recording::checkRecording(recording); !valid)
        return valid.error();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    recording::RecordingInfo info = recording.info;
    if (info.id.isEmpty())
        info.id = newId();
    StoreSink sink(database, info);
    if (Status stored = recording::pour(recording, sink); !stored)
        return stored.error();
    if (Status committed = transaction->commit(); !committed)
        return committed.error();
    return info.id;
}

Result<Recording> loadRecording(Database& database, const QString& id, const Progress& progress)
{
    const Result<Transaction> together = Transaction::beginRead(database);
    if (!together)
        return together.error();
    const Result<RecordingSummary> summary = findRecording(database, id);
    if (!summary)
        return summary.error();
    Recording recording;
    recording.info = summary->info;
    recording.data = recording::emptyData(recording.info.format);
    if (recording.info.channels.empty())
        return damaged(database, "a recording has no channels");
    auto gaps = readGaps(database, recording.info.id);
    if (!gaps)
        return gaps.error();
    recording.gaps = std::move(*gaps);
    if (Status chunks = readAll(database, recording, summary->length, progress); !chunks)
        return chunks.error();
    if (Status valid = recording::checkRecording(recording); !valid)
        return damaged(database, valid.error().detail.c_str());
    return recording;
}

} // namespace baseline::project
