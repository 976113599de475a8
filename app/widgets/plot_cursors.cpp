// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plot_cursors.h"

#include "app/widgets/plot_view.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::widgets {
namespace {

constexpr qint64 betweenReadings = 100; ///< ms: figures that change faster cannot be read

} // namespace

PlotCursors::PlotCursors(std::unique_ptr<CursorSource> source) : QObject(&source->view()), m_source(std::move(source))
{
    m_sinceRead.start();
}

PlotCursors::~PlotCursors() = default;

void PlotCursors::setOrders(int orders)
{
    m_orders = std::clamp(orders, 1, 50);
    renew();
}

void PlotCursors::setMode(CursorMode mode)
{
    if (mode == m_mode)
        return;
    PlotView& view = m_source->view();
    if (m_mode == CursorMode::None) {
        m_focusBefore = view.focusPolicy();
        view.setFocusPolicy(Qt::StrongFocus);
        view.installEventFilter(this);
        view.viewport()->installEventFilter(this);
        view.addOverlay(this);
    } else if (mode == CursorMode::None) {
        view.setFocusPolicy(m_focusBefore);
        view.removeEventFilter(this);
        view.viewport()->removeEventFilter(this);
        view.viewport()->unsetCursor();
        view.removeOverlay(this);
        m_dragged.reset();
        m_pressedAt = -1.0;
    }
    m_mode = mode;
    if (m_mode != CursorMode::None && !m_isPlaced)
        begin();
    emit modeChanged(mode);
    renew();
}

/// On the highest peak, and on the highest one that is not its neighbour.
void PlotCursors::begin()
{
    if (!hasData())
        return;
    m_isPlaced = true;
    m_active = A;
    const AxisRange places = m_source->places();
    m_places = {places.low + 0.25 * places.span(), places.low + 0.5 * places.span()};
    std::vector<dsp::SpectralPeak> peaks = m_source->peaks(m_channel);
    std::ranges::sort(peaks, std::greater(), &dsp::SpectralPeak::value);
    if (!peaks.empty())
        m_places[A] = peaks[0].frequency.value;
    if (peaks.size() > 1)
        m_places[B] = peaks[1].frequency.value;
}

void PlotCursors::setChannel(std::size_t channel)
{
    m_channel = channel;
    renew();
}

void PlotCursors::put(Cursor cursor, double place)
{
    if (!std::isfinite(place))
        return;
    if (!m_isPlaced)
        begin();
    const AxisRange places = m_source->places();
    if (!hasData())
        return;
    m_places[cursor] = std::clamp(place, places.low, places.high);
    m_active = cursor;
    renew();
}

void PlotCursors::renew()
{
    m_family = findFamily();
    m_source->view().updatePlot();
    emit read();
}

void PlotCursors::step(int bins)
{
    if (!hasData())
        return;
    // Bins and samples lie on a grid that begins at one of them.
    const double step = m_source->step();
    const double origin = m_source->places().low;
    put(m_active, origin + (std::round((m_places[m_active] - origin) / step) + bins) * step);
}

void PlotCursors::goToPeak(int direction)
{
    const double from = m_places[m_active];
    const double apart = 0.75 * m_source->step(); // nearer, it is the peak that the cursor stands on
    std::optional<double> nearest;
    for (const dsp::SpectralPeak& peak : m_source->peaks(m_channel)) {
        const double place = peak.frequency.value;
        const bool isAhead = direction > 0 ? place > from + apart : place < from - apart;
        if (isAhead && (!nearest || std::abs(place - from) < std::abs(*nearest - from)))
            nearest = place;
    }
    if (nearest)
        put(m_active, *nearest);
}

void PlotCursors::goToHighestPeak()
{
    const std::vector<dsp::SpectralPeak> peaks = m_source->peaks(m_channel);
    const auto highest = std::ranges::max_element(peaks, {}, &dsp::SpectralPeak::value);
    if (highest != peaks.end())
        put(m_active, highest->frequency.value);
}

