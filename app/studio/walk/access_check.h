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

} // namespace baseline::studio
