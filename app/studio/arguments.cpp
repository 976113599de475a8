// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/arguments.h"

#include <QCoreApplication>

namespace baseline::studio {

namespace {

/// Gives lupdate its context.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(baseline::studio::Arguments)
};

/// The value behind an option, or a sentence.
std::optional<QString> valueOf(const QStringList& arguments, qsizetype& at, QString& error)
{
    if (at + 1 < arguments.size() && !arguments[at + 1].startsWith(QLatin1String("--")))
        return arguments[++at];
    error = Text::tr("%1 needs a value. Try --help.").arg(arguments[at]);
    return std::nullopt;
}

std::optional<widgets::ThemeName> themeOf(const std::optional<QString>& key, QString& error)
{
    const auto theme = widgets::themeFromKey(key.value_or(QString()));
    if (!theme && error.isEmpty())
        error = Text::tr("--theme is light, dark or high-contrast.");
    return theme;
}

std::optional<int> percentOf(const std::optional<QString>& text, QString& error)
{
    bool isNumber = false;
    const int percent = text.value_or(QString()).toInt(&isNumber);
    if (isNumber && percent >= 100 && percent <= 200)
        return percent;
    if (error.isEmpty())
        error = Text::tr("--scale and --text-size are percents from 100 to 200.");
    return std::nullopt;
}

} // namespace

Arguments parseArguments(const QStringList& arguments, QString& error)
{
    Arguments result;
    for (qsizetype i = 1; i < arguments.size() && error.isEmpty(); ++i) {
        const QString& argument = arguments[i];
        if (argument == QLatin1String("--tour"))
            result.tour = valueOf(arguments, i, error);
        else if (argument == QLatin1String("--pictures"))
            result.pictures = valueOf(arguments, i, error);
        else if (argument == QLatin1String("--scale"))
            result.scale = percentOf(valueOf(arguments, i, error), error);
        else if (argument == QLatin1String("--text-size"))
            result.textSize = percentOf(valueOf(arguments, i, error), error);
        else if (argument == QLatin1String("--theme"))
            result.theme = themeOf(valueOf(arguments, i, error), error);
        else if (argument == QLatin1String("--language"))
            result.language = valueOf(arguments, i, error);
        else if (argument == QLatin1String("--virtual"))
            result.startVirtual = true;
        else if (argument == QLatin1String("--probe-display"))
            result.probeDisplay = true;
        else if (argument == QLatin1String("--help") || argument == QLatin1String("-h"))
            result.help = true;
        else if (argument == QLatin1String("--version"))
            result.version = true;
        else if (argument.startsWith(u'-'))
            error = Text::tr("There is no option %1. Try --help.").arg(argument);
        else if (result.project.isEmpty())
            result.project = argument;
        else
            error = Text::tr("Only one project can be opened at a time.");
    }
    return result;
}

QString helpText()
{
    return Text::tr("Usage: baseline-studio [PROJECT] [options]\n\n"
              "  --virtual        start streaming from the virtual Nano\n"
              "  --tour DIR       go through the main job by itself, with pictures and a report in DIR\n"
              "  --pictures DIR   go to every page and tab, check them, with pictures and a report in DIR\n"
              "  --theme NAME     light, dark or high-contrast\n"
              "  --scale PERCENT  everything larger, 100 to 200\n"
              "  --text-size PERCENT\n"
              "                   texts larger, 100 to 200\n"
              "  --language CODE  en, pt_BR or es\n"
              "  --version, --help\n");
}

} // namespace baseline::studio
