// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/project/segments.h"
#include "core/recording/recording.h"
#include "core/simulate/scenario.h"

#include <vector>

namespace baseline::project {
class Database;
}

namespace baseline::workbench {

/// What the simulated machine does, and how its recording is called.
struct SimulateOptions : simulate::Scenario {
    QString name;  ///< empty: the state's name
    QString label; ///< empty: "normal" for the normal states, else the state's name; nothing where the truth changes
};

/// A recording and what really went on in it.
struct Simulated {
    recording::Recording recording;
    /// Where the truth changes: a segment for each stretch, without a hole, labelled as the state, or as the way the
    /// sensor sits where that is what is wrong ("knock", "turned"; "imbalance, knock" where both are). Empty where one
    /// label holds for all: it is the recording's. A load step leaves the label as it is.
    std::vector<project::Segment> truth;
};

/// How the source of a simulated recording begins; states, seed, ": " and the command line follow.
inline constexpr QLatin1String simulatorSource("simulator, ");

/// The command line that makes the same samples again.
QString simulateCommand(const simulate::Scenario& scenario);

/// The machine simulator as the board would have recorded it: int16 counts through the board's quantise(). The
/// recording's source holds the command line.
/// Errors: InvalidArgument (those of simulate::validate); Cancelled.
Result<Simulated> simulateWithTruth(const SimulateOptions& options, const Progress& progress = {});

/// The recording alone.
Result<recording::Recording> simulateRecording(const SimulateOptions& options, const Progress& progress = {});

/// Stores both, all or nothing, under a name that is free; recording.info.name tells which. The id of the recording.
/// Errors: those of the project.
Result<QString> addSimulated(project::Database& database, Simulated& simulated);

} // namespace baseline::workbench
