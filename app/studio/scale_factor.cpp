// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/scale_factor.h"

#include "app/studio/arguments.h"
#include "app/studio/settings.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSettings>

namespace baseline::studio {

bool applyScale(int argc, const char* const* argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    QString error; // is told by main(), when there is an application
    const Arguments arguments = parseArguments(words, error);
    if (!arguments.scale && (arguments.tour || arguments.pictures || qEnvironmentVariableIsSet(scaleVariable)))
        return false;
    const int percent = arguments.scale ? *arguments.scale : loadSettings(QSettings()).scalePercent;
    return percent != smallestScale && qputenv(scaleVariable, QByteArray::number(percent / 100.0));
}

widgets::ThemeName themeOfSystem()
{
    constexpr int middle = 128; // of 0 black .. 255 white
    return QGuiApplication::palette().color(QPalette::Window).lightness() < middle ? widgets::ThemeName::Dark
                                                                                   : widgets::ThemeName::Light;
}

} // namespace baseline::studio
