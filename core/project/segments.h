// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/recording.h"

#include <QString>

#include <vector>

namespace baseline::project {

class Database;

/// A labelled span of a recording. Changed through edits.h, so that it can be undone.
struct Segment {
    QString id; ///< UUID without braces; empty in AddSegment: one is made
    QString recordingId;
    recording::Span span; ///< inside the recording, at least one sample
    QString label;
    /// Empty: a person marked it. Otherwise the hash of the model that suggested it before a person accepted it; such a
    /// segment never evaluates that model.
    QString origin = {};

    friend bool operator==(const Segment&, const Segment&) = default;
};

/// Of one recording, ordered by position.
Result<std::vector<Segment>> listSegments(Database& database, const QString& recordingId);

/// With that label, of all recordings.
Result<std::vector<Segment>> segmentsLabelled(Database& database, const QString& label);

} // namespace baseline::project
