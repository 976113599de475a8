// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/key_uses.h"
#include "app/widgets/plot_table.h"

#include <QWidget>

#include <vector>

namespace baseline::explore {

/// The share of the variance that each principal component explains, as bars with their figures, and how much it is with all
/// before it, as a line.
class VarianceView final : public QWidget, public widgets::KeyTeller {
    Q_OBJECT
public:
    explicit VarianceView(QWidget* parent = nullptr);

    /// Shares 0..1, falling.
    void setShares(std::vector<double> shares);

    /// What is shown, as numbers.
    widgets::PlotTable plotTable() const;

    QList<widgets::KeyUses> keyUses() const override;
    QSize sizeHint() const override { return QSize(220, 120); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double sumTo(std::size_t component) const;
    void paintSums(QPainter& painter, int bars, int top, int room) const;

    std::vector<double> m_shares;
};

} // namespace baseline::explore
