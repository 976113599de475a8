// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/workbench/virtual_board.h"

#include <QString>

namespace baseline::workbench {

/// What plays a recording through the live path.
struct Replay {
    QString name; ///< of the recording
    VirtualBoardOptions board;
};

/// Writes a recording of a project into `folder` as a file that gives back every sample and gap, and says how a virtual
/// Nano plays it: at the recording's own nominal rate and range. A recording that says no range is played at the board's
/// default. Opens the project by itself, so that any thread may call it. Errors: those of exportRecording;
/// InvalidArgument (subject "channels": none in g, which is all that the board's sensor feels).
Result<Replay> prepareReplay(const QString& projectPath, const QString& recordingId, const QString& folder,
                             const Progress& progress = {});

} // namespace baseline::workbench
