// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace baseline::widgets {

/// A round patch of a label's colour ("#rrggbb"); the word beside it says the same.
QIcon labelIcon(const QString& colour);

} // namespace baseline::widgets
