// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/zoom_range.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace baseline::sessions {

using widgets::KeyUses; // lupdate takes a qualified type before a function for the function's class

namespace {

constexpr double keyStep = 1.5;   // one key press shows two thirds of what was seen
constexpr double wheelStep = 1.2; // one notch of a wheel
constexpr double notch = 120.0;   // QWheelEvent: eighths of a degree, 15 degrees a notch
constexpr double moveStep = 0.2;

/// Gives lupdate its context.
struct Zoom {
    Q_DECLARE_TR_FUNCTIONS(baseline::sessions::Zoom)
};

} // namespace

ZoomRange ZoomRange::whole(widgets::AxisRange all, double narrowest)
{
    return {all, std::min(narrowest, all.span()), all};
}

ZoomRange ZoomRange::looking(widgets::AxisRange range) const
{
    const double span = std::clamp(range.span(), narrowest, all.span());
    const double low = std::clamp(range.low, all.low, all.high - span);
    ZoomRange next = *this;
    // The ends are taken over exactly, so that "all" is told from "nearly all".
    next.seen = span >= all.span() ? all : widgets::AxisRange{low, low + span};
    return next;
}

ZoomRange ZoomRange::zoomed(double factor, double about) const
{
    if (!(factor > 0.0) || !std::isfinite(factor) || !std::isfinite(about))
        return *this;
    const double span = std::clamp(seen.span() / factor, narrowest, all.span());
    const double share = std::clamp((about - seen.low) / seen.span(), 0.0, 1.0);
    return looking({about - share * span, about - share * span + span});
}

ZoomRange ZoomRange::moved(double share) const
{
    const double step = share * seen.span();
    return looking({seen.low + step, seen.high + step});
}

ZoomRange ZoomRange::afterKey(int key, bool& isKnown) const
{
    isKnown = true;
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        return zoomed(keyStep, seen.centre());
    case Qt::Key_Minus: return zoomed(1.0 / keyStep, seen.centre());
    case Qt::Key_Left: return moved(-moveStep);
    case Qt::Key_Right: return moved(moveStep);
    case Qt::Key_Home: return looking(all);
    default: break;
    }
    isKnown = false;
    return *this;
}

KeyUses zoomKeyUses()
{
    return {Zoom::tr("Plots that zoom"),
            {{{Qt::Key_Plus, Qt::Key_Minus}, Zoom::tr("Zoom in, zoom out")},
             {{Qt::Key_Left, Qt::Key_Right}, Zoom::tr("Move")},
             {{Qt::Key_Home}, Zoom::tr("See all")}}};
}

ZoomRange ZoomRange::afterWheel(int angle, double about) const
{
    return zoomed(std::pow(wheelStep, static_cast<double>(angle) / notch), about);
}

} // namespace baseline::sessions
