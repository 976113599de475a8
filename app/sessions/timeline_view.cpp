// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_view.h"

#include "app/widgets/axis_layout.h"
#include "app/widgets/shown_unit.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::sessions {

namespace {

constexpr int laneMargin = 62;     ///< room for names and scales at the left
constexpr double tickRoom = 110.0; ///< pixels that a time needs to stand clear of its neighbours

bool covers(const project::SignalColumns& columns, const workbench::TimelineWindow& window)
{
    return static_cast<double>(columns.span.first) <= window.first &&
           static_cast<double>(columns.span.end()) >= window.end();
}

/// Columns a position: 1 where each sample has its own.
double densityOf(const project::SignalColumns& columns)
{
    return static_cast<double>(columns.columns) / static_cast<double>(columns.span.count);
}

} // namespace

TimelineView::TimelineView(QWidget* parent) : PlotView(parent)
{
    connect(&widgets::ShownUnitOwner::instance(), &widgets::ShownUnitOwner::changed, this, [this] { updatePlot(); });
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Arrow keys move the cursor, with Shift they mark; number keys label what is marked."));
    setFocusPolicy(Qt::StrongFocus);
    hideYAxis(laneMargin);
    hideXAxis();
}

void TimelineView::begin(const TimelineScene& scene)
{
    m_columns.reset();
    m_overview.reset();
    m_scales.clear();
    m_drag = Drag::None;
    m_scene = scene;
    if (scene.rate.value > 0.0)
        m_timeText = TimeText(durationOf(scene.length, scene.rate));
    m_window = workbench::TimelineWindow::whole(scene.length);
    showRange();
    emit windowChanged();
}

void TimelineView::setScene(const TimelineScene& scene)
{
    m_scene = scene;
    updatePlot();
}

void TimelineView::setWindow(const workbench::TimelineWindow& window)
{
    if (window == m_window)
        return;
    m_window = window;
    showRange();
    emit windowChanged();
}

/// The x values of the plot are positions.
void TimelineView::showRange()
{
    setXRange({m_window.first, m_window.end()});
    updatePlot();
}

void TimelineView::setColumns(const workbench::TimelineReader::Columns& columns)
{
    m_columns = columns;
    updatePlot();
}

void TimelineView::setOverview(const workbench::TimelineReader::Columns& columns)
{
    m_overview = columns;
    updateScales();
    updatePlot();
}

bool TimelineView::isDetailed() const
{
    // Half as many columns as pixels still look sharp while better ones are on their way.
    const double enough = std::min(1.0, 0.5 * plotRectangle().width() / m_window.count);
    return m_columns && covers(*m_columns, m_window) && densityOf(*m_columns) >= enough;
}

/// Channels of one unit share the span of the scale, each has its own centre; both from the whole recording, so that
/// the picture does not tremble while it is moved.
void TimelineView::updateScales()
{
    m_scales.assign(m_overview ? m_overview->minimum.size() : 0, {});
    QHash<QString, double> spans;
    for (std::size_t i = 0; i < m_scales.size(); ++i) {
        double low = std::numeric_limits<double>::infinity();
        double high = -low;
        for (std::size_t column = 0; column < m_overview->columns; ++column) {
            const double from = m_overview->minimum[i][column];
            const double to = m_overview->maximum[i][column];
            if (std::isfinite(from) && std::isfinite(to)) {
                low = std::min(low, from);
                high = std::max(high, to);
            }
        }
        m_scales[i] = low <= high ? widgets::AxisRange{low, high} : widgets::AxisRange{};
        double& span = spans[i < m_scene.channels.size() ? m_scene.channels[i].unit : QString()];
        span = std::max(span, m_scales[i].span());
    }
    for (std::size_t i = 0; i < m_scales.size(); ++i) {
        // A constant signal gets a scale too, and every one a little room.
        const double span = spans.value(i < m_scene.channels.size() ? m_scene.channels[i].unit : QString());
        const double half = span > 0.0 ? 0.53 * span : std::max(1e-6, 0.1 * std::abs(m_scales[i].low));
        const double centre = m_scales[i].centre();
        m_scales[i] = {centre - half, centre + half};
    }
}

/// From the bottom to the top: the whole, where the columns at hand do not reach or are coarser.
std::vector<const project::SignalColumns*> TimelineView::layers() const
{
    std::vector<const project::SignalColumns*> layers;
    if (m_overview && !isDetailed())
        layers.push_back(m_overview.get());
    if (m_columns && (layers.empty() || densityOf(*m_columns) >= densityOf(*m_overview)))
        layers.push_back(m_columns.get());
    return layers;
}

