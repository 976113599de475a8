// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QFile>

namespace baseline::recording {

/// Walks a MATLAB file of version 4 or 5 to 7.2 from variable to variable before libmatio sees it: every one must lie
/// inside the file, and a compressed one must unpack, checksum and all, to at most largestArrayBytes. libmatio would hand out zeros for what is missing, and take memory for whatever the file claims.
/// This takes 128 KB.
/// A file of version 7.3 is HDF5, which has its own rules; it passes.
/// Errors: BadFormat (no MATLAB file, damaged, cut short, empty, too large), Cancelled.
Status checkMatFile(QFile& file, const Progress& progress);

} // namespace baseline::recording
