// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/marker.h"
#include "app/widgets/point_stamps.h"

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRectF>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

class QPainter;

namespace baseline::widgets {

/// Where points are on the screen, in pixels; one that is not finite is nowhere.
struct ScreenPoints {
    std::vector<float> x;
    std::vector<float> y;
    std::vector<float> depth; ///< -1 far to 1 near; empty: all in one plane
};

/// The point nearest to `pixel` and at most `within` pixels away, the one in front of two at the same place.
std::optional<std::size_t> nearestPoint(const ScreenPoints& points, QPointF pixel, double within);

struct PointStyle {
    QColor colour;
    Marker marker = Marker::Disc;

    friend bool operator==(const PointStyle&, const PointStyle&) = default;
};

struct CloudLook {
    std::vector<PointStyle> styles;
    QColor card;           ///< what far points fade into
    QColor ring;           ///< round chosen points
    double ratio = 1.0;    ///< device pixels a pixel
    std::size_t count = 0; ///< a crowd is drawn smaller and lighter, so that its density shows
    bool hasDepth = false;
    bool hasChosen = false; ///< others step back then

    friend bool operator==(const CloudLook&, const CloudLook&) = default;
};

/// Draws points into a picture by blending small stamps: a hundred thousand in some milliseconds, where as many calls
/// of a painter take a second. In a plane the order is a shuffled one, so that no group lies on all others; in space
/// the near ones cover the far ones. GUI thread only; keeps its memory between pictures.
class PointCloud {
public:
    /// Which style of the look each point has; one beyond the styles has the last.
    void setStyles(std::vector<std::uint16_t> styleOf);
    /// 1 where a point is chosen, as many as there are points; or empty.
    void setChosen(std::vector<std::uint8_t> chosen);

    /// The points inside `area` (pixels) on nothing; premultiplied, with the pixel ratio of the look. `points` are as
    /// many as there are styles.
    const QImage& draw(const ScreenPoints& points, const QRectF& area, const CloudLook& look);
    /// The same with a painter, as shapes that stay shapes in a drawing: for some thousand points.
    void paintShapes(QPainter& painter, const ScreenPoints& points, const CloudLook& look);

private:
    static constexpr std::size_t depthSteps = 8;

    void sortPoints(const ScreenPoints& points);
    Stamps stampsOf(bool chosen) const;

    std::vector<std::uint16_t> m_styleOf;
    std::vector<std::uint8_t> m_chosen;
    CloudLook m_look;
    std::array<Stamps, 2> m_stamps; ///< plain, chosen
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_bins;
    QImage m_image;
};

} // namespace baseline::widgets
