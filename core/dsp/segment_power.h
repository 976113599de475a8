// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/dsp/complex_fft.h"
#include "core/dsp/window.h"

#include <complex>
#include <cstddef>
#include <span>
#include <vector>

namespace baseline::dsp {

/// How a line of a spectrum is read. Peak amplitude and RMS of a sine are in the unit of the samples, a density is in
/// unit²/Hz.
enum class SpectrumScale { Amplitude, Rms, Density };

/// One segment of a signal to its power spectrum: freed of its mean, windowed, transformed, squared. What all averaged
/// spectra share. Owns scratch memory: one object serves one thread at a time.
class SegmentPower {
public:
    /// Even lengths from 4 to 2^30 (KissFFT counts in int) whose transform is quick enough: with a large prime factor p it
    /// takes length * p steps, of which 2^28 are allowed.
    static bool supports(std::size_t length);

    /// Contract: supports(length).
    SegmentPower(std::size_t length, WindowShape shape);

    std::size_t length() const { return m_window.size(); }
    std::size_t bins() const { return m_window.size() / 2 + 1; }
    std::span<const float> window() const { return m_window; }

    /// Writes |X|² for each bin, unscaled. Contract: segment.size() == length(), power.size() == bins().
    void compute(std::span<const float> segment, std::span<double> power);

    /// Adds |X|² to what is there.
    void accumulate(std::span<const float> segment, std::span<double> power);

    /// A mean |X|² in the scale asked for: 2 |X| / sum(w), the same over sqrt(2), 2 |X|² / (rate sum(w²)). 0 Hz and
    /// half the rate have no mirror image and are not doubled; their RMS is their amplitude.
    void scale(std::span<const double> power, SpectrumScale scale, Hertz rate, std::span<float> values) const;

private:
    std::vector<float> m_window;
    WindowSums m_sums;
    ComplexFft m_fft; ///< of half the length: even samples are real parts, odd ones imaginary parts
    std::vector<std::complex<float>> m_turns; ///< exp(-2 pi i k / length)
    std::vector<std::complex<float>> m_pairs;
    std::vector<std::complex<float>> m_halves;
};

} // namespace baseline::dsp
