// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QStyleFactory>

#include <array>
#include <utility>

namespace baseline::widgets {
namespace {

/// `share` of `top` over `bottom`, 0..1.
QColor blend(const QColor& top, const QColor& bottom, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1.0 - share) + 0.5); };
    return QColor(mix(top.red(), bottom.red()), mix(top.green(), bottom.green()), mix(top.blue(), bottom.blue()));
}

QColor disabledText(const Theme& theme)
{
    return blend(theme.dimText, theme.window, 0.6);
}

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
        palette.setColor(QPalette::Disabled, role, disabledText(theme));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
    return palette;
}

QString styleSheetOf(const Theme& theme)
{
    QFile file(QStringLiteral(":/style/studio.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::array<std::pair<QLatin1String, QColor>, 16> colours{{
        {QLatin1String("window"), theme.window},
        {QLatin1String("rail"), theme.rail},
        {QLatin1String("card"), theme.card},
        {QLatin1String("line"), theme.line},
        {QLatin1String("text"), theme.text},
        {QLatin1String("dimText"), theme.dimText},
        {QLatin1String("disabledText"), disabledText(theme)},
        {QLatin1String("accent"), theme.accent},
        {QLatin1String("accentSoft"), theme.accentSoft},
        {QLatin1String("accentHover"), blend(theme.accent, theme.text, 0.9)},
        {QLatin1String("accentPressed"), blend(theme.accent, theme.text, 0.8)},
        {QLatin1String("onAccent"), theme.onAccent},
        {QLatin1String("good"), theme.good},
        {QLatin1String("warning"), theme.warning},
        {QLatin1String("alarm"), theme.alarm},
        {QLatin1String("alarmSoft"), blend(theme.alarm, theme.card, 0.12)},
    }};
    for (const auto& [token, colour] : colours)
        sheet.replace(QLatin1String("${") + token + QLatin1Char('}'), colour.name());
    const bool dark = theme.name == ThemeName::Dark;
    sheet.replace(QLatin1String("${theme}"), dark ? QLatin1String("dark") : QLatin1String("light"));
    return sheet;
}

} // namespace

Theme Theme::named(ThemeName name)
{
    const auto rgb = [](QRgb value) { return QColor::fromRgb(value); };
    Theme theme;
    theme.name = name;
    const bool dark = name == ThemeName::Dark;
    theme.window = rgb(dark ? 0x14171c : 0xf4f6f9);
    theme.rail = rgb(dark ? 0x101317 : 0xffffff);
    theme.card = rgb(dark ? 0x1b1f26 : 0xffffff);
    theme.line = rgb(dark ? 0x2a3039 : 0xdfe4ea);
    theme.text = rgb(dark ? 0xe6e9ee : 0x1c2430);
    theme.dimText = rgb(dark ? 0x8b94a3 : 0x667085);
    theme.accent = rgb(dark ? 0x4c9dff : 0x1769e0);
    theme.accentSoft = rgb(dark ? 0x1f3350 : 0xe3eefd);
    // White on the dark theme's light blue would have a contrast of 2.8; this has 6.8 (WCAG asks for 4.5).
    theme.onAccent = rgb(dark ? 0x0b1322 : 0xffffff);
    theme.good = rgb(dark ? 0x3ecf8e : 0x12915a);
    theme.warning = rgb(dark ? 0xf5a524 : 0xb76e00);
    theme.alarm = rgb(dark ? 0xff6b61 : 0xc8322b);
    return theme;
}

QColor Theme::series(int index) const
{
    // The first three are the sensor's axes x, y, z; no other one is red, which is the alarm's.
    static constexpr std::array<QRgb, 8> light{0x1769e0, 0xc76a00, 0x12915a, 0x7b4fd1,
                                               0x0e8599, 0xc0398a, 0x7a6a2b, 0x5b6472};
    static constexpr std::array<QRgb, 8> dark{0x4c9dff, 0xf5a524, 0x3ecf8e, 0xb08cff,
                                              0x41c7da, 0xf283c0, 0xcdb967, 0xa7b0be};
    const auto& colours = name == ThemeName::Dark ? dark : light;
    return QColor::fromRgb(colours[static_cast<std::size_t>(index < 0 ? 0 : index) % colours.size()]);
}

void applyTheme(QApplication& application, const Theme& theme)
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(interfaceFont(13));
    application.setPalette(paletteOf(theme));
    // Last, because it sends StyleChange to every widget, which then reads the palette.
    application.setStyleSheet(styleSheetOf(theme));
}

Theme themeOf(const QPalette& palette)
{
    return Theme::named(palette.color(QPalette::Window).lightness() < 128 ? ThemeName::Dark : ThemeName::Light);
}

Theme currentTheme()
{
    return themeOf(QApplication::palette());
}

QFont interfaceFont(int pixelSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans"), QStringLiteral("Sans Serif")});
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

} // namespace baseline::widgets
