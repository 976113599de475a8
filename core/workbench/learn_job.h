// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/device/link.h"
#include "core/model/image.h"
#include "firmware/src/learn/baseline_learner.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>

namespace baseline::workbench {

/// What a board shall learn.
struct LearnOptions {
    std::uint32_t minutes = 10; ///< of windows with data, 1..1440
    double alpha = 0.01;        ///< at most this share of normal windows shall alarm, 0.0001..0.2
    QString projectPath;        ///< where the model and its deployment are written down; empty: nowhere
};

/// How far a board is, from its status.
struct LearnState {
    LearnPhase phase = LearnPhase::Idle;
    LearnProblem problem = LearnProblem::None;
    std::uint32_t windows = 0; ///< so far
    std::uint32_t wanted = 0;
    std::uint32_t leftOut = 0; ///< without data, or clipped
    std::uint32_t modelHashLow = 0; ///< of what was learned, in the phase Learned

    bool isLearning() const { return phase == LearnPhase::Fitting || phase == LearnPhase::Calibrating; }
    /// The extreme-value detector runs, see extremes_job.h.
    bool isWatching() const { return phase == LearnPhase::Watching; }
    double fraction() const { return wanted > 0 ? static_cast<double>(windows) / wanted : 0.0; }
    friend bool operator==(const LearnState&, const LearnState&) = default;
};

LearnState learnStateOf(const BoardStatus& status);

/// The model that a board has learned, read back and compared with the hash that it states.
struct LearnReport {
    QString boardSerial;
    QString port;
    QString modelName;
    std::uint64_t modelHash = 0;
    std::uint64_t parentHash = 0; ///< of the model that it learned from
    std::uint32_t bytes = 0;
    std::uint8_t slot = 0;
    std::uint32_t features = 0;
    std::uint32_t constantFeatures = 0;   ///< of these, that did not vary: they have no part in the score
    std::uint32_t calibrationWindows = 0;
    std::uint32_t rank = 0;
    double alpha = 0.0;
    double threshold = 0.0;
    std::uint32_t leftOut = 0;
    model::Image image;
    QString modelId;               ///< in the project; empty: not stored
    std::optional<Error> logFault; ///< the project could not take it
};

/// Begins it, and returns how many windows it takes. The board goes on scoring with the model that it runs. Errors:
/// InvalidArgument ("learning minutes", value: how many it takes, 0: a day would not do; "learning features", value: how
/// many fit; "learning alpha"; "learning time"), NotFound (subject "model to learn from": the board runs none), Unsupported (subject "learning on the
/// board": its firmware is too old), BoardRefused (subject "paused", or "learning": already), those of Link::call.
Result<std::uint32_t> startLearning(device::Link& link, const LearnOptions& options);

/// Ends it; what was gathered is forgotten. Nothing happens where the board does not learn. Errors of Link::call.
Status stopLearning(device::Link& link);

/// Ends it, and goes back to the model that the running one was learned from. The low half of that one's hash; 0: the board
/// runs nothing that it learned. Errors: NotFound (subject "parent model": it is not on the board any more), those of
/// Link::call.
Result<std::uint32_t> resetLearning(device::Link& link);

/// Reads what a board has learned and compares; stores it and its deployment in the project, once. Errors: NotFound
/// (subject "learned model": the board runs none that it learned), BoardRefused (subject "read-back differs"), those of
/// Link::readModel.
Result<LearnReport> fetchLearned(device::Link& link, const QString& projectPath, const Progress& progress = {});

/// All of it, from the request to the model: waits for minutes, and tells each new state. Cancelled, it stops the board's
/// learning. Errors: those above; BoardRefused (subject: why learning failed); ConstantInput (nothing varies); BoardTimeout (the
/// board has restarted, or sends no status).
Result<LearnReport> learnOnBoard(device::Link& link, const LearnOptions& options,
                                 const std::function<void(const LearnState&)>& observe, const Progress& progress = {});

/// Why a learning failed. Contract: the phase is Failed.
Error learnFault(const LearnState& state);

} // namespace baseline::workbench
