// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/walk/finding.h"

class QWidget;

namespace baseline::studio {

/// Controls below `root` that a screen reader has no name for: the accessible name, else the text, else that of the
/// label whose buddy the control is.
Findings checkNames(QWidget& root);

/// Controls that neither Tab leads to nor a shortcut of theirs works.
Findings checkKeyboard(QWidget& root);

/// Tab is to come here. Not to what belongs to another control, nor to an area that takes the focus only to be scrolled.
bool takesTab(const QWidget& widget);

/// Of buttons that exclude each other Tab reaches one, and the arrows the others; a list that a field works has the field
/// as its proxy.
bool isReachedThroughAnother(const QWidget& widget);

/// What a screen reader calls it; empty: nothing does.
QString accessibleNameOf(const QWidget& widget);

} // namespace baseline::studio
