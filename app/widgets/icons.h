// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringList>

namespace baseline::widgets {

/// Which colour of the theme an icon takes. It is read when the icon is drawn, so a change of theme needs only a repaint.
enum class IconTint {
    Automatic, ///< dim, accent when checked
    Text,
    Dim,
    Accent,
    OnAccent,
    Good,
    Warning,
    Alarm,
};

/// The drawing `:/icons/<name>.svg`, tinted, sharp at any scaling. An unknown name gives a null icon.
QIcon icon(const QString& name, IconTint tint = IconTint::Automatic);

/// Names of all drawings, without folder and suffix.
QStringList iconNames();

} // namespace baseline::widgets
