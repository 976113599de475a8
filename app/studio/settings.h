// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QByteArray>
#include <QString>

class QSettings;

namespace baseline::studio {

/// What the program remembers between two starts. Passed in by main(); only settings.cpp knows QSettings' keys.
struct Settings {
    widgets::ThemeName theme = widgets::ThemeName::Light;
    QString language; ///< "en", "pt_BR"; empty: the system's
    QByteArray windowGeometry;
    QString lastProject;
    QByteArray rotatingAids = {}; ///< what workbench::aidsToJson() made of them; empty: those of a first start

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// A missing or damaged value keeps its default. `fallbackTheme` serves the first start.
Settings loadSettings(const QSettings& store, widgets::ThemeName fallbackTheme = widgets::ThemeName::Light);
void saveSettings(QSettings& store, const Settings& settings);

} // namespace baseline::studio
