// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/device/link.h"
#include "core/model/image.h"
#include "core/project/deployments.h"

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

/// Writes an attempt into the project; nothing happens, and nothing is wrong, without one. Any thread: attempts of several
/// boards wait for each other.
std::optional<Error> noteDeployment(const DeployOptions& options, project::Deployment attempt);

/// Puts a model on the board that `link` is connected to: upload, switch, read back, compare bytes. Waits. The board
/// goes on with its old model until the switch; cancelled before it, or refused, nothing has changed. Refused attempts
/// are written into the project too. Errors: those of device::deployModel; ModelInvalid when the image is none.
Result<DeployReport> deployToBoard(device::Link& link, const model::Image& image, const DeployOptions& options = {},
                                   const Progress& progress = {});

/// Switches back to the model before. Waits. Errors: those of Link::call (BoardRefused: there is none).
Result<DeployReport> rollbackBoard(device::Link& link, const DeployOptions& options = {});

/// What the bytes of the running model, read back now, were held against.
enum class Reference {
    Project, ///< the model of that hash in the project
    AtHand,  ///< the model at hand; it may be another one than the board runs
    Hash,    ///< no copy is here: only the hash that the board states, which is made of the bytes
};

struct ComparisonReport {
    Reference reference = Reference::Hash;
    QString boardModel;     ///< the name in the bytes that were read; what the board says when they are damaged
    QString referenceModel; ///< empty with Reference::Hash
    std::uint8_t slot = 0;
    std::size_t boardBytes = 0;
    std::size_t referenceBytes = 0;   ///< 0 with Reference::Hash
    std::size_t differentBytes = 0;   ///< of those that both have, and all that only one has
    std::size_t firstDifference = 0;  ///< offset of it; valid when there is one
    bool equal = false;
    std::chrono::milliseconds took{0};
};

/// Reads the running model back now, whole, and compares byte for byte: with the project's model of the hash that the
/// board states, else with `atHand`, else with that hash. Waits. Errors: NotFound (subject "model": the board runs none),
/// those of Link::readModel and ProjectFile::open.
Result<ComparisonReport> compareBoard(device::Link& link, const QString& projectPath, const model::Image& atHand,
                                      const Progress& progress = {});

} // namespace baseline::workbench
