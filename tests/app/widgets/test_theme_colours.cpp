// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_bars.h"
#include "app/widgets/theme.h"
#include "tests/app/widgets/colour_measures.h"

#include <QPalette>
#include <QTest>

#include <vector>

using namespace baseline;
using namespace baseline::widgets;

namespace {

constexpr int seriesCount = 8;

/// Which colours stand on which ones, with the place where that happens.
struct Pair {
    QByteArray name;
    QColor ink;
    QColor paper;
};

struct Paper {
    const char* name;
    QColor colour;
};

/// What texts stand on: window, rail and card; soft accent is the chosen row of a table.
std::vector<Paper> papersOf(const Theme& theme)
{
    return {{"window", theme.window}, {"rail", theme.rail}, {"card", theme.card}, {"chosen row", theme.accentSoft}};
}

std::vector<Pair> tokenPairs(const Theme& theme)
{
    std::vector<Pair> pairs{{"text on a primary button", theme.onAccent, theme.accent},
                            {"text on a primary button under the mouse", theme.onAccent, theme.accentHover()},
                            {"text on a pressed primary button", theme.onAccent, theme.accentPressed()},
                            {"alarm on a button of danger under the mouse", theme.alarm, theme.alarmSoft()}};
    const std::vector<Paper> inks{{"text", theme.text}, {"dim text", theme.dimText}, {"accent", theme.accent},
                                  {"good", theme.good}, {"warning", theme.warning},  {"alarm", theme.alarm}};
    for (const Paper& ink : inks) {
        for (const Paper& paper : papersOf(theme))
            pairs.push_back({QByteArray(ink.name) + " on " + paper.name, ink.colour, paper.colour});
    }
    return pairs;
}

} // namespace

class TestThemeColours final : public QObject {
    Q_OBJECT

private slots:
    void theMeasuresAgreeWithTheirSources();
    void textIsReadable_data();
    void textIsReadable();
    void namesOfSeriesAreReadable_data() { themeRows(); }
    void namesOfSeriesAreReadable();
    void whatIsDisabledCanStillBeSeen_data() { themeRows(); }
    void whatIsDisabledCanStillBeSeen();
    void labelsAreReadableOnTheirBars_data() { themeRows(); }
    void labelsAreReadableOnTheirBars();
    void seriesDifferForEveryEye_data();
    void seriesDifferForEveryEye();
    void statesDifferFromSeries_data() { themeRows(); }
    void statesDifferFromSeries();
    void paletteTellsTheTheme();
    void keysComeBack();

private:
    static void themeRows();
};

void TestThemeColours::themeRows()
{
    QTest::addColumn<int>("theme");
    for (const ThemeName name : themeNames())
        QTest::newRow(qPrintable(themeKey(name))) << int(name);
}

void TestThemeColours::theMeasuresAgreeWithTheirSources()
{
    // Black on white is the largest contrast by definition; #767676 is the well-known lightest grey of 4.5 on white.
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5 &&
            contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    // Pairs 1, 7, 17 and 25 of the table in Sharma, Wu, Dalal (2005), which gives four digits.
    const auto near = [](double a, double b) { return qAbs(a - b) < 5e-5; };
    QVERIFY(near(ciede2000({50.0, 2.6772, -79.7751}, {50.0, 0.0, -82.7485}), 2.0425));
    QVERIFY(near(ciede2000({50.0, 0.0, 0.0}, {50.0, -1.0, 2.0}), 2.3669));
    QVERIFY(near(ciede2000({50.0, 2.5, 0.0}, {73.0, 25.0, -18.0}), 27.1492));
    QVERIFY(near(ciede2000({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}), 1.2644));
    // A red and a green of like lightness: apart for most, one colour without green cones.
    const QColor red(0xa8, 0x50, 0x28);
    const QColor green(0x64, 0x71, 0x21);
    QVERIFY(distance(red, green, Sight::Full) > 30.0);
    QVERIFY(distance(red, green, Sight::Deuteranopia) < 10.0);
}

void TestThemeColours::textIsReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("paper");
    QTest::addColumn<double>("least");
    for (const ThemeName name : themeNames()) {
        // Levels AA and AAA: https://www.w3.org/TR/WCAG21/#contrast-minimum and #contrast-enhanced
        const double least = name == ThemeName::HighContrast ? 7.0 : 4.5;
        for (const Pair& pair : tokenPairs(Theme::named(name)))
            QTest::addRow("%s: %s", qPrintable(themeKey(name)), pair.name.constData())
                << pair.ink << pair.paper << least;
    }
}

void TestThemeColours::textIsReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, paper);
    QFETCH(double, least);
    QVERIFY2(contrast(ink, paper) >= least, qPrintable(QString::number(contrast(ink, paper))));
}

