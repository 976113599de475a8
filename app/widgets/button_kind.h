// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QPushButton;
class QWidget;

namespace baseline::widgets {

/// Plain: outlined. Primary: filled with the accent, at most one a page. Danger: outlined in the alarm colour, for
/// what destroys or overwrites. Quiet: text only.
enum class ButtonKind { Plain, Primary, Danger, Quiet };

/// Changes the looks of a button at any time; icons are tinted to match when set with `setButtonIcon`.
void setButtonKind(QAbstractButton& button, ButtonKind kind);
ButtonKind buttonKind(const QAbstractButton& button);

/// Sets the drawing `iconName` (see icons.h) in the colour that suits the kind of the button.
void setButtonIcon(QAbstractButton& button, const QString& iconName);

/// A push button of that kind, at least 32 px high, with an accessible name. `parent` owns it.
QPushButton* makeButton(ButtonKind kind, const QString& text, const QString& iconName, QWidget* parent);

} // namespace baseline::widgets
