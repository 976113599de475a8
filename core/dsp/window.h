// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace baseline::dsp {

/// BlackmanHarris is the four-term window of Harris (1978), side lobes below -92 dB; FlatTop the five-term one that
/// SciPy and MATLAB use, whose lines read right to 0.1 % anywhere between two bins.
enum class WindowShape { Rectangular, Hann, Hamming, BlackmanHarris, FlatTop };

/// The weights of a window of `length` samples: sum over k of (-1)^k a_k cos(2 pi k i / length). They are the periodic
/// ones, the right ones for spectra; a length of 1 gives the single weight 1.
std::vector<float> makeWindow(WindowShape shape, std::size_t length);

/// What a window does to a spectrum: an amplitude is divided by `sum`, a power density by `sumOfSquares`.
struct WindowSums {
    double sum = 0.0;
    double sumOfSquares = 0.0;
};
WindowSums windowSums(std::span<const float> window);

/// The equivalent noise bandwidth in bins, n sum(w^2) / sum(w)^2: 1 for rectangular, 1.5 for Hann.
double noiseBandwidthBins(std::span<const float> window);

/// What a spectrum of windowed samples is multiplied by: n / sum(w) to read amplitudes (Hann 2), sqrt(n / sum(w^2)) to
/// read the RMS of a band (Hann sqrt(8/3)).
double amplitudeCorrection(std::span<const float> window);
double powerCorrection(std::span<const float> window);

/// How much lower, in dB, a sine halfway between two bins reads than one on a bin: 1.42 for Hann.
double scallopingLossDecibel(WindowShape shape);

/// Half the width of a line in bins: a sine reaches this many bins to either side before its first zero.
std::size_t mainLobeHalfWidthBins(WindowShape shape);

} // namespace baseline::dsp
