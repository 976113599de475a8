// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rotation.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace baseline::widgets;

namespace {

constexpr double quarter = 0.5 * std::numbers::pi;
constexpr double exact = 1e-12; ///< some thousand roundings of a double

double distance(const Vector3& a, const Vector3& b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

class TestRotation final : public QObject {
    Q_OBJECT
private slots:
    void aQuarterTurnExchangesTheAxes()
    {
        const Rotation turn = Rotation::about({0.0, 0.0, 2.0}, quarter); // the length of an axis says nothing
        QVERIFY(distance(turn.applied({1.0, 0.0, 0.0}), {0.0, 1.0, 0.0}) < exact);
        QVERIFY(distance(turn.applied({0.0, 1.0, 0.0}), {-1.0, 0.0, 0.0}) < exact);
        QVERIFY(distance(turn.applied({0.0, 0.0, 1.0}), {0.0, 0.0, 1.0}) < exact);
        // About the upright axis what was in front goes to the right; about the level one it goes down.
        QVERIFY(distance(Rotation::about({0.0, 1.0, 0.0}, quarter).applied({0.0, 0.0, 1.0}), {1.0, 0.0, 0.0}) < exact);
        QVERIFY(distance(Rotation::about({1.0, 0.0, 0.0}, quarter).applied({0.0, 0.0, 1.0}), {0.0, -1.0, 0.0}) < exact);
    }

    void aThirdOfATurnAboutTheDiagonalGoesRoundTheAxes()
    {
        const Rotation turn = Rotation::about({1.0, 1.0, 1.0}, 2.0 * std::numbers::pi / 3.0);
        QVERIFY(distance(turn.applied({1.0, 2.0, 3.0}), {3.0, 1.0, 2.0}) < exact);
    }

    void turnsFollowOneAnother()
    {
        const Rotation first = Rotation::about({0.0, 0.0, 1.0}, quarter);
        const Rotation second = Rotation::about({1.0, 0.0, 0.0}, quarter);
        const Vector3 place{1.0, 2.0, 3.0};
        QVERIFY(distance(after(second, first).applied(place), second.applied(first.applied(place))) < exact);
        QVERIFY(distance(after(second, first).applied(place), after(first, second).applied(place)) > 1.0);
    }

    void theInverseTurnsBack()
    {
        const Rotation turn = Rotation::about({0.3, -0.8, 0.5}, 1.1);
        const Vector3 place{-4.0, 0.5, 9.0};
        QVERIFY(distance(turn.inverse().applied(turn.applied(place)), place) < exact);
        QVERIFY(after(turn.inverse(), turn).error() < exact);
    }

    void aMillionTurnsStayOne()
    {
        Rotation rotation;
        const Rotation step = Rotation::about({1.0, 2.0, -0.5}, 0.013);
        for (int i = 0; i < 1'000'000; ++i)
            rotation = after(step, rotation);
        QVERIFY2(rotation.error() < 1e-14, qPrintable(QString::number(rotation.error())));
        const Rotation whole = Rotation::about({1.0, 2.0, -0.5}, 0.013 * 1'000'000);
        // Each step rounds by some 1e-16 of a turn.
        QVERIFY(distance(rotation.applied({1.0, 0.0, 0.0}), whole.applied({1.0, 0.0, 0.0})) < 1e-8);
    }

    void whatIsNoTurnTurnsNothing()
    {
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(Rotation::about({0.0, 0.0, 0.0}, 1.0), Rotation());
        QCOMPARE(Rotation::about({none, 0.0, 0.0}, 1.0), Rotation());
        QCOMPARE(Rotation::about({1.0, 0.0, 0.0}, none), Rotation());
        QCOMPARE(Rotation::about({1.0, 0.0, 0.0}, std::numeric_limits<double>::infinity()), Rotation());
    }

    void theErrorIsSeen()
    {
        Rotation bent;
        bent.rows[0] = {1.0, 0.1, 0.0};
        QVERIFY(bent.error() > 0.09);
        QCOMPARE(Rotation().error(), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestRotation)
#include "test_rotation.moc"
