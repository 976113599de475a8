// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/capture_keeper.h"
#include "core/workbench/live_snapshot.h"

namespace baseline::workbench {

/// What a page shows of a sketch's numbers: the same as of a board's, without scores, in whatever unit the sketch
/// prints. `signal`: at least a second of it, better two; the figures are of the last second.
LiveSnapshot textSnapshot(const RecentSignal& signal, const device::TextStatistics& statistics);

} // namespace baseline::workbench
