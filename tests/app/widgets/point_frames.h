// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/cloud_view.h"
#include "app/widgets/scatter_view.h"
#include "tests/app/widgets/point_hands.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>
#include <numbers>
#include <random>
#include <vector>

namespace baseline::testing {

/// Windows of a few operating states, as their principal components lie: eight clouds and some that are far from all.
inline std::vector<widgets::CloudPoint> manyPoints(std::size_t count = 100'000)
{
    std::mt19937 random(5);
    std::normal_distribution<float> spread(0.0F, 0.6F);
    std::vector<widgets::CloudPoint> points(count);
    for (std::size_t i = 0; i < count; ++i) {
        const int group = static_cast<int>(i * 8 / count);
        const float angle = static_cast<float>(group) * 0.785F;
        const float far = i % 500 == 0 ? 3.0F : 1.0F;
        points[i] = {4.0F * std::cos(angle) + far * spread(random), 3.0F * std::sin(angle) + far * spread(random),
                     2.0F * std::sin(2.0F * angle) + far * spread(random), group,
                     static_cast<float>(i % 1000) / 1000.0F};
    }
    return points;
}

inline std::vector<widgets::ScatterPoint> flat(const std::vector<widgets::CloudPoint>& points)
{
    std::vector<widgets::ScatterPoint> plane;
    for (const widgets::CloudPoint& point : points)
        plane.push_back({point.x, point.y, point.group, point.value});
    return plane;
}

/// Counts what it paints: a view that is not on a screen takes no time at all.
template <typename View>
class CountedView final : public View {
public:
    int painted = 0;

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override
    {
        ++painted;
        View::paintPlot(painter, area);
    }
};

inline double secondsOnCore()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) + 1e-9 * static_cast<double>(used.tv_nsec);
}

/// What 95 of 100 frames stay within: seconds of this thread on a core, from the event to the painted widget. Nothing
/// where a frame was not painted. Other programs do not count, but for what they push out of the caches.
template <typename View>
double slowFrame(CountedView<View>& view, int frames, const std::function<void(int)>& act)
{
    std::vector<double> seconds;
    const int before = view.painted;
    for (int i = 0; i < frames; ++i) {
        const double begin = secondsOnCore();
        act(i);
        view.viewport()->repaint();
        QCoreApplication::processEvents();
        seconds.push_back(secondsOnCore() - begin);
    }
    if (view.painted - before < frames)
        return std::nan("");
    const auto rank = static_cast<std::ptrdiff_t>(0.95 * static_cast<double>(seconds.size() - 1));
    std::nth_element(seconds.begin(), seconds.begin() + rank, seconds.end());
    return seconds[static_cast<std::size_t>(rank)];
}

/// A drag in a circle: the plane is panned, the cloud is turned.
template <typename View>
double draggedFrames(CountedView<View>& view, int frames)
{
    const QPointF middle = view.plotRectangle().center();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, middle.toPoint());
    const double slow = slowFrame(view, frames, [&](int i) {
        const double angle = 0.1 * i;
        movePointer(*view.viewport(), middle + 150.0 * QPointF(std::cos(angle), std::sin(angle)), Qt::LeftButton);
    });
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, middle.toPoint());
    return slow;
}

/// In and out again, round a place beside the middle.
template <typename View>
double zoomedFrames(CountedView<View>& view, int frames)
{
    const QPointF place = view.plotRectangle().center() + QPointF(70.0, -40.0);
    return slowFrame(view, frames, [&](int i) { turnWheel(*view.viewport(), place, i % 20 < 10 ? 1 : -1); });
}

template <typename View>
double hoveredFrames(CountedView<View>& view, int frames)
{
    const QRectF area = view.plotRectangle();
    return slowFrame(view, frames, [&](int i) {
        movePointer(*view.viewport(), area.topLeft() + QPointF(i * 37 % static_cast<int>(area.width()),
                                                               i * 23 % static_cast<int>(area.height())));
    });
}

} // namespace baseline::testing
