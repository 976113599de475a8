// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/recording/recording.h"

#include <QByteArray>

namespace baseline::recording {

/// Writes the raw values as an array of numpy (npy version 1.0, rows are samples) in their own type: <i2, <i4, <f4 or
/// <f8. The manifest beside the file keeps rate, names, scales, units and gaps. An importer that takes the longer side
/// for time is wrong about a recording with fewer samples than channels.
/// Errors: FileNotWritable, DiskFull, Cancelled, and those of checkRecording.
Status exportNpy(const Recording& recording, const QString& path, const Progress& progress = {});

/// What such a file begins with: the values follow, row by row, little endian.
QByteArray npyStart(SampleFormat format, SampleIndex rows, std::size_t channels);

} // namespace baseline::recording
