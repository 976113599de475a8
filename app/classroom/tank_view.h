// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/link_budget.h"

#include <QWidget>

namespace baseline::classroom {

/// Four tanks that fill: bytes made, sent and lost, on one scale that grows, and the memory of the board with what
/// waits.
class TankView final : public QWidget {
    Q_OBJECT
public:
    explicit TankView(QWidget* parent = nullptr);

    void setTank(const device::LinkTank& tank, double memoryBytes);
    /// Bytes at the top of the tanks that have no size of their own.
    double scale() const { return m_scale; }

    QSize sizeHint() const override { return QSize(420, 260); }
    QSize minimumSizeHint() const override { return QSize(260, 160); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Bar;
    void paintBar(QPainter& painter, const QRectF& place, const Bar& bar) const;

    device::LinkTank m_tank;
    double m_memory = 1.0;
    double m_scale = 1e6;
};

} // namespace baseline::classroom
