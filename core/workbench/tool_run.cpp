// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/tool_run.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <csignal>

namespace baseline::workbench {

namespace {

constexpr int pollMs = 50;
// What a tool gets to clean up after itself: ninja and make end their compilers and remove half-written files.
constexpr int gentleMs = 3000;

QProcessEnvironment environmentFor(const ToolCommand& command)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    environment.remove(QStringLiteral("LANGUAGE"));
    // ninja's own wording of its counters, which are read here.
    environment.remove(QStringLiteral("NINJA_STATUS"));
    if (!command.pathFolder.isEmpty())
        environment.insert(QStringLiteral("PATH"),
                           command.pathFolder + QDir::listSeparator() + environment.value(QStringLiteral("PATH")));
    return environment;
}

/// A process with everything that it starts, so that all of it can be ended.
class ToolProcess {
public:
    explicit ToolProcess(const ToolCommand& command)
    {
        process.setProcessEnvironment(environmentFor(command));
        process.setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
        // A session of its own is a process group of its own; setsid becomes the program, so their process id is the
        // same.
        const QString setsid = QStandardPaths::findExecutable(QStringLiteral("setsid"));
        m_group = !setsid.isEmpty();
        if (m_group) {
            process.setProgram(setsid);
            process.setArguments(QStringList(command.program) + command.arguments);
            return;
        }
#endif
        process.setProgram(command.program);
        process.setArguments(command.arguments);
    }

    ~ToolProcess()
    {
        end();
    }

    void end()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        const qint64 id = process.processId();
        if (!m_group)
            process.terminate();
        signalGroup(id, SIGTERM);
        process.waitForFinished(gentleMs);
        // Also where the program itself has gone: one that it started may not have heard the first.
        signalGroup(id, SIGKILL);
        process.kill();
        process.waitForFinished(gentleMs);
    }

    QProcess process;

private:
    void signalGroup([[maybe_unused]] qint64 id, [[maybe_unused]] int number) const
    {
#ifdef Q_OS_UNIX
        if (m_group && id > 1)
            ::kill(static_cast<pid_t>(-id), number);
#endif
    }

    bool m_group = false;
};

Error notStarted(const ToolCommand& command, const QString& reason)
{
    return {Error::Code::ToolMissing, reason.toStdString(), QFileInfo(command.program).fileName().toStdString()};
}

int exitCodeOf(const QProcess& process)
{
    constexpr int crashed = 128;
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : crashed;
}

/// Starts it and calls `read` whenever there is something to read, at least once more after its end.
template <typename Read>
Status runToTheEnd(ToolProcess& tool, const ToolCommand& command, const std::stop_token& stop, Read read)
{
    QProcess& process = tool.process;
    // setsid would start in any case: ask here whether there is something for it to become.
    if (!QFileInfo(command.program).isExecutable())
        return notStarted(command, QStringLiteral("%1 cannot be run").arg(command.program));
    process.start();
    if (!process.waitForStarted())
        return notStarted(command, process.errorString());
    while (process.state() != QProcess::NotRunning) {
        if (stop.stop_requested()) {
            tool.end();
            return Error{Error::Code::Cancelled, "stopped while " + command.program.toStdString() + " ran"};
        }
        process.waitForReadyRead(pollMs);
        read();
    }
    read();
    return done();
}

} // namespace

QString ToolCommand::text() const
{
    QStringList words;
    for (const QString& word : QStringList(program) + arguments)
        words += word.contains(QLatin1Char(' ')) ? QLatin1Char('"') + word + QLatin1Char('"') : word;
    return words.join(QLatin1Char(' '));
}

Result<int> runTool(const ToolCommand& command, const std::function<void(const QString&)>& line, std::stop_token stop)
{
    ToolProcess tool(command);
    tool.process.setProcessChannelMode(QProcess::MergedChannels);
    const auto say = [&](QByteArray text) {
        while (text.endsWith('\n') || text.endsWith('\r'))
            text.chop(1);
        if (line)
            line(QString::fromUtf8(text));
    };
    const Status ran = runToTheEnd(tool, command, stop, [&] {
        while (tool.process.canReadLine())
            say(tool.process.readLine());
    });
    if (!ran)
        return ran.error();
    if (const QByteArray rest = tool.process.readAll(); !rest.isEmpty())
        say(rest);
    return exitCodeOf(tool.process);
}

Result<ToolAnswer> askTool(const ToolCommand& command, std::stop_token stop)
{
    ToolProcess tool(command);
    if (const Status ran = runToTheEnd(tool, command, stop, [] {}); !ran)
        return ran.error();
    return ToolAnswer{exitCodeOf(tool.process), tool.process.readAllStandardOutput(),
                      tool.process.readAllStandardError()};
}

} // namespace baseline::workbench
