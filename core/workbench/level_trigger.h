// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workbench/live_snapshot.h"
#include "core/workbench/signal_history.h"

#include <deque>
#include <optional>
#include <vector>

namespace baseline::workbench {

/// Finds where a live signal crosses a level, so that its picture can stand still as on an oscilloscope. Armed once the
/// signal was beyond the level by the hysteresis, fires at the first sample across it; a gap disarms it. Belongs to one
/// thread.
class LevelTrigger {
public:
    /// Contract: checkTrigger(settings).
    void setSettings(const TriggerSettings& settings);
    const TriggerSettings& settings() const { return m_settings; }
    void reset();

    /// Looks through what has come since the last call. `middle`: what the level is about, in g.
    void take(const SignalHistory& history, float gravityPerCount, double middle);
    /// The newest crossing at or before `latest`; those before it are forgotten.
    std::optional<SampleIndex> newest(SampleIndex latest);
    /// The level in g, as it was compared last.
    double level() const { return m_level; }

private:
    TriggerSettings m_settings;
    std::deque<SampleIndex> m_crossings; ///< oldest first
    SampleIndex m_next = 0;
    bool m_isArmed = false;
    double m_level = 0.0;
    std::vector<float> m_samples;
};

/// Errors: InvalidArgument (subject "trigger"): a level that is not finite, a hysteresis below 0 or not finite, a share
/// before the trigger outside 0 to 1.
Status checkTrigger(const TriggerSettings& settings);

} // namespace baseline::workbench
