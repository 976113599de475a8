// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recording_writer.h"

#include "core/project/recording_rows.h"
#include "core/project/recording_store.h"
#include "core/project/recovery.h"
#include "core/project/restore_file.h"
#include "core/project/row_values.h"
#include "core/project/sample_bytes.h"
#include "core/recording/check_recording.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::project {

namespace {

/// What a commit waits for somebody else's; meanwhile the stream fills its ring, which holds some seconds.
constexpr std::chrono::milliseconds shortWait{50};
constexpr std::chrono::milliseconds longWait{5000};
/// An import of a gigabyte takes half of it.
constexpr std::chrono::seconds patienceAtTheEnd{30};

QString reasonOf(const Error& failure)
{
    return failure.code == Error::Code::DiskFull ? QString(recording::reason::diskFull)
                                                 : QString::fromStdString(failure.detail);
}

} // namespace

RecordingWriter::RecordingWriter(ProjectFile project, recording::RecordingInfo info)
    : m_project(std::move(project)), m_info(std::move(info)), m_pyramid(m_info.format, m_info.channels.size())
{
}

Result<RecordingWriter> RecordingWriter::begin(const QString& projectPath, recording::RecordingInfo info,
                                               const WriterOptions& options)
{
    if (info.format != recording::SampleFormat::Int16 && info.format != recording::SampleFormat::Float32)
        return Error{Error::Code::InvalidArgument, "a live recording is int16 or float32", "format", 0.0};
    info.lost = info.clipped = 0;
    info.complete = false;
    if (info.id.isEmpty())
        info.id = newId();
    if (Status valid = recording::checkInfo(info); !valid)
        return valid.error();
    Result<ProjectFile> project = ProjectFile::open(projectPath, options.database);
    if (!project)
        return project.error();
    RecordingWriter writer(std::move(*project), std::move(info));
    const double samples = writer.m_info.nominalRate.value * options.commitEvery.count();
    writer.m_samplesPerCommit = writer.m_nextCommit = std::max<SampleIndex>(1, std::llround(samples));
    writer.m_samplesOfPatience = std::llround(writer.m_info.nominalRate.value * options.lockPatience.count());

    // The lock comes before the row, so that nobody ever sees a running recording without one.
    writer.m_lock = std::make_unique<QLockFile>(recordingLockPath(projectPath, writer.id()));
    writer.m_lock->setStaleLockTime(0);
    if (!writer.m_lock->tryLock(0)) {
        return Error{Error::Code::FileNotWritable, "the lock file beside the project cannot be made",
                     projectPath.toStdString(), 0.0};
    }
    Database& database = writer.m_project->database();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (Status row = insertRecording(database, writer.m_info, 0, runningState()); !row)
        return row.error();
    if (Status committed = transaction->commit(); !committed)
        return committed.error();
    writer.waitForOthers(shortWait);
    return writer;
}

RecordingWriter::RecordingWriter(RecordingWriter&& other) noexcept
    : m_project(std::exchange(other.m_project, std::nullopt)),
      m_lock(std::move(other.m_lock)),
      m_info(std::move(other.m_info)),
      m_samplesPerCommit(other.m_samplesPerCommit),
      m_samplesOfPatience(other.m_samplesOfPatience),
      m_nextCommit(other.m_nextCommit),
      m_position(other.m_position),
      m_committed(other.m_committed),
      m_chunks(std::move(other.m_chunks)),
      m_gaps(std::move(other.m_gaps)),
      m_lastGap(other.m_lastGap),
      m_pyramid(std::move(other.m_pyramid)),
      m_failure(std::move(other.m_failure))
{
}

RecordingWriter::~RecordingWriter()
{
    if (m_project && !m_failure)
        (void)commitLast().has_value(); // nobody is left to be told; what is committed stays
}

void RecordingWriter::waitForOthers(std::chrono::milliseconds longest)
{
    // Without it the wait stays what it was.
    (void)m_project->database().run(QStringLiteral("PRAGMA busy_timeout = %1").arg(longest.count())).has_value();
}

Status RecordingWriter::refuse(const char* subject) const
{
    if (m_failure)
        return *m_failure;
    return Error{Error::Code::InvalidArgument, "the samples do not continue the recording", subject,
                 static_cast<double>(m_position)};
}

Status RecordingWriter::append(std::span<const std::int16_t> interleaved, SampleIndex first)
{
    return take(interleaved, first);
}

Status RecordingWriter::append(std::span<const float> interleaved, SampleIndex first)
{
    return take(interleaved, first);
}

template <typename T>
Status RecordingWriter::take(std::span<const T> interleaved, SampleIndex first)
{
    const std::size_t channels = m_info.channels.size();
    if (m_failure || !m_project)
        return refuse("recording");
    const recording::SampleData rows(std::vector<T>(interleaved.begin(), interleaved.end()));
    if (interleaved.size() % channels != 0 || rows.index() != recording::emptyData(m_info.format).index())
        return refuse("samples");
    if (interleaved.empty())
        return done();
    if (first < m_position)
        return refuse("first");
    if (first > m_position)
        addGap(m_position, first - m_position);
    if (m_chunks.empty() || m_position != m_chunks.back().end())
        m_chunks.push_back({m_position, 0, std::vector<T>()});
    auto& samples = std::get<std::vector<T>>(m_chunks.back().samples);
    samples.insert(samples.end(), interleaved.begin(), interleaved.end());
    m_pyramid.add(rows, first);
    const auto count = static_cast<SampleIndex>(interleaved.size() / channels);
    m_chunks.back().count += count;
    m_position += count;
    return commitIfDue();
}

