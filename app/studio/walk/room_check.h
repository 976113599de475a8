// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/walk/finding.h"

class QWidget;

namespace baseline::studio {

/// Texts below `root` that have less room than they need: labels, buttons, check boxes, lists to choose from, tabs,
/// headers of tables, titles of groups, hints in empty fields, numbers in their fields. A text that is cut and stands
/// whole in its tool tip is no finding.
Findings checkRoom(QWidget& root);

/// Widgets that reach beyond the one they are in. What can be scrolled to is no finding.
Findings checkPlaces(QWidget& root);

} // namespace baseline::studio
