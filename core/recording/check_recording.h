// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/recording.h"

namespace baseline::recording {

/// Checks the invariants of a recording before it is stored or used: a rate above zero and finite, at least one channel
/// with a finite non-zero scale, data of the stated format in whole rows, gaps in order and inside, info.lost their
/// sum. Error: InvalidArgument, subject names what is wrong.
Status checkRecording(const Recording& recording);

/// The same for the part without samples: rate and channels.
Status checkInfo(const RecordingInfo& info);

} // namespace baseline::recording
