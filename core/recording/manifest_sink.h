// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/manifest.h"
#include "core/recording/recording_sink.h"

namespace baseline::recording {

/// Adds to an imported file what its manifest knows of it, on the way to another sink: rate, names, scales, and the gaps,
/// whatever the format has of its own. What the file holds, its samples, stays; an entry that does not fit the file's channels adds
/// nothing about them.
class ManifestSink final : public RecordingSink {
public:
    /// Both must outlive it.
    ManifestSink(const ManifestEntry& entry, RecordingSink& next) : m_entry(entry), m_next(next) {}

    Status begin(const RecordingInfo& info) override { return m_next.begin(completed(info)); }
    Status append(const SampleData& rows, SampleIndex first) override;
    Status finish(const RecordingInfo& info) override;
    void note(const ImportNote& note) override;

private:
    RecordingInfo completed(RecordingInfo info) const;

    const ManifestEntry& m_entry;
    RecordingSink& m_next;
    SampleIndex m_position = 0; ///< of the next row, gaps counted
    std::size_t m_nextGap = 0;
};

} // namespace baseline::recording
