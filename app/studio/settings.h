// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "core/dsp/acceleration_unit.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

class QSettings;

namespace baseline::studio {

/// How numbers are shown and typed.
enum class DecimalSign { AsLanguage, Point, Comma };

/// What the program remembers between two starts. Passed in by main(); only settings.cpp knows QSettings' keys.
struct Settings {
    widgets::ThemeName theme = widgets::ThemeName::Light;
    double textScale = 1.0; ///< how much larger than usual text is, as widgets::applyTheme takes it
    QString language;       ///< "en", "pt_BR", "es"; empty: the system's
    QByteArray windowGeometry;
    QString lastProject;
    QByteArray rotatingAids = {};    ///< what workbench::aidsToJson() made of them; empty: those of a first start
    bool followsSystemTheme = false; ///< `theme` is the one below
    widgets::ThemeName systemTheme = widgets::ThemeName::Light;  ///< as it was at the start; not stored
    dsp::AccelerationUnit unit = dsp::AccelerationUnit::Gravity; ///< of acceleration on the screen; g or m/s²
    DecimalSign decimalSign = DecimalSign::AsLanguage;           ///< from the next start on
    int scalePercent = 100;                                      ///< 100..200 in steps of 25; from the next start on
    QStringList recentProjects = {};                             ///< the newest first

    friend bool operator==(const Settings&, const Settings&) = default;
};

inline constexpr int smallestScale = 100;
inline constexpr int largestScale = 200;
inline constexpr int scaleStep = 25;

/// A missing or damaged value keeps its default. `systemTheme` serves the first start, and whoever follows the system.
Settings loadSettings(const QSettings& store, widgets::ThemeName systemTheme = widgets::ThemeName::Light);
void saveSettings(QSettings& store, const Settings& settings);

} // namespace baseline::studio
