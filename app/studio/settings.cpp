// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/settings.h"

#include <QSettings>

#include <array>

namespace baseline::studio {
namespace {

using dsp::AccelerationUnit;
using widgets::ThemeName;

constexpr QLatin1String themeKey("theme");
constexpr QLatin1String textScaleKey("textScale");
constexpr QLatin1String languageKey("language");
constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String projectKey("lastProject");
constexpr QLatin1String aidsKey("rotatingAids");
constexpr QLatin1String unitKey("accelerationUnit");
constexpr QLatin1String decimalKey("decimalSign");
constexpr QLatin1String scaleKey("scalePercent");
constexpr QLatin1String recentKey("recentProjects");
constexpr QLatin1String systemName("system");

/// A choice and the word that stands for it in the file.
template <typename T>
struct Named {
    T value;
    QLatin1String name;
};

constexpr std::array units{Named<AccelerationUnit>{AccelerationUnit::Gravity, QLatin1String("g")},
                           Named<AccelerationUnit>{AccelerationUnit::MetresPerSecondSquared, QLatin1String("m/s2")}};
constexpr std::array decimals{Named<DecimalSign>{DecimalSign::AsLanguage, QLatin1String("language")},
                              Named<DecimalSign>{DecimalSign::Point, QLatin1String("point")},
                              Named<DecimalSign>{DecimalSign::Comma, QLatin1String("comma")}};

template <typename T, std::size_t N>
T choice(const QSettings& store, QLatin1String key, const std::array<Named<T>, N>& all, T otherwise)
{
    const QString name = store.value(key).toString();
    for (const Named<T>& one : all) {
        if (name == one.name)
            return one.value;
    }
    return otherwise;
}

template <typename T, std::size_t N>
QString nameOf(const std::array<Named<T>, N>& all, T value)
{
    for (const Named<T>& one : all) {
        if (one.value == value)
            return one.name;
    }
    return {};
}

int scaleIn(const QSettings& store)
{
    bool isNumber = false;
    const int percent = store.value(scaleKey).toInt(&isNumber);
    const bool isOne = isNumber && percent >= smallestScale && percent <= largestScale && percent % scaleStep == 0;
    return isOne ? percent : smallestScale;
}

} // namespace

Settings loadSettings(const QSettings& store, ThemeName systemTheme)
{
    Settings settings;
    const auto theme = widgets::themeFromKey(store.value(themeKey).toString());
    settings.theme = theme.value_or(systemTheme);
    settings.systemTheme = systemTheme;
    settings.followsSystemTheme = !theme;
    const double scale = store.value(textScaleKey, 1.0).toDouble();
    if (scale >= widgets::smallestTextScale && scale <= widgets::largestTextScale) // false for "nan" too
        settings.textScale = scale;
    settings.language = store.value(languageKey).toString();
    settings.windowGeometry = store.value(geometryKey).toByteArray();
    settings.lastProject = store.value(projectKey).toString();
    settings.rotatingAids = store.value(aidsKey).toByteArray();
    settings.unit = choice(store, unitKey, units, settings.unit);
    settings.decimalSign = choice(store, decimalKey, decimals, settings.decimalSign);
    settings.scalePercent = scaleIn(store);
    settings.recentProjects = store.value(recentKey).toStringList();
    return settings;
}

void saveSettings(QSettings& store, const Settings& settings)
{
    store.setValue(themeKey, settings.followsSystemTheme ? QString(systemName) : widgets::themeKey(settings.theme));
    store.setValue(textScaleKey, settings.textScale);
    store.setValue(languageKey, settings.language);
    store.setValue(geometryKey, settings.windowGeometry);
    store.setValue(projectKey, settings.lastProject);
    store.setValue(aidsKey, settings.rotatingAids);
    store.setValue(unitKey, nameOf(units, settings.unit));
    store.setValue(decimalKey, nameOf(decimals, settings.decimalSign));
    store.setValue(scaleKey, settings.scalePercent);
    store.setValue(recentKey, settings.recentProjects);
}

} // namespace baseline::studio
