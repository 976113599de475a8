// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/transfer_view.h"

#include "app/widgets/table_style.h"
#include "core/workbench/sentence.h"

#include <QHeaderView>
#include <QLocale>

namespace baseline::train {

namespace {

QString textOf(const workbench::TransferCell& cell)
{
    if (cell.problem)
        return TransferView::tr("none");
    const QLocale locale;
    const QString auc = cell.auc ? TransferView::tr("AUC %1").arg(locale.toString(*cell.auc, 'f', 3)) : TransferView::tr("no AUC");
    return cell.falsePositiveRate
               ? TransferView::tr("%1, %2 % false alarms").arg(auc, locale.toString(100.0 * *cell.falsePositiveRate, 'f', 1))
               : auc;
}

QString helpOf(const workbench::TransferCell& cell, bool isOwn)
{
    if (cell.problem)
        return workbench::sentenceFor(*cell.problem);
    const QString counts = TransferView::tr("%1 normal windows without overlap, %2 anomalous ones.")
                               .arg(QLocale().toString(qulonglong(cell.normalWindows)),
                                    QLocale().toString(qulonglong(cell.anomalousWindows)));
    return isOwn ? counts + u' ' + TransferView::tr("Judged by what was held back.") : counts;
}

} // namespace

TransferView::TransferView(QWidget* parent) : QTableWidget(parent)
{
    widgets::styleTable(*this);
    setObjectName(QStringLiteral("transferTable"));
    setAccessibleName(tr("What a model of one machine is worth on another"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void TransferView::show(const workbench::TransferMatrix& matrix)
{
    const auto count = static_cast<int>(matrix.names.size());
    clear();
    setRowCount(count);
    setColumnCount(count);
    QStringList rows;
    QStringList columns;
    for (const QString& name : matrix.names) {
        rows.append(tr("trained on %1").arg(name));
        columns.append(tr("judged on %1").arg(name));
    }
    setVerticalHeaderLabels(rows);
    setHorizontalHeaderLabels(columns);
    verticalHeader()->show();
    for (int i = 0; i < count; ++i) {
        for (int j = 0; j < count; ++j) {
            const workbench::TransferCell& cell = matrix.cells[std::size_t(i)][std::size_t(j)];
            auto* item = new QTableWidgetItem(textOf(cell));
            item->setToolTip(helpOf(cell, i == j));
            if (i == j) {
                QFont font = item->font();
                font.setBold(true);
                item->setFont(font);
            }
            setItem(i, j, item);
        }
    }
}

} // namespace baseline::train
