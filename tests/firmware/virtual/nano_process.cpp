// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/virtual/nano_process.h"

namespace baseline::tests {

namespace {

constexpr int patienceMs = 5000;

QString program()
{
    return QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
}

} // namespace

NanoProcess::NanoProcess(const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(program(), arguments + QStringList{QStringLiteral("--with-parent")});
    const QString first = nextLine();
    if (first.startsWith(QStringLiteral("port ")))
        m_port = first.mid(5);
}

NanoProcess::~NanoProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
    m_process.waitForFinished(patienceMs);
}

QString NanoProcess::nextLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs))
            return {};
    }
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

QString NanoProcess::tell(const QString& command)
{
    m_process.write(command.toUtf8() + '\n');
    return nextLine();
}

QString NanoProcess::status(const QString& key)
{
    const QStringList words = tell(QStringLiteral("status")).split(QLatin1Char(' '));
    for (const QString& word : words) {
        if (word.startsWith(key + QLatin1Char('=')))
            return word.mid(key.size() + 1);
    }
    return {};
}

NanoRun runNano(const QStringList& arguments)
{
    QProcess process;
    process.start(program(), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished(patienceMs);
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace baseline::tests
