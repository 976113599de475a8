// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/deploy_job.h"

#include <functional>
#include <vector>

namespace baseline::workbench {

struct FleetBoard {
    QString port;
    device::Link* link = nullptr; ///< that is open on this port already; null: one is opened for the time
};

/// One model for several boards.
struct FleetRequest {
    model::Image image;
    std::vector<FleetBoard> boards; ///< a port that is named twice is served once
    DeployOptions options;
    int atOnce = 4; ///< boards that are written at a time; at least 1
};

/// What became of one board.
struct FleetRow {
    QString port;
    Result<DeployReport> outcome;
};

/// How a fleet tells what it does. Both functions may be empty. They are called in threads of the job, never two at a
/// time.
struct FleetWatcher {
    std::function<void(const QString& port, double fraction, std::string_view stage)> progressed;
    std::function<void(const FleetRow& row)> finished;
};

/// Puts one model on several boards, each as deployToBoard does, a few at once; one that fails does not stop the others.
/// Waits. The rows come in the order of the boards. Cancelled, boards that were not begun, or had not switched yet, have
/// the outcome Cancelled; the others keep their new model. `progress` is that of all boards together.
/// Errors: InvalidArgument (subject "boards": there is none), ModelInvalid. All others stand in the rows.
Result<std::vector<FleetRow>> deployToFleet(const FleetRequest& request, const FleetWatcher& watcher = {},
                                            const Progress& progress = {});

} // namespace baseline::workbench
