// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/virtual_board.h"

#include "core/simulate/state.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace baseline::workbench {

namespace {

constexpr std::chrono::seconds patience{5};
constexpr char programName[] = "virtual-nano";

Error notRunning()
{
    return {Error::Code::NotFound, "no virtual board runs", programName};
}

Result<QString> flashPath(const VirtualBoardOptions& options)
{
    if (!options.flashFile.isEmpty())
        return options.flashFile;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!QDir().mkpath(folder))
        return Error{Error::Code::FileNotWritable, "the data folder cannot be made", folder.toStdString()};
    const char* name = options.emulated ? "/emulated-nano.flash" : "/virtual-nano.flash";
    return QString(folder + QLatin1String(name));
}

QStringList argumentsFor(const VirtualBoardOptions& options, const QString& flash)
{
    // Ends with this program, also when this program is killed: its end of the standard input closes.
    QStringList arguments{QStringLiteral("--with-parent"), QStringLiteral("--flash"), flash};
    const auto add = [&arguments](const char* name, const QString& value) {
        arguments << QString::fromLatin1(name) << value;
    };
    if (options.replay.isEmpty())
        add("--state", options.state);
    else
        add("--replay", options.replay);
    if (options.rate)
        add("--rate", QString::number(options.rate->value, 'g', 10));
    if (options.rangeG)
        add("--range", QString::number(*options.rangeG));
    add("--seed", QString::number(options.seed));
    add("--speed", QString::number(options.speed, 'g', 10));
    if (options.emulated)
        arguments << QStringLiteral("--arm");
    return arguments + options.more;
}

} // namespace

VirtualBoard::VirtualBoard(QObject* parent) : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &VirtualBoard::sortLines);
    connect(&m_process, &QProcess::finished, this, &VirtualBoard::noteEnd);
}

VirtualBoard::~VirtualBoard()
{
    stop();
}

QString VirtualBoard::findProgram()
{
    const QString name = QString::fromLatin1(programName);
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

bool VirtualBoard::canEmulate()
{
    // Where virtual-nano itself looks.
    const QDir programs = QFileInfo(findProgram()).dir();
    return programs.exists(QStringLiteral("../share/baseline-studio/mps2_an386/node.bin"))
           && !QStandardPaths::findExecutable(QStringLiteral("qemu-system-arm")).isEmpty();
}

QStringList VirtualBoard::stateNames()
{
    QStringList names;
    for (const simulate::StateEffect& effect : simulate::allStates())
        names += QString::fromUtf8(effect.name.data(), static_cast<qsizetype>(effect.name.size()));
    return names;
}

bool VirtualBoard::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

Result<QString> VirtualBoard::start(const VirtualBoardOptions& options)
{
    stop();
    const QString program = options.program.isEmpty() ? findProgram() : options.program;
    if (program.isEmpty())
        return Error{Error::Code::NotFound, "the program is neither beside this one nor on the path", programName};
    const Result<QString> flash = flashPath(options);
    if (!flash)
        return flash.error();
    m_answers.clear();
    m_port.clear();
    m_emulated = options.emulated;
    m_starting = true;
    m_process.start(program, argumentsFor(options, *flash));
    const QDeadlineTimer deadline(patience);
    while (m_port.isEmpty() && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    m_starting = false;
    if (!m_port.isEmpty()) {
        emit started(m_port);
        return m_port;
    }
    if (m_process.error() == QProcess::FailedToStart)
        return Error{Error::Code::NotFound, m_process.errorString().toStdString(), programName};
    if (m_process.state() == QProcess::NotRunning)
        return Error{Error::Code::InvalidArgument, takeComplaint().toStdString(), programName};
    stop();
    return Error{Error::Code::BoardTimeout, "no port in five seconds", programName};
}

void VirtualBoard::stop()
{
    if (!isRunning())
        return;
    // Ended by us: nobody need hear of it.
    m_starting = true;
    m_process.write("quit\n");
    m_process.closeWriteChannel();
    constexpr int gentleMs = 2000;
    if (!m_process.waitForFinished(gentleMs)) {
        m_process.kill();
        m_process.waitForFinished(gentleMs);
    }
    m_starting = false;
    m_port.clear();
}

void VirtualBoard::sortLines()
{
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        const QString prefix = QStringLiteral("port ");
        if (!line.startsWith(prefix)) {
            m_answers += line;
            continue;
        }
        // Also while it runs: plugged in again it may come back under another name.
        m_port = line.mid(prefix.size());
        if (!m_starting)
            emit started(m_port);
    }
}

QString VirtualBoard::takeComplaint()
{
    const QStringList lines =
        QString::fromUtf8(m_process.readAllStandardError()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QString prefix = QString::fromLatin1(programName) + QStringLiteral(": ");
    const QString last = lines.isEmpty() ? QStringLiteral("it ended without a word") : lines.last().trimmed();
    return last.startsWith(prefix) ? last.mid(prefix.size()) : last;
}

void VirtualBoard::noteEnd()
{
    if (m_starting)
        return;
    m_port.clear();
    emit ended(takeComplaint());
}

Status VirtualBoard::command(const QString& line)
{
    if (m_process.state() != QProcess::Running)
        return notRunning();
    // An answer per line, in order; what still stands there belongs to a command that was given up.
    m_answers.clear();
    m_process.write(line.toUtf8() + '\n');
    const QDeadlineTimer deadline(patience);
    while (m_answers.isEmpty() && isRunning() && !deadline.hasExpired())
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    const std::string subject = line.section(QLatin1Char(' '), 0, 0).toStdString();
    if (m_answers.isEmpty())
        return isRunning() ? Status(Error{Error::Code::BoardTimeout, "no answer in five seconds", programName})
                           : Status(notRunning());
    const QString answer = m_answers.takeFirst();
    const QString refusal = QStringLiteral("error: ");
    if (answer.startsWith(refusal))
        return Error{Error::Code::InvalidArgument, answer.mid(refusal.size()).toStdString(), subject};
    return done();
}

Status VirtualBoard::setState(const QString& name)
{
    return command(QStringLiteral("state ") + name);
}

Status VirtualBoard::setReplay(const QString& path)
{
    return command(QStringLiteral("replay ") + path);
}

Status VirtualBoard::setSpeed(double speed)
{
    return command(QStringLiteral("speed ") + QString::number(speed, 'g', 10));
}

Status VirtualBoard::setDrop(double share)
{
    return command(QStringLiteral("drop ") + QString::number(share, 'g', 10));
}

Status VirtualBoard::unplug(Seconds time)
{
    return command(QStringLiteral("unplug ") + QString::number(time.count(), 'g', 10));
}

} // namespace baseline::workbench
