// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/recording.h"

#include <QString>

namespace baseline::project {

/// SHA-256 (64 hexadecimal digits) over the raw little-endian values of the samples that are there inside the span, all
/// channels interleaved. The span may cross gaps; what lies outside the recording is ignored.
QString contentHash(const recording::Recording& recording, recording::Span span);

} // namespace baseline::project
