// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace baseline::dsp {

enum class WindowShape { Rectangular, Hann };

/// The weights of a window of `length` samples. Hann is the periodic one, 0.5 - 0.5 cos(2 pi i / length), the right
/// one for spectra; a length of 1 gives the single weight 1.
std::vector<float> makeWindow(WindowShape shape, std::size_t length);

/// What a window does to a spectrum: an amplitude is divided by `sum`, a power density by `sumOfSquares`.
struct WindowSums {
    double sum = 0.0;
    double sumOfSquares = 0.0;
};
WindowSums windowSums(std::span<const float> window);

/// The equivalent noise bandwidth in bins, n sum(w^2) / sum(w)^2: 1 for rectangular, 1.5 for Hann.
double noiseBandwidthBins(std::span<const float> window);

} // namespace baseline::dsp
