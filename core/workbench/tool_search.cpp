// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/tool_search.h"

#include "core/workbench/tool_run.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace baseline::workbench {

namespace {

/// How a tool is installed: with Debian's packages, with Homebrew, or in another way.
struct Remedy {
    const char* apt;
    const char* brew;
    const char* otherwise;
};

constexpr Remedy armRemedy{
    "sudo apt-get install gcc-arm-none-eabi libnewlib-arm-none-eabi libstdc++-arm-none-eabi-newlib",
    "brew install --cask gcc-arm-embedded", "https://developer.arm.com/downloads/-/arm-gnu-toolchain-downloads"};
constexpr Remedy cmakeRemedy{"sudo apt-get install cmake", "brew install cmake", "https://cmake.org/download"};
constexpr Remedy ninjaRemedy{"sudo apt-get install ninja-build", "brew install ninja", "https://ninja-build.org"};
// Debian has no package of it: the way that its makers document.
constexpr char arduinoScript[] =
    "curl -fsSL https://raw.githubusercontent.com/arduino/arduino-cli/master/install.sh | BINDIR=~/.local/bin sh";
constexpr Remedy arduinoRemedy{arduinoScript, "brew install arduino-cli",
                               "https://arduino.github.io/arduino-cli/latest/installation"};

std::string setupCommands()
{
    return std::string("arduino-cli core update-index && arduino-cli core install ") + arduinoCore + '@' +
           arduinoCoreVersion + " && arduino-cli lib install " + arduinoLibrary + '@' + arduinoLibraryVersion;
}

std::string commandFor(const Remedy& remedy)
{
    if (!QStandardPaths::findExecutable(QStringLiteral("apt-get")).isEmpty())
        return remedy.apt;
    return QStandardPaths::findExecutable(QStringLiteral("brew")).isEmpty() ? remedy.otherwise : remedy.brew;
}

Error missing(const char* name, const Remedy& remedy)
{
    return {Error::Code::ToolMissing, commandFor(remedy), name};
}

/// On PATH, else in one of `folders`; empty: nowhere.
QString locate(const QString& name, const QStringList& folders = {})
{
    const QString onPath = QStandardPaths::findExecutable(name);
    return onPath.isEmpty() && !folders.isEmpty() ? QStandardPaths::findExecutable(name, folders) : onPath;
}

QStringList arduinoFolders()
{
    const QString home = QDir::homePath();
    const QString inside = QStringLiteral("/resources/app/lib/backend/resources");
    const QString programFiles = qEnvironmentVariable("ProgramFiles", QStringLiteral("C:/Program Files"));
    QStringList folders{home + QStringLiteral("/.local/bin"),
                        home + QStringLiteral("/bin"),
                        QStringLiteral("/opt/homebrew/bin"),
                        QStringLiteral("/usr/local/bin"),
                        QStringLiteral("/snap/bin"),
                        programFiles + QStringLiteral("/Arduino CLI"),
                        programFiles + QStringLiteral("/Arduino IDE") + inside,
                        QStringLiteral("/Applications/Arduino IDE.app/Contents/Resources/app/lib/backend/resources")};
    // Arduino IDE 2 on Linux is unpacked where the user likes; these are where most do.
    for (const QString& parent : {home, QStringLiteral("/opt")}) {
        for (const QString& name : QDir(parent).entryList({QStringLiteral("arduino-ide*")}, QDir::Dirs))
            folders += parent + QLatin1Char('/') + name + inside;
    }
    return folders;
}

QStringList armFolders()
{
    QStringList folders{QStringLiteral("/opt/homebrew/bin"), QStringLiteral("/usr/local/bin")};
    for (const QString& parent : {QStringLiteral("/opt"), QStringLiteral("/Applications/ArmGNUToolchain")}) {
        for (const QString& name :
             QDir(parent).entryList({QStringLiteral("*arm-none-eabi*"), QStringLiteral("1*")}, QDir::Dirs)) {
            const QString folder = parent + QLatin1Char('/') + name;
            folders << folder + QStringLiteral("/bin") << folder + QStringLiteral("/arm-none-eabi/bin");
        }
    }
    return folders;
}

/// It failed: with --json it says why as {"error": …}, but not always.
Error strangeAnswer(const ToolAnswer& answer, const char* question)
{
    QString said = QJsonDocument::fromJson(answer.complaints).object().value(QLatin1String("error")).toString();
    if (said.isEmpty())
        said = QString::fromUtf8(answer.complaints + answer.output).trimmed().section(QLatin1Char('\n'), 0, 0);
    if (said.isEmpty())
        said = QStringLiteral("exit code %1").arg(answer.exitCode);
    return {Error::Code::BuildFailed, answer.complaints.toStdString(),
            std::string("arduino-cli ") + question + ": " + said.toStdString()};
}

/// arduino-cli's answer to a question in JSON.
Result<QJsonObject> askArduino(const QString& cli, const char* question, const std::stop_token& stop)
{
    const QStringList words = QString::fromLatin1(question).split(QLatin1Char(' '));
    const Result<ToolAnswer> answer = askTool({cli, words + QStringList(QStringLiteral("--json"))}, stop);
    if (!answer)
        return answer.error();
    const QJsonDocument document = QJsonDocument::fromJson(answer->output);
    if (answer->exitCode != 0 || !document.isObject())
        return strangeAnswer(*answer, question);
    return document.object();
}

/// The installed version in a list of objects; empty: it is not in it. A library's facts stand one level deeper.
QString versionIn(const QJsonArray& list, const char* wanted, const char* level, const char* nameKey,
                  const char* versionKey)
{
    for (const QJsonValue& entry : list) {
        const QJsonObject facts =
            *level == '\0' ? entry.toObject() : entry.toObject().value(QLatin1String(level)).toObject();
        if (facts.value(QLatin1String(nameKey)).toString() == QLatin1String(wanted))
            return facts.value(QLatin1String(versionKey)).toString();
    }
    return {};
}

/// What the compiler says to one option, without the end of the line.
Result<QString> askCompiler(const QString& compiler, const QString& option, const std::stop_token& stop)
{
    const Result<ToolAnswer> answer = askTool({compiler, {option}}, stop);
    if (!answer)
        return answer.error();
    if (answer->exitCode != 0)
        return missing("arm-none-eabi-g++", armRemedy);
    return QString::fromUtf8(answer->output).trimmed();
}

} // namespace

