// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QWidget;

namespace baseline::widgets {

enum class Extent { FixedWidth, FixedHeight, MinimumWidth, MinimumHeight, MaximumHeight };

/// Gives `widget` a size in pixels of the usual text, and the same share more whenever the text grows: for what texts
/// stand in and no layout measures.
void keepScaled(QWidget& widget, Extent extent, int pixels);

/// Keeps rows at a height in pixels of the usual text, and columns that the user may stretch at least as wide as their
/// titles need.
void keepTableScaled(QTableView& table, int rowHeight);

} // namespace baseline::widgets
