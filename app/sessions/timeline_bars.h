// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/timeline_scene.h"

#include <QRectF>

class QPainter;

namespace baseline::widgets {
struct Theme;
}

namespace baseline::sessions {

/// How much of a label's colour fills its bar, 0..255, and that of a chosen one: its name must stay readable on it.
inline constexpr int barAlpha = 70;
inline constexpr int chosenBarAlpha = 110;

/// One labelled bar of a timeline.
struct TimelineBar {
    static constexpr int height = 19; ///< pixels
    static constexpr int mostLanes = 3; ///< deeper overlaps share the last one

    QRectF place;
    QString label;
    QColor colour;
    bool chosen = false;
    bool suggested = false; ///< dashed: nobody accepted it yet
};

/// A filled bar with its label where there is room for it; dashed and hollow when suggested.
void paintBar(QPainter& painter, const TimelineBar& bar, const widgets::Theme& theme);

/// The colour of a label; for one that the set does not have good, alarm, or the grey of the theme.
QColor colourOf(const TimelineScene& scene, const QString& label, const widgets::Theme& theme);

} // namespace baseline::sessions
