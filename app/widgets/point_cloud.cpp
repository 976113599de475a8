// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/point_cloud.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace baseline::widgets {
namespace {

constexpr std::size_t depthBins = 1024;
constexpr double farSize = 0.7;
constexpr double nearSize = 1.1;
constexpr double farStrength = 0.45; ///< of the colour of the farthest points over the card
constexpr double widest = 1.2;       ///< a diamond is so many times as wide as its size
constexpr double steppedBack = 0.4;

/// Smaller in a crowd on a fine screen, where each pixel of a point is four of the device.
double sizeOf(const CloudLook& look)
{
    const double least = look.ratio > 1.5 ? 2.0 : 3.0;
    return look.count > 60'000 ? least : look.count > 20'000 ? 4.0 : 6.0;
}

int alphaOf(const CloudLook& look)
{
    // In space the near ones are to cover the far ones.
    if (look.hasDepth)
        return look.count > 4000 ? 200 : 230;
    return look.count > 4000 ? 110 : look.count > 800 ? 170 : 220;
}

QColor blended(const QColor& over, const QColor& under, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(share * a + (1.0 - share) * b)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

/// What a marker covers, 0 to 255 a pixel.
std::vector<std::uint8_t> coverage(Marker marker, double size, int side, double ratio)
{
    QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.scale(ratio, ratio);
    paintMarker(painter, marker, QPointF(0.5 * side, 0.5 * side) / ratio, size, Qt::white);
    painter.end();
    std::vector<std::uint8_t> covered;
    for (int y = 0; y < side; ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < side; ++x)
            covered.push_back(static_cast<std::uint8_t>(qAlpha(line[x])));
    }
    return covered;
}

QRgb covering(const QColor& colour, int alpha, std::uint8_t covered)
{
    return qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), (alpha * covered + 127) / 255));
}

} // namespace

std::optional<std::size_t> nearestPoint(const ScreenPoints& points, QPointF pixel, double within)
{
    // Of all that cover the pixel, the one in front is meant.
    const float least = points.depth.empty() ? 0.0F : 4.0F;
    const auto x = static_cast<float>(pixel.x());
    const auto y = static_cast<float>(pixel.y());
    auto best = static_cast<float>(within * within);
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < points.x.size(); ++i) {
        const float acrossX = points.x[i] - x;
        const float acrossY = points.y[i] - y;
        const float distance = std::max(acrossX * acrossX + acrossY * acrossY, least);
        if (!(distance <= best))
            continue;
        const bool isInFront = nearest && !points.depth.empty() && points.depth[i] > points.depth[*nearest];
        if (distance < best || !nearest || isInFront) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

void PointCloud::setStyles(std::vector<std::uint16_t> styleOf)
{
    m_styleOf = std::move(styleOf);
}

void PointCloud::setChosen(std::vector<std::uint8_t> chosen)
{
    m_chosen = std::move(chosen);
}

/// Far ones first; in a plane in an order that has nothing to do with that of the points.
void PointCloud::sortPoints(const ScreenPoints& points)
{
    const std::size_t count = points.x.size();
    if (points.depth.empty()) {
        if (m_order.size() == count)
            return;
        m_order.resize(count);
        std::size_t stride = static_cast<std::size_t>(0.618 * static_cast<double>(count)) | 1U;
        while (std::gcd(stride, count) > 1)
            ++stride;
        for (std::size_t i = 0, at = 0; i < count; ++i, at = (at + stride) % count)
            m_order[i] = static_cast<std::uint32_t>(at);
        return;
    }
    std::array<std::uint32_t, depthBins + 1> begins{};
    m_bins.resize(count);
    m_order.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const float share = 0.5F * (points.depth[i] + 1.0F) * static_cast<float>(depthBins);
        // What is not a number is not drawn: its place in the order is free.
        m_bins[i] = share > 0.0F ? static_cast<std::uint32_t>(std::min(share, static_cast<float>(depthBins - 1))) : 0;
        ++begins[m_bins[i] + 1];
    }
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    for (std::size_t i = 0; i < count; ++i)
        m_order[begins[m_bins[i]]++] = static_cast<std::uint32_t>(i);
}

