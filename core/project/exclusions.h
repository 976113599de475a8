// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/recording.h"

#include <QLatin1String>
#include <QString>

#include <vector>

namespace baseline::project {

class Database;

/// A span of a recording that is not trained on. It stays in the recording and is still counted: false-alarm rates are
/// told with and without it. Changed through edits.h (AddExclusion, RemoveExclusion).
struct Exclusion {
    QString id; ///< UUID without braces; empty in AddExclusion: one is made
    QString recordingId;
    recording::Span span; ///< inside the recording, at least one sample
    QString reason;       ///< "outlier" from the quality gate, or what the user typed

    friend bool operator==(const Exclusion&, const Exclusion&) = default;
};

inline constexpr QLatin1String outlierReason("outlier");

/// Of one recording, ordered by position; of all where the id is empty.
Result<std::vector<Exclusion>> listExclusions(Database& database, const QString& recordingId);

} // namespace baseline::project
