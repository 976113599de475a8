// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/walk/finding.h"

class QWidget;

namespace baseline::studio {

/// Presses Tab in a window until it has been everywhere, and finds the controls that it did not come to: behind one that
/// keeps the key for itself, or on a way of their own. Leaves the focus where it was.
Findings checkTabs(QWidget& window);

} // namespace baseline::studio
