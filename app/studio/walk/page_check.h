// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/walk/finding.h"

class QWidget;

namespace baseline::studio {

/// Everything that can be seen from the widgets of a page: room, places, glyphs, names and keys. `root` must be shown;
/// layouts that wait are carried out first.
Findings checkPage(QWidget& root);

} // namespace baseline::studio
