// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QPalette;

namespace baseline::widgets {

enum class ThemeName { Light, Dark };

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

    /// The colour of a sensor axis (0 = x, 1 = y, 2 = z) or of any other series or cluster; starts again after 8.
    QColor series(int index) const;

    friend bool operator==(const Theme&, const Theme&) = default;
};

/// Fusion, palette, font and style sheet for the whole program; may be called again at any time.
void applyTheme(QApplication& application, const Theme& theme);

/// The theme that `palette` was made from (told by the lightness of its window colour).
Theme themeOf(const QPalette& palette);

/// The theme in force, read from the application's palette.
Theme currentTheme();

/// Inter in pixels, with DejaVu Sans and the system's own font behind it.
QFont interfaceFont(int pixelSize, QFont::Weight weight = QFont::Normal);

} // namespace baseline::widgets
