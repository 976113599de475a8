// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/build_job.h"
#include "core/workbench/score_job.h"

#include <QCoreApplication>
#include <QDir>

namespace baseline::cli {

namespace {

using workbench::BuildReport;
using workbench::FirmwareTarget;

struct Build {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Build)
};

QStringList boards()
{
    return {workbench::targetName(FirmwareTarget::Nano33Ble), workbench::targetName(FirmwareTarget::Mps2An386)};
}

QJsonObject factsOf(const BuildReport& report, const QString& board, const model::LoadedModel& model)
{
    QJsonObject stages;
    for (const workbench::DeployStage& stage : report.stages)
        stages[QString::fromStdString(stage.name)] = static_cast<qint64>(stage.took.count());
    return {{QStringLiteral("image"), report.imagePath},
            {QStringLiteral("board"), board},
            {QStringLiteral("model"), QString::fromStdString(model.model().identity.name)},
            {QStringLiteral("hash"), QString::fromStdString(model::hashText(model.hash()))},
            {QStringLiteral("bytes"), jsonCount(report.bytes)},
            {QStringLiteral("ram_bytes"), jsonCount(report.ramBytes)},
            {QStringLiteral("tool"), report.tool},
            {QStringLiteral("milliseconds"), static_cast<qint64>(report.took.count())},
            {QStringLiteral("stages"), stages}};
}

Outcome build(const Arguments& arguments, Console& console)
{
    const auto model = workbench::loadModelFile(arguments.operand(0));
    if (!model)
        return model.error();
    workbench::BuildRequest request;
    request.image = model->image();
    const QString board = arguments.text("board");
    request.target = board == workbench::targetName(FirmwareTarget::Nano33Ble) ? FirmwareTarget::Nano33Ble
                                                                               : FirmwareTarget::Mps2An386;
    request.outputFolder = QDir(arguments.text("out")).absolutePath();
    request.log = [&console](const QString& line) { console.note(line); };
    const auto report = workbench::buildFirmware(request, console.progress());
    if (!report)
        return report.error();
    console.note(Build::tr("Firmware with “%1” for %2: %3 bytes of flash, %4 bytes of RAM.")
                     .arg(QString::fromStdString(model->model().identity.name), board, counted(report->bytes),
                          counted(report->ramBytes)));
    // Nothing but the path, so that it can be given to the next command.
    console.result(factsOf(*report, board, *model), {report->imagePath});
    return Outcome::done();
}

} // namespace

const Command& buildCommand()
{
    static const Command command{
        "build",
        QT_TRANSLATE_NOOP("baseline::cli", "build firmware with a model built in; prints the image's path"),
        "M.model",
        1,
        1,
        {{"board", Kind::Choice, "BOARD", QT_TRANSLATE_NOOP("baseline::cli", "the board it is for"), true, boards},
         {"out", Kind::Text, "DIR", QT_TRANSLATE_NOOP("baseline::cli", "the folder for the image, made if need be"),
          true}},
        "baseline build fan.model --board mps2 --out firmware",
        build};
    return command;
}

} // namespace baseline::cli
