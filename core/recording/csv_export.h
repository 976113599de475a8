// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/recording/recording.h"

namespace baseline::recording {

/// Writes "time [s],x [g],y [g],z [g]" and one line a sample: its time from the position and the nominal rate, then the
/// physical values with the fewest digits that read back to the same bits. Lost samples have no line, so gaps show in
/// the time column and importCsv finds them again. The file appears whole or not at all.
/// Errors: FileNotWritable, DiskFull, Cancelled, and those of checkRecording.
Status exportCsv(const Recording& recording, const QString& path, const Progress& progress = {});

} // namespace baseline::recording
