// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/arm/arm_run.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace baseline::tests {

namespace {

constexpr int patienceMs = 50'000; // a run takes a second or two

Result<QString> outcome(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.start(program, arguments);
    if (!process.waitForStarted())
        return Error{Error::Code::ToolMissing, process.errorString().toStdString(), program.toStdString()};
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
        return Error{Error::Code::FileUnreadable, "does not end", program.toStdString()};
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString words = QStringLiteral("status %1: %2").arg(process.exitCode())
                                  .arg(QString::fromLocal8Bit(process.readAllStandardError()));
        return Error{Error::Code::FileUnreadable, words.toStdString(), program.toStdString()};
    }
    return QString::fromLocal8Bit(process.readAllStandardOutput());
}

} // namespace

Status runOnArm(const ArmBuild& build, const QString& name, const QString& folder)
{
    QProcess qemu;
    qemu.setWorkingDirectory(folder);
    const QString program = QDir(QString::fromLocal8Bit(build.folder)).filePath(name + QLatin1String(".elf"));
    const auto output = outcome(
        qemu, QStringLiteral(BASELINE_QEMU_ARM),
        {QStringLiteral("-M"), QStringLiteral("mps2-an386"), QStringLiteral("-display"), QStringLiteral("none"),
         QStringLiteral("-monitor"), QStringLiteral("none"), QStringLiteral("-serial"), QStringLiteral("none"),
         QStringLiteral("-icount"), QStringLiteral("shift=10"), QStringLiteral("-semihosting-config"),
         QStringLiteral("enable=on,target=native"), QStringLiteral("-kernel"), program});
    if (!output)
        return output.error();
    return done();
}

Result<QString> outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    return outcome(process, program, arguments);
}

bool writeBytes(const QString& path, const void* data, std::size_t bytes)
{
    QFile file(path);
    const auto size = static_cast<qint64>(bytes);
    return file.open(QIODevice::WriteOnly) && file.write(static_cast<const char*>(data), size) == size;
}

} // namespace baseline::tests
