// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/marker.h"

#include <QRectF>
#include <QString>
#include <vector>

class QFont;
class QPainter;

namespace baseline::widgets {

struct LegendEntry {
    QString text;
    QColor colour;
    Marker marker = Marker::Disc;
};

/// A row of entries above a plot that breaks into further rows where the width ends.
class Legend {
public:
    static constexpr int rowHeight = 18;

    void setEntries(std::vector<LegendEntry> entries) { m_entries = std::move(entries); }
    bool isEmpty() const { return m_entries.empty(); }

    /// Rows needed in `width` pixels when the first row starts at `indent`; 0 without entries.
    int rowCount(const QFont& font, qreal width, qreal indent) const;
    void paint(QPainter& painter, const QRectF& area, qreal indent, const QColor& text) const;

private:
    /// Calls `visit(entry, left, row)` for each entry; returns the number of rows.
    template <typename Visit>
    int forEachPlace(const QFont& font, qreal width, qreal indent, Visit visit) const;

    std::vector<LegendEntry> m_entries;
};

} // namespace baseline::widgets
