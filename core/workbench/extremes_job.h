// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/device/link.h"
#include "core/learn/talk_experiments.h"
#include "core/model/model.h"
#include "core/workbench/learn_job.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>

namespace baseline::workbench {

/// What a board's extreme-value detector shall look at, and how.
struct ExtremesOptions {
    learn::TalkExperiment experiment = learn::talkExperiments.front(); ///< R is the board's own: its windows' distance
    learn::TalkDelta delta = learn::TalkDelta::AsPublished;
    std::optional<std::uint32_t> feature; ///< its number in the running model; none: the score of the head that judges
    double forget = 0.0; ///< share of mean and variance that a new window takes at least, 0..1; 0: all count alike
};

/// The law of the peaks beyond one bound.
struct PeakFigures {
    std::uint32_t held = 0;
    bool isFitted = false;
    double shape = 0.0;   ///< Weibull's k; 0 where all peaks are equal
    double scale = 0.0;   ///< Weibull's lambda, in the unit of the value
    double quality = 0.0; ///< R² of the fit
    double limit = 0.0;   ///< value beyond which is an outlier
};

/// All that the board says of one window while it watches.
struct ExtremesState {
    ExtremeVerdict verdict = ExtremeVerdict::Learning;
    double value = 0.0;
    bool hasBounds = false;
    double lower = 0.0;
    double upper = 0.0;
    PeakFigures low;
    PeakFigures high;
    std::uint32_t windows = 0;
    std::uint32_t outliers = 0;
    std::uint32_t collective = 0; ///< windows of collective anomalies among them
};

ExtremesState extremesStateOf(const Extreme& extreme);

/// The number of a feature of the model, by its name. Error: InvalidArgument (subject "feature": it has none of that name;
/// detail lists them).
Result<std::uint32_t> featureNumber(const model::Model& model, const std::string& name);

/// From window to window of a model: R of the detector on the board.
std::chrono::milliseconds windowPeriod(const model::Model& model);

/// Begins it; the board goes on scoring with the model that it runs. Errors: those of learn::checkedSettings; InvalidArgument ("feature":
/// the model has fewer; "forget"), Unsupported (subject "extreme values on the board": its firmware is too old), NotFound
/// (subject "model to learn from"), BoardRefused (subject "paused", "learning": already, or "no room": the model's window is too
/// long), those of Link::call.
Status startWatching(device::Link& link, const ExtremesOptions& options);

/// The newest outlier was normal: it is learned after all. False: there is none. Errors: BoardRefused (subject "wrong order": the board
/// does not watch), those of Link::call.
Result<bool> acceptOutlier(device::Link& link);

/// Asks it to end with a model that has the learned limit; the board's status then says Learned or Failed. Errors: BoardRefused
/// ("peaks missing", value: how many; "wrong order"), those of Link::call.
Status askToKeep(device::Link& link);

/// The same, waits for it, and fetches the model as fetchLearned() does. Errors: those of askToKeep, of learnFault and fetchLearned, BoardTimeout (no status came).
Result<LearnReport> keepWatched(device::Link& link, const QString& projectPath, const Progress& progress = {});

/// Follows a board that watches until it has taken so many windows, and tells each new state. Returns the last one. Cancelled
/// it leaves the board watching. Errors: Cancelled, PortLost, BoardTimeout (nothing came for five seconds, subject "Extreme").
Result<ExtremesState> followWatching(device::Link& link, std::uint32_t windows,
                                     const std::function<void(const ExtremesState&)>& observe,
                                     const Progress& progress = {});

} // namespace baseline::workbench