/// The lines that belong to A (and B): where they are expected, or where a peak near there really is.
std::vector<PlotCursors::Line> PlotCursors::findFamily() const
{
    if (m_mode != CursorMode::Harmonics && m_mode != CursorMode::Sidebands)
        return {};
    const bool isHarmonics = m_mode == CursorMode::Harmonics;
    const double spacing = isHarmonics ? m_places[A] : std::abs(m_places[B] - m_places[A]);
    if (!(spacing >= m_source->step()))
        return {};
    const auto peaks = m_source->peaks(m_channel);
    // A bin to either side, and half a percent: the cursor itself stands that exactly.
    const dsp::LineTolerance tolerance{{m_source->step()}, 0.005};
    const auto found = isHarmonics ? dsp::harmonics(peaks, {spacing}, tolerance, m_orders)
                                   : dsp::sidebands(peaks, {m_places[A]}, {spacing}, tolerance, m_orders);
    const AxisRange places = m_source->places();
    std::vector<Line> lines;
    for (int order = isHarmonics ? 1 : -m_orders; order <= m_orders; ++order) {
        const double expected = isHarmonics ? order * spacing : m_places[A] + order * spacing;
        if (!(expected >= places.low && expected <= places.high))
            continue;
        const auto line = std::ranges::find(found, order, &dsp::FamilyLine::order);
        const bool isThere = line != found.end();
        const QString name = isHarmonics ? tr("%1×").arg(order)
                             : order == 0 ? tr("carrier")
                                          : (order > 0 ? QStringLiteral("+%1") : QStringLiteral("−%1")).arg(std::abs(order));
        lines.push_back({name, isThere ? line->peak.frequency.value : expected, isThere});
    }
    return lines;
}

/// All that is read, cursors and family.
std::vector<PlotCursors::Line> PlotCursors::lines() const
{
    if (m_mode == CursorMode::Pair)
        return {{QStringLiteral("A"), m_places[A]}, {QStringLiteral("B"), m_places[B]}};
    return m_family;
}

PlotTable PlotCursors::table() const
{
    const bool isTime = m_source->kind() == CursorSource::Kind::Time;
    PlotColumn names{tr("Cursor")};
    PlotColumn places{isTime ? tr("Time") : tr("Frequency"), isTime ? QStringLiteral("s") : QStringLiteral("Hz")};
    const std::vector<Line> read = m_mode == CursorMode::None || !hasData() ? std::vector<Line>{} : lines();
    for (const Line& line : read) {
        names.words.append(line.name);
        places.values.push_back(line.place);
    }
    PlotTable table{{names, places}};
    for (std::size_t channel = 0; channel < m_source->channelCount(); ++channel) {
        PlotColumn values{m_source->channelName(channel), m_source->unit(channel)};
        for (const Line& line : read)
            values.values.push_back(
                m_source->valueAt(channel, line.place).value_or(std::numeric_limits<double>::quiet_NaN()));
        table.columns.push_back(std::move(values));
    }
    return table;
}

void PlotCursors::paintOverlay(QPainter& painter, const QRectF& area)
{
    if (!m_isPlaced)
        begin();
    if (!hasData())
        return;
    // A paint is what happens after new data, too.
    if (m_sinceRead.elapsed() >= betweenReadings) {
        m_sinceRead.restart();
        m_family = findFamily();
        QMetaObject::invokeMethod(this, &PlotCursors::read, Qt::QueuedConnection);
    }
    for (const Line& line : m_family)
        paintLine(painter, area, line, false, false);
    paintLine(painter, area, {QStringLiteral("A"), m_places[A]}, true, m_active == A);
    if (m_mode != CursorMode::Harmonics)
        paintLine(painter, area, {QStringLiteral("B"), m_places[B]}, true, m_active == B);
}

void PlotCursors::paintLine(QPainter& painter, const QRectF& area, const Line& line, bool isCursor, bool isActive) const
{
    const double x = std::floor(m_source->pixelOf(line.place)) + 0.5;
    if (!(x >= area.left() - 0.5 && x <= area.right() + 0.5))
        return;
    const Theme theme = currentTheme();
    const QColor colour = isCursor ? theme.accent : line.isThere ? theme.text : theme.dimText;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colour, isActive ? 2.0 : 1.0, isCursor ? Qt::SolidLine : Qt::DotLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    if (const auto value = m_source->valueAt(m_channel, line.place); value && (isCursor || line.isThere)) {
        const QPointF at = m_source->pixelOf(m_channel, line.place, *value);
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(theme.card);
        if (area.contains(at))
            painter.drawEllipse(at, 3.5, 3.5);
    }
    // The carrier is A, and the first harmonic too: their flag stands there already.
    if (!isCursor && (line.name == tr("carrier") || line.name == tr("%1×").arg(1)))
        return;
    const qreal width = painter.fontMetrics().horizontalAdvance(line.name) + 8.0;
    const QRectF flag(std::clamp(x - 0.5 * width, area.left(), area.right() - width), area.top(), width, 15.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isActive ? theme.accent : isCursor ? theme.accentSoft : theme.card);
    painter.drawRoundedRect(flag, 3.0, 3.0);
    painter.setPen(isActive ? theme.onAccent : isCursor ? theme.text : colour);
    painter.drawText(flag, Qt::AlignCenter, line.name);
}

} // namespace baseline::widgets
