// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/help.h"
#include "app/cli/terminal.h"
#include "core/workbench/version.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace baseline;
using namespace baseline::cli;

namespace {

struct Program {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Program)
};

// Standard error belongs to our own sentences; what libraries have to say is for developers.
void showLibraryMessage(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (qEnvironmentVariableIsSet("BASELINE_DEBUG"))
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

int print(const QString& text, std::FILE* where, int exitCode)
{
    std::fputs(text.toUtf8().constData(), where);
    return std::fflush(where) == 0 ? exitCode : 1;
}

int printWrongUsage(const QString& sentence, const Command* command)
{
    const QString about = command != nullptr ? QLatin1String(command->name) + QStringLiteral(" --help")
                                             : QStringLiteral("--help");
    const QString hint = Program::tr("See “baseline %1”.").arg(about);
    return print(sentence.simplified() + QLatin1Char(' ') + hint + QLatin1Char('\n'), stderr, 2);
}

int run(const Command& command, const Arguments& arguments)
{
    const StopOnInterrupt interrupt;
    Console console(arguments.has("json"), arguments.has("verbose"), interrupt.token());
    const Outcome outcome = command.run(arguments, console);
    const bool written = console.finish();
    if (outcome.exitCode == 2)
        return printWrongUsage(outcome.sentence, &command);
    if (outcome.exitCode != 0) {
        console.failure(outcome.sentence, outcome.detail);
    } else if (!written) {
        console.failure(Program::tr("The result could not be written to the end. Is the disk full?"), {});
        return 1;
    }
    return outcome.exitCode;
}

} // namespace

int main(int argc, char* argv[])
{
    qInstallMessageHandler(showLibraryMessage);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("baseline"));
    QCoreApplication::setApplicationVersion(QString::fromStdString(workbench::studioVersion()));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("baseline"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);

    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty())
        return print(programHelp(), stderr, 2);
    const QString name = words.first();
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help"))
        return print(programHelp(), stdout, 0);
    if (name == QLatin1String("--version"))
        return print(QStringLiteral("baseline %1\n").arg(QCoreApplication::applicationVersion()), stdout, 0);
    const Command* command = findCommand(name);
    if (command == nullptr)
        return printWrongUsage(Program::tr("Unknown command “%1”.").arg(name), nullptr);
    const ParsedArguments parsed = parseArguments(*command, words.mid(1));
    if (!parsed.wrong.isEmpty())
        return printWrongUsage(parsed.wrong, command);
    if (parsed.arguments.has("help"))
        return print(commandHelp(*command), stdout, 0);
    return run(*command, parsed.arguments);
}
