// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace baseline::tests {

/// What a run of the program left behind.
struct Run {
    int exitCode = -1; ///< -1: it crashed, or did not end in time
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    double number(const char* key) const { return json().value(QLatin1String(key)).toDouble(-1.0); }
    /// For messages of a failing test.
    QByteArray all() const { return "exit " + QByteArray::number(exitCode) + "\n" + out + err; }
    /// One sentence: one line that is not empty.
    bool hasOneSentence() const { return err.size() > 1 && err.count('\n') == 1 && err.endsWith('\n'); }
};

inline QString programPath(const char* name)
{
    return QStringLiteral(BASELINE_BIN_DIR "/") + QLatin1String(name);
}

/// Runs `baseline` in `folder`, at most 30 s.
inline Run runBaseline(const QStringList& arguments, const QString& folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(programPath("baseline"), arguments, QIODevice::ReadOnly);
    Run run;
    if (!process.waitForFinished(30000)) {
        process.kill();
        process.waitForFinished(1000);
    } else if (process.exitStatus() == QProcess::NormalExit) {
        run.exitCode = process.exitCode();
    }
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

/// A folder for the files of one test.
class Workplace {
public:
    QString path() const { return m_folder.path(); }
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    bool exists(const char* name) const { return QFile::exists(path(name)); }

    Run run(const QStringList& arguments) const { return runBaseline(arguments, path()); }
    /// Words are parted by blanks.
    Run run(const QByteArray& line) const
    {
        return run(QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }

    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace baseline::tests
