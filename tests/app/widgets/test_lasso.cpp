// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/lasso.h"

#include <QTest>

#include <cmath>
#include <ctime>
#include <limits>
#include <numbers>
#include <random>

using namespace baseline;
using namespace baseline::widgets;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();
using Corners = std::vector<QPointF>;

/// By its definition, one edge after the other.
bool isInside(const Corners& corners, double x, double y)
{
    int crossed = 0;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const QPointF a = corners[i];
        const QPointF b = corners[(i + 1) % corners.size()];
        if ((a.y() <= y) == (b.y() <= y))
            continue;
        const QPointF upper = a.y() < b.y() ? a : b;
        const QPointF lower = a.y() < b.y() ? b : a;
        crossed += x < upper.x() + (y - upper.y()) * ((lower.x() - upper.x()) / (lower.y() - upper.y())) ? 1 : 0;
    }
    return crossed % 2 == 1;
}

/// A line as a hand draws it: round and round, crossing itself.
Corners scribble(std::size_t count, double size)
{
    Corners corners;
    for (std::size_t i = 0; i < count; ++i) {
        const double angle = 4.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(count);
        const double radius = size * (0.6 + 0.4 * std::sin(3.5 * angle));
        corners.emplace_back(radius * std::cos(angle), radius * std::sin(angle));
    }
    return corners;
}

/// Processor time: what other programs do does not count.
double secondsOnCore()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) + 1e-9 * static_cast<double>(used.tv_nsec);
}

} // namespace

class TestLasso final : public QObject {
    Q_OBJECT
private slots:
    void aSquareHoldsItsMiddle()
    {
        const LassoArea square(Corners{{0, 0}, {10, 0}, {10, 10}, {0, 10}});
        QVERIFY(square.contains(5, 5));
        QVERIFY(square.contains(0.001, 9.999));
        for (const QPointF& outside : {QPointF(-1, 5), QPointF(11, 5), QPointF(5, -0.001), QPointF(5, 10.001)})
            QVERIFY(!square.contains(outside.x(), outside.y()));
    }

    void aHollowIsOutside()
    {
        const LassoArea horseshoe(Corners{{0, 0}, {10, 0}, {10, 10}, {7, 10}, {7, 3}, {3, 3}, {3, 10}, {0, 10}});
        QVERIFY(horseshoe.contains(1, 8));
        QVERIFY(horseshoe.contains(9, 8));
        QVERIFY(horseshoe.contains(5, 1));
        QVERIFY(!horseshoe.contains(5, 8));
    }

    void whatIsGoneRoundTwiceIsOutside()
    {
        // The five points of a star drawn in one line: its middle is gone round twice.
        Corners star;
        for (int i = 0; i < 5; ++i) {
            const double angle = 0.8 * std::numbers::pi * i;
            star.emplace_back(std::sin(angle), std::cos(angle));
        }
        QVERIFY(!LassoArea(star).contains(0.0, 0.0));
        QVERIFY(LassoArea(star).contains(0.0, 0.8));
    }

    void aSharedEdgeBelongsToOneSide()
    {
        const LassoArea left(Corners{{0, 0}, {5, 0}, {5, 10}, {0, 10}});
        const LassoArea right(Corners{{5, 0}, {10, 0}, {10, 10}, {5, 10}});
        for (const double y : {0.5, 5.0, 9.5})
            QVERIFY(left.contains(5.0, y) != right.contains(5.0, y));
        const LassoArea upper(Corners{{0, 0}, {10, 0}, {10, 5}, {0, 5}});
        const LassoArea lower(Corners{{0, 5}, {10, 5}, {10, 10}, {0, 10}});
        for (const double x : {0.5, 5.0, 9.5})
            QVERIFY(upper.contains(x, 5.0) != lower.contains(x, 5.0));
    }

    void aRayThroughACornerCountsOnce()
    {
        const LassoArea diamond(Corners{{0, -5}, {5, 0}, {0, 5}, {-5, 0}});
        QVERIFY(diamond.contains(-3.0, 0.0));  // the ray meets the right corner
        QVERIFY(!diamond.contains(-6.0, 0.0)); // and here both
        QVERIFY(!diamond.contains(6.0, 0.0));
    }

