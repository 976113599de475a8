// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plane_axes.h"

#include "app/widgets/axis_layout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baseline::widgets {
namespace {

constexpr double marginStep = 8.0;
constexpr double mostTicks = 200.0; ///< of an axis: more would be an odd range

double stepAcross(const PlaneAxes& axes)
{
    return tickStep(axes.x.span(), std::max(2, static_cast<int>(axes.area.width() / 55.0)));
}

double stepDown(const PlaneAxes& axes)
{
    return tickStep(axes.y.span(), std::max(2, static_cast<int>(axes.area.height() / 34.0)));
}

/// Calls `visit` with each multiple of `step` in the range.
template <typename Visit>
void forEachTick(const AxisRange& range, double step, Visit visit)
{
    const double first = std::ceil(range.low / step - 1e-6);
    const double last = std::floor(range.high / step + 1e-6);
    for (double i = first; i <= last && i < first + mostTicks; i += 1.0)
        visit(i == 0.0 ? 0.0 : i * step); // never -0
}

double across(const PlaneAxes& axes, double value)
{
    return axes.area.left() + (value - axes.x.low) / axes.x.span() * axes.area.width();
}

double down(const PlaneAxes& axes, double value)
{
    return axes.area.bottom() - (value - axes.y.low) / axes.y.span() * axes.area.height();
}

} // namespace

void PlaneAxes::paintLines(QPainter& painter, const Theme& theme) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.line, 1.0));
    forEachTick(x, stepAcross(*this), [&](double value) {
        const double place = std::round(across(*this, value));
        painter.drawLine(QPointF(place, area.top()), QPointF(place, area.bottom()));
    });
    forEachTick(y, stepDown(*this), [&](double value) {
        const double place = std::round(down(*this, value));
        painter.drawLine(QPointF(area.left(), place), QPointF(area.right(), place));
    });
}

void PlaneAxes::paintNumbers(QPainter& painter, const Theme& theme) const
{
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.height();
    painter.setPen(theme.dimText);
    const double step = stepAcross(*this);
    double end = -1e9; // of the number before: one that would touch it is left out
    forEachTick(x, step, [&](double value) {
        const QString text = axisNumber(value, step);
        const double width = metrics.horizontalAdvance(text);
        const double left = across(*this, value) - 0.5 * width;
        if (left < end + 6.0)
            return;
        painter.drawText(QPointF(left, area.bottom() + 4.0 + metrics.ascent()), text);
        end = left + width;
    });
    const double up = stepDown(*this);
    forEachTick(y, up, [&](double value) {
        painter.drawText(QRectF(0.0, down(*this, value) - 0.5 * height, area.left() - 6.0, height),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, axisNumber(value, up));
    });
}

int PlaneAxes::leftMargin() const
{
    const QFontMetricsF metrics(interfaceFont(11));
    const double step = stepDown(*this);
    double widest = 0.0;
    forEachTick(y, step,
                [&](double value) { widest = std::max(widest, metrics.horizontalAdvance(axisNumber(value, step))); });
    return static_cast<int>(std::ceil((widest + 12.0) / marginStep) * marginStep);
}

} // namespace baseline::widgets
