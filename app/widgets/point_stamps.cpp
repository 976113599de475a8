// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/point_stamps.h"

#include "core/dsp/vectorised.h"

#include <QRect>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace baseline::widgets {
namespace {

using Pixels = std::uint32_t __attribute__((vector_size(16)));

/// `source` over `target`, both premultiplied, four pixels at once; exact to the rounding of a 255th.
inline void blend(const QRgb* source, QRgb* target)
{
    Pixels s;
    Pixels t;
    std::memcpy(&s, source, sizeof s);
    std::memcpy(&t, target, sizeof t);
    const Pixels pair = Pixels{} + 0x00ff00ffU;
    const Pixels half = Pixels{} + 0x00800080U;
    const Pixels rest = 255U - (s >> 24);
    Pixels low = (t & pair) * rest;
    low = ((low + ((low >> 8) & pair) + half) >> 8) & pair;
    Pixels high = ((t >> 8) & pair) * rest;
    high = (high + ((high >> 8) & pair) + half) & (pair << 8);
    t = s + (low | high);
    std::memcpy(target, &t, sizeof t);
}

/// Blends rows of whole fours of columns, the upper left corner at x, y.
inline void blendStamp(const Canvas& canvas, const QRgb* stamp, int rows, int columns, int x, int y)
{
    const int top = std::max(0, -y);
    const int bottom = std::min(rows, canvas.height - y);
    if (x >= 0 && x + columns <= canvas.stride) {
        for (int row = top; row < bottom; ++row) {
            QRgb* target = canvas.pixels + static_cast<std::ptrdiff_t>(y + row) * canvas.stride + x;
            for (int column = 0; column < columns; column += 4)
                blend(stamp + row * columns + column, target + column);
        }
        return;
    }
    for (int row = top; row < bottom; ++row) {
        QRgb* target = canvas.pixels + static_cast<std::ptrdiff_t>(y + row) * canvas.stride;
        for (int column = std::max(0, -x); column < std::min(columns, canvas.width - x); ++column) {
            QRgb four[4] = {target[x + column]};
            const QRgb over[4] = {stamp[row * columns + column]};
            blend(over, four);
            target[x + column] = four[0];
        }
    }
}

/// A stamp and where it goes.
struct Print {
    const QRgb* stamp;
    int rows;
    int columns;
    int x;
    int y;
};

/// Where the stamp of a point goes; false: it is not drawn.
inline bool findPrint(const StampJob& job, std::size_t point, Print& print)
{
    const std::size_t kind = job.chosen != nullptr && job.chosen[point] != 0 ? 1 : 0;
    if (!(kind == 1 ? job.special : job.plain))
        return false;
    const Stamps& set = job.stamps[kind];
    const double x = (static_cast<double>(job.x[point]) - job.left) * job.ratio - 0.5 * set.side;
    const double y = (static_cast<double>(job.y[point]) - job.top) * job.ratio - 0.5 * set.side;
    // Also false for what is not a number.
    const bool isInside = x > -set.side && x < job.canvas.width && y > -set.side && y < job.canvas.height;
    if (!isInside)
        return false;
    std::size_t step = 0;
    if (job.depth != nullptr) {
        const double share = std::clamp(0.5 * (static_cast<double>(job.depth[point]) + 1.0), 0.0, 1.0);
        step = std::min(static_cast<std::size_t>(share * static_cast<double>(job.steps)), job.steps - 1);
    }
    const std::size_t style = std::min<std::size_t>(job.style[point], job.styles - 1);
    const Stamp& stamp = set.stamps[step * job.styles + style];
    print = {set.pixels.data() + stamp.first, stamp.rows, stamp.columns,
             static_cast<int>(std::floor(x + 0.5)) + stamp.left, static_cast<int>(std::floor(y + 0.5)) + stamp.top};
    return true;
}

} // namespace

void Stamps::append(const std::vector<QRgb>& square)
{
    QRect used;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            if (square[static_cast<std::size_t>(y * side + x)] != 0)
                used |= QRect(x, y, 1, 1);
        }
    }
    Stamp stamp;
    stamp.first = static_cast<std::uint32_t>(pixels.size());
    stamp.left = static_cast<std::int16_t>(used.left());
    stamp.top = static_cast<std::int16_t>(used.top());
    stamp.columns = static_cast<std::int16_t>((used.width() + 3) / 4 * 4);
    stamp.rows = static_cast<std::int16_t>(used.height());
    for (int y = used.top(); y <= used.bottom(); ++y) {
        for (int x = used.left(); x < used.left() + stamp.columns; ++x)
            pixels.push_back(x < side ? square[static_cast<std::size_t>(y * side + x)] : 0);
    }
    stamps.push_back(stamp);
}

QRgb blendedOver(QRgb source, QRgb target)
{
    QRgb four[4] = {target};
    const QRgb over[4] = {source};
    blend(over, four);
    return four[0];
}

/// Neighbours in the order lie anywhere in the picture, which is larger than the caches: some dozens of points are
/// asked for together before the first of them is blended.
BASELINE_VECTORISED
void stampPoints(const StampJob& job)
{
    constexpr std::size_t together = 32;
    std::array<Print, together> prints;
    for (std::size_t first = 0; first < job.count; first += together) {
        std::size_t found = 0;
        for (std::size_t i = first; i < std::min(first + together, job.count); ++i) {
            Print& print = prints[found];
            if (!findPrint(job, job.order[i], print))
                continue;
            ++found;
            const int bottom = std::min(print.y + print.rows, job.canvas.height);
            for (int row = std::max(0, print.y); row < bottom; ++row)
                __builtin_prefetch(job.canvas.pixels + static_cast<std::ptrdiff_t>(row) * job.canvas.stride +
                                       std::max(0, print.x),
                                   1);
        }
        for (std::size_t i = 0; i < found; ++i)
            blendStamp(job.canvas, prints[i].stamp, prints[i].rows, prints[i].columns, prints[i].x, prints[i].y);
    }
}

} // namespace baseline::widgets