    void bandsChangeNoAnswer()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> place(-110.0, 110.0);
        for (const std::size_t count : {5U, 17U, 600U, 2000U}) {
            const Corners corners = scribble(count, 100.0);
            const LassoArea area(corners);
            int inside = 0;
            for (int i = 0; i < 3000; ++i) {
                const double x = place(random);
                const double y = place(random);
                QCOMPARE(area.contains(x, y), isInside(corners, x, y));
                inside += area.contains(x, y) ? 1 : 0;
            }
            QVERIFY(inside > 0);
        }
    }

    void linesWithoutAnAreaHoldNothing()
    {
        const std::vector<Corners> lines{{},
                                         {{1, 1}},
                                         {{0, 0}, {5, 5}},
                                         {{0, 3}, {5, 3}, {9, 3}},
                                         {{2, 2}, {2, 2}, {2, 2}},
                                         {{0, 0}, {none, 5}, {5, infinity}, {5, 0}},
                                         {{0, 0}, {3, 4}, {6, 8}}};
        for (const Corners& line : lines) {
            for (const double at : {0.0, 1.0, 2.0, 3.0})
                QVERIFY(!LassoArea(line).contains(at, at == 2.0 ? 3.0 : at));
        }
    }

    void whatIsNotFiniteIsOutside()
    {
        const LassoArea square(Corners{{-1e300, -1e300}, {1e300, -1e300}, {1e300, 1e300}, {-1e300, 1e300}});
        QVERIFY(square.contains(3.4e38, -3.4e38));
        QVERIFY(!square.contains(none, 0.0));
        QVERIFY(!square.contains(0.0, none));
        QVERIFY(!square.contains(0.0, infinity));
        const std::vector<float> x{0.5F, static_cast<float>(none), 2.0F};
        const std::vector<float> y{0.5F, 0.5F, 0.5F};
        const LassoArea unit(Corners{{0, 0}, {1, 0}, {1, 1}, {0, 1}});
        QCOMPARE(pointsInside(unit, x, y), (std::vector<std::size_t>{0}));
    }

    void choosingReplacesAddsOrTakesAway()
    {
        const std::vector<std::size_t> before{1, 3, 5};
        const std::vector<std::size_t> inside{2, 3};
        QCOMPARE(chosenAfter(before, inside, LassoRule::Replace), inside);
        QCOMPARE(chosenAfter(before, inside, LassoRule::Add), (std::vector<std::size_t>{1, 2, 3, 5}));
        QCOMPARE(chosenAfter(before, inside, LassoRule::TakeAway), (std::vector<std::size_t>{1, 5}));
        QVERIFY(chosenAfter(before, {}, LassoRule::Replace).empty());
        QCOMPARE(chosenAfter(before, {}, LassoRule::Add), before);
    }

    void aHundredThousandPointsTakeNoTime()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<float> place(-110.0F, 110.0F);
        std::vector<float> x(100'000);
        std::vector<float> y(100'000);
        for (std::size_t i = 0; i < x.size(); ++i) {
            x[i] = place(random);
            y[i] = place(random);
        }
        const Corners corners = scribble(1000, 100.0);
        const double begin = secondsOnCore();
        const std::size_t inside = pointsInside(LassoArea(corners), x, y).size();
        const double banded = secondsOnCore() - begin;
        std::size_t expected = 0;
        for (std::size_t i = 0; i < x.size() / 10; ++i)
            expected += isInside(corners, static_cast<double>(x[i]), static_cast<double>(y[i])) ? 1 : 0;
        const double tenthOfPlain = secondsOnCore() - begin - banded;
        // A line of a thousand corners in 512 bands: a point meets some five edges in place of a thousand.
        QVERIFY2(banded < tenthOfPlain, qPrintable(QString::number(banded) + u' ' + QString::number(tenthOfPlain)));
        // Ten times a sample of a tenth, within what chance makes of it (five standard deviations of some 60 points).
        QVERIFY(std::abs(static_cast<double>(inside) - 10.0 * static_cast<double>(expected)) < 3000.0);
    }
};

QTEST_APPLESS_MAIN(TestLasso)
#include "test_lasso.moc"
