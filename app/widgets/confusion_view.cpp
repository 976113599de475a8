// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/confusion_view.h"

#include "app/widgets/threshold_handle.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace baseline::widgets {
namespace {

constexpr double between = 4.0; ///< pixels, of cells, and of texts and edges
constexpr double below = 24.0;  ///< that a plot leaves under its area

QFont countFont()
{
    return interfaceFont(18, QFont::DemiBold);
}

QFont wordFont()
{
    return interfaceFont(11);
}

struct Cell {
    QString word;
    QString row;
    QString column;
};

std::array<Cell, 4> cells()
{
    const QString normal = ConfusionView::tr("normal");
    const QString anomalous = ConfusionView::tr("anomalous");
    const QString quiet = ConfusionView::tr("no alarm");
    const QString alarm = ConfusionView::tr("alarm");
    return {{{ConfusionView::tr("right"), normal, quiet},
             {ConfusionView::tr("false alarm"), normal, alarm},
             {ConfusionView::tr("missed"), anomalous, quiet},
             {ConfusionView::tr("found"), anomalous, alarm}}};
}

/// Of the longest word of a text that may be broken between words.
double widthOf(const QString& text)
{
    const QFontMetricsF metrics(wordFont());
    double widest = 0.0;
    for (const QString& word : text.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return std::ceil(widest);
}

/// What is left for the cells where the words below them need more than a plot leaves.
QRectF roomOf(const QRectF& area)
{
    const double more = QFontMetricsF(wordFont()).height() + between - below;
    return area.adjusted(0.0, 0.0, 0.0, -std::max(0.0, more));
}

} // namespace

ConfusionView::ConfusionView(QWidget* parent) : PlotView(parent)
{
    setAccessibleName(tr("Confusion matrix"));
    hideXAxis();
    fitMargin();
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
    const QString number = row == 0 ? QStringLiteral("–") : locale.toString(qulonglong(count));
    const QString percent = locale.toString(100.0 * share, 'g', 3);
    const double room = cell.width() - 2.0 * between;
    QString text = row == 0 ? tr("unknown") : tr("%1, %2 %").arg(word, percent);
    if (row != 0 && QFontMetricsF(wordFont()).horizontalAdvance(text) > room)
        text = word + QLatin1Char('\n') + tr("%1 %").arg(percent);
    constexpr int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const double upper = QFontMetricsF(countFont()).height();
    const double lower = QFontMetricsF(wordFont()).boundingRect(QRectF(0.0, 0.0, room, 1e4), flags, text).height();
    const double top = cell.center().y() - 0.5 * (upper + lower);
    painter.setFont(countFont());
    painter.setPen(theme().text);
    painter.drawText(QRectF(cell.left(), top, cell.width(), upper), Qt::AlignCenter, number);
    painter.setFont(wordFont());
    painter.setPen(theme().dimText);
    painter.drawText(QRectF(cell.left() + between, top + upper, room, lower), flags, text);
}

void ConfusionView::paintPlot(QPainter& painter, const QRectF& area)
{
    const QRectF room = roomOf(area);
    const double width = 0.5 * (room.width() - between);
    const double height = 0.5 * (room.height() - between);
    const std::size_t normal = m_counts.trueNegatives + m_counts.falsePositives;
    const std::size_t anomalous = m_counts.falseNegatives + m_counts.truePositives;
    const std::array<std::size_t, 4> counts{m_counts.trueNegatives, m_counts.falsePositives, m_counts.falseNegatives,
                                            m_counts.truePositives};
    const auto words = cells();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const QRectF cell(room.left() + double(i % 2) * (width + between), room.top() + double(i / 2) * (height + between),
                          width, height);
        paintCell(painter, cell, counts[i], i < 2 ? normal : anomalous, i == 0 || i == 3 ? theme().good : theme().alarm,
                  words[i].word);
    }
}

void ConfusionView::paintMargin(QPainter& painter, const QRectF& area)
{
    painter.setPen(theme().dimText);
    painter.setFont(wordFont());
    const QRectF room = roomOf(area);
    const double half = 0.5 * room.height();
    const auto words = cells();
    const QRectF left(between, room.top(), room.left() - 2.0 * between, half);
    for (const int row : {0, 1})
        painter.drawText(left.translated(0.0, row * half), Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap,
                         words[static_cast<std::size_t>(2 * row)].row);
    const QRectF under(room.left(), room.bottom() + 0.5 * between, 0.5 * room.width(),
                       QFontMetricsF(wordFont()).height());
    for (const int column : {0, 1})
        painter.drawText(under.translated(column * under.width(), 0.0), Qt::AlignCenter,
                         words[static_cast<std::size_t>(column)].column);
}

void ConfusionView::fitMargin()
{
    double widest = 0.0;
    for (const Cell& cell : cells())
        widest = std::max(widest, widthOf(cell.row));
    hideYAxis(static_cast<int>(widest + 3.0 * between));
    updateGeometry();
}

QSize ConfusionView::minimumSizeHint() const
{
    const QFontMetricsF metrics(wordFont());
    double width = QFontMetricsF(countFont()).horizontalAdvance(QLocale().toString(100'000));
    double lines = 0.0;
    for (const Cell& cell : cells()) {
        width = std::max({width, widthOf(cell.word), metrics.horizontalAdvance(cell.column)});
        lines = std::max(lines, 2.0 + static_cast<double>(cell.word.count(u' '))); // with the share
    }
    const double height = QFontMetricsF(countFont()).height() + lines * metrics.height() + 2.0 * between;
    const QRectF area = plotRectangle();
    const double besides = area.left() + 24.0; // at the right a plot leaves half of a number
    return QSize(static_cast<int>(std::ceil(2.0 * (width + 2.0 * between) + between + besides)),
                 static_cast<int>(std::ceil(2.0 * height + between + 8.0 + below + metrics.height())));
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
