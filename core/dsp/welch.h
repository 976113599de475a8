// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/dsp/segment_power.h"
#include "core/dsp/spectrum.h"
#include "core/dsp/window.h"

#include <cstddef>
#include <span>
#include <vector>

namespace baseline::dsp {

/// Averaged spectra (Welch 1967) of samples that are all there: segments overlapping by half, each freed of its mean,
/// windowed and transformed; their powers are averaged. Keeps its plan, so that a live view does not rebuild it. One
/// object serves one thread at a time. SpectrumAverager does it for a stream.
///
/// Errors of all of them: InvalidArgument (subject "segment length": see SegmentPower; "overlap": below 0 or above 0.99;
/// "rate": not above 0 or not finite; "samples": fewer than one segment), BadValues (NaN or infinity among the samples,
/// or values near the limit of float; value = their share in percent).
class Welch {
public:
    /// overlap: the share of a segment that the next one shares.
    static Result<Welch> create(std::size_t segmentLength, WindowShape shape = WindowShape::Hann, double overlap = 0.5);

    std::size_t segmentLength() const { return m_segments.length(); }
    std::size_t hop() const { return m_hop; }

    /// The one-sided power spectral density in unit²/Hz: 2 |X|² / (rate sum(w²)), 0 Hz and half the rate not doubled.
    Result<Spectrum> density(std::span<const float> samples, Hertz rate);

    /// The peak amplitude of a sine, in the unit of the samples: 2 |X| / sum(w), averaged as power. A sine between two
    /// bins reads low by up to 1.42 dB with Hann; dominantPeak() corrects that.
    Result<Spectrum> amplitude(std::span<const float> samples, Hertz rate);

    Result<Spectrum> spectrum(std::span<const float> samples, Hertz rate, SpectrumScale scale);

private:
    Welch(std::size_t segmentLength, WindowShape shape, std::size_t hop);

    SegmentPower m_segments;
    std::size_t m_hop;
};

/// How far each segment starts from the one before: the rest of the overlap, at least one sample.
std::size_t hopOf(std::size_t segmentLength, double overlap);

/// The highest overlap that makes sense; beyond it, segments tell next to nothing new.
inline constexpr double mostOverlap = 0.99;

/// Welch::density() with a Hann window, for one use.
Result<Spectrum> welchDensity(std::span<const float> samples, Hertz rate, std::size_t segmentLength);

/// Welch::amplitude() with a Hann window, for one use.
Result<Spectrum> amplitudeSpectrum(std::span<const float> samples, Hertz rate, std::size_t segmentLength);

} // namespace baseline::dsp
