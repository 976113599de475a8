// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/settings.h"

#include <QSettings>

namespace baseline::studio {
namespace {

constexpr QLatin1String themeKey("theme");
constexpr QLatin1String languageKey("language");
constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String projectKey("lastProject");
constexpr QLatin1String lightName("light");
constexpr QLatin1String aidsKey("rotatingAids");
constexpr QLatin1String darkName("dark");

} // namespace

Settings loadSettings(const QSettings& store, widgets::ThemeName fallbackTheme)
{
    Settings settings;
    const QString theme = store.value(themeKey).toString();
    settings.theme = theme == darkName    ? widgets::ThemeName::Dark
                     : theme == lightName ? widgets::ThemeName::Light
                                          : fallbackTheme;
    settings.language = store.value(languageKey).toString();
    settings.windowGeometry = store.value(geometryKey).toByteArray();
    settings.lastProject = store.value(projectKey).toString();
    settings.rotatingAids = store.value(aidsKey).toByteArray();
    return settings;
}

void saveSettings(QSettings& store, const Settings& settings)
{
    store.setValue(themeKey, settings.theme == widgets::ThemeName::Dark ? darkName : lightName);
    store.setValue(languageKey, settings.language);
    store.setValue(geometryKey, settings.windowGeometry);
    store.setValue(projectKey, settings.lastProject);
    store.setValue(aidsKey, settings.rotatingAids);
}

} // namespace baseline::studio
