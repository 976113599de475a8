// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/recording.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace baseline::project {

class Database;

/// A row of the library.
struct RecordingSummary {
    recording::RecordingInfo info;
    SampleIndex length = 0; ///< positions, lost samples included
    bool running = false;   ///< being written at this moment
    bool excluded = false;  ///< a part of it is not trained on, see exclusions.h
    int segments = 0;       ///< how many labelled spans it has
    /// Smallest and largest value of 48 equal parts of the first channel, each -127..127 of its own largest deviation
    /// from the middle (-128: nothing there), minimum and maximum in turn. Empty: not made yet.
    QByteArray thumbnail;

    Seconds duration() const { return durationOf(length, info.nominalRate); }
    friend bool operator==(const RecordingSummary&, const RecordingSummary&) = default;
};

/// In the order in which they were made; removed ones (see edits.h) are left out.
Result<std::vector<RecordingSummary>> listRecordings(Database& database);

/// By id or, failing that, by name (the oldest of that name). Error: NotFound, subject = what was asked for.
Result<RecordingSummary> findRecording(Database& database, const QString& idOrName);

/// Deletes a recording with its samples and segments for good. Models keep what they say about it. Error: NotFound.
Status deleteRecording(Database& database, const QString& id);

/// "name", or "name 2", "name 3", … when that is taken.
Result<QString> freeRecordingName(Database& database, const QString& name);

/// Every label in use on recordings and segments, each once, sorted.
Result<QStringList> listLabels(Database& database);

} // namespace baseline::project
