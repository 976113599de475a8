// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/database.h"
#include "core/project/project_file.h"
#include "core/project/pyramid.h"
#include "core/recording/recording.h"

#include <QLockFile>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace baseline::project {

struct WriterOptions {
    /// What is gathered before it is committed. A second is the most that may be lost, half of it leaves room for a
    /// slow disk.
    Seconds commitEvery{0.5};
    /// While somebody else writes (a long import is one transaction), samples wait in memory and are tried again; after
    /// so much of the stream the recording ends with ProjectLocked.
    Seconds lockPatience{60.0};
    DatabaseOptions database;
};

/// What is known only at the end of a recording.
struct RecordingEnd {
    bool complete = true;
    QString reason; ///< when not complete: see recording::reason
    Hertz trueRate; ///< 0: keep what begin() was given
    SampleIndex clipped = 0;
    std::optional<Seconds> jitter = {}; ///< none: keep what begin() was given
};

/// Writes one recording of a live stream into an existing project. Lives on the recorder thread: begin() opens its own
/// connection there, and every other call comes from that thread. Samples are committed at least every
/// WriterOptions::commitEvery of stream time, so a killed program loses less than a second; a recording that nobody
/// finished is recognised by the next ProjectFile::open, through a lock file beside the project that only a living
/// program holds. Destroyed without finish(): what was appended is committed and the recording counts as interrupted.
class RecordingWriter {
public:
    /// `info` needs name, nominalRate and channels, and Int16 or Float32 as its format. An id is made if there is none.
    /// Errors: InvalidArgument (see checkInfo), those of ProjectFile::open and Database::run.
    static Result<RecordingWriter> begin(const QString& projectPath, recording::RecordingInfo info,
                                         const WriterOptions& options = {});
    ~RecordingWriter();
    RecordingWriter(RecordingWriter&&) noexcept;
    RecordingWriter& operator=(RecordingWriter&&) = delete;

    /// All channels of each sample, interleaved. `first` is the position of the first one, counted from the start of
    /// this recording; when it lies beyond position(), the samples between are a gap. Errors: InvalidArgument for a
    /// part of a sample or a position already written; DiskFull, FileNotFound (the project file has vanished), … After
    /// such a failure everything committed before is kept, and every further append gives the same error.
    Status append(std::span<const std::int16_t> interleaved, SampleIndex first);
    /// The same for a recording of Float32.
    Status append(std::span<const float> interleaved, SampleIndex first);
    /// Marks `lost` samples from `at` (= position() or beyond) on, for losses known without a sample after them.
    Status gap(SampleIndex at, SampleIndex lost);
    /// Commits what is pending now; for a stream that has stalled.
    Status flush();
    /// Commits the rest and closes the recording. After a failed append it still tries to store how it ended.
    Status finish(const RecordingEnd& end = {});

    const QString& id() const { return m_info.id; }
    /// Where the next sample belongs: everything appended and lost so far.
    SampleIndex position() const { return m_position; }
    SampleIndex committed() const { return m_committed; }
    SampleIndex lost() const { return m_info.lost; }

private:
    /// One stretch without a gap.
    struct Chunk {
        SampleIndex first = 0;
        SampleIndex count = 0;
        recording::SampleData samples;

        SampleIndex end() const { return first + count; }
    };

    RecordingWriter(ProjectFile project, recording::RecordingInfo info);
    Status refuse(const char* subject) const;
    template <typename T>
    Status take(std::span<const T> interleaved, SampleIndex first);
    void addGap(SampleIndex at, SampleIndex lost);
    Status commitIfDue();
    Status commitPending();
    Status commitLast();
    Status writePending();
    void waitForOthers(std::chrono::milliseconds longest);
    Status storeEnd(const RecordingEnd& end);

    std::optional<ProjectFile> m_project; ///< empty after a move and after finish()
    std::unique_ptr<QLockFile> m_lock;
    recording::RecordingInfo m_info;
    SampleIndex m_samplesPerCommit = 1;
    SampleIndex m_samplesOfPatience = 0;
    SampleIndex m_nextCommit = 1; ///< the position from which on a commit is due
    SampleIndex m_position = 0;
    SampleIndex m_committed = 0;
    std::vector<Chunk> m_chunks;        ///< not yet in the database
    std::vector<recording::Gap> m_gaps; ///< not yet in the database
    recording::Gap m_lastGap;
    PyramidBuilder m_pyramid;
    std::optional<Error> m_failure;
};

} // namespace baseline::project
