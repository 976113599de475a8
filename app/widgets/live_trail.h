// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

class QPainter;

namespace baseline::widgets {

/// A live dot and the places behind it.
template <typename Place>
class LiveTrail {
public:
    static constexpr std::size_t length = 24;

    /// Nothing hides the dot and forgets the places.
    void move(const std::optional<Place>& place, bool alarm)
    {
        m_isAlarm = alarm;
        if (!place)
            return m_places.clear();
        if (m_places.size() >= length)
            m_places.erase(m_places.begin());
        m_places.push_back(*place);
    }
    void clear() { m_places.clear(); }

    /// The dot last.
    const std::vector<Place>& places() const { return m_places; }
    bool isAlarm() const { return m_isAlarm; }

private:
    std::vector<Place> m_places;
    bool m_isAlarm = false;
};

/// Draws the live dot, the last of `places` (pixels), and the places before as a fading line. A dot outside `area` is
/// shown at its edge. In an alarm its colour and its shape change.
void paintTrail(QPainter& painter, const Theme& theme, const QRectF& area, std::span<const QPointF> places, bool alarm);

} // namespace baseline::widgets
