// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/steps_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <limits>
#include <utility>

namespace baseline::classroom {
namespace {

constexpr double grip = 12.0;     // pixels round a centroid that take hold of it
constexpr int cellPixels = 2;     // a cell's rim is this coarse
constexpr double keyShare = 0.01; // of the plot's width, for a press of an arrow key

} // namespace

StepsView::StepsView(QWidget* parent) : ScatterView(parent)
{
    setAccessibleName(tr("Points and centroids"));
    setAccessibleDescription(
        tr("N chooses the next centroid, arrow keys move it, Insert adds one, Delete removes it."));
    setFocusPolicy(Qt::StrongFocus);
}

void StepsView::showState(const Matrix& table, const learn::KMeansState& state, std::vector<double> from)
{
    std::vector<widgets::ScatterPoint> points(table.rows);
    for (std::size_t row = 0; row < table.rows; ++row)
        points[row] = {table(row, 0), table(row, 1), state.labels.empty() ? -1 : static_cast<int>(state.labels[row])};
    m_centres = state.centres;
    m_from = std::move(from);
    m_held = -1;
    m_chosen = std::clamp(m_chosen, 0, std::max(0, clusters() - 1));
    m_cells = QImage();
    setPoints(std::move(points));
}

void StepsView::setCellsShown(bool shown)
{
    m_cellsShown = shown;
    updatePlot();
}

QPointF StepsView::centre(int cluster) const
{
    if (cluster == m_held)
        return m_heldAt;
    const auto at = static_cast<std::size_t>(cluster) * 2;
    return {m_centres[at], m_centres[at + 1]};
}

QPointF StepsView::centrePixel(int cluster) const
{
    return toPixel(centre(cluster));
}

void StepsView::themeChanged()
{
    m_cells = QImage();
    ScatterView::themeChanged();
}

void StepsView::paintPlot(QPainter& painter, const QRectF& area)
{
    if (m_cellsShown && clusters() > 1)
        paintCells(painter, area);
    ScatterView::paintPlot(painter, area);
    paintCentres(painter);
}

void StepsView::paintCells(QPainter& painter, const QRectF& area)
{
    if (m_cells.isNull() || m_cellsArea != area) {
        m_cellsArea = area;
        m_cells =
            QImage((area.size() / cellPixels).toSize().expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
        std::vector<QPointF> places;
        std::vector<QRgb> colours;
        for (int i = 0; i < clusters(); ++i) {
            places.push_back(centre(i));
            QColor colour = theme().series(i);
            colour.setAlpha(38);
            colours.push_back(qPremultiply(colour.rgba()));
        }
        for (int y = 0; y < m_cells.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(m_cells.scanLine(y));
            for (int x = 0; x < m_cells.width(); ++x) {
                const QPointF value = toValue(area.topLeft() + QPointF(x + 0.5, y + 0.5) * cellPixels);
                std::size_t nearest = 0;
                double best = std::numeric_limits<double>::infinity();
                for (std::size_t i = 0; i < places.size(); ++i) {
                    const QPointF away = places[i] - value;
                    const double distance = QPointF::dotProduct(away, away);
                    if (distance < best) {
                        best = distance;
                        nearest = i;
                    }
                }
                line[x] = colours[nearest];
            }
        }
    }
    painter.drawImage(QRectF(area.topLeft(), QSizeF(m_cells.size()) * cellPixels), m_cells);
}

void StepsView::paintCentres(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < clusters(); ++i) {
        const QPointF now = toPixel(centre(i));
        if (m_from.size() == m_centres.size() && m_held < 0) {
            const auto at = static_cast<std::size_t>(i) * 2;
            painter.setPen(QPen(theme().text, 1.5, Qt::DotLine));
            painter.drawLine(toPixel(QPointF(m_from[at], m_from[at + 1])), now);
        }
        const bool isChosen = hasFocus() && i == m_chosen;
        painter.setPen(QPen(theme().text, isChosen ? 3.0 : 1.5));
        painter.setBrush(theme().series(i));
        painter.drawEllipse(now, isChosen ? 10.0 : 8.0, isChosen ? 10.0 : 8.0);
        widgets::paintMarker(painter, widgets::Marker::Cross, now, 9.0, theme().card);
    }
}

void StepsView::mousePressEvent(QMouseEvent* event)
{
    m_held = -1;
    if (event->button() == Qt::LeftButton) {
        double best = grip * grip;
        for (int i = 0; i < clusters(); ++i) {
            const QPointF away = centrePixel(i) - event->position();
            if (QPointF::dotProduct(away, away) <= best) {
                best = QPointF::dotProduct(away, away);
                m_chosen = i;
                m_heldAt = centre(i);
            }
        }
        if (best < grip * grip)
            m_held = m_chosen;
    }
    updatePlot();
    ScatterView::mousePressEvent(event);
}

void StepsView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_held >= 0) {
        const QRectF area = plotRectangle();
        m_heldAt = toValue(QPointF(std::clamp(event->position().x(), area.left(), area.right()),
                                   std::clamp(event->position().y(), area.top(), area.bottom())));
        m_cells = QImage();
        updatePlot();
    }
    ScatterView::mouseMoveEvent(event);
}

void StepsView::mouseReleaseEvent(QMouseEvent* event)
{
    if (const int held = std::exchange(m_held, -1); held >= 0) {
        const QPointF where = m_heldAt;
        if (where != centre(held))
            emit centrePlaced(held, where);
    }
    ScatterView::mouseReleaseEvent(event);
}

void StepsView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && plotRectangle().contains(event->position()))
        emit centreAdded(toValue(event->position()));
}

QList<widgets::KeyUses> StepsView::keyUses() const
{
    return ScatterView::keyUses() << widgets::KeyUses{
               accessibleName(),
               {{{Qt::Key_N}, tr("Choose the next centroid")},
                {widgets::arrowKeys(), tr("Move the chosen centroid")},
                {{Qt::Key_Insert, Qt::Key_Delete}, tr("Add a centroid, remove the chosen one")}}};
}

void StepsView::keyPressEvent(QKeyEvent* event)
{
    const double step = keyShare * xRange().span();
    const auto nudge = [&](double x, double y) {
        if (clusters() > 0)
            emit centrePlaced(m_chosen, centre(m_chosen) + QPointF(x, y));
    };
    switch (event->key()) {
    case Qt::Key_N:
        m_chosen = clusters() > 0 ? (m_chosen + 1) % clusters() : 0;
        updatePlot();
        return;
    case Qt::Key_Left:
        return nudge(-step, 0.0);
    case Qt::Key_Right:
        return nudge(step, 0.0);
    case Qt::Key_Up:
        return nudge(0.0, step);
    case Qt::Key_Down:
        return nudge(0.0, -step);
    case Qt::Key_Insert:
        emit centreAdded({xRange().centre(), yRange().centre()});
        return;
    case Qt::Key_Delete:
        if (clusters() > 0)
            emit centreRemoved(m_chosen);
        return;
    default:
        ScatterView::keyPressEvent(event);
    }
}

} // namespace baseline::classroom
