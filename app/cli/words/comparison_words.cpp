// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words/comparison_words.h"

#include "app/cli/console.h"
#include "core/workbench/sentence.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace baseline::cli {

namespace {

using workbench::ComparisonRow;

struct ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::ComparisonText)
};

QJsonValue numberOrNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject factsOf(const ComparisonRow& row)
{
    QJsonObject facts{{QStringLiteral("detector"), QString::fromStdString(row.detector)},
                      {QStringLiteral("recipe"), QString::fromStdString(row.recipe)}};
    if (row.problem) {
        facts[QStringLiteral("problem")] = workbench::sentenceFor(*row.problem);
        return facts;
    }
    facts[QStringLiteral("auc")] = numberOrNull(row.auc);
    facts[QStringLiteral("beyond_rms_z")] = numberOrNull(row.beyondLevel);
    facts[QStringLiteral("fpr")] = row.falsePositiveRate;
    facts[QStringLiteral("normal_windows")] = jsonCount(row.normalWindows);
    facts[QStringLiteral("bytes")] = jsonCount(row.imageBytes);
    facts[QStringLiteral("fits_board")] = row.fitsBoard;
    if (row.cost) {
        facts[QStringLiteral("instructions")] = row.cost->instructions();
        facts[QStringLiteral("milliseconds_on_board")] = row.cost->microseconds() / 1000.0;
        facts[QStringLiteral("ram")] = jsonCount(row.cost->ramBytes);
    }
    facts[QStringLiteral("trained_ms")] = static_cast<qint64>(row.trained.count());
    return facts;
}

QString fixed(const std::optional<double>& value, int decimals)
{
    return value ? QString::number(*value, 'f', decimals) : QStringLiteral("-");
}

QString lineOf(const ComparisonRow& row)
{
    const QString who = QStringLiteral("%1 %2")
                            .arg(QString::fromStdString(row.detector), -16)
                            .arg(QString::fromStdString(row.recipe), -14);
    if (row.problem)
        return who + QLatin1Char(' ') + workbench::sentenceFor(*row.problem);
    const QString milliseconds =
        row.fitsBoard && row.cost ? QString::number(row.cost->microseconds() / 1000.0, 'f', 2) : QStringLiteral("-");
    return who
           + QStringLiteral(" %1 %2 %3 %4 %5 %6")
                 .arg(fixed(row.auc, 4), 7)
                 .arg(fixed(row.beyondLevel, 4), 8)
                 .arg(QString::number(100.0 * row.falsePositiveRate, 'f', 2), 8)
                 .arg(row.imageBytes, 8)
                 .arg(milliseconds, 8)
                 .arg(row.trained.count(), 8);
}

} // namespace

namespace {

QString cellText(const workbench::TransferCell& cell)
{
    if (cell.problem)
        return ComparisonText::tr("none");
    const QString share =
        cell.falsePositiveRate ? QString::number(100.0 * *cell.falsePositiveRate, 'f', 1) : QStringLiteral("-");
    return fixed(cell.auc, 3) + QLatin1String(" / ") + share;
}

} // namespace

QJsonObject transferFacts(const workbench::TransferMatrix& matrix)
{
    QJsonArray cells;
    for (std::size_t i = 0; i < matrix.cells.size(); ++i) {
        for (std::size_t j = 0; j < matrix.cells[i].size(); ++j) {
            const workbench::TransferCell& cell = matrix.cells[i][j];
            QJsonObject facts{{QStringLiteral("trained"), matrix.names[static_cast<qsizetype>(i)]},
                              {QStringLiteral("judged"), matrix.names[static_cast<qsizetype>(j)]},
                              {QStringLiteral("held_back"), i == j}};
            if (cell.problem) {
                facts[QStringLiteral("problem")] = workbench::sentenceFor(*cell.problem);
            } else {
                facts[QStringLiteral("auc")] = numberOrNull(cell.auc);
                facts[QStringLiteral("fpr")] = numberOrNull(cell.falsePositiveRate);
                facts[QStringLiteral("normal_windows")] = jsonCount(cell.normalWindows);
                facts[QStringLiteral("anomalous_windows")] = jsonCount(cell.anomalousWindows);
            }
            cells.append(facts);
        }
    }
    return {{QStringLiteral("detector"), QString::fromStdString(matrix.detector)},
            {QStringLiteral("recipe"), QString::fromStdString(matrix.recipe)},
            {QStringLiteral("machines"), QJsonArray::fromStringList(matrix.names)},
            {QStringLiteral("cells"), cells}};
}

