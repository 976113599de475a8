// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

class QWidget;

namespace baseline::widgets {

/// Draws a widget into a file as it stands: `.png` (at the widget's own pixel ratio) or `.svg` (lines stay lines).
/// Errors: Unsupported for any other ending, InvalidArgument for a widget without size, FileNotWritable.
Status exportPicture(QWidget& widget, const QString& path);

} // namespace baseline::widgets
