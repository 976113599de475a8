// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/figure_label.h"

#include <QPainter>
#include <QtMath>

namespace baseline::widgets {
namespace {

/// The advance of the widest digit.
qreal digitCell(const QFontMetricsF& metrics)
{
    qreal widest = 0.0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

/// Calls `visit(text, x, width)` for each digit and each run of other characters; returns the whole width.
template <typename Visit>
qreal forEachRun(const QString& text, const QFontMetricsF& metrics, Visit visit)
{
    const qreal cell = digitCell(metrics);
    qreal x = 0.0;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin + 1;
        const bool digit = isDigit(text[begin]);
        while (!digit && end < text.size() && !isDigit(text[end]))
            ++end;
        const QString run = text.mid(begin, end - begin);
        const qreal width = digit ? cell : metrics.horizontalAdvance(run);
        visit(run, digit ? x + 0.5 * (cell - metrics.horizontalAdvance(run)) : x);
        x += width;
        begin = end;
    }
    return x;
}

qreal widthOf(const QString& text, const QFontMetricsF& metrics)
{
    return forEachRun(text, metrics, [](const QString&, qreal) {});
}

} // namespace

FigureLabel::FigureLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FigureLabel::sizeHint() const
{
    ensurePolished(); // the style sheet decides the font
    const QFontMetricsF metrics(font());
    const QSize inner(qCeil(widthOf(text(), metrics)) + 1, qCeil(metrics.height()));
    return inner.grownBy(contentsMargins());
}

QSize FigureLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return QSize(qMin(whole.width(), 40), whole.height());
}

void FigureLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QFontMetricsF metrics(font());
    const QRectF area = contentsRect();
    QString shown = text();
    qreal width = widthOf(shown, metrics);
    showWhole(isCut()); // here too, because a new text comes to this and not to a new size
    if (isCut()) {
        shown = shownText();
        width = widthOf(shown, metrics);
    }
    qreal left = area.left();
    if (alignment() & Qt::AlignRight)
        left = area.right() - width;
    else if (alignment() & Qt::AlignHCenter)
        left = area.center().x() - 0.5 * width;
    const qreal baseline = area.center().y() + 0.5 * (metrics.ascent() - metrics.descent());
    forEachRun(shown, metrics,
               [&](const QString& run, qreal x) { painter.drawText(QPointF(left + x, baseline), run); });
}

void FigureLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    showWhole(isCut());
}

QString FigureLabel::shownText() const
{
    if (!isCut())
        return text();
    // Not the metrics' own elidedText: it knows nothing of the cells, in which narrow digits are wider.
    const QFontMetricsF metrics(font());
    QString kept = text();
    do {
        kept.chop(1);
    } while (!kept.isEmpty() && widthOf(kept + QChar(0x2026), metrics) > contentsRect().width());
    return kept + QChar(0x2026);
}

bool FigureLabel::isCut() const
{
    return widthOf(text(), QFontMetricsF(font())) > contentsRect().width();
}

void FigureLabel::showWhole(bool isElided)
{
    if (!m_showsWhole)
        m_ownTip = toolTip(); // somebody else's: it comes back when there is room again
    if (isElided || m_showsWhole)
        setToolTip(isElided ? text() : m_ownTip);
    m_showsWhole = isElided;
}

} // namespace baseline::widgets
