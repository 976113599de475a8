// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace baseline::studio {

/// A text as a widget drew it.
struct PaintedText {
    QString text;
    QFont font;
    QRectF place; ///< in pixels of the widget, from its top left corner
};

/// What `widget` itself, without its children, draws as text when it is painted: labels and buttons, the cells of a
/// table, and what we paint by ourselves. Text inside a picture that was made before is not seen.
QList<PaintedText> paintedTexts(QWidget& widget);

} // namespace baseline::studio
