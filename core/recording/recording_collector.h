// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/recording_sink.h"

#include <vector>

namespace baseline::recording {

/// Keeps a recording in memory.
class RecordingCollector final : public RecordingSink {
public:
    Status begin(const RecordingInfo& info) override;
    Status append(const SampleData& rows, SampleIndex first) override;
    Status finish(const RecordingInfo& info) override;
    void note(const ImportNote& note) override { m_notes.push_back(note); }

    /// After finish().
    Recording take() { return std::move(m_recording); }
    const std::vector<ImportNote>& notes() const { return m_notes; }

private:
    Recording m_recording;
    std::vector<ImportNote> m_notes;
};

/// The other way: hands a whole recording to a sink, a second or so at a time.
Status pour(const Recording& recording, RecordingSink& sink);

} // namespace baseline::recording
