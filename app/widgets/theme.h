// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <optional>
#include <span>

class QApplication;
class QPalette;

namespace baseline::widgets {

enum class ThemeName { Light, Dark, HighContrast };

/// All themes, in the order in which they are offered.
std::span<const ThemeName> themeNames();

/// "light", "dark" or "high-contrast": how settings and the command line write it.
QString themeKey(ThemeName name);
std::optional<ThemeName> themeFromKey(const QString& key);

/// The colours of the studio as a value. Nobody keeps a global one: a widget that paints by itself reads
/// `currentTheme()` when it is built and again in changeEvent on QEvent::StyleChange, which every widget receives
/// after `applyTheme`.
struct Theme {
    ThemeName name = ThemeName::Light;
    QColor window;
    QColor rail;
    QColor card;
    QColor line;
    QColor text;
    QColor dimText;
    QColor accent;
    QColor accentSoft;
    QColor onAccent; ///< text and icons on the accent colour
    QColor good;
    QColor warning;
    QColor alarm;

    static Theme named(ThemeName name);
    static Theme light() { return named(ThemeName::Light); }
    static Theme dark() { return named(ThemeName::Dark); }
    static Theme highContrast() { return named(ThemeName::HighContrast); }

    /// The colour of a sensor axis (0 = x, 1 = y, 2 = z) or of any other series or cluster; starts again after 8.
    QColor series(int index) const;

    QColor disabledText() const;
    QColor accentHover() const;   ///< a primary button under the mouse
    QColor accentPressed() const; ///< and while it is pressed
    QColor alarmSoft() const;     ///< a button of danger under the mouse

    friend bool operator==(const Theme&, const Theme&) = default;
};

/// How much larger than usual text may be.
inline constexpr double smallestTextScale = 1.0;
inline constexpr double largestTextScale = 2.0;

/// Fusion, palette, font and style sheet for the whole program; may be called again at any time. `textScale`, taken
/// into the range above, enlarges texts and the room which the style gives to controls; lines keep their width.
void applyTheme(QApplication& application, const Theme& theme, double textScale = 1.0);

/// The scale of the last applyTheme.
double textScale();

/// `pixels` of the usual size at the text scale in force, for sizes that texts must fit into.
int scaledPixels(int pixels);

/// The theme that `palette` was made from (told by its window colour).
Theme themeOf(const QPalette& palette);

/// The theme in force, read from the application's palette.
Theme currentTheme();

/// Inter in pixels at the usual size, enlarged by the text scale in force, with DejaVu Sans and the system's own font
/// behind it.
QFont interfaceFont(int pixelSize, QFont::Weight weight = QFont::Normal);

} // namespace baseline::widgets
