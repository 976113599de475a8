// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/timeline_window.h"

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

TimelineWindow TimelineWindow::whole(SampleIndex length)
{
    return TimelineWindow{0.0, static_cast<double>(length), length}.fitted();
}

TimelineWindow TimelineWindow::fitted() const
{
    const double all = std::max(1.0, static_cast<double>(length));
    TimelineWindow fit = *this;
    fit.count = std::clamp(std::isfinite(count) ? count : all, std::min(smallest, all), all);
    fit.first = std::clamp(std::isfinite(first) ? first : 0.0, 0.0, all - fit.count);
    return fit;
}

TimelineWindow TimelineWindow::movedBy(double positions) const
{
    return TimelineWindow{first + positions, count, length}.fitted();
}

TimelineWindow TimelineWindow::zoomed(double factor, double at) const
{
    if (!(factor > 0.0) || !std::isfinite(factor))
        return *this;
    const double share = (at - first) / count;
    TimelineWindow zoomed{0.0, count * factor, length};
    zoomed.count = zoomed.fitted().count; // the limits first, otherwise `at` would drift there
    zoomed.first = at - share * zoomed.count;
    return zoomed.fitted();
}

TimelineWindow TimelineWindow::showing(recording::Span span) const
{
    const double room = 0.1 * static_cast<double>(span.count);
    TimelineWindow shown{0.0, static_cast<double>(span.count) + 2.0 * room, length};
    shown.count = shown.fitted().count;
    shown.first = static_cast<double>(span.first) + 0.5 * (static_cast<double>(span.count) - shown.count);
    return shown.fitted();
}

TimelineWindow TimelineWindow::revealing(SampleIndex position) const
{
    const double room = 0.05 * count;
    const double at = static_cast<double>(position);
    if (at < first + room)
        return movedBy(at - room - first);
    if (at > end() - room)
        return movedBy(at + room - end());
    return *this;
}

recording::Span TimelineWindow::positions() const
{
    const auto from = static_cast<SampleIndex>(std::floor(first));
    const auto to = std::min(length, static_cast<SampleIndex>(std::ceil(end())));
    return {from, std::max<SampleIndex>(1, to - from)};
}

recording::Span TimelineWindow::positionsAround() const
{
    const double from = std::max(0.0, first - 0.5 * count);
    const double to = std::min(static_cast<double>(length), end() + 0.5 * count);
    return TimelineWindow{from, to - from, length}.positions();
}

} // namespace baseline::workbench
