// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/recording/import_frame.h"
#include "core/recording/recording.h"

namespace baseline::recording {

/// Reads an array of numpy: a .npy file, or one array out of a .npz archive (told by the content). Integers of 8 to 64
/// bit and floating point numbers of 16 to 64 bit, either byte order, C or Fortran order, one or two dimensions: the
/// longer one is time. Raw values are kept as takeNumbers (raw_array.h) says; the unit is options.unit, otherwise g.
/// Samples that are not finite become gaps. In an archive with several arrays options.variable names the one; its name
/// is then part of the recording's. Pickled objects are refused by their type and never looked at.
///
/// Errors: FileNotFound, FileUnreadable; BadFormat (damaged, cut short, objects, three dimensions, over 1 GB in an
/// archive); InvalidArgument for a bad options.rate; VariableUnknown (subject = the names to choose from);
/// Unsupported for a chosen array that cannot be a recording; RateUnknown without options.rate, which no such file
/// states; BadValues; Cancelled.
Result<Recording> importNumpy(const QString& path, const ImportOptions& options = {}, const Progress& progress = {},
                              ImportNotes* notes = nullptr);

} // namespace baseline::recording
