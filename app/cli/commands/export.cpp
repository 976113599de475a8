// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "core/workbench/export_job.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct Export {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Export)
};

QStringList formats()
{
    return {QStringLiteral("csv")};
}

Outcome exportRecordings(const Arguments& arguments, Console& console)
{
    const auto files = workbench::exportRecordings(arguments.operand(0), arguments.texts("recording"),
                                                   arguments.text("out"), console.progress());
    if (!files)
        return files.error();
    console.result({{QStringLiteral("files"), QJsonArray::fromStringList(*files)}}, *files);
    return Outcome::done();
}

} // namespace

const Command& exportCommand()
{
    static const Command command{
        "export",
        QT_TRANSLATE_NOOP("baseline::cli", "write recordings as files"),
        "PROJECT",
        1,
        1,
        {{"format", Kind::Choice, "NAME", QT_TRANSLATE_NOOP("baseline::cli", "kind of file"), true, formats},
         {"out", Kind::Text, "DIR", QT_TRANSLATE_NOOP("baseline::cli", "folder for the files; made if need be"), true},
         {"recording", Kind::Texts, "N", QT_TRANSLATE_NOOP("baseline::cli", "names or ids; without it, all")}},
        "baseline export shop.baseline --format csv --out recordings/",
        exportRecordings};
    return command;
}

} // namespace baseline::cli
