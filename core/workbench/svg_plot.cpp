// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/svg_plot.h"

#include "core/workbench/html_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

namespace {

constexpr double left = 66.0;
constexpr double right = 14.0;
constexpr double top = 26.0;
constexpr double bottom = 40.0;
constexpr double letter = 6.2; // mean width of one at 11 px, for the legend

constexpr const char* lineColour = "#dfe4ea";
constexpr const char* dimColour = "#667085";
constexpr const char* textColour = "#1c2430";

PlotAxis drawable(PlotAxis axis)
{
    if (!std::isfinite(axis.low) || !std::isfinite(axis.high)) {
        axis.low = 0.0;
        axis.high = 1.0;
    }
    if (!(axis.high > axis.low)) {
        const double half = std::max(0.5, 0.1 * std::abs(axis.low));
        axis.low -= half;
        axis.high += half;
    }
    return axis;
}

/// 1, 2 or 5 times a power of ten, so that about five ticks fit.
double tickStep(const PlotAxis& axis)
{
    const double rough = (axis.high - axis.low) / 5.0;
    const double unit = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * unit >= rough)
            return step * unit;
    }
    return 10.0 * unit;
}

/// Pixels, to a hundredth.
QString at(double pixels)
{
    return QString::number(std::round(100.0 * pixels) / 100.0, 'g', 8);
}

} // namespace

SvgPlot::SvgPlot(double width, double height, PlotAxis x, PlotAxis y, const QString& description)
    : m_width(width), m_height(height), m_x(drawable(std::move(x))), m_y(drawable(std::move(y))),
      m_description(description), m_legendEnd(left)
{
    axes();
}

double SvgPlot::placeX(double value) const
{
    const double share = std::clamp((value - m_x.low) / (m_x.high - m_x.low), 0.0, 1.0);
    return left + share * (m_width - left - right);
}

double SvgPlot::placeY(double value) const
{
    const double share = std::clamp((value - m_y.low) / (m_y.high - m_y.low), 0.0, 1.0);
    return m_height - bottom - share * (m_height - top - bottom);
}

void SvgPlot::word(double x, double y, const QString& text, const char* anchor, const char* colour)
{
    m_shapes += QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" fill=\"%4\">%5</text>\n")
                    .arg(at(x), at(y), QLatin1String(anchor), QLatin1String(colour), escaped(text));
}

void SvgPlot::axes()
{
    const QLocale locale;
    const double floor = m_height - bottom;
    const auto grid = [this](double x1, double y1, double x2, double y2) {
        m_shapes += QStringLiteral("<path d=\"M%1 %2L%3 %4\" stroke=\"%5\" fill=\"none\"/>\n")
                        .arg(at(x1), at(y1), at(x2), at(y2), QLatin1String(lineColour));
    };
    const auto ticks = [&locale](const PlotAxis& axis, const auto& draw) {
        const double step = tickStep(axis);
        const double first = std::ceil(axis.low / step - 1e-9);
        for (int i = 0; i < 12 && (first + i) * step <= axis.high + 1e-9 * step; ++i) {
            const double value = (first + i) * step;
            draw(value, locale.toString(value + 0.0, 'g', 6)); // -0 is 0
        }
    };
    if (m_x.hasTicks)
        ticks(m_x, [&](double value, const QString& text) {
            grid(placeX(value), top, placeX(value), floor);
            word(placeX(value), floor + 15.0, text, "middle", dimColour);
        });
    if (m_y.hasTicks)
        ticks(m_y, [&](double value, const QString& text) {
            grid(left, placeY(value), m_width - right, placeY(value));
            word(left - 6.0, placeY(value) + 4.0, text, "end", dimColour);
        });
    grid(left, floor, m_width - right, floor);
    word((left + m_width - right) / 2.0, m_height - 6.0, m_x.title, "middle", textColour);
    m_shapes += QStringLiteral("<text transform=\"translate(12 %1) rotate(-90)\" text-anchor=\"middle\" fill=\"%2\">%3</text>\n")
                    .arg(at((top + floor) / 2.0), QLatin1String(textColour), escaped(m_y.title));
}

