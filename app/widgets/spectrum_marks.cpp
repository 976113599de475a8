// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spectrum_marks.h"

#include "app/widgets/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace baseline::widgets {
namespace {

constexpr std::size_t labelRows = 3;
constexpr qreal rowHeight = 14.0;
constexpr qreal labelGap = 4.0;
constexpr int shadeAlpha = 34;

/// The abbreviations are the same in every language that we know of.
QString sign(dsp::LineSource source)
{
    switch (source) {
    case dsp::LineSource::OuterRace: return QStringLiteral("BPFO");
    case dsp::LineSource::InnerRace: return QStringLiteral("BPFI");
    case dsp::LineSource::BallSpin: return QStringLiteral("BSF");
    case dsp::LineSource::Cage: return QStringLiteral("FTF");
    default: return {};
    }
}

QColor markerColour(const Theme& theme, int colour)
{
    return colour < 0 ? theme.dimText : theme.series(colour);
}

QColor faint(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

/// The words of the markers, each in the first row where it stands clear of those before.
void paintWords(QPainter& painter, const QRectF& area, const Theme& theme,
                std::vector<std::pair<qreal, const SpectrumMarker*>> seen)
{
    std::ranges::stable_sort(seen, {}, &std::pair<qreal, const SpectrumMarker*>::first);
    std::array<qreal, labelRows> ends;
    ends.fill(area.left() - labelGap);
    for (const auto& [x, marker] : seen) {
        const qreal width = painter.fontMetrics().horizontalAdvance(marker->label);
        const qreal left = x + 3.0 + width > area.right() ? x - 3.0 - width : x + 3.0;
        const auto row = std::ranges::find_if(ends, [left = left](qreal end) { return end + labelGap <= left; });
        if (row == ends.end() || marker->label.isEmpty())
            continue;
        *row = left + width;
        const QRectF place(left - 1.0, area.bottom() - rowHeight * static_cast<qreal>(row - ends.begin() + 1), width + 2.0,
                           rowHeight);
        painter.fillRect(place, faint(theme.card, 200)); // the signal is seldom quiet where the word stands
        painter.setPen(markerColour(theme, marker->colour));
        painter.drawText(place, Qt::AlignCenter, marker->label);
    }
}

} // namespace

std::vector<SpectrumMarker> markersOf(std::span<const dsp::MachineLine> lines, double tolerance)
{
    std::vector<SpectrumMarker> markers;
    markers.reserve(lines.size());
    for (const dsp::MachineLine& line : lines) {
        const bool isShaft = line.source == dsp::LineSource::Shaft;
        const QString label = isShaft           ? QStringLiteral("%1×").arg(line.order)
                              : line.order == 1 ? sign(line.source)
                                                : QStringLiteral("%1 %2").arg(line.order).arg(sign(line.source));
        // The first three colours are the sensor's axes.
        const int colour = isShaft ? -1 : 2 + static_cast<int>(line.source);
        markers.push_back({line.frequency, label, colour, isShaft ? 0.0 : tolerance});
    }
    return markers;
}

void paintMarkers(QPainter& painter, const QRectF& area, const Theme& theme, std::span<const SpectrumMarker> markers,
                  const PlaceInSpectrum& place)
{
    std::vector<std::pair<qreal, const SpectrumMarker*>> seen;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const SpectrumMarker& marker : markers) {
        const qreal x = place(marker.frequency, 0.0).x();
        if (!(x >= area.left() && x <= area.right()))
            continue;
        const QColor colour = markerColour(theme, marker.colour);
        const qreal half = place({marker.frequency.value * (1.0 + marker.tolerance)}, 0.0).x() - x;
        if (half >= 1.0) // less is hidden by the line itself
            painter.fillRect(QRectF(x - half, area.top(), 2.0 * half, area.height()).intersected(area),
                             faint(colour, shadeAlpha));
        painter.setPen(QPen(colour, 1.0, Qt::DashLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        seen.emplace_back(x, &marker);
    }
    paintWords(painter, area, theme, std::move(seen));
}

void paintLimits(QPainter& painter, const QRectF& area, const Theme& theme, std::span<const SpectrumLimit> limits,
                 const PlaceInSpectrum& place)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const SpectrumLimit& limit : limits) {
        const QPointF from = place(limit.from, limit.level);
        const qreal right = limit.to > limit.from ? place(limit.to, limit.level).x() : area.right();
        const qreal left = std::max(from.x(), area.left());
        if (!(left < right) || !(left < area.right()))
            continue;
        const QColor colour = limit.isExceeded ? theme.alarm : theme.warning;
        const QLineF line(left, from.y(), std::min(right, area.right()), from.y());
        painter.setPen(QPen(colour, limit.isExceeded ? 2.5 : 1.5));
        painter.drawLine(line);
        // Not by colour alone: a line that is exceeded says so.
        const QString text = limit.isExceeded ? QStringLiteral("▲ ") + limit.label : limit.label;
        const qreal width = painter.fontMetrics().horizontalAdvance(text);
        if (line.length() < width && line.x2() + 6.0 + width < area.right()) { // beside a short one
            painter.drawText(QPointF(line.x2() + 6.0, from.y() + 4.0), text);
            continue;
        }
        const qreal y = from.y() - 3.0 < area.top() + 12.0 ? from.y() + 13.0 : from.y() - 3.0;
        painter.drawText(QPointF(std::max(area.left(), line.x2() - width), y), text);
    }
}

void paintBand(QPainter& painter, const QRectF& area, const Theme& theme, const SpectrumBand& band,
               const PlaceInSpectrum& place)
{
    const std::size_t bins = std::min({band.low.size(), band.middle.size(), band.high.size()});
    QPolygonF top;
    QPolygonF bottom;
    QList<QLineF> middle;
    QPointF before;
    // One point a pixel column is enough: the highest, the lowest and the last middle of the bins under it.
    for (std::size_t bin = 1; bin < bins; ++bin) {
        const Hertz frequency{static_cast<double>(bin) * band.binWidth.value};
        if (!std::isfinite(band.low[bin]) || !std::isfinite(band.middle[bin]) || !std::isfinite(band.high[bin]))
            continue;
        const QPointF high = place(frequency, band.high[bin]);
        const QPointF low = place(frequency, band.low[bin]);
        const QPointF now = place(frequency, band.middle[bin]);
        if (now.x() < area.left() - 1.0 || now.x() > area.right() + 1.0)
            continue;
        if (!top.isEmpty() && std::floor(top.last().x()) == std::floor(high.x())) {
            top.last().setY(std::min(top.last().y(), high.y()));
            bottom.last().setY(std::max(bottom.last().y(), low.y()));
            continue;
        }
        if (!top.isEmpty())
            middle.append(QLineF(before, now));
        before = now;
        top.append(high);
        bottom.append(low);
    }
    if (top.size() < 2)
        return;
    std::reverse(bottom.begin(), bottom.end());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor colour = markerColour(theme, band.colour);
    painter.setBrush(faint(colour, 60));
    painter.drawPolygon(top + bottom);
    painter.setPen(QPen(faint(colour, 150), 1.0));
    painter.drawLines(middle);
}

} // namespace baseline::widgets
