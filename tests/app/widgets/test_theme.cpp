// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"
#include "app/widgets/icons.h"
#include "app/widgets/scatter_view.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace baseline::widgets;

namespace {

/// The relative contrast of two colours, 1..21 (WCAG 2.1, "contrast ratio").
double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double share) {
            return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

/// The colour of the strongest pixel of a tinted drawing.
QColor inkOf(const QPixmap& picture)
{
    const QImage image = picture.toImage();
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

} // namespace

class TestTheme final : public QObject {
    Q_OBJECT

private slots:
    void fontsExist();
    void textIsReadable_data();
    void textIsReadable();
    void everyTokenOfTheStyleSheetHasAColour();
    void switchingRecoloursWhatIsOpen();
    void iconsTakeTheColourOfTheMoment();
    void everyDrawingHasInk();
    void anUnknownIconIsNull();
    void buttonsAreLargeEnoughToPress();
    void aButtonsKindCanChange();
};

void TestTheme::fontsExist()
{
    // Without any font Qt draws boxes and says nothing.
    QVERIFY(!QFontDatabase::families().isEmpty());
    applyTheme(*qApp, Theme::light());
    const QString family = QFontInfo(QApplication::font()).family();
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        QCOMPARE(family, QStringLiteral("Inter"));
    QCOMPARE(QApplication::font().pixelSize(), 13);
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("paper");
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark}) {
        const Theme theme = Theme::named(name);
        const char* tag = name == ThemeName::Light ? "light" : "dark";
        QTest::addRow("%s text on card", tag) << theme.text << theme.card;
        QTest::addRow("%s text on window", tag) << theme.text << theme.window;
        QTest::addRow("%s dim text on card", tag) << theme.dimText << theme.card;
        QTest::addRow("%s on accent", tag) << theme.onAccent << theme.accent;
        QTest::addRow("%s alarm on card", tag) << theme.alarm << theme.card;
    }
}

void TestTheme::textIsReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, paper);
    QVERIFY2(contrast(ink, paper) >= 4.5, "WCAG AA asks for 4.5"); // https://www.w3.org/TR/WCAG21/#contrast-minimum
}

void TestTheme::everyTokenOfTheStyleSheetHasAColour()
{
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark}) {
        applyTheme(*qApp, Theme::named(name));
        const QString sheet = qApp->styleSheet();
        QVERIFY(sheet.contains(Theme::named(name).accent.name()));
        const QString rules = sheet.mid(sheet.indexOf(QLatin1String("*/")));
        QVERIFY2(!rules.contains(QLatin1String("${")), "a token without a colour");
    }
}

void TestTheme::switchingRecoloursWhatIsOpen()
{
    applyTheme(*qApp, Theme::light());
    Card card(QStringLiteral("Card"));
    auto* plot = new ScatterView;
    card.setContent(plot);
    card.resize(300, 300);
    card.show();
    const auto corner = [&] { return card.grab().toImage().pixelColor(150, 4); };
    const auto plotCorner = [&] { return plot->grab().toImage().pixelColor(1, 1); };
    QCOMPARE(corner(), Theme::light().card);
    QCOMPARE(plotCorner(), Theme::light().card);
    applyTheme(*qApp, Theme::dark());
    QCOMPARE(currentTheme(), Theme::dark());
    QCOMPARE(corner(), Theme::dark().card);
    QCOMPARE(plotCorner(), Theme::dark().card);
    applyTheme(*qApp, Theme::light());
    QCOMPARE(corner(), Theme::light().card);
    QCOMPARE(plotCorner(), Theme::light().card);
}

void TestTheme::iconsTakeTheColourOfTheMoment()
{
    const QIcon drawing = icon(QStringLiteral("stop"));
    applyTheme(*qApp, Theme::light());
    QCOMPARE(inkOf(drawing.pixmap(32, QIcon::Normal, QIcon::Off)), Theme::light().dimText);
    QCOMPARE(inkOf(drawing.pixmap(32, QIcon::Normal, QIcon::On)), Theme::light().accent);
    applyTheme(*qApp, Theme::dark());
    QCOMPARE(inkOf(drawing.pixmap(32, QIcon::Normal, QIcon::On)), Theme::dark().accent);
}

void TestTheme::everyDrawingHasInk()
{
    QVERIFY(iconNames().size() >= 30);
    for (const QString& name : iconNames()) {
        const QPixmap picture = icon(name, IconTint::Text).pixmap(QSize(24, 24), 2.0);
        QCOMPARE(picture.size(), QSize(48, 48)); // sharp at 200 %
        QVERIFY2(inkOf(picture).alpha() > 200, qPrintable(name));
    }
}

void TestTheme::anUnknownIconIsNull()
{
    QVERIFY(icon(QStringLiteral("no-such-drawing")).isNull());
    QVERIFY(icon(QString()).isNull());
}

void TestTheme::buttonsAreLargeEnoughToPress()
{
    applyTheme(*qApp, Theme::light());
    QWidget page;
    for (const ButtonKind kind : {ButtonKind::Plain, ButtonKind::Primary, ButtonKind::Danger, ButtonKind::Quiet}) {
        QPushButton* button = makeButton(kind, QStringLiteral("Record"), QStringLiteral("record"), &page);
        QVERIFY(button->sizeHint().height() >= 32);
        QCOMPARE(button->accessibleName(), QStringLiteral("Record"));
        QCOMPARE(buttonKind(*button), kind);
    }
}

void TestTheme::aButtonsKindCanChange()
{
    applyTheme(*qApp, Theme::light());
    QWidget page;
    QPushButton* button = makeButton(ButtonKind::Plain, QStringLiteral("Stop"), QStringLiteral("stop"), &page);
    page.show();
    const auto face = [&] { return button->grab().toImage().pixelColor(6, button->height() / 2); };
    QCOMPARE(face(), Theme::light().card);
    setButtonKind(*button, ButtonKind::Primary);
    QCOMPARE(face(), Theme::light().accent);
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
