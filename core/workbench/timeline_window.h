// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/recording.h"

namespace baseline::workbench {

/// The part of a recording that is seen, in positions; fractions let a deep zoom glide. A plain value: every change gives
/// a window that lies inside the recording.
struct TimelineWindow {
    static constexpr double smallest = 8.0; ///< positions: single samples stand far apart

    double first = 0.0;
    double count = 1.0;
    SampleIndex length = 0; ///< of the recording

    double end() const { return first + count; }

    static TimelineWindow whole(SampleIndex length);
    /// The same window where it fits: cut to [smallest, length] positions and moved inside.
    TimelineWindow fitted() const;
    TimelineWindow movedBy(double positions) const;
    /// `factor` < 1 shows less. The position `at` stays where it is on the screen. A factor that is not positive changes nothing.
    TimelineWindow zoomed(double factor, double at) const;
    /// Shows a span with a tenth of it as room at each side.
    TimelineWindow showing(recording::Span span) const;
    /// Moved just so far that `position` is seen, with a twentieth of the window as room.
    TimelineWindow revealing(SampleIndex position) const;

    /// The whole positions that the window touches.
    recording::Span positions() const;
    /// What is worth reading: the window and half of it at each side, so that a pan finds columns there.
    recording::Span positionsAround() const;

    friend bool operator==(const TimelineWindow&, const TimelineWindow&) = default;
};

} // namespace baseline::workbench
