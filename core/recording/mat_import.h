// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/recording/import_frame.h"
#include "core/recording/recording.h"

namespace baseline::recording {

/// Reads a variable of a MATLAB file, versions 4 to 7.3: real numbers in two dimensions, the longer one is time; also in
/// a field of a structure, "structure.field". Raw values are kept as takeNumbers (raw_array.h) says; the unit is
/// options.unit, otherwise g. Of several that could be a recording options.variable names the one; its name is then part
/// of the recording's. The rate is options.rate, otherwise a single number called sr, fs, sample_rate or the like beside
/// the variable. Samples that are not finite become gaps.
///
/// Errors: FileNotFound, FileUnreadable; BadFormat (no MATLAB file, damaged, cut short, nothing but text, cells,
/// functions, three dimensions; a variable over 1 GB); InvalidArgument for a bad options.rate; VariableUnknown (subject =
/// the names to choose from); Unsupported for a chosen variable that cannot be a recording; RateUnknown; BadValues;
/// Cancelled.
Result<Recording> importMat(const QString& path, const ImportOptions& options = {}, const Progress& progress = {},
                            ImportNotes* notes = nullptr);

} // namespace baseline::recording
