// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/build_run.h"
#include "core/workbench/tool_search.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace baseline::workbench {

namespace {

constexpr double compileBegins = 0.05;
constexpr double imageBegins = 0.95;
constexpr char boardName[] = "arduino:mbed_nano:nano33ble";
constexpr char headerName[] = "baseline_model.h";

/// All files below a folder, as paths relative to it.
QSet<QString> filesBelow(const QString& folder)
{
    QSet<QString> names;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        names.insert(QDir(folder).relativeFilePath(files.next()));
    return names;
}

/// The sketch as it is in the kit, in a folder that may be written to: the model's header must stand beside the .ino.
Status copySketch(const QString& from, const QString& to)
{
    const QSet<QString> wanted = filesBelow(from);
    if (wanted.isEmpty())
        return Error{Error::Code::FileNotFound, "the kit has no sketch", from.toStdString()};
    for (const QString& name : wanted) {
        QFile file(from + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::FileUnreadable, file.errorString().toStdString(), file.fileName().toStdString()};
        if (const auto written = writeIfOther(to + QLatin1Char('/') + name, file.readAll()); !written)
            return written.error();
    }
    for (const QString& name : filesBelow(to) - wanted) {
        if (name != QLatin1String(headerName))
            QFile::remove(to + QLatin1Char('/') + name);
    }
    return done();
}

/// From "Global variables use 43968 bytes (16%) of dynamic memory, leaving …"; 0: it is not that line.
std::uint32_t ramBytesIn(const QString& line)
{
    static const QRegularExpression words(QStringLiteral("^Global variables use (\\d+) bytes"));
    return words.match(line).captured(1).toUInt();
}

/// The image among what arduino-cli has put there; those "with_bootloader" begin at address 0.
QString imageIn(const QString& folder)
{
    const QString expected = folder + QStringLiteral("/nano33ble_sense.ino.bin");
    if (QFile::exists(expected))
        return expected;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.bin")}, QDir::Files)) {
        if (!name.contains(QLatin1String("bootloader")))
            return folder + QLatin1Char('/') + name;
    }
    return {};
}

} // namespace

Result<QString> buildForNano33Ble(BuildRun& run)
{
    const Result<QString> cli = findArduinoCli(run.request.arduinoCli);
    if (!cli)
        return cli.error();
    const Result<ArduinoSetup> setup = checkArduinoSetup(*cli, run.progress.stop);
    if (!setup)
        return setup.error();
    run.report.tool =
        QStringLiteral("arduino-cli %1, %2 %3").arg(setup->cliVersion, QLatin1String(arduinoCore), setup->coreVersion);

    const QString sketch = run.folder + QStringLiteral("/nano33ble_sense");
    const QString build = run.folder + QStringLiteral("/build");
    const QString products = run.folder + QStringLiteral("/out");
    if (const Status copied = copySketch(run.kit.boardFolder(run.request.target), sketch); !copied)
        return copied.error();
    const bool hadHeader = QFile::exists(sketch + QLatin1Char('/') + QLatin1String(headerName));
    if (const Result<bool> placed = placeModelHeader(run, sketch); !placed)
        return placed.error();
    // The sketch asks whether the header is there, and no list of dependencies names a file that is not: only the
    // sketch's own objects are made anew then, not the board package's, which takes minutes.
    if (hadHeader == run.request.image.empty())
        QDir(build + QStringLiteral("/sketch")).removeRecursively();
    // An image of an earlier build must not pass for this one's.
    QDir(products).removeRecursively();

    run.begin("compile", compileBegins);
    const ToolCommand command{*cli,
                              {QStringLiteral("compile"), QStringLiteral("-b"), QLatin1String(boardName),
                               QStringLiteral("--library"), run.kit.folder, QStringLiteral("--build-path"), build,
                               QStringLiteral("--output-dir"), products, sketch}};
    const Status compiled = run.run(command, [&run](const QString& line) {
        if (const std::uint32_t bytes = ramBytesIn(line); bytes > 0)
            run.report.ramBytes = bytes;
    });
    if (!compiled)
        return compiled.error();
    run.begin("image", imageBegins);
    const QString image = imageIn(products);
    if (image.isEmpty())
        return Error{Error::Code::BuildFailed, "no .bin in " + products.toStdString(), "arduino-cli has made no image"};
    return image;
}

} // namespace baseline::workbench
