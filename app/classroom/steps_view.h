// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scatter_view.h"
#include "core/learn/kmeans_steps.h"

#include <QImage>

namespace baseline::classroom {

/// One state of a walk through k-means in a plane: points in the colours of their clusters, centroids with the way they
/// came, and the cells of the plane that are nearest to each. Centroids are dragged, added by a double click, removed
/// with Delete; keys: N chooses the next one, arrows move it, Insert adds one in the middle.
class StepsView final : public widgets::ScatterView {
    Q_OBJECT
public:
    explicit StepsView(QWidget* parent = nullptr);

    /// `from`: the centroids of the state before, drawn as where each came from; empty, or as many.
    void showState(const Matrix& table, const learn::KMeansState& state, std::vector<double> from);
    void setCellsShown(bool shown);
    bool cellsShown() const { return m_cellsShown; }

    QList<widgets::KeyUses> keyUses() const override;
    int chosenCentre() const { return m_chosen; }
    /// In viewport pixels.
    QPointF centrePixel(int cluster) const;

signals:
    void centrePlaced(int cluster, QPointF where);
    void centreAdded(QPointF where);
    void centreRemoved(int cluster);

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    void themeChanged() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int clusters() const { return static_cast<int>(m_centres.size() / 2); }
    QPointF centre(int cluster) const;
    void paintCells(QPainter& painter, const QRectF& area);
    void paintCentres(QPainter& painter) const;

    std::vector<double> m_centres; ///< x, y of each
    std::vector<double> m_from;
    QImage m_cells; ///< null: to be drawn again
    QRectF m_cellsArea;
    int m_chosen = 0;
    int m_held = -1; ///< the centroid under the mouse button
    QPointF m_heldAt;
    bool m_cellsShown = true;
};

} // namespace baseline::classroom