QStringList transferLines(const workbench::TransferMatrix& matrix)
{
    QStringList lines{ComparisonText::tr("%1 on %2: AUC / false alarms in % of windows, at the threshold of the machine trained on.")
                          .arg(QString::fromStdString(matrix.detector), QString::fromStdString(matrix.recipe))};
    std::vector<QStringList> table{QStringList{ComparisonText::tr("trained on \\ judged on")} + matrix.names};
    for (std::size_t i = 0; i < matrix.cells.size(); ++i) {
        QStringList row{matrix.names[static_cast<qsizetype>(i)]};
        for (const workbench::TransferCell& cell : matrix.cells[i])
            row.append(cellText(cell));
        table.push_back(row);
    }
    lines += alignedTable(table);
    for (std::size_t i = 0; i < matrix.cells.size(); ++i) {
        const std::vector<workbench::TransferCell>& row = matrix.cells[i];
        const auto failed = std::ranges::find_if(row, [](const workbench::TransferCell& cell) { return cell.problem.has_value(); });
        if (failed != row.end())
            lines.append(QStringLiteral("%1: %2").arg(matrix.names[static_cast<qsizetype>(i)], workbench::sentenceFor(*failed->problem)));
    }
    return lines + workbench::transferInWords(matrix);
}

QJsonObject comparisonFacts(const workbench::DetectorComparison& comparison)
{
    QJsonArray rows;
    for (const ComparisonRow& row : comparison.rows)
        rows.append(factsOf(row));
    return {{QStringLiteral("split"), comparison.folds == workbench::FoldKind::ByRecording
                                          ? QStringLiteral("by recording")
                                          : QStringLiteral("in time")},
            {QStringLiteral("folds"), jsonCount(comparison.foldCount)},
            {QStringLiteral("rows"), rows}};
}

QStringList comparisonInWords(const workbench::DetectorComparison& comparison)
{
    QStringList lines;
    if (comparison.folds == workbench::FoldKind::ByRecording)
        lines.append(ComparisonText::tr("Each of %1 groups of recordings was held back once.").arg(comparison.foldCount));
    else
        lines.append(ComparisonText::tr("There is one normal recording: its last third was held back, behind a gap. What "
                                        "changes slowly is on both sides all the same; a second recording would tell."));
    lines.append(QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8")
                     .arg(ComparisonText::tr("detector"), -16)
                     .arg(ComparisonText::tr("recipe"), -14)
                     .arg(ComparisonText::tr("AUC"), 7)
                     .arg(ComparisonText::tr("- rms-z"), 8)
                     .arg(ComparisonText::tr("FPR, %"), 8)
                     .arg(ComparisonText::tr("bytes"), 8)
                     .arg(ComparisonText::tr("board ms"), 8)
                     .arg(ComparisonText::tr("train ms"), 8));
    std::vector<ComparisonRow> rows = comparison.rows;
    std::ranges::stable_sort(rows, [](const ComparisonRow& a, const ComparisonRow& b) {
        return a.auc.value_or(-1.0) > b.auc.value_or(-1.0);
    });
    for (const ComparisonRow& row : rows)
        lines.append(lineOf(row));
    lines.append(ComparisonText::tr("These figures rank. A detector that is chosen by them needs a threshold calibrated on "
                                    "normal recordings that had no part here."));
    return lines;
}

} // namespace baseline::cli
