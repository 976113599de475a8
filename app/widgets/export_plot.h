// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/key_uses.h"
#include "app/widgets/plot_table.h"

#include <QPoint>

class QKeyEvent;
class QWidget;

namespace baseline::widgets {

/// Asks for a file name and saves the plot there, as .png, .svg or, unless the table is empty, .csv; a failure is told in
/// a message box.
void exportPlotAs(QWidget& plot, const PlotTable& table);
void copyPlotPicture(QWidget& plot);
/// For a spreadsheet: columns apart by tabs. Nothing happens for an empty table.
void copyPlotNumbers(const PlotTable& table);

/// The menu with the three of them at a place on the screen.
void showExportMenu(QWidget& plot, const PlotTable& table, QPoint place);

/// Ctrl+E, Ctrl+C and Ctrl+Shift+C: of the widget that has the focus, whatever the page does with them elsewhere.
bool isExportKey(const QKeyEvent& event);
KeyUses exportKeyUses();
/// Does what the key stands for; false: it is none of them.
bool handleExportKey(const QKeyEvent& event, QWidget& plot, const PlotTable& table);

} // namespace baseline::widgets
