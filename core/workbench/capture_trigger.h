// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace baseline::workbench {

/// When to record by itself. Levels are vibration: the RMS about the mean over a tenth of a second, as the root of the
/// channels' squared sum, in the unit of the channels.
struct TriggerOptions {
    double level = 0.0;    ///< begins when the vibration reaches this; > 0
    double release = 0.0;  ///< ends when it stays below this; at most `level`; 0: 70 % of it
    Seconds before{2.0};   ///< of signal before the begin that belongs to the recording
    Seconds after{2.0};    ///< how long it has to stay below `release`

    double releaseLevel() const { return release > 0.0 ? release : 0.7 * level; }
};

/// Watches a signal for a level with hysteresis. A value without a clock: all times are in frames. Belongs to one thread.
class CaptureTrigger {
public:
    enum class Edge { Begin, End };

    /// `scales`: the unit's worth of one raw step of each channel.
    CaptureTrigger(const TriggerOptions& options, Hertz rate, std::vector<double> scales);

    /// Frames until the current window is full: feed no more at once, so that edges are found where they are.
    SampleIndex untilWindowEnd() const { return m_length - m_filled; }
    /// Whole frames, interleaved, at most untilWindowEnd(). What they decide holds from their end on.
    std::optional<Edge> take(std::span<const std::int16_t> interleaved);
    std::optional<Edge> take(std::span<const float> interleaved);
    /// Missing frames: no window reaches across them, and silence goes on during them.
    std::optional<Edge> skip(SampleIndex missing);

    bool isOpen() const { return m_open; }
    /// Of the last whole window; 0 before there is one.
    double level() const { return m_level; }
    SampleIndex windowLength() const { return m_length; }

private:
    struct Sums {
        double first = 0.0; ///< the sums are about it: gravity would cost digits otherwise
        double sum = 0.0;
        double squares = 0.0;
    };

    template <typename Value>
    std::optional<Edge> feed(std::span<const Value> interleaved);
    std::optional<Edge> decide();

    std::vector<double> m_scales;
    double m_on;
    double m_off;
    SampleIndex m_length; ///< of a window
    SampleIndex m_hold;   ///< silence that ends a recording
    std::vector<Sums> m_sums;
    SampleIndex m_filled = 0;
    SampleIndex m_silence = 0;
    double m_level = 0.0;
    bool m_open = false;
};

} // namespace baseline::workbench
