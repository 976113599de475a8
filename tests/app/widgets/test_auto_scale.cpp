// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/auto_scale.h"
#include "app/widgets/axis_layout.h"

#include <QTest>
#include <QValueAxis>

#include <cmath>
#include <limits>

using namespace baseline::widgets;

class TestAutoScale final : public QObject {
    Q_OBJECT

private slots:
    void rangesWithoutEndAreNotDrawn();
    void stepsAreRound_data();
    void stepsAreRound();
    void contentFitsIntoTheRange();
    void growsAtOnce();
    void shrinksOnlyAfterPatience();
    void aLoudMomentRenewsThePatience();
    void constantDataGetTheMinimumSpan();
    void ignoresValuesThatAreNotFinite();
    void numbersHaveTheDecimalsOfTheirStep();
    void powersOfTenAreWhole();
};

void TestAutoScale::rangesWithoutEndAreNotDrawn()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double nan = std::nan("");
    for (const AxisRange& range : {AxisRange{0.0, 1.0}, {-1e38, 1e38}, {0.0, 1e-12}, {1e6, 1e6 + 1.0}})
        QVERIFY(isDrawable(range));
    for (const AxisRange& range : {AxisRange{0.0, infinity}, {-infinity, infinity}, {nan, 1.0}, {0.0, nan}, {1.0, 1.0},
                                   {2.0, 1.0}, {0.0, 1e300}, {1e30, 1e30 * (1.0 + 1e-15)}, {0.0, 1e-300}})
        QVERIFY(!isDrawable(range));
}

void TestAutoScale::stepsAreRound_data()
{
    QTest::addColumn<double>("span");
    QTest::addColumn<int>("ticks");
    QTest::addColumn<double>("step");
    QTest::newRow("exact") << 2.0 << 10 << 0.2;
    QTest::newRow("up to the next") << 476.0 << 5 << 100.0;
    QTest::newRow("rounding noise") << 0.1 + 0.2 << 3 << 0.1;
    QTest::newRow("small") << 0.003 << 4 << 0.001;
    QTest::newRow("no ticks asked") << 7.0 << 0 << 10.0;
    QTest::newRow("no span") << 0.0 << 5 << 1.0;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 5 << 1.0;
}

void TestAutoScale::stepsAreRound()
{
    QFETCH(double, span);
    QFETCH(int, ticks);
    QFETCH(double, step);
    QCOMPARE(tickStep(span, ticks), step);
}

void TestAutoScale::contentFitsIntoTheRange()
{
    AutoScale scale;
    const AxisRange range = scale.update(-0.37, 1.94);
    QVERIFY(range.low <= -0.37 && range.high >= 1.94);
    QVERIFY2(range.span() < 2.0 * (1.94 + 0.37), "less than half of the axis would be used");
}

void TestAutoScale::growsAtOnce()
{
    AutoScale scale;
    scale.update(-1.0, 1.0);
    const AxisRange range = scale.update(-1.0, 5.0);
    QVERIFY(range.high >= 5.0 && range.low <= -1.0);
}

void TestAutoScale::shrinksOnlyAfterPatience()
{
    AutoScale scale(1e-6, 3);
    const AxisRange wide = scale.update(-10.0, 10.0);
    QCOMPARE(scale.update(-1.0, 1.0), wide);
    QCOMPARE(scale.update(-1.0, 1.0), wide);
    QVERIFY(scale.update(-1.0, 1.0).span() < 0.5 * wide.span());
}

void TestAutoScale::aLoudMomentRenewsThePatience()
{
    AutoScale scale(1e-6, 3);
    const AxisRange wide = scale.update(-10.0, 10.0);
    scale.update(-1.0, 1.0);
    scale.update(-1.0, 1.0);
    scale.update(-9.0, 9.0);
    QCOMPARE(scale.update(-1.0, 1.0), wide);
}

void TestAutoScale::constantDataGetTheMinimumSpan()
{
    AutoScale scale(0.01);
    const AxisRange range = scale.update(1.0, 1.0);
    QVERIFY(range.span() >= 0.01);
    QVERIFY(range.low < 1.0 && range.high > 1.0);
}

void TestAutoScale::ignoresValuesThatAreNotFinite()
{
    AutoScale scale;
    const AxisRange before = scale.update(0.0, 1.0);
    const double infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(scale.update(infinity, -infinity), before); // what no samples at all give
    QCOMPARE(scale.update(std::nan(""), 2.0), before);
    QCOMPARE(scale.update(0.0, infinity), before);
}

void TestAutoScale::numbersHaveTheDecimalsOfTheirStep()
{
    QCOMPARE(decimalsFor(0.2), 1);
    QCOMPARE(decimalsFor(0.05), 2);
    QCOMPARE(decimalsFor(50.0), 0);
    QCOMPARE(axisNumber(-0.5, 0.1), QString(QChar(0x2212)) + QStringLiteral("0.5"));
    QCOMPARE(axisNumber(20.0, 10.0, QStringLiteral("Hz")), QStringLiteral("20") + QChar(0x202f) + QStringLiteral("Hz"));
    // Forty digits are no label.
    QCOMPARE(axisNumber(999'999'999.0, 1.0).length(), 11); // nine digits, two separators
    QCOMPARE(axisNumber(-3.4e38, 1e38), QChar(0x2212) + QStringLiteral("3.4e+38"));
    QCOMPARE(axisNumber(2.5e12, 1e12), QStringLiteral("2.5e+12"));
    QCOMPARE(axisNumber(1.5e9, 0.0), QStringLiteral("1.5000e+09"));
}

void TestAutoScale::powersOfTenAreWhole()
{
    QValueAxis axis;
    for (const int ticks : {3, 9, 20}) {
        fitTicks(axis, {-4.0, 0.0}, ticks, {}, AxisNumbers::PowersOfTen);
        QVERIFY(axis.tickInterval() >= 1.0);
        QCOMPARE(axis.tickInterval(), std::round(axis.tickInterval()));
        QCOMPARE(axis.labelFormat(), QStringLiteral("10<sup>%.0f</sup>"));
    }
}

QTEST_MAIN(TestAutoScale)
#include "test_auto_scale.moc"
