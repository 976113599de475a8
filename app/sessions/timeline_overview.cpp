// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_overview.h"

#include "app/sessions/timeline_bars.h"
#include "app/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::sessions {

namespace {

constexpr int left = 62; ///< as wide as the margin of the timeline above
constexpr int right = 24;
constexpr double labelHeight = 5.0;

} // namespace

TimelineOverview::TimelineOverview(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Overview of the recording"));
    setToolTip(tr("The whole recording. Drag to move what is seen, turn the wheel to zoom."));
    setFixedHeight(sizeHint().height());
}

void TimelineOverview::setScene(const TimelineScene& scene)
{
    // Cursor and mark move often; they are drawn over the picture.
    const bool same = scene.recordingId == m_scene.recordingId && scene.segments == m_scene.segments &&
                      scene.gaps == m_scene.gaps && scene.colours == m_scene.colours;
    m_scene = scene;
    if (!same)
        m_picture = {};
    update();
}

void TimelineOverview::setWindow(const workbench::TimelineWindow& window)
{
    m_window = window;
    update();
}

void TimelineOverview::setColumns(const workbench::TimelineReader::Columns& columns)
{
    m_columns = columns;
    m_picture = {};
    update();
}

QRectF TimelineOverview::area() const
{
    return QRectF(left, 1.0, std::max(10, width() - left - right), height() - 2.0);
}

double TimelineOverview::pixelOf(double position) const
{
    return area().left() + position / std::max(1.0, static_cast<double>(m_scene.length)) * area().width();
}

/// Labels and waveform change rarely, the window with every frame: so they are a picture.
void TimelineOverview::drawPicture()
{
    const widgets::Theme theme = widgets::currentTheme();
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(theme.card);
    QPainter painter(&m_picture);
    const QRectF place = area();
    painter.fillRect(place, theme.window);
    if (m_columns && !m_columns->minimum.empty() && m_columns->columns > 0)
        drawSignal(painter);
    drawGaps(painter);
    for (const project::Segment& segment : m_scene.segments) {
        const double from = pixelOf(static_cast<double>(segment.span.first));
        const double to = std::max(from + 1.0, pixelOf(static_cast<double>(segment.span.end())));
        painter.fillRect(QRectF(from, place.top(), to - from, labelHeight), colourOf(m_scene, segment.label, theme));
    }
}

/// At least a pixel wide each, and every pixel once.
void TimelineOverview::drawGaps(QPainter& painter) const
{
    QColor shade = widgets::currentTheme().warning;
    shade.setAlpha(110);
    const QRectF place = area();
    double painted = place.left();
    for (const recording::Gap& gap : m_scene.gaps) {
        const double from = std::max(painted, std::floor(pixelOf(static_cast<double>(gap.at))));
        const double to = std::ceil(pixelOf(static_cast<double>(gap.at + gap.lost)));
        if (to <= from)
            continue;
        painter.fillRect(QRectF(from, place.top(), to - from, place.height()), shade);
        painted = to;
    }
}

/// The first channel on a scale of its own.
void TimelineOverview::drawSignal(QPainter& painter) const
{
    const widgets::Theme theme = widgets::currentTheme();
    const QRectF place = area();
    const auto& minimum = m_columns->minimum.front();
    const auto& maximum = m_columns->maximum.front();
    const auto isFinite = [&](std::size_t i) { return std::isfinite(minimum[i]) && std::isfinite(maximum[i]); };
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (std::size_t i = 0; i < m_columns->columns; ++i) {
        if (isFinite(i)) {
            low = std::min(low, static_cast<double>(minimum[i]));
            high = std::max(high, static_cast<double>(maximum[i]));
        }
    }
    const double room = place.height() - labelHeight - 4.0;
    const double top = place.top() + labelHeight + 2.0;
    const double scale = high > low ? room / (high - low) : 0.0;
    const double width = place.width() / static_cast<double>(m_columns->columns);
    for (std::size_t i = 0; i < m_columns->columns; ++i) {
        const double x = place.left() + static_cast<double>(i) * width;
        if (!isFinite(i))
            continue;
        const double from = scale > 0.0 ? (high - static_cast<double>(maximum[i])) * scale : 0.5 * room;
        const double height = std::max(1.0, static_cast<double>(maximum[i] - minimum[i]) * scale);
        painter.fillRect(QRectF(x, top + from, std::max(1.0, width), height), theme.dimText);
    }
}

void TimelineOverview::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull())
        drawPicture();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (m_scene.length == 0)
        return;
    const widgets::Theme theme = widgets::currentTheme();
    const double from = pixelOf(m_window.first);
    const double to = std::max(from + 3.0, pixelOf(m_window.end())); // one sample of an hour is seen too
    QColor shade = theme.accent;
    shade.setAlpha(36);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(shade);
    painter.drawRoundedRect(QRectF(from, area().top(), to - from, area().height()), 3.0, 3.0);
    const double cursor = pixelOf(static_cast<double>(m_scene.cursor));
    painter.fillRect(QRectF(cursor - 0.5, area().top(), 1.0, area().height()), theme.accent);
}

double TimelineOverview::positionAt(double pixel) const
{
    return (pixel - area().left()) / area().width() * static_cast<double>(m_scene.length);
}

/// Inside the window it is taken where it was pressed; elsewhere it jumps there first.
void TimelineOverview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_scene.length == 0)
        return;
    const double position = positionAt(event->position().x());
    const bool inside = position >= m_window.first && position <= m_window.end();
    m_grip = inside ? position - m_window.first : 0.5 * m_window.count;
    if (!inside)
        emit windowAsked(m_window.movedBy(position - m_grip - m_window.first));
}

void TimelineOverview::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && m_scene.length > 0)
        emit windowAsked(m_window.movedBy(positionAt(event->position().x()) - m_grip - m_window.first));
}

void TimelineOverview::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (m_scene.length == 0)
        return;
    emit windowAsked(
        m_window.zoomed(std::pow(0.8, event->angleDelta().y() / 120.0), m_window.first + 0.5 * m_window.count));
}

void TimelineOverview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_picture = {};
}

void TimelineOverview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_picture = {};
}

} // namespace baseline::sessions
