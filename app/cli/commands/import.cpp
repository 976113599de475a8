// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/import_job.h"
#include "core/workbench/note_sentence.h"
#include "core/workbench/project_job.h"
#include "core/workbench/sentence.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace baseline::cli {

namespace {

using workbench::ImportedFile;

struct Import {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Import)
};

QStringList sentencesOf(const ImportedFile& file)
{
    QStringList sentences;
    for (const recording::ImportNote& note : file.notes)
        sentences.append(workbench::sentenceFor(note));
    return sentences;
}

QJsonObject factsOf(const ImportedFile& file)
{
    if (file.fault)
        return {{QStringLiteral("file"), file.path},
                {QStringLiteral("stored"), false},
                {QStringLiteral("why"), workbench::sentenceFor(*file.fault)}};
    return {{QStringLiteral("file"), file.path},
            {QStringLiteral("stored"), true},
            {QStringLiteral("id"), file.recordingId},
            {QStringLiteral("name"), file.name},
            {QStringLiteral("samples"), static_cast<qint64>(file.samples)},
            {QStringLiteral("lost"), static_cast<qint64>(file.lost)},
            {QStringLiteral("rate"), jsonNumber(file.rate.value)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(sentencesOf(file))}};
}

QString lineOf(const ImportedFile& file)
{
    if (file.fault)
        return Import::tr("%1: not imported. %2").arg(file.path, workbench::sentenceFor(*file.fault));
    QString line = Import::tr("%1: “%2”, %3 samples at %4 Hz.")
                       .arg(file.path, file.name, counted(file.samples), shown(file.rate.value));
    if (file.lost > 0)
        line += QLatin1Char(' ') + Import::tr("%1 are missing.").arg(file.lost);
    for (const QString& sentence : sentencesOf(file))
        line += QLatin1Char(' ') + sentence;
    return line;
}

/// A folder that `export --format folder` wrote: it becomes a new project, with everything in it as it was.
Outcome importFolder(const Arguments& arguments, Console& console)
{
    const QString project = arguments.operand(0);
    const QString folder = arguments.operand(1);
    for (const char* option : {"rate", "unit", "label", "variable", "resample"}) {
        if (arguments.has(option))
            return Outcome::wrongUsage(
                Import::tr("“%1” is a whole project and knows all that --%2 could say: leave it out.")
                    .arg(folder, QLatin1String(option)));
    }
    if (QFileInfo::exists(project))
        return Outcome::failed(Import::tr("“%1” is a whole project, and “%2” exists already. Name a new project for it.")
                                   .arg(folder, project));
    const Status made = workbench::importProjectFolder(folder, project, console.progress());
    if (!made)
        return made.error();
    console.result({{QStringLiteral("project"), project}}, {Import::tr("Made “%1” of “%2”.").arg(project, folder)});
    return Outcome::done();
}

Outcome importInto(const Arguments& arguments, Console& console)
{
    const QStringList sources = arguments.operandsFrom(1);
    if (sources.size() == 1 && workbench::isProjectFolder(sources.front()))
        return importFolder(arguments, console);
    recording::ImportOptions options;
    if (const auto rate = arguments.number("rate"))
        options.rate = Hertz{*rate};
    options.unit = arguments.text("unit", options.unit);
    options.label = arguments.text("label");
    if (arguments.has("variable"))
        options.variable = arguments.text("variable");
    options.resampleUneven = arguments.has("resample");
    const auto report =
        workbench::importFiles(arguments.operand(0), sources, options, console.progress());
    if (!report)
        return report.error();

    int left = 0;
    QJsonArray files;
    QStringList lines;
    for (const ImportedFile& file : *report) {
        left += file.fault ? 1 : 0;
        files.append(factsOf(file));
        lines.append(lineOf(file));
    }
    const int all = static_cast<int>(report->size());
    lines.append(Import::tr("%1 of %2 files were imported.").arg(all - left).arg(all));
    console.result({{QStringLiteral("files"), files},
                    {QStringLiteral("stored"), all - left},
                    {QStringLiteral("skipped"), left}},
                   lines);
    if (left == 1 && all == 1)
        return *report->front().fault;
    if (left > 0)
        return Outcome::failed(
            Import::tr("%1 of %2 files could not be imported; the list says why.").arg(left).arg(all));
    return Outcome::done();
}

} // namespace

const Command& importCommand()
{
    static const Command command{
        "import",
        QT_TRANSLATE_NOOP("baseline::cli", "add files to a project, a folder file by file, or make one of a project's folder"),
        "PROJECT FILE…",
        2,
        -1,
        {rateOption(),
         {"unit", Kind::Text, "UNIT", QT_TRANSLATE_NOOP("baseline::cli", "of files that do not say theirs: g, m/s2, …")},
         {"label", Kind::Text, "L", QT_TRANSLATE_NOOP("baseline::cli", "label of the new recordings")},
         {"variable", Kind::Text, "NAME",
          QT_TRANSLATE_NOOP("baseline::cli", "which signal of a file that holds several")},
         {"resample", Kind::Flag, "",
          QT_TRANSLATE_NOOP("baseline::cli", "move unevenly spaced samples onto an even grid")}},
        "baseline import shop.baseline monday/ --rate 200 --label normal",
        importInto};
    return command;
}

} // namespace baseline::cli
