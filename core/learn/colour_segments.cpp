// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/colour_segments.h"

#include "core/learn/fit_errors.h"
#include "core/learn/kmeans.h"
#include "core/learn/random.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace baseline::learn {
namespace {

constexpr std::size_t mostDrawn = 20'000;
constexpr std::size_t mostColours = 256;     // a label is a byte
constexpr std::size_t starts = 3;            // of k-means, which improves the best of them by swaps
constexpr std::size_t betweenLooks = 65'536; // pixels between two looks at whether to stop

using Point = std::array<float, 3>;

Point pointOf(std::span<const std::uint8_t> rgb, std::size_t pixel, ColourSpace space)
{
    const Srgb colour{rgb[3 * pixel], rgb[3 * pixel + 1], rgb[3 * pixel + 2]};
    if (space == ColourSpace::Rgb)
        return {static_cast<float>(colour[0]), static_cast<float>(colour[1]), static_cast<float>(colour[2])};
    const Lab lab = labOf(colour);
    return {static_cast<float>(lab.lightness), static_cast<float>(lab.a), static_cast<float>(lab.b)};
}

Srgb colourOf(std::span<const float> centre, ColourSpace space)
{
    if (space == ColourSpace::Lab)
        return srgbOf({static_cast<double>(centre[0]), static_cast<double>(centre[1]), static_cast<double>(centre[2])});
    Srgb result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = static_cast<std::uint8_t>(std::clamp(centre[i] + 0.5F, 0.0F, 255.0F));
    return result;
}

/// All pixels of a small picture; of a large one, drawn ones: evenly spaced ones could all lie in a few columns of it.
Matrix drawn(std::span<const std::uint8_t> rgb, ColourSpace space, std::uint64_t seed)
{
    const std::size_t pixels = rgb.size() / 3;
    Matrix points(std::min(pixels, mostDrawn), 3);
    Random random(seed);
    for (std::size_t i = 0; i < points.rows; ++i) {
        const Point point = pointOf(rgb, pixels > mostDrawn ? random.below(pixels) : i, space);
        std::ranges::copy(point, points.row(i).begin());
    }
    return points;
}

struct Nearest {
    std::uint8_t centre = 0;
    float square = 0.0F;
};

Nearest nearestOf(const Matrix& centres, const Point& point)
{
    Nearest best;
    for (std::size_t i = 0; i < centres.rows; ++i) {
        const float first = centres(i, 0) - point[0];
        const float second = centres(i, 1) - point[1];
        const float third = centres(i, 2) - point[2];
        const float square = first * first + second * second + third * third;
        if (i == 0 || square < best.square)
            best = {static_cast<std::uint8_t>(i), square};
    }
    return best;
}

/// Most pixels first, and without colours that no pixel is nearest to (of two centres that round to the same place).
void orderByShare(ColourSegments& segments)
{
    std::vector<std::uint8_t> order(segments.palette.size());
    std::iota(order.begin(), order.end(), std::uint8_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::uint8_t i) { return segments.palette[i].pixels; });
    std::vector<std::uint8_t> placeOf(order.size());
    std::vector<PaletteColour> sorted;
    for (std::size_t place = 0; place < order.size(); ++place) {
        placeOf[order[place]] = static_cast<std::uint8_t>(place);
        if (segments.palette[order[place]].pixels > 0)
            sorted.push_back(segments.palette[order[place]]);
    }
    segments.palette = std::move(sorted);
    for (std::uint8_t& label : segments.labels)
        label = placeOf[label];
}

} // namespace

Result<ColourSegments> segmentColours(std::span<const std::uint8_t> rgb, ColourSpace space, std::size_t clusters,
                                      std::uint64_t seed, const Progress& progress)
{
    if (rgb.empty() || rgb.size() % 3 != 0)
        return invalid("pixels", "a picture has at least one pixel of three bytes", static_cast<double>(rgb.size()));
    if (clusters > mostColours)
        return invalid("clusters", "at most 256 colours", static_cast<double>(mostColours));
    KMeansOptions options;
    options.clusters = clusters;
    options.starts = starts;
    options.seed = seed;
    const auto fit = fitKMeans(drawn(rgb, space, seed), options, progress);
    if (!fit)
        return fit.error();
    ColourSegments segments;
    segments.iterations = fit->iterations;
    for (std::size_t i = 0; i < clusters; ++i)
        segments.palette.push_back({colourOf(fit->centres.row(i), space), 0});
    const std::size_t pixels = rgb.size() / 3;
    segments.labels.resize(pixels);
    double sum = 0.0;
    for (std::size_t pixel = 0; pixel < pixels; ++pixel) {
        if (pixel % betweenLooks == 0 && progress.cancelled())
            return Error{Error::Code::Cancelled, "segmentation was cancelled", {}};
        const Nearest nearest = nearestOf(fit->centres, pointOf(rgb, pixel, space));
        segments.labels[pixel] = nearest.centre;
        ++segments.palette[nearest.centre].pixels;
        sum += static_cast<double>(nearest.square);
    }
    segments.meanSquare = sum / static_cast<double>(pixels);
    orderByShare(segments);
    return segments;
}

} // namespace baseline::learn
