// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace baseline::widgets {

/// A square with a point in its middle, without the empty rows and columns at its edges.
struct Stamp {
    std::uint32_t first = 0;  ///< index of its first pixel
    std::int16_t left = 0;    ///< what is left out there, in device pixels
    std::int16_t top = 0;
    std::int16_t columns = 0; ///< whole fours
    std::int16_t rows = 0;
};

/// Stamps of squares of one size, premultiplied: for each step of depth those of all styles.
struct Stamps {
    int side = 0; ///< device pixels of the squares; even, so that small points need few columns
    std::vector<Stamp> stamps;
    std::vector<QRgb> pixels;

    /// The next one, of a square of side x side. Fewer columns are fewer fours to blend.
    void append(const std::vector<QRgb>& square);
};

struct Canvas {
    QRgb* pixels;
    int stride;
    int width;
    int height;
};

/// Points to be drawn with stamps, in their order.
struct StampJob {
    Canvas canvas;
    const float* x;
    const float* y;
    const float* depth; ///< null: all in one plane
    const std::uint16_t* style;
    const std::uint8_t* chosen; ///< null: none is
    const std::uint32_t* order;
    std::size_t count;
    const Stamps* stamps; ///< plain, chosen
    std::size_t styles;
    std::size_t steps; ///< of depth
    double left;
    double top;
    double ratio;
    bool plain;   ///< draws those that are not chosen
    bool special; ///< draws those that are
};

/// One premultiplied pixel over another, as stampPoints() does it.
QRgb blendedOver(QRgb source, QRgb target);

/// Blends a stamp for each point of the job; one that is not finite, or outside, is left out.
void stampPoints(const StampJob& job);

} // namespace baseline::widgets