Status RecordingWriter::gap(SampleIndex at, SampleIndex lost)
{
    if (m_failure || !m_project)
        return refuse("recording");
    if (at < m_position || lost < 1 || lost > std::numeric_limits<SampleIndex>::max() - at)
        return refuse("gap");
    addGap(m_position, at + lost - m_position);
    return commitIfDue();
}

void RecordingWriter::addGap(SampleIndex at, SampleIndex lost)
{
    // Losses in a row are one gap, even when the first part of it has been committed: its row is replaced.
    if (m_lastGap.lost > 0 && m_lastGap.at + m_lastGap.lost == at) {
        m_lastGap.lost += lost;
        if (!m_gaps.empty() && m_gaps.back().at == m_lastGap.at)
            m_gaps.pop_back();
    } else {
        m_lastGap = {at, lost};
    }
    m_gaps.push_back(m_lastGap);
    m_info.lost += lost;
    m_position += lost;
}

Status RecordingWriter::commitIfDue()
{
    return m_position >= m_nextCommit ? commitPending() : done();
}

Status RecordingWriter::flush()
{
    return m_failure || !m_project ? refuse("recording") : commitPending();
}

Status RecordingWriter::commitPending()
{
    if (m_position == m_committed)
        return done();
    Status written = writePending();
    m_nextCommit = m_position + m_samplesPerCommit;
    if (!written && written.error().code == Error::Code::ProjectLocked &&
        m_position - m_committed <= m_samplesOfPatience)
        return done(); // they wait for the next commit
    if (!written) {
        m_failure = written.error();
        return written;
    }
    m_committed = m_position;
    m_chunks.clear();
    m_gaps.clear();
    return done();
}

/// There is no next one to wait for.
Status RecordingWriter::commitLast()
{
    waitForOthers(longWait);
    const auto deadline = std::chrono::steady_clock::now() + patienceAtTheEnd;
    Status committed = commitPending();
    while (committed && m_committed < m_position && std::chrono::steady_clock::now() < deadline)
        committed = commitPending();
    if (committed && m_committed < m_position)
        committed = m_failure.emplace(Error{Error::Code::ProjectLocked, "somebody else writes all the time",
                                            m_project->path().toStdString(), 0.0});
    return committed;
}

Status RecordingWriter::writePending()
{
    Database& database = m_project->database();
    // A deleted file would take every write without a word, and lose them all when it is closed.
    if (!QFileInfo::exists(database.path()))
        return Error{Error::Code::FileNotFound, "the project file has vanished", database.path().toStdString(), 0.0};
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const recording::Gap& gap : m_gaps) {
        if (Status row = insertGap(database, id(), gap); !row)
            return row;
    }
    for (const Chunk& chunk : m_chunks) {
        const Status row = std::visit(
            [&](const auto& samples) {
                return insertChunk(database, id(), {chunk.first, chunk.count}, bytesOf(std::span(samples)));
            },
            chunk.samples);
        if (!row)
            return row;
    }
    if (Status pyramid = insertPyramid(database, id(), m_pyramid.take()); !pyramid)
        return pyramid;
    const auto updated = database.run(QStringLiteral("UPDATE recordings SET sample_length = ?, lost = ? WHERE id = ?"),
                                      {static_cast<qlonglong>(m_position), static_cast<qlonglong>(m_info.lost), id()});
    if (!updated)
        return updated.error();
    if (updated->numRowsAffected() != 1)
        return notFound(id()); // deleted through another connection
    return transaction->commit();
}

Status RecordingWriter::storeEnd(const RecordingEnd& end)
{
    const double trueRate = end.trueRate.value > 0.0 ? end.trueRate.value : m_info.trueRate.value;
    const std::optional<Seconds> jitter = end.jitter ? end.jitter : m_info.jitter;
    Database& database = m_project->database();
    // The picture is derived data: a recording ends well without it. Nothing is drawn of samples that were not stored.
    if (!m_failure)
        (void)insertPyramid(database, id(), m_pyramid.take(true)).has_value();
    (void)storeThumbnail(database, id()).has_value();
    const auto updated = database.run(
        QStringLiteral("UPDATE recordings SET state = ?, reason = ?, true_rate = ?, jitter = ?, clipped = ?"
                       " WHERE id = ?"),
        {end.complete ? completeState() : endedState(), notNull(end.reason), trueRate,
         jitter ? QVariant(jitter->count()) : QVariant(), static_cast<qlonglong>(end.clipped), id()});
    return updated ? done() : Status(updated.error());
}

Status RecordingWriter::finish(const RecordingEnd& end)
{
    if (!m_project)
        return refuse("recording");
    const bool failedBefore = m_failure.has_value();
    const Status rest = failedBefore ? Status(*m_failure) : commitLast();
    RecordingEnd stored = end;
    if (m_failure && end.complete) {
        stored.complete = false;
        stored.reason = reasonOf(*m_failure);
    }
    Status ended = storeEnd(stored);
    if (m_failure && m_failure->code == Error::Code::FileNotFound && ended)
        ended = restoreDeletedFile(m_project->database());
    m_project.reset();
    m_lock.reset();
    // A failure that the caller has heard of already is not reported twice.
    return failedBefore || rest ? ended : rest;
}

} // namespace baseline::project
