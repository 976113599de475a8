// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/learn/lab_colour.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace baseline::learn {

/// In which numbers two colours are near each other.
enum class ColourSpace { Rgb, Lab };

struct PaletteColour {
    Srgb colour{};
    std::size_t pixels = 0; ///< above 0
};

/// A picture in a few colours.
struct ColourSegments {
    std::vector<PaletteColour> palette; ///< most pixels first
    std::vector<std::uint8_t> labels;   ///< of each pixel: index into `palette`
    double meanSquare = 0.0;            ///< of the distances of all pixels from their centre, in the units of the space
    std::size_t iterations = 0;
};

/// k-means on the colours of the pixels, three bytes each; where they lie in the picture does not matter. Centres come
/// from at most 20,000 pixels drawn by the seed, and every pixel goes to the nearest of them. The same seed gives the
/// same result. Errors: InvalidArgument (subject "pixels": none, or no whole ones; "clusters": 0 or above 256, or more
/// than the drawn pixels have different colours, value = their number); Cancelled.
Result<ColourSegments> segmentColours(std::span<const std::uint8_t> rgb, ColourSpace space, std::size_t clusters,
                                      std::uint64_t seed, const Progress& progress = {});

} // namespace baseline::learn
