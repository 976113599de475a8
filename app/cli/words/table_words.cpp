// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words/table_words.h"

#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::TableText)
};

} // namespace

QJsonObject tableFacts(const workbench::NumberTable& table, std::size_t droppedRows)
{
    return {{QStringLiteral("rows"), jsonCount(table.values.rows - droppedRows)},
            {QStringLiteral("columns"), QJsonArray::fromStringList(table.columns)},
            {QStringLiteral("left_out"), QJsonArray::fromStringList(table.leftOut)},
            {QStringLiteral("dropped_rows"), jsonCount(droppedRows)}};
}

QJsonArray jsonRows(const Matrix& matrix)
{
    QJsonArray rows;
    for (std::size_t i = 0; i < matrix.rows; ++i) {
        QJsonArray row;
        for (const float value : matrix.row(i))
            row.append(jsonNumber(value));
        rows.append(row);
    }
    return rows;
}

void noteTable(Console& console, const workbench::NumberTable& table, std::size_t droppedRows)
{
    if (!table.leftOut.isEmpty())
        console.note(TableText::tr("Not used, because they measure nothing: %1.")
                         .arg(table.leftOut.join(QStringLiteral(", "))));
    if (droppedRows > 0)
        console.note(TableText::tr("%1 rows with missing or infinite values were not used.")
                         .arg(counted(droppedRows)));
}

} // namespace baseline::cli
