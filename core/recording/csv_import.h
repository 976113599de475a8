// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/recording/import_options.h"
#include "core/recording/recording.h"
#include "core/recording/recording_sink.h"

namespace baseline::recording {

/// Reads a table of numbers, one sample a line, on all processors and through little memory. Separators: comma,
/// semicolon, tab or blanks; cells may stand in quotes; LF or CRLF; a UTF-8 byte order mark. Sentences above the table,
/// one header line (and a second one with units: "x [g]", "temp (C)") and sentences at the end are optional.
///
/// Time: a column of dates with times of day; one called time, timestamp, t, elapsed, epoch, millis, micros (also with
/// _s, _ms, _us, _ns or a bracketed unit); a first column of epoch times in a file without header; or the four columns
/// hour, minute, second, microsecond of PRONOSTIA files. A unit that the name leaves open is told from the magnitude
/// (see time_column.h). Steps of more than one period become gaps. A local clock may go back an hour at the end of
/// summer time. Epoch times and dates give the start.
///
/// Columns of words, columns with a fifth of their cells empty and row numbers are left out, with a note. Rows with an
/// empty, NaN or infinite cell become gaps, as long as they are at most 1 % of the rows that hold any value. Where a
/// column of words says which of several sensors a row belongs to, options.variable chooses one.
///
/// Large tables are judged by stretches from all over the file. For a preview (options.maximumRows) no more than that
/// is read.
///
/// Errors: FileNotFound, FileUnreadable; BadFormat with the line in `value` (binary bytes, ragged row, text among
/// numbers, time running backwards, no table at all; 0 for an empty file); RateUnknown when there is neither a usable
/// time column nor options.rate; UnevenSampling until options.resampleUneven; VariableUnknown; BadValues; Unsupported for an integer
/// options.format; Cancelled; those of the sink. After an error the sink is not finished.
Status importCsv(const QString& path, RecordingSink& sink, const ImportOptions& options = {},
                 const Progress& progress = {});

/// The same, into memory.
Result<Recording> importCsv(const QString& path, const ImportOptions& options = {}, const Progress& progress = {});

} // namespace baseline::recording