Stamps PointCloud::stampsOf(bool chosen) const
{
    const double plain = sizeOf(m_look);
    // In a crowd rings would be all that is seen.
    const bool isCrowd = m_look.count > 4000;
    const double size = chosen ? plain + 1.5 : plain;
    const double ringSize = size + (isCrowd ? 1.2 : 3.5);
    const double most = (m_look.hasDepth ? nearSize : 1.0) * widest * (chosen ? ringSize : size);
    Stamps stamps;
    stamps.side = 2 * static_cast<int>(std::ceil(0.5 * most * m_look.ratio));
    const int alpha = chosen ? 255 : static_cast<int>(alphaOf(m_look) * (m_look.hasChosen ? steppedBack : 1.0));
    const std::size_t steps = m_look.hasDepth ? depthSteps : 1;
    for (std::size_t step = 0; step < steps; ++step) {
        const double nearness = steps > 1 ? static_cast<double>(step) / static_cast<double>(steps - 1) : 1.0;
        const double factor = m_look.hasDepth ? farSize + (nearSize - farSize) * nearness : 1.0;
        const double strength = chosen ? 1.0 : farStrength + (1.0 - farStrength) * nearness;
        std::map<Marker, std::vector<std::uint8_t>> fills;
        std::map<Marker, std::vector<std::uint8_t>> rings;
        for (const PointStyle& style : m_look.styles) {
            auto& fill = fills[style.marker];
            auto& ring = rings[style.marker];
            if (fill.empty()) {
                fill = coverage(style.marker, size * factor, stamps.side, m_look.ratio);
                ring = coverage(style.marker, ringSize * factor, stamps.side, m_look.ratio);
            }
            const QColor colour = blended(style.colour, m_look.card, strength);
            std::vector<QRgb> square;
            for (std::size_t i = 0; i < fill.size(); ++i)
                square.push_back(
                    blendedOver(covering(colour, alpha, fill[i]), chosen ? covering(m_look.ring, 255, ring[i]) : 0));
            stamps.append(square);
        }
    }
    return stamps;
}

void PointCloud::paintShapes(QPainter& painter, const ScreenPoints& points, const CloudLook& look)
{
    if (m_styleOf.size() != points.x.size() || points.x.empty() || look.styles.empty())
        return;
    sortPoints(points);
    const bool hasChosen = m_chosen.size() == points.x.size();
    for (const std::uint32_t point : m_order) {
        const QPointF place(static_cast<double>(points.x[point]), static_cast<double>(points.y[point]));
        if (!std::isfinite(place.x()) || !std::isfinite(place.y()))
            continue;
        const double depth = points.depth.empty() ? 1.0 : static_cast<double>(points.depth[point]);
        const double nearness = std::clamp(0.5 * (depth + 1.0), 0.0, 1.0);
        const double size = sizeOf(look) * (look.hasDepth ? farSize + (nearSize - farSize) * nearness : 1.0);
        const PointStyle& style = look.styles[std::min<std::size_t>(m_styleOf[point], look.styles.size() - 1)];
        QColor colour = blended(style.colour, look.card, farStrength + (1.0 - farStrength) * nearness);
        const bool isChosen = hasChosen && m_chosen[point] != 0;
        colour.setAlpha(isChosen ? 255 : static_cast<int>(alphaOf(look) * (look.hasChosen ? steppedBack : 1.0)));
        if (isChosen)
            paintMarker(painter, style.marker, place, size + 4.0, look.ring);
        paintMarker(painter, style.marker, place, isChosen ? size + 1.5 : size, colour);
    }
}

const QImage& PointCloud::draw(const ScreenPoints& points, const QRectF& area, const CloudLook& look)
{
    if (look != m_look) {
        m_look = look;
        m_stamps = {stampsOf(false), stampsOf(true)};
    }
    const int width = std::max(1, static_cast<int>(std::ceil(area.width() * look.ratio)));
    const int height = std::max(1, static_cast<int>(std::ceil(area.height() * look.ratio)));
    if (m_image.size() != QSize(width, height))
        m_image = QImage(width, height, QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(1.0); // fill() counts in device pixels either way
    m_image.fill(Qt::transparent);
    m_image.setDevicePixelRatio(look.ratio);
    if (look.styles.empty() || m_styleOf.size() != points.x.size() || points.x.empty())
        return m_image;
    sortPoints(points);
    const Canvas canvas{reinterpret_cast<QRgb*>(m_image.bits()), static_cast<int>(m_image.bytesPerLine() / 4), width,
                        height};
    const bool hasChosen = m_chosen.size() == points.x.size();
    StampJob job{canvas,
            points.x.data(),
            points.y.data(),
            points.depth.empty() ? nullptr : points.depth.data(),
            m_styleOf.data(),
            hasChosen ? m_chosen.data() : nullptr,
            m_order.data(),
            points.x.size(),
            m_stamps.data(),
            look.styles.size(),
            look.hasDepth ? depthSteps : 1,
            area.left(),
            area.top(),
            look.ratio,
            true,
            true};
    if (hasChosen && points.depth.empty()) { // in a plane the chosen ones lie on top
        job.special = false;
        stampPoints(job);
        job.special = true;
        job.plain = false;
    }
    stampPoints(job);
    return m_image;
}

} // namespace baseline::widgets
