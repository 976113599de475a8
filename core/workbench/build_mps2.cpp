// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/build_run.h"
#include "core/workbench/tool_search.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QThread>

namespace baseline::workbench {

namespace {

constexpr double configureBegins = 0.05;
constexpr double compileBegins = 0.15;
constexpr double imageBegins = 0.95;

/// How far ninja ("[3/40] …") or make ("[ 7%] …") is, 0..1; below 0: the line does not say.
double shareIn(const QString& line)
{
    static const QRegularExpression steps(QStringLiteral("^\\[(\\d+)/(\\d+)\\]"));
    static const QRegularExpression percent(QStringLiteral("^\\[ *(\\d+)%\\]"));
    if (const QRegularExpressionMatch match = steps.match(line); match.hasMatch())
        return match.captured(1).toDouble() / std::max(1.0, match.captured(2).toDouble());
    if (const QRegularExpressionMatch match = percent.match(line); match.hasMatch())
        return match.captured(1).toDouble() / 100.0;
    return -1.0;
}

struct Tools {
    ArmCompiler compiler;
    QString cmake;
    BuildProgram builder;
};

Result<Tools> findTools(const std::stop_token& stop)
{
    Result<ArmCompiler> compiler = findArmCompiler(stop);
    if (!compiler)
        return compiler.error();
    Result<QString> cmake = findCMake();
    if (!cmake)
        return cmake.error();
    Result<BuildProgram> builder = findBuildProgram();
    if (!builder)
        return builder.error();
    return Tools{*compiler, *cmake, *builder};
}

/// Where CMake's part of the folder is: CMake refuses a folder that another generator has begun.
QString productFolder(const BuildRun& run, const Tools& tools)
{
    return run.folder +
           (tools.builder.generator == QLatin1String("Ninja") ? QStringLiteral("/ninja") : QStringLiteral("/make"));
}

Status configure(BuildRun& run, const Tools& tools, const QString& modelFolder)
{
    const QString project = run.kit.boardFolder(run.request.target);
    // Empty where there is no model: the cache would remember the last one.
    const QString model = run.request.image.empty() ? QString() : modelFolder;
    ToolCommand command{tools.cmake,
                        {QStringLiteral("-S"), project, QStringLiteral("-B"), productFolder(run, tools),
                         QStringLiteral("-G"), tools.builder.generator,
                         QStringLiteral("-DCMAKE_MAKE_PROGRAM=") + tools.builder.path,
                         QStringLiteral("-DCMAKE_TOOLCHAIN_FILE=") + project + QStringLiteral("/toolchain.cmake"),
                         QStringLiteral("-DBASELINE_MODEL_DIR:PATH=") + model},
                        QFileInfo(tools.compiler.path).absolutePath()};
    const bool before = QFileInfo::exists(productFolder(run, tools) + QStringLiteral("/CMakeCache.txt"));
    const Status configured = run.run(command);
    if (configured || !before || configured.error().code != Error::Code::BuildFailed)
        return configured;
    // What the cache remembers may be what is wrong: a compiler that has moved since.
    run.log(QStringLiteral("Once more, without what the last build has left."));
    command.arguments.prepend(QStringLiteral("--fresh"));
    return run.run(command);
}

Status compile(BuildRun& run, const Tools& tools)
{
    const ToolCommand command{tools.cmake,
                              {QStringLiteral("--build"), productFolder(run, tools), QStringLiteral("--parallel"),
                               QString::number(std::max(1, QThread::idealThreadCount()))},
                              QFileInfo(tools.compiler.path).absolutePath()};
    return run.run(command, [&run](const QString& line) {
        if (const double share = shareIn(line); share >= 0.0)
            run.progress.at(compileBegins + share * (imageBegins - compileBegins), "compile");
    });
}

/// Initialised and zeroed variables, from the linked program's sections.
Result<std::uint32_t> ramBytes(const Tools& tools, const QString& program, const std::stop_token& stop)
{
    QString size = tools.compiler.path;
    size.replace(size.lastIndexOf(QLatin1String("g++")), 3, QStringLiteral("size"));
    const Result<ToolAnswer> answer = askTool({size, {QStringLiteral("-B"), program}}, stop);
    if (!answer)
        return answer.error();
    // text, data, bss, dec, hex, filename under a line of these words.
    const QStringList numbers =
        QString::fromLatin1(answer->output).section(QLatin1Char('\n'), 1, 1).simplified().split(QLatin1Char(' '));
    bool dataRead = false;
    bool bssRead = false;
    const std::uint32_t data = numbers.value(1).toUInt(&dataRead);
    const std::uint32_t bss = numbers.value(2).toUInt(&bssRead);
    if (answer->exitCode != 0 || !dataRead || !bssRead)
        return Error{Error::Code::BuildFailed, answer->complaints.toStdString(),
                     "arm-none-eabi-size does not say the size"};
    return data + bss;
}

} // namespace

Result<QString> buildForMps2(BuildRun& run)
{
    const Result<Tools> tools = findTools(run.progress.stop);
    if (!tools)
        return tools.error();
    run.report.tool = QStringLiteral("arm-none-eabi-g++ ") + tools->compiler.version;
    const QString modelFolder = run.folder + QStringLiteral("/model");
    if (const Result<bool> placed = placeModelHeader(run, modelFolder); !placed)
        return placed.error();

    run.begin("configure", configureBegins);
    if (const Status configured = configure(run, *tools, modelFolder); !configured)
        return configured.error();
    run.begin("compile", compileBegins);
    if (const Status compiled = compile(run, *tools); !compiled)
        return compiled.error();

    run.begin("image", imageBegins);
    const QString product = productFolder(run, *tools) + QStringLiteral("/node");
    const Result<std::uint32_t> ram = ramBytes(*tools, product + QStringLiteral(".elf"), run.progress.stop);
    if (!ram)
        return ram.error();
    run.report.ramBytes = *ram;
    return QString(product + QStringLiteral(".bin"));
}

} // namespace baseline::workbench
