// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/history_card.h"

#include "app/deploy/stage_text.h"

#include <QLocale>

namespace baseline::deploy {

namespace {

constexpr qsizetype shortSerial = 8; // digits: enough to tell the boards of a table apart

QString wayText(const project::Deployment& row)
{
    return row.way == project::DeployWay::Firmware ? HistoryCard::tr("flashed") : HistoryCard::tr("over the wire");
}

QString verifiedText(const project::Deployment& row)
{
    if (!row.outcome.isEmpty())
        return HistoryCard::tr("no");
    return row.verified ? HistoryCard::tr("read back equal") : HistoryCard::tr("switched, not read back");
}

QString outcomeText(const project::Deployment& row)
{
    return row.outcome.isEmpty() ? HistoryCard::tr("runs") : HistoryCard::tr("refused: %1").arg(row.outcome);
}

QString stagesText(const project::Deployment& row, const QString& separator)
{
    QStringList parts;
    for (const project::StageTime& stage : row.stages)
        parts.append(stageText(stage.name) + QLatin1Char(' ') + millisecondsText(stage.took));
    return parts.join(separator);
}

} // namespace

HistoryCard::HistoryCard(QWidget* parent)
    : TableCard(tr("Deployments of this project"),
                {{tr("When"), 152},
                 {tr("Model"), 130},
                 {tr("Board"), 96},
                 {tr("Way"), 104},
                 {tr("Verified"), 150},
                 {tr("Outcome"), 112},
                 {tr("Took"), 92},
                 {tr("Stages")}},
                tr("Nothing was deployed from this project yet. Put a model on a board under Deploy."), QStringLiteral("deployments.csv"), parent)
{
}

void HistoryCard::setDeployments(const std::vector<project::Deployment>& deployments)
{
    std::vector<TextRow> rows;
    for (auto row = deployments.rbegin(); row != deployments.rend(); ++row) {
        rows.push_back({row->id,
                        {timeText(row->whenUtc), row->modelName, row->boardSerial.left(shortSerial), wayText(*row),
                         verifiedText(*row), outcomeText(*row), millisecondsText(row->took),
                         stagesText(*row, QStringLiteral(" · "))},
                        tr("%1\nmodel %2, hash %3\nboard %4")
                                .arg(outcomeText(*row), row->modelName, row->modelHash, row->boardSerial)
                            + (row->stages.empty() ? QString()
                                                   : QLatin1Char('\n') + stagesText(*row, QStringLiteral("\n")))});
    }
    setRows(std::move(rows));
}

} // namespace baseline::deploy
