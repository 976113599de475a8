// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "core/workbench/export_job.h"
#include "core/workbench/project_job.h"

#include <QCoreApplication>
#include <QDir>

namespace baseline::cli {

namespace {

struct Export {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Export)
};

constexpr QLatin1String labelsAsCsv("labels-csv");
constexpr QLatin1String labelsAsJson("labels-json");
constexpr QLatin1String wholeFolder("folder");

QStringList formats()
{
    return workbench::exportFormatNames() + QStringList{labelsAsCsv, labelsAsJson, wholeFolder};
}

/// The labels alone, as one file in the folder.
Outcome exportLabels(const Arguments& arguments, Console& console, const QString& format)
{
    const QDir folder(arguments.text("out"));
    const QString path =
        folder.filePath(format == labelsAsCsv ? QStringLiteral("labels.csv") : QStringLiteral("labels.json"));
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{Error::Code::FileNotWritable, "the folder cannot be made", folder.path().toStdString()};
    const Status written = workbench::exportLabels(arguments.operand(0), arguments.texts("recording"), path);
    if (!written)
        return written.error();
    console.result({{QStringLiteral("files"), QJsonArray{path}}}, {path});
    return Outcome::done();
}

/// Everything in the project as plain files, in a folder that is new or empty.
Outcome exportFolder(const Arguments& arguments, Console& console)
{
    if (arguments.has("recording"))
        return Outcome::wrongUsage(Export::tr("--format folder writes the whole project: leave out --recording."));
    const QString folder = arguments.text("out");
    const Status written = workbench::exportProjectFolder(arguments.operand(0), folder, console.progress());
    if (!written)
        return written.error();
    console.result({{QStringLiteral("files"), QJsonArray{folder}}}, {folder});
    return Outcome::done();
}

Outcome exportRecordings(const Arguments& arguments, Console& console)
{
    if (arguments.text("format") == wholeFolder)
        return exportFolder(arguments, console);
    const auto format = workbench::exportFormatNamed(arguments.text("format"));
    if (!format)
        return exportLabels(arguments, console, arguments.text("format"));
    const auto files = workbench::exportRecordings(arguments.operand(0), arguments.texts("recording"),
                                                   arguments.text("out"), *format, console.progress());
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
        QT_TRANSLATE_NOOP("baseline::cli", "write recordings, their labels, or the whole project as files"),
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
