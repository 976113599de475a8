// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves a plot: files and the clipboard.
#include "app/widgets/export_plot.h"
#include "app/widgets/plot_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace baseline::widgets {

bool PlotView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isExportKey(static_cast<const QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QChartView::event(event);
}

void PlotView::contextMenuEvent(QContextMenuEvent* event)
{
    showExportMenu(*this, plotTable(), event->globalPos());
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    if (!isExportKey(*event))
        QChartView::keyPressEvent(event);
    else
        handleExportKey(*event, *this, plotTable());
}

QList<KeyUses> PlotView::keyUses() const
{
    return {exportKeyUses()};
}

void PlotView::exportAs()
{
    exportPlotAs(*this, plotTable());
}

void PlotView::copyPicture()
{
    copyPlotPicture(*this);
}

void PlotView::copyNumbers()
{
    copyPlotNumbers(plotTable());
}

} // namespace baseline::widgets
