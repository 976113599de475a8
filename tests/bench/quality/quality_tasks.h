// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared_recordings.h"

#include <vector>

namespace baseline::tests {

/// How windows are laid over a recording.
struct Framing {
    std::uint32_t length;
    std::uint32_t hop;
};

/// What counts as anomalous in one row of the table.
struct Anomaly {
    QString name;
    Recordings recordings;
};

/// What is learned as normal, and what is to be told from it.
struct QualityTask {
    QString set;
    Hertz rate;
    Framing protocol;        ///< of the published baselines
    Framing product;
    Recordings training;     ///< in the order in which the folders and files come, one state after the other
    Recordings inTurn = {};  ///< the same with the states in turn; empty where there is one state only
    Recordings normal = {};  ///< unseen
    std::vector<Anomaly> anomalies = {};
};

/// The tasks of shared/data/README.md but for SKAB, and gestures of which each class in turn is the anomaly. The label
/// of a recording names its folder or class and its half, even or odd. Errors: those of the formats.
Result<std::vector<QualityTask>> qualityTasks();

} // namespace baseline::tests
