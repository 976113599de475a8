// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/device/link.h"
#include "core/model/image.h"

#include <QString>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace baseline::workbench {

struct DeployOptions {
    QString projectPath; ///< where the deployment is written down; empty: nowhere
    QString modelId;     ///< of the model in that project; empty: it came from a file
};

/// How long one stage took: "write", "switch", "read back".
struct DeployStage {
    std::string name;
    std::chrono::milliseconds took{0};
};

/// A model that is on a board now and was read back equal.
struct DeployReport {
    QString boardSerial;
    QString port;
    QString modelName;
    std::uint64_t modelHash = 0;
    std::uint32_t bytes = 0;
    std::uint8_t slot = 0;
    QString previousModel; ///< what a rollback would run; empty: none
    std::vector<DeployStage> stages;
    std::chrono::milliseconds took{0};
    std::optional<Error> logFault; ///< the deployment could not be written into the project
};

/// Puts a model on the board that `link` is connected to: upload, switch, read back, compare bytes. Waits. The board
/// goes on with its old model until the switch; cancelled before it, or refused, nothing has changed. Refused attempts
/// are written into the project too. Errors: those of device::deployModel; ModelInvalid when the image is none.
Result<DeployReport> deployToBoard(device::Link& link, const model::Image& image, const DeployOptions& options = {},
                                   const Progress& progress = {});

/// Switches back to the model before. Waits. Errors: those of Link::call (BoardRefused: there is none).
Result<DeployReport> rollbackBoard(device::Link& link, const DeployOptions& options = {});

} // namespace baseline::workbench
