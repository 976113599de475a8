// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/board_words.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/flash_job.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

using workbench::FlashReport;

struct Flash {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Flash)
};

/// Empty: it runs none.
QString modelOf(const FlashReport& report)
{
    return report.hello.active.slot == noSlot ? QString() : QString::fromUtf8(report.hello.active.name);
}

QJsonObject factsOf(const FlashReport& report)
{
    QJsonObject stages;
    for (const workbench::DeployStage& stage : report.stages)
        stages[QString::fromStdString(stage.name)] = static_cast<qint64>(stage.took.count());
    return {{QStringLiteral("port"), report.port},
            {QStringLiteral("serial"), workbench::serialText(report.hello)},
            {QStringLiteral("bootloader"), report.bootloader},
            {QStringLiteral("pages"), report.pages},
            {QStringLiteral("model"), modelOf(report)},
            {QStringLiteral("hash"), modelOf(report).isEmpty() ? QString() : hashWord(report.hello.active.hash)},
            {QStringLiteral("milliseconds"), static_cast<qint64>(report.took.count())},
            {QStringLiteral("stages"), stages}};
}

QStringList linesOf(const FlashReport& report)
{
    QStringList lines{Flash::tr("%1: %2 pages written and checked, the board runs again after %3 ms.")
                          .arg(report.port, counted(report.pages), counted(report.took.count()))};
    const QString model = modelOf(report);
    lines += model.isEmpty() ? Flash::tr("It has no model yet.")
                             : Flash::tr("It runs “%1” (%2).").arg(model, hashWord(report.hello.active.hash));
    return lines;
}

Outcome flash(const Arguments& arguments, Console& console)
{
    Result<std::vector<std::uint8_t>> image = workbench::readFirmwareFile(arguments.operand(0));
    if (!image)
        return image.error();
    workbench::FlashRequest request;
    request.port = arguments.text("port");
    request.image = std::move(image).value();
    request.alreadyInBootloader = arguments.has("bootloader");
    const auto report = workbench::flashFirmware(request, console.progress());
    if (!report) {
        if (report.error().code == Error::Code::NoBoard)
            console.note(Flash::tr("Every page was written and checked, but the new firmware does not answer. If it stays "
                                   "silent, press the reset button twice, quickly, and flash other firmware."));
        return report.error();
    }
    console.result(factsOf(*report), linesOf(*report));
    return Outcome::done();
}

} // namespace

const Command& flashCommand()
{
    static const Command command{
        "flash",
        QT_TRANSLATE_NOOP("baseline::cli", "put firmware on a board through its bootloader, every page checked"),
        "IMAGE.bin",
        1,
        1,
        {{"port", Kind::Text, "PORT", QT_TRANSLATE_NOOP("baseline::cli", "where the board is"), true},
         {"bootloader", Kind::Flag, "",
          QT_TRANSLATE_NOOP("baseline::cli", "the reset button was pressed twice: the bootloader waits already")}},
        "baseline flash firmware/baseline-mps2.bin --port /dev/ttyACM0",
        flash};
    return command;
}

} // namespace baseline::cli
