// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/recording/import_frame.h"
#include "core/recording/recording.h"

namespace baseline::recording {

/// Reads a sound file (WAV, also big endian, extensible, RF64; AIFF) of 8 to 32 bit integers or 32 and 64 bit floating point
/// numbers with 1 to 8 channels. Integers are kept as they are stored (8 bit less its offset of 128; 24 bit in Int32),
/// and the scale of the channel makes full scale ±1. The unit is options.unit, otherwise FS: a sound file knows no
/// physical unit. The rate is the file's unless options.rate is given. Samples that are not finite become gaps.
///
/// A file that ends before its samples do, as after a fault of a recorder, is read as far as it goes: info.complete is
/// false, info.reason says so and a note tells how many samples miss.
/// Errors: FileNotFound, FileUnreadable; BadFormat (no such file, no samples, a header that contradicts itself,
/// compressed sound, more than 8 channels); BadValues; InvalidArgument for a bad options.rate; Cancelled.
Result<Recording> importWav(const QString& path, const ImportOptions& options = {}, const Progress& progress = {},
                            ImportNotes* notes = nullptr);

} // namespace baseline::recording
