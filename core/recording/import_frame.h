// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/import_note.h"
#include "core/recording/import_options.h"
#include "core/recording/recording.h"

#include <QByteArray>
#include <QFile>

namespace baseline::recording {

// What every import begins and ends with.

/// No array out of a compressed file may be larger: a few kilobytes can claim any size.
inline constexpr quint64 largestArrayBytes = quint64{1} << 30;

/// Of importers that hand back a whole recording; null where nobody asks for them.
using ImportNotes = std::vector<ImportNote>;

/// Refuses a rate that is not a positive number: InvalidArgument.
Status checkOptions(const ImportOptions& options);

/// Opens for reading. Errors: FileNotFound, FileUnreadable (also for a folder or a device).
Status openForImport(QFile& file);

/// BadFormat of the whole file.
Error notUnderstood(std::string why);

/// The same error with the path as its subject, unless it has one.
Error atPath(Error error, const QString& path);

/// Name, source and label, where the format has not set them.
void nameAfterFile(RecordingInfo& info, const QString& path, const ImportOptions& options);

/// Takes rows with NaN or infinity out of floating point data that has no gaps yet and marks gaps in their place; does
/// nothing to integers. Error: BadValues when they are more than 1 % of the rows (value = percent).
Status turnBadRowsIntoGaps(Recording& recording, ImportNotes* notes = nullptr);

/// Gives every channel without a unit the one of the options, otherwise `usual`, and notes that it was assumed.
void giveUnits(RecordingInfo& info, const ImportOptions& options, const QString& usual, ImportNotes* notes);

/// Drops what lies behind the first `rows` samples that are there; 0: keeps all.
void keepFirst(Recording& recording, SampleIndex rows);

} // namespace baseline::recording
