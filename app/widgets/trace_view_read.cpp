// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What cursors and exports read off a waveform.
#include "app/widgets/trace_view.h"

#include <limits>
#include <utility>

namespace baseline::widgets {

std::size_t TraceView::pointCount() const
{
    if (m_traces.empty() || m_traces.front().data.isEmpty())
        return 0;
    const TraceData& shown = m_traces.front().data;
    return (static_cast<std::size_t>(shown.end() - shown.first()) + shown.each() - 1) / shown.each();
}

std::size_t TraceView::samplesPerPoint() const
{
    return m_traces.empty() ? 1 : m_traces.front().data.each();
}

std::optional<TraceColumn> TraceView::point(std::size_t channel, std::size_t index) const
{
    if (channel >= m_traces.size())
        return std::nullopt;
    const TraceData& shown = m_traces[channel].data;
    return shown.at(shown.first() + static_cast<SampleIndex>(index * shown.each()));
}

double TraceView::timeOf(std::size_t index) const
{
    if (m_traces.empty())
        return m_end.count();
    const TraceData& shown = m_traces.front().data;
    const SampleIndex sample = shown.first() + static_cast<SampleIndex>(index * shown.each());
    return m_end.count() - static_cast<double>(shown.end() - 1 - sample) / m_rate.value;
}

PlotTable TraceView::plotTable() const
{
    const std::size_t count = pointCount();
    const bool hasSamples = samplesPerPoint() == 1;
    PlotTable table;
    PlotColumn time{tr("Time"), QStringLiteral("s")};
    for (std::size_t i = 0; i < count; ++i)
        time.values.push_back(timeOf(i));
    table.columns.push_back(std::move(time));
    for (std::size_t channel = 0; channel < m_traces.size(); ++channel) {
        const TraceChannel& named = m_channels[static_cast<qsizetype>(channel)];
        PlotColumn low{hasSamples ? named.name : tr("%1, lowest").arg(named.name), named.unit};
        PlotColumn high{tr("%1, highest").arg(named.name), named.unit};
        for (std::size_t i = 0; i < count; ++i) {
            const std::optional<TraceColumn> shown = point(channel, i);
            constexpr double none = std::numeric_limits<double>::quiet_NaN();
            low.values.push_back(shown ? static_cast<double>(shown->min) : none);
            high.values.push_back(shown ? static_cast<double>(shown->max) : none);
        }
        table.columns.push_back(std::move(low));
        if (!hasSamples)
            table.columns.push_back(std::move(high));
    }
    return table;
}

double TraceView::levelOf(std::size_t channel, double value) const
{
    if (channel >= m_traces.size())
        return plotRectangle().center().y();
    const QRectF place = lane(plotRectangle(), channel);
    const AxisRange range = m_traces[channel].range;
    return place.top() + (range.high - value) / range.span() * place.height();
}

} // namespace baseline::widgets