void TestThemeColours::namesOfSeriesAreReadable()
{
    // A channel's name beside its lane stands in the colour of its line, on a card or on the window.
    QFETCH(int, theme);
    const Theme colours = Theme::named(ThemeName(theme));
    for (int i = 0; i < seriesCount; ++i) {
        const double least =
            std::min(contrast(colours.series(i), colours.card), contrast(colours.series(i), colours.window));
        QVERIFY2(least >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(i).arg(least)));
    }
}

void TestThemeColours::whatIsDisabledCanStillBeSeen()
{
    // WCAG exempts inactive controls from the contrast of text; a shape on a screen still needs more than 2 to be
    // found. The theme of high contrast is chosen by people who need it there as well.
    QFETCH(int, theme);
    const Theme colours = Theme::named(ThemeName(theme));
    const double least = colours.name == ThemeName::HighContrast ? 4.5 : 2.0;
    QVERIFY(contrast(colours.disabledText(), colours.card) >= least);
    QVERIFY(contrast(colours.disabledText(), colours.window) >= least);
}

void TestThemeColours::labelsAreReadableOnTheirBars()
{
    // The colours of a new project's labels, those offered for more of them, and those of a model's suggestions.
    QFETCH(int, theme);
    const Theme colours = Theme::named(ThemeName(theme));
    std::vector<QColor> labels{colours.good, colours.alarm, QColor(0x00, 0x9e, 0x73), QColor(0xd5, 0x5e, 0x00)};
    for (int i = 0; i < seriesCount; ++i)
        labels.push_back(colours.series(i));
    for (const QColor& label : labels) {
        for (const int alpha : {sessions::barAlpha, sessions::chosenBarAlpha}) {
            const double found = contrast(colours.text, laidOver(label, colours.card, alpha / 255.0));
            QVERIFY2(found >= 4.5, qPrintable(QStringLiteral("%1 %2: %3").arg(label.name()).arg(alpha).arg(found)));
        }
    }
}

void TestThemeColours::seriesDifferForEveryEye_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("sight");
    for (const ThemeName name : themeNames()) {
        for (const Sight sight : sights)
            QTest::addRow("%s, sight %d", qPrintable(themeKey(name)), int(sight)) << int(name) << int(sight);
    }
}

void TestThemeColours::seriesDifferForEveryEye()
{
    // CIEDE2000 of 2.3 is what is noticed at a glance on areas side by side; lines of 1 px on a screen and dots of a
    // few need some times that. Eight colours cannot be far apart for everybody: the first four, which are the axes and
    // the first clusters, are; the others come with another marker or dash as well.
    QFETCH(int, theme);
    QFETCH(int, sight);
    const Theme colours = Theme::named(ThemeName(theme));
    for (int i = 0; i < seriesCount; ++i) {
        for (int j = 0; j < i; ++j) {
            const double least = i < 4 ? 10.0 : 8.0;
            const double found = distance(colours.series(i), colours.series(j), Sight(sight));
            QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 and %2: %3").arg(j).arg(i).arg(found)));
        }
    }
}

void TestThemeColours::statesDifferFromSeries()
{
    // Nothing looks like an alarm that is none.
    QFETCH(int, theme);
    const Theme colours = Theme::named(ThemeName(theme));
    for (int i = 0; i < seriesCount; ++i) {
        const double found = distance(colours.series(i), colours.alarm, Sight::Full);
        QVERIFY2(found >= 11.0, qPrintable(QStringLiteral("%1: %2").arg(i).arg(found)));
    }
}

void TestThemeColours::paletteTellsTheTheme()
{
    for (const ThemeName name : themeNames()) {
        QPalette palette;
        palette.setColor(QPalette::Window, Theme::named(name).window);
        QCOMPARE(themeOf(palette), Theme::named(name));
    }
    // A palette of somebody else's is the nearest of the two common themes.
    QPalette foreign;
    foreign.setColor(QPalette::Window, QColor(30, 30, 30));
    QCOMPARE(themeOf(foreign).name, ThemeName::Dark);
    foreign.setColor(QPalette::Window, QColor(239, 239, 239));
    QCOMPARE(themeOf(foreign).name, ThemeName::Light);
}

void TestThemeColours::keysComeBack()
{
    for (const ThemeName name : themeNames())
        QCOMPARE(themeFromKey(themeKey(name)), name);
    QVERIFY(!themeFromKey(QString()));
    QVERIFY(!themeFromKey(QStringLiteral("Dark")));
}

QTEST_GUILESS_MAIN(TestThemeColours)
#include "test_theme_colours.moc"
