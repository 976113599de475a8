// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"
#include "app/widgets/icons.h"
#include "app/widgets/scatter_view.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace baseline::widgets;

namespace {

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
    void everyTokenOfTheStyleSheetHasAColour();
    void switchingRecoloursWhatIsOpen();
    void iconsTakeTheColourOfTheMoment();
    void everyDrawingHasInk();
    void anUnknownIconIsNull();
    void buttonsAreLargeEnoughToPress();
    void aThinBarCarriesNoNumber();
    void aButtonsKindCanChange();
    void textGrowsWithItsScale();
    void theScaleKeepsLinesAndItsRange();
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

void TestTheme::everyTokenOfTheStyleSheetHasAColour()
{
    for (const ThemeName name : themeNames()) {
        applyTheme(*qApp, Theme::named(name));
        const QString sheet = qApp->styleSheet();
        QVERIFY(sheet.contains(Theme::named(name).accent.name()));
        const QString rules = sheet.mid(sheet.indexOf(QLatin1String("*/")));
        QVERIFY2(!rules.contains(QLatin1String("${")), "a token without a colour");
        static const QRegularExpression drawing(QStringLiteral("url\\((:[^)]+)\\)"));
        for (auto found = drawing.globalMatch(rules); found.hasNext();)
            QVERIFY2(QFile::exists(found.next().captured(1)), "a drawing that is not there");
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
    applyTheme(*qApp, Theme::highContrast());
    QCOMPARE(currentTheme(), Theme::highContrast());
    QCOMPARE(corner(), Theme::highContrast().card);
    QCOMPARE(plotCorner(), Theme::highContrast().card);
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

void TestTheme::aThinBarCarriesNoNumber()
{
    applyTheme(*qApp, Theme::light());
    QProgressBar bar;
    bar.show();
    QVERIFY(bar.height() < bar.fontMetrics().height());
    QVERIFY(!bar.isTextVisible());
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

void TestTheme::textGrowsWithItsScale()
{
    applyTheme(*qApp, Theme::light());
    QWidget page;
    auto* button = makeButton(ButtonKind::Plain, QStringLiteral("Record"), QString(), &page);
    QLabel label(QStringLiteral("Live"));
    label.setProperty("role", QStringLiteral("title"));
    label.show();
    page.show();
    const int usual = button->sizeHint().height();
    QCOMPARE(label.font().pixelSize(), 20);
    applyTheme(*qApp, Theme::light(), 1.5);
    QCOMPARE(textScale(), 1.5);
    QCOMPARE(QApplication::font().pixelSize(), 20); // 19.5
    QCOMPARE(label.font().pixelSize(), 30);
    QCOMPARE(interfaceFont(12).pixelSize(), 18);
    QCOMPARE(scaledPixels(92), 138);
    QVERIFY(button->sizeHint().height() >= 1.45 * usual); // its line of 1 px stays
    applyTheme(*qApp, Theme::light());
    QCOMPARE(label.font().pixelSize(), 20);
    QCOMPARE(button->sizeHint().height(), usual);
}

void TestTheme::theScaleKeepsLinesAndItsRange()
{
    applyTheme(*qApp, Theme::light(), 2.0);
    const QString sheet = qApp->styleSheet();
    QVERIFY(sheet.contains(QLatin1String("min-height: 60px")) && sheet.contains(QLatin1String("min-height: 58px")));
    QVERIFY(sheet.contains(QLatin1String("border: 1px solid")) && !sheet.contains(QLatin1String("-1px;")));
    for (const double wrong : {0.0, -1.0, 0.5}) {
        applyTheme(*qApp, Theme::light(), wrong);
        QCOMPARE(textScale(), 1.0);
    }
    applyTheme(*qApp, Theme::light(), 1e300);
    QCOMPARE(textScale(), 2.0);
    applyTheme(*qApp, Theme::light(), std::nan(""));
    QCOMPARE(textScale(), 1.0);
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
