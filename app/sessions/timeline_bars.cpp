// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_bars.h"

#include "app/widgets/theme.h"
#include "core/recording/labels.h"

#include <QPainter>

#include <algorithm>

namespace baseline::sessions {

namespace {

constexpr qreal textMargin = 6.0;

} // namespace

void paintBar(QPainter& painter, const TimelineBar& bar, const widgets::Theme& theme)
{
    const QRectF place = bar.place.adjusted(0.5, 1.5, -0.5, -1.5);
    QColor fill = bar.colour;
    fill.setAlpha(bar.suggested ? 0 : bar.chosen ? chosenBarAlpha : barAlpha);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(QPen(bar.chosen ? theme.text : bar.colour, bar.chosen ? 2.0 : 1.0,
                        bar.suggested ? Qt::DashLine : Qt::SolidLine));
    const qreal radius = std::min(4.0, 0.5 * place.width());
    painter.drawRoundedRect(place, radius, radius);
    const QRectF room = place.adjusted(textMargin, 0.0, -textMargin, 0.0);
    if (room.width() < 14.0)
        return;
    painter.setPen(theme.text);
    const QString text = QFontMetricsF(painter.font()).elidedText(bar.label, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
}

QColor colourOf(const TimelineScene& scene, const QString& label, const widgets::Theme& theme)
{
    const QColor known = scene.colours.value(label);
    if (known.isValid())
        return known;
    // What a model suggests has a colour also where the set has no such label.
    return label == recording::anomalyLabel  ? theme.alarm
           : label == recording::normalLabel ? theme.good
                                             : theme.dimText;
}

} // namespace baseline::sessions
