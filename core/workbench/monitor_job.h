// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/device/link.h"
#include "core/workbench/score_pair.h"

#include <functional>

namespace baseline::workbench {

struct MonitorOptions {
    Seconds duration{0.0}; ///< of signal, by the board's own samples; 0: until cancelled
};

struct MonitorTotals {
    ScoreCounters windows;
    std::uint64_t anomalies = 0; ///< windows with the verdict anomaly
    std::uint64_t samples = 0;   ///< frames received
    std::uint64_t lost = 0;      ///< exact, the tail included
    Hertz nominalRate;
    Hertz trueRate; ///< by the board's clock; 0: shorter than two seconds
};

using WindowObserver = std::function<void(const ScorePair&)>;

/// Watches a board that has a model: begins a stream (so that a replay starts over and every loss counts), calls
/// `observe` for each window that lies wholly inside the duration, and stops the stream. Waits, in signal time: on a
/// board at ten times the speed it takes a tenth. A full score queue shows as missing windows, never as wrong ones.
/// Errors: NotFound (subject "model": the board has none), those of Link::call and Link::readModel; Cancelled only when
/// a duration was asked for, otherwise cancelling is the normal end.
Result<MonitorTotals> monitorBoard(device::Link& link, const MonitorOptions& options, const WindowObserver& observe,
                                   const Progress& progress = {});

} // namespace baseline::workbench
