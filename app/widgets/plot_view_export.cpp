// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves a plot: files and the clipboard.
#include "app/widgets/export_picture.h"
#include "app/widgets/plot_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>

namespace baseline::widgets {
namespace {

constexpr QKeyCombination exportKeys = Qt::CTRL | Qt::Key_E;
constexpr QKeyCombination numberKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_C;

bool isOurs(const QKeyEvent& event, QKeyCombination keys)
{
    return QKeySequence(event.keyCombination()) == QKeySequence(keys);
}

} // namespace

/// While a plot has the focus these keys are its own, whatever the page does with them elsewhere.
bool PlotView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (isOurs(key, exportKeys) || isOurs(key, numberKeys) || key.matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QChartView::event(event);
}

void PlotView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("Export…"), QKeySequence(exportKeys), this, &PlotView::exportAs);
    menu.addAction(tr("Copy picture"), QKeySequence(QKeySequence::Copy), this, &PlotView::copyPicture);
    QAction* numbers = menu.addAction(tr("Copy numbers"), QKeySequence(numberKeys), this, &PlotView::copyNumbers);
    numbers->setEnabled(!plotTable().isEmpty());
    menu.exec(event->globalPos());
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    if (isOurs(*event, exportKeys))
        exportAs();
    else if (isOurs(*event, numberKeys))
        copyNumbers();
    else if (event->matches(QKeySequence::Copy))
        copyPicture();
    else
        QChartView::keyPressEvent(event);
}

void PlotView::exportAs()
{
    const PlotTable table = plotTable();
    QStringList kinds{tr("Picture (*.png)"), tr("Drawing (*.svg)")};
    if (!table.isEmpty())
        kinds.append(tr("Numbers (*.csv)"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the plot"), QStringLiteral("plot.png"),
                                                      kinds.join(QLatin1String(";;")));
    if (path.isEmpty())
        return;
    const bool isTable = QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0;
    const Status written = isTable ? writeCsv(table, path) : exportPicture(*this, path);
    if (written)
        return;
    const bool isNothing = isTable && table.isEmpty();
    QMessageBox::warning(this, tr("Export the plot"),
                         isNothing ? tr("The plot shows no numbers yet, so nothing was written.")
                                   : tr("The plot could not be written to %1. Choose a folder that you may write to and a "
                                        "name ending in .png, .svg or .csv.")
                                         .arg(path));
}

void PlotView::copyPicture()
{
    QApplication::clipboard()->setPixmap(grab());
}

void PlotView::copyNumbers()
{
    const PlotTable table = plotTable();
    if (!table.isEmpty())
        QApplication::clipboard()->setText(textOf(table, QLatin1Char('\t')));
}

} // namespace baseline::widgets
