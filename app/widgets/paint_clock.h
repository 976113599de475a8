// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace baseline::widgets {

/// Times the repaints of a window: everything that Qt paints for one update, with the plots in it. GUI thread only.
class PaintClock final : public QObject {
    Q_OBJECT
public:
    explicit PaintClock(QObject* parent = nullptr) : QObject(parent) {}

    /// The window, instead of the one before; it may end first.
    void watch(QWidget* window);

signals:
    void painted(baseline::Seconds work);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QWidget> m_window;
    bool m_isInside = false;
};

} // namespace baseline::widgets
