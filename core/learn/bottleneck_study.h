// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/learn/autoencoder.h"
#include "core/learn/pca.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace baseline::learn {

inline constexpr std::size_t spectrumBins = 24;

/// Made-up spectra of a machine whose speed and load wander: one hump whose place and height are all that differs, and
/// a little noise. Odd ones have a second, lower hump beside it. One row a spectrum; the same for the same seed.
Matrix madeUpSpectra(std::size_t rows, bool isOdd, std::uint64_t seed);

/// How well one way to squeeze a spectrum through a few numbers tells odd ones from normal ones by what gets lost.
struct SqueezeOutcome {
    std::vector<double> normal; ///< mean square errors of fresh normal rows
    std::vector<double> odd;
    double threshold = 0.0;   ///< that one in a hundred normal rows exceeds
    double falseShare = 0.0;  ///< of `normal` above the threshold
    double caughtShare = 0.0; ///< of `odd` above it
};

/// A bottleneck of so many numbers, once bent by a network and once straight by principal components.
struct BottleneckStudy {
    std::size_t bottleneck = 0;
    Autoencoder network;
    Pca plane;
    SqueezeOutcome bent;
    SqueezeOutcome straight;

    /// Rows as they come back.
    Matrix throughNetwork(const Matrix& rows) const;
    Matrix throughPlane(const Matrix& rows) const;
};

/// Fits both on the same made-up spectra of `seed`, puts the thresholds by others, and judges them by a third lot: none
/// is used twice. Errors: those of fitAutoencoder() and fitPca(); Cancelled.
Result<BottleneckStudy> studyBottleneck(std::size_t bottleneck, std::uint64_t seed, const Progress& progress = {});

} // namespace baseline::learn
