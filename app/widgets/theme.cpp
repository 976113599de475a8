// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleFactory>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace baseline::widgets {
namespace {

constexpr const char* scaleProperty = "baselineTextScale"; ///< of the application, set by applyTheme

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.alarm);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::PlaceholderText, theme.dimText);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    // Fusion draws its frames from these.
    for (const auto role : {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark, QPalette::Shadow})
        palette.setColor(role, theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.disabledText());
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
    return palette;
}

/// Enlarges the lengths of a style sheet: "14px", or "14-1px" for one that leaves room for a wider line. Up to 2 px it
/// is the width of a line and stays.
QString scaledLengths(const QString& sheet, double scale)
{
    static const QRegularExpression length(QStringLiteral("(\\d+)(?:-(\\d+))?px"));
    QString result;
    qsizetype done = 0;
    for (auto found = length.globalMatch(sheet); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int pixels = match.capturedView(1).toInt();
        const int scaled = pixels <= 2 ? pixels : static_cast<int>(std::lround(pixels * scale));
        result += sheet.mid(done, match.capturedStart() - done);
        result += QString::number(scaled - match.capturedView(2).toInt()) + QLatin1String("px");
        done = match.capturedEnd();
    }
    return result + sheet.mid(done);
}

QString styleSheetOf(const Theme& theme, double scale)
{
    QFile file(QStringLiteral(":/style/studio.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = scaledLengths(QString::fromUtf8(file.readAll()), scale);
    const std::array<std::pair<QLatin1String, QColor>, 17> colours{{
        {QLatin1String("window"), theme.window},
        {QLatin1String("rail"), theme.rail},
        {QLatin1String("card"), theme.card},
        {QLatin1String("line"), theme.line},
        {QLatin1String("text"), theme.text},
        {QLatin1String("dimText"), theme.dimText},
        {QLatin1String("disabledText"), theme.disabledText()},
        // On the strong line of high contrast nothing faded could be read.
        {QLatin1String("disabledFill"), theme.name == ThemeName::HighContrast ? theme.window : theme.line},
        {QLatin1String("accent"), theme.accent},
        {QLatin1String("accentSoft"), theme.accentSoft},
        {QLatin1String("accentHover"), theme.accentHover()},
        {QLatin1String("accentPressed"), theme.accentPressed()},
        {QLatin1String("onAccent"), theme.onAccent},
        {QLatin1String("good"), theme.good},
        {QLatin1String("warning"), theme.warning},
        {QLatin1String("alarm"), theme.alarm},
        {QLatin1String("alarmSoft"), theme.alarmSoft()},
    }};
    for (const auto& [token, colour] : colours)
        sheet.replace(QLatin1String("${") + token + QLatin1Char('}'), colour.name());
    sheet.replace(QLatin1String("${theme}"), themeKey(theme.name));
    return sheet;
}

} // namespace

std::span<const ThemeName> themeNames()
{
    static constexpr std::array names{ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast};
    return names;
}

QString themeKey(ThemeName name)
{
    switch (name) {
    case ThemeName::Light:
        return QStringLiteral("light");
    case ThemeName::Dark:
        return QStringLiteral("dark");
    case ThemeName::HighContrast:
        return QStringLiteral("high-contrast");
    }
    return {};
}

std::optional<ThemeName> themeFromKey(const QString& key)
{
    const auto names = themeNames();
    const auto found = std::ranges::find(names, key, themeKey);
    return found == names.end() ? std::nullopt : std::optional(*found);
}

void applyTheme(QApplication& application, const Theme& theme, double textScale)
{
    const double scale = textScale > smallestTextScale ? std::min(textScale, largestTextScale) : smallestTextScale;
    application.setProperty(scaleProperty, scale); // before the font, which follows it
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(interfaceFont(13));
    application.setPalette(paletteOf(theme));
    // Last, because it sends StyleChange to every widget, which then reads the palette.
    application.setStyleSheet(styleSheetOf(theme, scale));
}

double textScale()
{
    const QVariant scale = qApp ? qApp->property(scaleProperty) : QVariant();
    return scale.isValid() ? scale.toDouble() : 1.0;
}

int scaledPixels(int pixels)
{
    return static_cast<int>(std::lround(pixels * textScale()));
}

Theme themeOf(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    if (window == Theme::highContrast().window)
        return Theme::highContrast();
    return Theme::named(window.lightness() < 128 ? ThemeName::Dark : ThemeName::Light);
}

Theme currentTheme()
{
    return themeOf(QApplication::palette());
}

QFont interfaceFont(int pixelSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans"), QStringLiteral("Sans Serif")});
    font.setPixelSize(scaledPixels(pixelSize));
    font.setWeight(weight);
    return font;
}

} // namespace baseline::widgets