std::size_t TimelineView::columnsWanted() const
{
    const recording::Span around = m_window.positionsAround();
    const double pixels = plotRectangle().width() * devicePixelRatioF();
    const double wanted = pixels * static_cast<double>(around.count) / m_window.count;
    // Never more than one a sample.
    return static_cast<std::size_t>(std::clamp(wanted, 1.0, static_cast<double>(around.count)));
}

double TimelineView::pixelOf(double position) const
{
    return toPixel({position, 0.0}).x();
}

SampleIndex TimelineView::positionAt(double pixel) const
{
    const double position = toValue({pixel, 0.0}).x();
    return std::clamp<SampleIndex>(std::llround(position), 0, m_scene.length);
}

TimeTicks TimelineView::ticks() const
{
    if (!(m_scene.rate.value > 0.0) || m_scene.length == 0)
        return {};
    return timeTicks(Seconds(m_window.first / m_scene.rate.value), Seconds(m_window.end() / m_scene.rate.value),
                     static_cast<int>(plotRectangle().width() / tickRoom));
}

const project::SignalColumns* TimelineView::columnsFor(SampleIndex position) const
{
    const auto holds = [position](const workbench::TimelineReader::Columns& columns) {
        return columns && position >= columns->span.first && position < columns->span.end();
    };
    return holds(m_columns) ? m_columns.get() : holds(m_overview) ? m_overview.get() : nullptr;
}

QString TimelineView::valuesAt(SampleIndex position) const
{
    if (!(m_scene.rate.value > 0.0) || position < 0 || position >= m_scene.length)
        return {};
    const QString time = m_timeText.of(durationOf(position, m_scene.rate), durationOf(1, m_scene.rate));
    QString text = tr("%1 · sample %2").arg(time).arg(position);
    const project::SignalColumns* columns = columnsFor(position);
    if (!columns)
        return text;
    const auto column = static_cast<std::size_t>(
        std::min(static_cast<double>(columns->columns - 1),
                 static_cast<double>(position - columns->span.first) / static_cast<double>(columns->span.count) *
                     static_cast<double>(columns->columns)));
    for (std::size_t i = 0; i < columns->minimum.size() && i < m_scene.channels.size(); ++i) {
        const recording::Channel& channel = m_scene.channels[i];
        const widgets::ShownAs shown = widgets::shownAs(channel.unit);
        const double low = shown.factor * static_cast<double>(columns->minimum[i][column]);
        const double high = shown.factor * static_cast<double>(columns->maximum[i][column]);
        const double step = i < m_scales.size() ? shown.factor * m_scales[i].span() / 500.0 : 0.001;
        text += QStringLiteral(" · ") + channel.name + QLatin1Char(' ');
        if (std::isnan(low))
            text += tr("lost");
        else if (low == high)
            text += widgets::axisNumber(low, step, shown.unit);
        else // many samples in one column
            text += tr("%1 to %2").arg(widgets::axisNumber(low, step), widgets::axisNumber(high, step, shown.unit));
    }
    return text;
}

widgets::PlotTable TimelineView::plotTable() const
{
    const project::SignalColumns* shown = m_columns ? m_columns.get() : m_overview.get();
    if (!shown || !(m_scene.rate.value > 0.0) || shown->columns == 0)
        return {};
    const double width = static_cast<double>(shown->span.count) / static_cast<double>(shown->columns);
    widgets::PlotTable table;
    table.columns.push_back({tr("Time"), QStringLiteral("s")});
    for (std::size_t i = 0; i < shown->minimum.size() && i < m_scene.channels.size(); ++i) {
        const recording::Channel& channel = m_scene.channels[i];
        table.columns.push_back({tr("%1, lowest").arg(channel.name), channel.unit});
        table.columns.push_back({tr("%1, highest").arg(channel.name), channel.unit});
    }
    for (std::size_t column = 0; column < shown->columns; ++column) {
        const double begin = static_cast<double>(shown->span.first) + static_cast<double>(column) * width;
        if (begin + width <= m_window.first || begin >= m_window.end())
            continue;
        table.columns[0].values.push_back(begin / m_scene.rate.value);
        for (std::size_t i = 1; i + 1 < table.columns.size(); i += 2) {
            table.columns[i].values.push_back(shown->minimum[i / 2][column]);
            table.columns[i + 1].values.push_back(shown->maximum[i / 2][column]);
        }
    }
    return table;
}

/// Positions round to the sample that the pointer is nearest to.
QString TimelineView::readout(QPointF value) const
{
    if (m_drag == Drag::Pan || m_scene.length == 0)
        return {};
    const auto position = std::clamp<SampleIndex>(std::llround(value.x()), 0, m_scene.length - 1);
    return valuesAt(position).replace(QStringLiteral(" · "), QStringLiteral("\n"));
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    PlotView::resizeEvent(event);
    emit windowChanged(); // another number of columns
}

} // namespace baseline::sessions
