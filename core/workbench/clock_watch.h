// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/workbench/capture_writer.h"

#include <QString>

#include <chrono>
#include <functional>
#include <span>

namespace baseline::workbench {

/// Notices that the clock of this computer was set while something ran. A recording does not need that clock: the times of
/// its samples are counted from its beginning. But that beginning, and whatever else has a date, can then look wrong.
class ClockWatch {
public:
    /// A time since some moment or other.
    using Clock = std::function<std::chrono::milliseconds()>;

    /// Begins to watch. The clocks are the computer's: the one on the wall, and the one that nobody sets.
    ClockWatch();
    ClockWatch(Clock wall, Clock steady);

    /// How far the clock was set forward since the beginning (a computer that slept counts, too), or back: then negative.
    /// 0 for less than two seconds, which is how far a time server pulls a clock right in an hour or so.
    Seconds moved() const;

private:
    Clock m_wall;
    Clock m_steady;
    std::chrono::milliseconds m_ahead; ///< of the one on the wall, at the beginning
};

/// What the user is told; empty for 0.
QString clockSentence(Seconds moved);

/// Adds the sentence to the notes of these recordings, if there is one to add. Errors: those of ProjectFile::open and
/// project::apply.
Status noteClock(const ClockWatch& watch, const QString& projectPath, std::span<const CapturedPart> parts);

} // namespace baseline::workbench
