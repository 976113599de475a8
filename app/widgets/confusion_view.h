// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"

#include <cstddef>

namespace baseline::widgets {

/// Windows by what they are and what is said of them.
struct ConfusionCounts {
    std::size_t trueNegatives = 0;
    std::size_t falsePositives = 0;
    std::size_t falseNegatives = 0;
    std::size_t truePositives = 0;
    friend bool operator==(const ConfusionCounts&, const ConfusionCounts&) = default;
};

/// The confusion matrix at the threshold in use, each row with its shares; keys move the threshold here, too. A row without
/// windows says so instead of zero.
class ConfusionView final : public PlotView {
    Q_OBJECT
public:
    explicit ConfusionView(QWidget* parent = nullptr);

    void setCounts(const ConfusionCounts& counts);
    const ConfusionCounts& counts() const { return m_counts; }

    PlotTable plotTable() const override;
    /// Room for every text, in as many lines as it has words.
    QSize minimumSizeHint() const override;

signals:
    void stepped(int count, bool inHundredths);

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    void paintMargin(QPainter& painter, const QRectF& area) override;
    void themeChanged() override { fitMargin(); }

private:
    void fitMargin();
    void paintCell(QPainter& painter, const QRectF& cell, std::size_t count, std::size_t row, const QColor& colour,
                   const QString& word) const;

    ConfusionCounts m_counts;
};

} // namespace baseline::widgets
