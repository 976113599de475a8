// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/dsp/segment_power.h"
#include "core/dsp/spectrum.h"
#include "core/dsp/window.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace baseline::dsp {

/// What happens to the powers of successive segments. None shows the newest; Linear is the mean of all since the last
/// reset; Exponential forgets: new = old + (segment - old) / n, a mean while there are fewer than n; PeakHold keeps the
/// highest of each bin.
enum class Averaging { None, Linear, Exponential, PeakHold };

/// How a spectrum is made, as a user sets it. A value: kept in the project, compared, passed to where it is computed.
struct SpectrumSettings {
    WindowShape window = WindowShape::Hann;
    std::size_t length = 2048; ///< samples a segment: even, see SegmentPower; the lines are rate / length apart
    double overlap = 0.5;      ///< share of a segment that the next one shares, 0 to 0.99
    SpectrumScale scale = SpectrumScale::Amplitude;
    Averaging averaging = Averaging::Linear;
    double segments = 8.0;     ///< n of Exponential, from 1 on
    friend bool operator==(const SpectrumSettings&, const SpectrumSettings&) = default;
};

/// Errors: InvalidArgument (subject "segment length", "overlap" or "averaged segments").
Status checkSettings(const SpectrumSettings& settings);

/// The averaged spectrum of one channel of a stream: fed with blocks of any size, read at any time. It costs a transform
/// for each hop of new samples. One object serves one thread at a time.
///
/// A segment that holds NaN or infinity (a gap) or that is too large for float is left out and counted.
class SpectrumAverager {
public:
    /// Errors: those of checkSettings(), InvalidArgument (subject "rate": not above 0 or not finite).
    static Result<SpectrumAverager> create(const SpectrumSettings& settings, Hertz rate);

    const SpectrumSettings& settings() const { return m_settings; }
    Hertz rate() const { return m_rate; }

    void feed(std::span<const float> samples);

    /// Nothing before the first whole segment.
    std::optional<Spectrum> spectrum() const;

    /// Segments in the spectrum since the last reset, and those left out.
    std::size_t averaged() const { return m_averaged; }
    std::size_t leftOut() const { return m_leftOut; }

    /// Forgets all; the next sample is the first.
    void reset();

private:
    SpectrumAverager(const SpectrumSettings& settings, Hertz rate);
    void addSegment();

    SpectrumSettings m_settings;
    Hertz m_rate;
    std::size_t m_hop;
    SegmentPower m_segments;
    std::vector<float> m_waiting;  ///< the samples of the segment that is being filled
    std::size_t m_filled = 0;
    std::vector<double> m_newest;
    std::vector<double> m_average;
    std::size_t m_averaged = 0;
    std::size_t m_leftOut = 0;
};

} // namespace baseline::dsp
