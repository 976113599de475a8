// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/export_plot.h"

#include "app/widgets/export_picture.h"
#include "app/widgets/plot_view.h"
#include "app/widgets/save_file.h"

#include <QApplication>
#include <QClipboard>
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

void exportPlotAs(QWidget& plot, const PlotTable& table)
{
    QStringList kinds{PlotView::tr("Picture (*.png)"), PlotView::tr("Drawing (*.svg)")};
    if (!table.isEmpty())
        kinds.append(PlotView::tr("Numbers (*.csv)"));
    const QString path = chooseSaveFile(&plot, PlotView::tr("Export the plot"), QStringLiteral("plot.png"),
                                        kinds.join(QLatin1String(";;")));
    if (path.isEmpty())
        return;
    const bool isTable = QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0;
    const Status written = isTable ? writeCsv(table, path) : exportPicture(plot, path);
    if (written)
        return;
    const bool isNothing = isTable && table.isEmpty();
    QMessageBox::warning(&plot, PlotView::tr("Export the plot"),
                         isNothing ? PlotView::tr("The plot shows no numbers yet, so nothing was written.")
                                   : PlotView::tr("The plot could not be written to %1. Choose a folder that you may write "
                                                  "to and a name ending in .png, .svg or .csv.")
                                         .arg(path));
}

void copyPlotPicture(QWidget& plot)
{
    QApplication::clipboard()->setPixmap(plot.grab());
}

void copyPlotNumbers(const PlotTable& table)
{
    if (!table.isEmpty())
        QApplication::clipboard()->setText(textOf(table, QLatin1Char('\t')));
}

void showExportMenu(QWidget& plot, const PlotTable& table, QPoint place)
{
    QMenu menu(&plot);
    menu.addAction(PlotView::tr("Export…"), QKeySequence(exportKeys), &menu, [&] { exportPlotAs(plot, table); });
    menu.addAction(PlotView::tr("Copy picture"), QKeySequence(QKeySequence::Copy), &menu, [&] { copyPlotPicture(plot); });
    QAction* numbers = menu.addAction(PlotView::tr("Copy numbers"), QKeySequence(numberKeys), &menu,
                                      [&] { copyPlotNumbers(table); });
    numbers->setEnabled(!table.isEmpty());
    menu.exec(place);
}

bool isExportKey(const QKeyEvent& event)
{
    return isOurs(event, exportKeys) || isOurs(event, numberKeys) || event.matches(QKeySequence::Copy);
}

KeyUses exportKeyUses()
{
    return {PlotView::tr("Every plot"),
            {{{QKeySequence(exportKeys)}, PlotView::tr("Export…")},
             {{QKeySequence(QKeySequence::Copy)}, PlotView::tr("Copy picture")},
             {{QKeySequence(numberKeys)}, PlotView::tr("Copy numbers")}}};
}

bool handleExportKey(const QKeyEvent& event, QWidget& plot, const PlotTable& table)
{
    if (isOurs(event, exportKeys))
        exportPlotAs(plot, table);
    else if (isOurs(event, numberKeys))
        copyPlotNumbers(table);
    else if (event.matches(QKeySequence::Copy))
        copyPlotPicture(plot);
    else
        return false;
    return true;
}

} // namespace baseline::widgets
