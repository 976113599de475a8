// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace baseline::studio {

/// What the command line of baseline-studio asks for.
struct Arguments {
    QString project;                 ///< empty: the last one, or the first
    std::optional<QString> tour;     ///< folder for the tour's pictures
    std::optional<QString> pictures; ///< folder for the pictures of every page
    std::optional<widgets::ThemeName> theme;
    std::optional<int> scale;       ///< of everything, in percent, beside what the screen asks for
    std::optional<int> textSize;    ///< in percent of the usual one
    std::optional<QString> language; ///< "en", "pt_BR", "es"
    bool startVirtual = false;
    bool probeDisplay = false;
    bool help = false;
    bool version = false;
};

/// `error` is a sentence when the arguments make no sense.
Arguments parseArguments(const QStringList& arguments, QString& error);

/// The text of --help.
QString helpText();

} // namespace baseline::studio
