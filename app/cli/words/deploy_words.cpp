// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words/deploy_words.h"

#include "app/cli/console.h"
#include "app/cli/words/board_words.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/sentence.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct DeployText {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::DeployText)
};

} // namespace

QJsonObject deployFacts(const workbench::DeployReport& report)
{
    QJsonObject stages;
    for (const workbench::DeployStage& stage : report.stages)
        stages[QString::fromStdString(stage.name)] = static_cast<qint64>(stage.took.count());
    return {{QStringLiteral("port"), report.port},
            {QStringLiteral("ok"), true},
            {QStringLiteral("serial"), report.boardSerial},
            {QStringLiteral("model"), report.modelName},
            {QStringLiteral("hash"), hashWord(report.modelHash)},
            {QStringLiteral("bytes"), jsonCount(report.bytes)},
            {QStringLiteral("slot"), QString(QLatin1Char(static_cast<char>('A' + report.slot)))},
            {QStringLiteral("previous"), report.previousModel},
            {QStringLiteral("milliseconds"), static_cast<qint64>(report.took.count())},
            {QStringLiteral("stages"), stages}};
}

QJsonObject deployFaultFacts(const QString& port, const Error& error)
{
    return {{QStringLiteral("port"), port},
            {QStringLiteral("ok"), false},
            {QStringLiteral("why"), workbench::sentenceFor(error)}};
}

QString deployInWords(const workbench::DeployReport& report)
{
    QString line = DeployText::tr("%1: “%2” (%3) runs now, read back equal, after %4 ms.")
                       .arg(report.port, report.modelName, hashWord(report.modelHash), counted(report.took.count()));
    if (!report.previousModel.isEmpty())
        line += QLatin1Char(' ') + DeployText::tr("A rollback would bring back “%1”.").arg(report.previousModel);
    return line;
}

} // namespace baseline::cli