void SvgPlot::line(const std::vector<QPointF>& points, const char* colour, double width, bool dashed)
{
    QString path;
    bool isFirst = true;
    for (const QPointF& point : points) {
        if (!std::isfinite(point.x()) || !std::isfinite(point.y())) {
            isFirst = true;
            continue;
        }
        path += (isFirst ? u'M' : u'L') + at(placeX(point.x())) + u' ' + at(placeY(point.y()));
        isFirst = false;
    }
    if (!path.isEmpty())
        m_shapes += QStringLiteral("<path d=\"%1\" stroke=\"%2\" stroke-width=\"%3\" fill=\"none\"%4/>\n")
                        .arg(path, QLatin1String(colour), at(width),
                             QLatin1String(dashed ? " stroke-dasharray=\"5 4\"" : ""));
}

void SvgPlot::dot(QPointF point, const char* colour)
{
    if (std::isfinite(point.x()) && std::isfinite(point.y()))
        m_shapes += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"4\" fill=\"%3\"/>\n")
                        .arg(at(placeX(point.x())), at(placeY(point.y())), QLatin1String(colour));
}

void SvgPlot::box(QPointF from, QPointF to, const char* colour, double opacity)
{
    const double x = std::min(placeX(from.x()), placeX(to.x()));
    const double y = std::min(placeY(from.y()), placeY(to.y()));
    const double width = std::abs(placeX(to.x()) - placeX(from.x()));
    const double height = std::abs(placeY(to.y()) - placeY(from.y()));
    if (!(width > 0.0) || !(height > 0.0))
        return;
    m_shapes += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\" fill-opacity=\"%6\"/>\n")
                    .arg(at(x), at(y), at(width), at(height), QLatin1String(colour), at(opacity));
}

void SvgPlot::stroke(double x, double low, double high, const char* colour, double width)
{
    if (!std::isfinite(x) || !std::isfinite(low) || !std::isfinite(high))
        return;
    // A single value would be a line without length.
    const double from = placeY(low) + 0.75;
    const double to = placeY(high) - 0.75;
    m_shapes += QStringLiteral("<path d=\"M%1 %2L%1 %3\" stroke=\"%4\" stroke-width=\"%5\" fill=\"none\"/>\n")
                    .arg(at(placeX(x)), at(from), at(to), QLatin1String(colour), at(width));
}

void SvgPlot::markX(double x, const QString& text, const char* colour)
{
    if (!std::isfinite(x))
        return;
    line({{x, m_y.low}, {x, m_y.high}}, colour, 1.4, true);
    const bool isFarRight = placeX(x) > m_width - right - letter * double(text.size()) - 8.0;
    word(placeX(x) + (isFarRight ? -5.0 : 5.0), top + 11.0, text, isFarRight ? "end" : "start", colour);
}

void SvgPlot::markY(double y, const QString& text, const char* colour)
{
    if (!std::isfinite(y))
        return;
    line({{m_x.low, y}, {m_x.high, y}}, colour, 1.4, true);
    const bool isNearTop = placeY(y) < top + 16.0;
    word(m_width - right - 4.0, placeY(y) + (isNearTop ? 13.0 : -5.0), text, "end", colour);
}

void SvgPlot::legend(const QString& text, const char* colour)
{
    m_shapes += QStringLiteral("<rect x=\"%1\" y=\"6\" width=\"10\" height=\"10\" fill=\"%2\"/>\n")
                    .arg(at(m_legendEnd), QLatin1String(colour));
    word(m_legendEnd + 15.0, 15.0, text, "start", textColour);
    m_legendEnd += 15.0 + letter * double(text.size()) + 18.0;
}

QString SvgPlot::text() const
{
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" role=\"img\" "
                          "font-family=\"Inter\" font-weight=\"400\" font-size=\"11\">\n<title>%3</title>\n")
               .arg(at(m_width), at(m_height), escaped(m_description))
           + m_shapes + QStringLiteral("</svg>\n");
}

} // namespace baseline::workbench
