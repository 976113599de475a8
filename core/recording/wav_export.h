// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/recording/recording.h"

namespace baseline::recording {

/// Writes the raw values as WAV: integers of 8, 16, 24 or 32 bit, floating point numbers of 32 or 64. The bits are those of
/// which the scale of the channels makes full scale ±1, so that a sound file comes back as it was; otherwise as few of
/// 16, 24 and 32 as hold the values. Over 4 GB it is RF64. WAV knows whole rates only, and neither scales, units nor
/// gaps: the manifest beside it keeps them.
/// Errors: Unsupported (subject "channels", value = their number: over 8); FileNotWritable, DiskFull, Cancelled, and
/// those of checkRecording.
Status exportWav(const Recording& recording, const QString& path, const Progress& progress = {});

} // namespace baseline::recording
