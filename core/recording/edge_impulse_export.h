// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/recording/recording.h"

namespace baseline::recording {

/// Writes the acquisition format of Edge Impulse as JSON, not signed: physical values with the fewest digits that read
/// back to the same bits, except that g made of m/s² by an import is m/s² again. Lost samples have no row; the manifest
/// beside the file keeps the gaps. The label of such a file is its name up to the first dot.
/// Errors: FileNotWritable, DiskFull, Cancelled, and those of checkRecording.
Status exportEdgeImpulse(const Recording& recording, const QString& path, const Progress& progress = {});

} // namespace baseline::recording