Result<QString> findArduinoCli(const QString& setting)
{
    const QString given = setting.isEmpty() ? qEnvironmentVariable("BASELINE_ARDUINO_CLI") : setting;
    if (given.isEmpty()) {
        const QString found = locate(QStringLiteral("arduino-cli"), arduinoFolders());
        return found.isEmpty()
                   ? Result<QString>(Error{Error::Code::ToolMissing,
                                           commandFor(arduinoRemedy) + " && " + setupCommands(), "arduino-cli"})
                   : Result<QString>(found);
    }
    // Somebody said where: another one than that would be a surprise.
    const QFileInfo file(given);
    if (!file.isFile() || !file.isExecutable())
        return Error{Error::Code::ToolMissing, commandFor(arduinoRemedy), given.toStdString()};
    return file.absoluteFilePath();
}

Result<ArduinoSetup> checkArduinoSetup(const QString& arduinoCli, std::stop_token stop)
{
    const Result<QJsonObject> version = askArduino(arduinoCli, "version", stop);
    if (!version)
        return version.error();
    const Result<QJsonObject> cores = askArduino(arduinoCli, "core list", stop);
    if (!cores)
        return cores.error();
    const Result<QJsonObject> libraries = askArduino(arduinoCli, "lib list", stop);
    if (!libraries)
        return libraries.error();
    const ArduinoSetup setup{
        version->value(QLatin1String("VersionString")).toString(),
        versionIn(cores->value(QLatin1String("platforms")).toArray(), arduinoCore, "", "id", "installed_version"),
        versionIn(libraries->value(QLatin1String("installed_libraries")).toArray(), arduinoLibrary, "library", "name",
                  "version")};
    if (setup.coreVersion.isEmpty())
        return Error{Error::Code::ToolMissing, setupCommands(), arduinoCore};
    if (setup.libraryVersion.isEmpty())
        return Error{Error::Code::ToolMissing,
                     std::string("arduino-cli lib install ") + arduinoLibrary + '@' + arduinoLibraryVersion,
                     arduinoLibrary};
    return setup;
}

Result<ArmCompiler> findArmCompiler(std::stop_token stop)
{
    const QString path = locate(QStringLiteral("arm-none-eabi-g++"), armFolders());
    if (path.isEmpty())
        return missing("arm-none-eabi-g++", armRemedy);
    // A file that it does not have comes back as the bare name.
    for (const char* library : {"libc.a", "libstdc++.a"}) {
        const Result<QString> file =
            askCompiler(path, QStringLiteral("-print-file-name=") + QLatin1String(library), stop);
        if (!file)
            return file.error();
        if (*file == QLatin1String(library))
            return missing(library, armRemedy);
    }
    const Result<QString> version = askCompiler(path, QStringLiteral("-dumpfullversion"), stop);
    if (!version)
        return version.error();
    return ArmCompiler{path, *version};
}

Result<QString> findCMake()
{
    const QString path =
        locate(QStringLiteral("cmake"), {QStringLiteral("/opt/homebrew/bin"), QStringLiteral("/usr/local/bin"),
                                         QStringLiteral("/Applications/CMake.app/Contents/bin")});
    return path.isEmpty() ? Result<QString>(missing("cmake", cmakeRemedy)) : Result<QString>(path);
}

Result<BuildProgram> findBuildProgram()
{
    if (const QString ninja = locate(QStringLiteral("ninja"), {QStringLiteral("/opt/homebrew/bin")}); !ninja.isEmpty())
        return BuildProgram{ninja, QStringLiteral("Ninja")};
    if (const QString make = locate(QStringLiteral("make")); !make.isEmpty())
        return BuildProgram{make, QStringLiteral("Unix Makefiles")};
    return missing("ninja", ninjaRemedy);
}

} // namespace baseline::workbench
