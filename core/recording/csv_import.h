// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/recording/import_options.h"
#include "core/recording/recording.h"

namespace baseline::recording {

/// Reads a table of numbers, one sample a line. Separators: comma, semicolon or tab, blanks around cells are skipped;
/// LF or CRLF; a UTF-8 byte order mark and one header line are optional. A header may name units: "x [g]", "temp (C)".
///
/// Time: a column called time, timestamp, t, millis, micros (also with _s, _ms, _us or a bracketed unit), a first
/// column of epoch times in a file without header, or the four columns hour, minute, second, microsecond of PRONOSTIA
/// files. Its unit is taken from the name, else from the magnitude (see time_column.h). Steps of more than one period
/// become gaps. Rows with an empty, NaN or infinite cell become gaps too, as long as they are at most 1 % of the rows.
///
/// Errors: FileNotFound, FileUnreadable; BadFormat with the line in `value` (binary bytes, ragged row, text among
/// numbers, time running backwards, uneven sampling; 0 for an empty file); RateUnknown when there is neither a time
/// column nor options.rate; BadValues; Unsupported for an integer options.format; Cancelled.
Result<Recording> importCsv(const QString& path, const ImportOptions& options = {}, const Progress& progress = {});

} // namespace baseline::recording
