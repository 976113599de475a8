// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace baseline::tests {

/// A virtual-nano that runs as long as this object.
class NanoProcess {
public:
    /// Starts it with `arguments` and waits for its port.
    explicit NanoProcess(const QStringList& arguments);
    ~NanoProcess();

    /// Empty when it did not start; then the other functions are of no use.
    const QString& port() const { return m_port; }
    /// Sends a command and returns the answer.
    QString tell(const QString& command);
    /// The next line of its output; empty after five seconds without one.
    QString nextLine();
    /// The value of `key` in the answer to "status".
    QString status(const QString& key);
    QProcess& process() { return m_process; }

private:
    QProcess m_process;
    QString m_port;
};

/// Runs virtual-nano to its end.
struct NanoRun {
    int exitCode = -1;
    QString output;
    QString errors;
};
NanoRun runNano(const QStringList& arguments);

} // namespace baseline::tests
