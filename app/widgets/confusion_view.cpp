// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/confusion_view.h"

#include "app/widgets/threshold_handle.h"

#include <QLocale>
#include <QPainter>

namespace baseline::widgets {

ConfusionView::ConfusionView(QWidget* parent) : PlotView(parent)
{
    setAccessibleName(tr("Confusion matrix"));
    hideXAxis();
    hideYAxis(84);
    auto* handle = new ThresholdHandle(*this, {});
    connect(handle, &ThresholdHandle::stepped, this, &ConfusionView::stepped);
    setToolTip(tr("The arrow keys move the threshold. Ctrl+E exports the matrix."));
}

void ConfusionView::setCounts(const ConfusionCounts& counts)
{
    m_counts = counts;
    const QLocale locale;
    setAccessibleDescription(tr("Of the normal windows %1 do not alarm and %2 do; of the anomalous ones %3 are found and %4 "
                                "are missed.")
                                 .arg(locale.toString(qulonglong(counts.trueNegatives)),
                                      locale.toString(qulonglong(counts.falsePositives)),
                                      locale.toString(qulonglong(counts.truePositives)),
                                      locale.toString(qulonglong(counts.falseNegatives))));
    updatePlot();
}

void ConfusionView::paintCell(QPainter& painter, const QRectF& cell, std::size_t count, std::size_t row,
                              const QColor& colour, const QString& word) const
{
    const double share = row == 0 ? 0.0 : static_cast<double>(count) / static_cast<double>(row);
    QColor fill = colour;
    fill.setAlphaF(static_cast<float>(0.08 + 0.42 * share));
    painter.fillRect(cell, fill);
    const QLocale locale;
    painter.setPen(theme().text);
    painter.setFont(interfaceFont(18, QFont::DemiBold));
    const QRectF upper(cell.left(), cell.center().y() - 22.0, cell.width(), 24.0);
    painter.drawText(upper, Qt::AlignCenter, row == 0 ? QStringLiteral("–") : locale.toString(qulonglong(count)));
    painter.setFont(interfaceFont(11));
    painter.setPen(theme().dimText);
    const QRectF lower(cell.left(), cell.center().y() + 4.0, cell.width(), 16.0);
    const QString text = row == 0 ? tr("unknown")
                                  : tr("%1, %2 %").arg(word, locale.toString(100.0 * share, 'g', 3));
    painter.drawText(lower, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, int(cell.width())));
}

void ConfusionView::paintPlot(QPainter& painter, const QRectF& area)
{
    const double width = 0.5 * area.width() - 2.0;
    const double height = 0.5 * area.height() - 2.0;
    const auto cell = [&](int row, int column) {
        return QRectF(area.left() + column * (width + 4.0), area.top() + row * (height + 4.0), width, height);
    };
    const std::size_t normal = m_counts.trueNegatives + m_counts.falsePositives;
    const std::size_t anomalous = m_counts.falseNegatives + m_counts.truePositives;
    paintCell(painter, cell(0, 0), m_counts.trueNegatives, normal, theme().good, tr("right"));
    paintCell(painter, cell(0, 1), m_counts.falsePositives, normal, theme().alarm, tr("false alarm"));
    paintCell(painter, cell(1, 0), m_counts.falseNegatives, anomalous, theme().alarm, tr("missed"));
    paintCell(painter, cell(1, 1), m_counts.truePositives, anomalous, theme().good, tr("found"));
}

void ConfusionView::paintMargin(QPainter& painter, const QRectF& area)
{
    painter.setPen(theme().dimText);
    const double half = 0.5 * area.height();
    const QRectF left(4.0, area.top(), area.left() - 10.0, half);
    painter.drawText(left, Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, tr("normal"));
    painter.drawText(left.translated(0.0, half), Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, tr("anomalous"));
    const QRectF below(area.left(), area.bottom() + 4.0, 0.5 * area.width(), 16.0);
    painter.drawText(below, Qt::AlignCenter, tr("no alarm"));
    painter.drawText(below.translated(0.5 * area.width(), 0.0), Qt::AlignCenter, tr("alarm"));
}

PlotTable ConfusionView::plotTable() const
{
    PlotColumn truth{tr("Window")};
    truth.words = {tr("normal"), tr("anomalous")};
    return {{std::move(truth),
             {tr("no alarm"), {}, {double(m_counts.trueNegatives), double(m_counts.falseNegatives)}},
             {tr("alarm"), {}, {double(m_counts.falsePositives), double(m_counts.truePositives)}}}};
}

} // namespace baseline::widgets
