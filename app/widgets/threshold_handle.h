// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/key_uses.h"

#include <QObject>
#include <QPointF>

#include <functional>
#include <optional>

class QKeyEvent;
class QMouseEvent;

namespace baseline::widgets {

class PlotView;

/// What a view tells of its threshold, for the mouse and the keys.
struct ThresholdGrip {
    /// A press at this pixel takes hold of it; none: the mouse cannot.
    std::function<bool(QPointF pixel)> isAt = {};
    /// The threshold under the pointer while it is held.
    std::function<std::optional<double>(QPointF pixel)> thresholdAt = {};
    int right = 1; ///< scores up that the right arrow key goes: 1, or -1 where the threshold falls to the right
    int up = 1;    ///< the same of the up key
    Qt::CursorShape cursor = Qt::PointingHandCursor;
};

/// Lets the threshold of a plot be dragged, and moved by the keys of keyUses(). The view is its parent.
class ThresholdHandle final : public QObject, public KeyTeller {
    Q_OBJECT
public:
    static constexpr int toTheEnd = 1 << 30; ///< as many scores as there are

    ThresholdHandle(PlotView& view, ThresholdGrip grip);

    bool isHeld() const { return m_isHeld; }
    QList<KeyUses> keyUses() const override;

signals:
    void dragged(double threshold);
    /// So many scores up or down; `inHundredths`: so many hundredths of all scores.
    void stepped(int count, bool inHundredths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool key(const QKeyEvent& event);

    PlotView& m_view;
    ThresholdGrip m_grip;
    bool m_isHeld = false;
};

} // namespace baseline::widgets
