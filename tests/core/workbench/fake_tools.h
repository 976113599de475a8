// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

namespace baseline::tests {

inline bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

inline QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every file below a folder with what it holds, to see that nothing has changed.
inline QMap<QString, QByteArray> snapshot(const QString& folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator all(folder, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
         all.hasNext();) {
        const QString path = all.next();
        files.insert(path, all.fileInfo().isFile() ? readFile(path) : QByteArray());
    }
    return files;
}

/// A folder of programs made for a test. While it lives, PATH begins with it, and HOME is an empty folder.
class FakeTools {
public:
    FakeTools() : m_path(qgetenv("PATH")), m_home(qgetenv("HOME"))
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("bin"));
        QDir(m_folder.path()).mkdir(QStringLiteral("home"));
        qputenv("PATH", QFile::encodeName(bin()) + ':' + m_path);
        qputenv("HOME", QFile::encodeName(folder() + QStringLiteral("/home")));
        qunsetenv("BASELINE_ARDUINO_CLI");
        qunsetenv("BASELINE_FIRMWARE_KIT");
    }
    ~FakeTools()
    {
        qputenv("PATH", m_path);
        qputenv("HOME", m_home);
    }
    FakeTools(const FakeTools&) = delete;
    FakeTools& operator=(const FakeTools&) = delete;

    QString folder() const { return m_folder.path(); }
    QString bin() const { return m_folder.filePath(QStringLiteral("bin")); }
    /// PATH holds nothing else: for what happens where a tool is not there.
    void hideOthers() { qputenv("PATH", QFile::encodeName(bin())); }

    /// A shell script under this name, in bin() or in another folder below folder(); returns its path.
    QString add(const QString& name, const QByteArray& script)
    {
        const QString path =
            name.contains(QLatin1Char('/')) ? folder() + QLatin1Char('/') + name : bin() + QLatin1Char('/') + name;
        writeFile(path, "#!/bin/sh\n" + script);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

    /// arduino-cli 1.5.1 as it answers when the core and the library are there; `compile` is what it does to compile.
    QString addArduinoCli(const QByteArray& compile = "exit 1\n", const QString& name = QStringLiteral("arduino-cli"))
    {
        setCores(R"({"platforms":[{"id":"arduino:avr","installed_version":"1.8.6","latest_version":"1.8.6"},
            {"id":"arduino:mbed_nano","installed_version":"4.6.0","latest_version":"4.6.0","releases":{}}]})");
        setLibraries(R"({"installed_libraries":[{"library":{"name":"Arduino_BMI270_BMM150","version":"1.2.3",
            "location":"user"}}]})");
        const QByteArray here = QFile::encodeName(folder());
        return add(name,
                   "case \"$1\" in\n"
                   "version) echo '{\"Application\":\"arduino-cli\",\"VersionString\":\"1.5.1\",\"Commit\":\"x\"}' ;;\n"
                   "core) while IFS= read -r l; do echo \"$l\"; done <" +
                       here + "/cores.json ;;\nlib) while IFS= read -r l; do echo \"$l\"; done <" + here +
                       "/libraries.json ;;\ncompile)\n" + compile + ";;\nesac\n");
    }
    void setCores(const QByteArray& json) { writeFile(m_folder.filePath(QStringLiteral("cores.json")), json + '\n'); }
    void setLibraries(const QByteArray& json)
    {
        writeFile(m_folder.filePath(QStringLiteral("libraries.json")), json + '\n');
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
    QByteArray m_home;
};

} // namespace baseline::tests
