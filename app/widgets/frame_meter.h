// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace baseline::widgets {

/// What the frames of the last few seconds cost the GUI thread; zeros when the last second had none.
struct FrameFigures {
    double perSecond = 0.0; ///< painted frames
    Seconds median{0.0};    ///< work for a frame: collect and paint
    Seconds most{0.0};      ///< the work that 95 of 100 frames stay within
    Seconds longest{0.0};
};

/// Adds up the work for each frame of a live picture: collecting (from the moment the data are there until every view has
/// them) and painting (of the whole window). What is collected and overtaken by newer data before it is painted counts
/// with the frame that is. Keeps the frames of a short time in a fixed block of memory. Belongs to one thread.
class FrameMeter {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `window` (> 0): the time that figures() tells about.
    explicit FrameMeter(Seconds window = Seconds(5.0));

    void collected(Seconds work);
    /// Ends a frame if anything was collected since the last one; other repaints of the window are none.
    void painted(Seconds work, Time now);

    /// Since the beginning.
    std::uint64_t frames() const { return m_frames; }
    FrameFigures figures(Time now) const;

private:
    struct Frame {
        Time painted;
        Seconds work{0.0};
    };

    Seconds m_window;
    std::vector<Frame> m_newest; ///< a ring
    Seconds m_collected{0.0};
    bool m_isOpen = false;
    std::uint64_t m_frames = 0;
};

} // namespace baseline::widgets
