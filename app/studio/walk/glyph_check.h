// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/walk/finding.h"

class QFont;
class QWidget;

namespace baseline::studio {

/// The characters of `text` that `font` and the fonts behind it have no shape for: they show as boxes.
QString missingGlyphs(const QString& text, const QFont& font);

/// Characters without a shape in what `root` and the widgets below it draw.
Findings checkGlyphs(QWidget& root);

} // namespace baseline::studio
