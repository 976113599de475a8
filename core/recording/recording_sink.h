// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/import_note.h"
#include "core/recording/recording.h"

namespace baseline::recording {

/// Takes a recording piece by piece, so that a file of any size passes through little memory. Calls come in the order
/// begin, append…, finish, all from one thread; after an error nothing more comes. A sink that is destroyed without
/// finish() keeps nothing.
class RecordingSink {
public:
    virtual ~RecordingSink() = default;

    /// Name, channels and format stand; rates, times and counts may still be missing.
    virtual Status begin(const RecordingInfo& info) = 0;
    /// Whole rows, interleaved, in the format of begin(). `first` is the position of the first one; beyond the end of
    /// the piece before, the samples between are a gap.
    virtual Status append(const SampleData& rows, SampleIndex first) = 0;
    /// Everything about the recording, lost and clipped samples counted. The invariants of checkInfo hold.
    virtual Status finish(const RecordingInfo& info) = 0;
    /// What the importer had to decide or leave out; any time between begin and finish.
    virtual void note(const ImportNote&) {}
};

} // namespace baseline::recording
