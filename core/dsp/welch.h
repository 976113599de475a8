// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/dsp/real_fft.h"
#include "core/dsp/window.h"

#include <complex>
#include <cstddef>
#include <span>
#include <vector>

namespace baseline::dsp {

/// Values on an even grid of frequencies from 0 Hz to half the rate: value i belongs to i * binWidth.
struct Spectrum {
    Hertz binWidth;
    std::vector<float> values;

    Hertz frequencyAt(std::size_t bin) const { return {static_cast<double>(bin) * binWidth.value}; }
    friend bool operator==(const Spectrum&, const Spectrum&) = default;
};

/// Averaged spectra (Welch 1967): segments overlapping by half, each freed of its mean, windowed and transformed; their
/// powers are averaged. Keeps its plan, so that a live view does not rebuild it. One object serves one thread at a
/// time.
///
/// Errors of all of them: InvalidArgument (subject "segment length": odd or below 4; "rate": not above 0 or not
/// finite; "samples": fewer than one segment), BadValues (NaN or infinity among the samples, or values near the limit
/// of float; value = their share in percent).
class Welch {
public:
    static Result<Welch> create(std::size_t segmentLength, WindowShape shape = WindowShape::Hann);

    std::size_t segmentLength() const { return m_fft.length(); }

    /// The one-sided power spectral density in unit²/Hz: 2 |X|² / (rate sum(w²)), 0 Hz and half the rate not doubled.
    Result<Spectrum> density(std::span<const float> samples, Hertz rate);

    /// The peak amplitude of a sine, in the unit of the samples: 2 |X| / sum(w), averaged as power. A sine between two
    /// bins reads low by up to 1.42 dB with Hann; dominantPeak() corrects that.
    Result<Spectrum> amplitude(std::span<const float> samples, Hertz rate);

private:
    Welch(std::size_t segmentLength, WindowShape shape);
    Result<std::vector<double>> averagedPower(std::span<const float> samples, Hertz rate);

    RealFft m_fft;
    std::vector<float> m_window;
    WindowSums m_sums;
    std::vector<float> m_segment;
    std::vector<std::complex<float>> m_bins;
};

/// Welch::density() with a Hann window, for one use.
Result<Spectrum> welchDensity(std::span<const float> samples, Hertz rate, std::size_t segmentLength);

/// Welch::amplitude() with a Hann window, for one use.
Result<Spectrum> amplitudeSpectrum(std::span<const float> samples, Hertz rate, std::size_t segmentLength);

} // namespace baseline::dsp
