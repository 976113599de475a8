// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace baseline::explore {

/// The share of the variance that each principal component explains, as bars with their figures.
class VarianceView final : public QWidget {
    Q_OBJECT
public:
    explicit VarianceView(QWidget* parent = nullptr);

    /// Shares 0..1, falling.
    void setShares(std::vector<double> shares);

    QSize sizeHint() const override { return QSize(220, 120); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_shares;
};

} // namespace baseline::explore
