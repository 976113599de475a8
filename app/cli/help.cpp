// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/commands/commands.h"
#include "app/cli/console.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Help)
};

/// A text of the tables of commands and options.
QString translated(const char* text)
{
    return QCoreApplication::translate("baseline::cli", text);
}

QString optionSyntax(const Option& option)
{
    const QString dashed = QStringLiteral("--") + QLatin1String(option.name);
    if (option.kind == Kind::Flag)
        return dashed;
    const bool many = option.kind == Kind::Texts;
    return dashed + QLatin1Char(' ') + QLatin1String(option.value) + (many ? QStringLiteral("…") : QString());
}

QString optionHelp(const Option& option)
{
    QString text = translated(option.help);
    if (option.kind == Kind::Choice)
        text += QStringLiteral(": ") + option.choices().join(QStringLiteral(", "));
    return text;
}

void appendTable(QString& text, const std::vector<QStringList>& rows)
{
    for (const QString& line : alignedTable(rows))
        text += QStringLiteral("  ") + line + QLatin1Char('\n');
}

} // namespace

QString syntaxOf(const Command& command)
{
    QString text = QStringLiteral("baseline ") + QLatin1String(command.name);
    if (*command.operands != '\0')
        text += QLatin1Char(' ') + QString::fromUtf8(command.operands);
    for (const Option& option : command.options) {
        if (option.required)
            text += QLatin1Char(' ') + optionSyntax(option);
    }
    for (const Option& option : command.options) {
        if (!option.required)
            text += QStringLiteral(" [") + optionSyntax(option) + QLatin1Char(']');
    }
    return text + QStringLiteral(" [--json]");
}

QString commandHelp(const Command& command)
{
    QString text = QStringLiteral("baseline ") + QLatin1String(command.name) + QStringLiteral(": ") +
                   translated(command.summary) + QStringLiteral("\n\n  ") + syntaxOf(command) +
                   QStringLiteral("\n\n");
    std::vector<QStringList> rows;
    for (const std::vector<Option>* list : {&command.options, &commonOptions()}) {
        for (const Option& option : *list)
            rows.push_back({optionSyntax(option), optionHelp(option)});
    }
    appendTable(text, rows);
    if (command.keys != nullptr)
        text += QLatin1Char('\n') + translated(command.keys) + QLatin1Char('\n');
    return text + QLatin1Char('\n') + Help::tr("Example:") + QStringLiteral("\n  ") +
           QString::fromUtf8(command.example) + QLatin1Char('\n');
}

QString programHelp()
{
    QString text = Help::tr("Baseline Studio without a screen: record, train, judge and deploy anomaly detectors for "
                            "machines.") +
                   QStringLiteral("\n\n  baseline ") + Help::tr("COMMAND … [--json] [--verbose] [--help]") +
                   QStringLiteral("\n\n");
    std::vector<QStringList> rows;
    for (const Command* command : allCommands())
        rows.push_back({QString::fromLatin1(command->name), translated(command->summary)});
    appendTable(text, rows);
    text += QLatin1Char('\n') +
            Help::tr("FILE is a CSV file or a folder of them, PROJECT a *.baseline file, PORT what “baseline devices” "
                     "lists.") +
            QLatin1Char('\n');
    text += Help::tr("Results go to standard output, messages to standard error. Exit code: 0 done, 1 failed, 2 wrong "
                     "usage.") +
            QLatin1Char('\n');
    text += Help::tr("“baseline COMMAND --help” shows a command's options and an example.") + QLatin1Char('\n');
    return text;
}

} // namespace baseline::cli
