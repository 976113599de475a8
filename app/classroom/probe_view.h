// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scatter_view.h"

#include <optional>

namespace baseline::classroom {

/// Points in a plane with the limits round their centres, and a probe that a click or a drag puts anywhere; arrow keys
/// move it.
class ProbeView final : public widgets::ScatterView {
    Q_OBJECT
public:
    explicit ProbeView(QWidget* parent = nullptr);

    void setCentres(std::vector<QPointF> centres);
    /// `nearest`: of the centres, with a line to it.
    void setProbe(std::optional<QPointF> place, std::size_t nearest, bool isAlarm);
    QList<widgets::KeyUses> keyUses() const override;
    std::optional<QPointF> probe() const { return m_probe; }

signals:
    void probed(QPointF place);

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void probeAt(QPointF pixel);

    std::vector<QPointF> m_centres;
    std::optional<QPointF> m_probe;
    std::size_t m_nearest = 0;
    bool m_isAlarm = false;
    bool m_isHeld = false;
};

} // namespace baseline::classroom
