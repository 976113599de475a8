// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/link_budget.h"

#include <QTest>

#include <cmath>

using namespace baseline;
using device::LinkBudget;
using device::LinkTank;

namespace {

constexpr double memory = 262'144.0;

bool isAbout(double value, double expected)
{
    return std::abs(value - expected) <= 1e-9 * std::abs(expected); // rounding of sums of doubles
}

} // namespace

/// What a sensor makes against what a link takes.
class TestLinkBudget final : public QObject {
    Q_OBJECT

private slots:
    void theCoursesFigures()
    {
        const LinkBudget budget; // 20 kHz x 8 x 2 bytes over 30 KB/s
        QCOMPARE(budget.madePerSecond(), 320'000.0);
        QCOMPARE(budget.madePerDay(), 27.648e9);
        QCOMPARE(budget.carriedShare(), 0.09375);
        QVERIFY(isAbout(budget.secondsHeld(memory).count(), 0.8192));
        QVERIFY(isAbout(budget.secondsUntilFull(memory)->count(), 262'144.0 / 290'000.0));
        QVERIFY(isAbout(budget.scoreBytesPerSecond(1024, 4), 78.125));
    }

    void aFastLinkNeverFills()
    {
        LinkBudget budget;
        budget.linkBytesPerSecond = 320'000.0;
        QVERIFY(!budget.secondsUntilFull(memory));
        QCOMPARE(budget.carriedShare(), 1.0);
        const LinkTank tank = advanced({}, budget, memory, Seconds(10.0));
        QCOMPARE(tank.made, 3.2e6);
        QCOMPARE(tank.sent, 3.2e6);
        QCOMPARE(tank.waiting, 0.0);
        QCOMPARE(tank.lost, 0.0);
    }

    void aFullMemoryLoses()
    {
        const LinkTank tank = advanced({}, LinkBudget(), memory, Seconds(10.0));
        QCOMPARE(tank.made, 3.2e6);
        QCOMPARE(tank.sent, 3e5);
        QCOMPARE(tank.waiting, memory);
        QCOMPARE(tank.lost, 3.2e6 - 3e5 - memory);
    }

    void howTheTimeIsCutDoesNotMatter()
    {
        LinkBudget fast;
        fast.linkBytesPerSecond = 400'000.0;
        LinkTank whole = advanced(advanced({}, LinkBudget(), memory, Seconds(2.0)), fast, memory, Seconds(1.0));
        LinkTank pieces;
        for (int i = 0; i < 200; ++i)
            pieces = advanced(pieces, LinkBudget(), memory, Seconds(0.01));
        for (int i = 0; i < 100; ++i)
            pieces = advanced(pieces, fast, memory, Seconds(0.01));
        QVERIFY(isAbout(pieces.made, whole.made));
        QVERIFY(isAbout(pieces.sent, whole.sent));
        QVERIFY(isAbout(pieces.waiting, whole.waiting));
        QVERIFY(isAbout(pieces.lost, whole.lost));
        QVERIFY(isAbout(whole.made, whole.sent + whole.waiting + whole.lost));
        QVERIFY(isAbout(whole.waiting, memory - 80'000.0)); // drained by 400 less 320 KB in a second
    }

    void aLinkThatIsOffSendsNothing()
    {
        LinkBudget budget;
        budget.linkBytesPerSecond = 0.0;
        const LinkTank tank = advanced({}, budget, memory, Seconds(0.5));
        QCOMPARE(tank.sent, 0.0);
        QCOMPARE(tank.waiting, 160'000.0);
    }
};

QTEST_APPLESS_MAIN(TestLinkBudget)
#include "test_link_budget.moc"
