// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/point_colours.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace baseline::widgets;

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double share) {
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) +
           0.0722 * linear(double(colour.blueF()));
}

/// The relative contrast of two colours, 1..21 (WCAG 2.1, "contrast ratio").
double contrast(const QColor& a, const QColor& b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestPointColours final : public QObject {
    Q_OBJECT
private slots:
    void contrastGrowsWithTheValue_data();
    void contrastGrowsWithTheValue();
    void whatHasNoValueIsGrey();
};

void TestPointColours::contrastGrowsWithTheValue_data()
{
    QTest::addColumn<int>("name");
    QTest::newRow("light") << static_cast<int>(ThemeName::Light);
    QTest::newRow("dark") << static_cast<int>(ThemeName::Dark);
    QTest::newRow("high contrast") << static_cast<int>(ThemeName::HighContrast);
}

void TestPointColours::contrastGrowsWithTheValue()
{
    QFETCH(int, name);
    const Theme theme = Theme::named(static_cast<ThemeName>(name));
    double before = 0.0;
    for (int i = 0; i <= 20; ++i) {
        const double now = contrast(valueColour(theme, i / 20.0), theme.card);
        // https://www.w3.org/TR/WCAG21/#non-text-contrast
        QVERIFY2(now >= 3.0, qPrintable(QStringLiteral("%1: %2").arg(i).arg(now)));
        QVERIFY2(now > before, "a higher value does not stand out more");
        before = now;
    }
}

void TestPointColours::whatHasNoValueIsGrey()
{
    const Theme theme = Theme::light();
    for (const double value : {std::numeric_limits<double>::quiet_NaN(), -0.001, 1.001, 3.4e38})
        QCOMPARE(valueColour(theme, value), theme.dimText);
    QVERIFY(valueColour(theme, 0.0) != theme.dimText);
    QVERIFY(valueColour(theme, 1.0) != theme.dimText);
}

QTEST_APPLESS_MAIN(TestPointColours)
#include "test_point_colours.moc"
