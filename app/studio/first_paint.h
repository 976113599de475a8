// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace baseline::studio {

/// Tells once that a widget is on the screen: when it was painted for the first time, and that painting is over.
class FirstPaint final : public QObject {
    Q_OBJECT
public:
    FirstPaint(QWidget& widget, QObject* parent);

signals:
    void happened();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace baseline::studio
