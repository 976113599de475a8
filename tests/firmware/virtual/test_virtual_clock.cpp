// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "firmware/virtual/virtual_clock.h"

#include <cstdint>

using namespace baseline;
using virtual_nano::VirtualClock;

namespace {

constexpr std::int64_t millisecond = 1'000'000; ///< ns

} // namespace

class TestVirtualClock final : public QObject {
    Q_OBJECT
private slots:
    void beginsAtZero();
    void runsAtItsSpeed_data();
    void runsAtItsSpeed();
    void losesNothingOverManyTicks();
    void standsStillWhileTheBoardDoesNotServe();
    void changesSpeedWithoutAJump();
    void restartsAtZero();

private:
    std::int64_t m_host = 0;
    VirtualClock::HostNanoseconds host()
    {
        return [this] { return m_host; };
    }
};

void TestVirtualClock::beginsAtZero()
{
    m_host = 987654321;
    VirtualClock clock(5.0, host());
    QCOMPARE(clock.micros(), quint64{0});
}

void TestVirtualClock::runsAtItsSpeed_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<quint64>("micros");
    QTest::newRow("real time") << 1.0 << quint64{80000};
    QTest::newRow("fast") << 20.0 << quint64{1600000};
    QTest::newRow("slow") << 0.25 << quint64{20000};
}

void TestVirtualClock::runsAtItsSpeed()
{
    QFETCH(double, speed);
    QFETCH(quint64, micros);
    VirtualClock clock(speed, host());
    m_host += 80 * millisecond;
    QCOMPARE(clock.micros(), micros);
}

void TestVirtualClock::losesNothingOverManyTicks()
{
    VirtualClock clock(3.0, host());
    const std::int64_t odd = 1'000'001;
    for (int i = 0; i < 10000; ++i) {
        m_host += odd;
        clock.tick();
        clock.beat();
    }
    QCOMPARE(clock.micros(), static_cast<quint64>(3 * odd * 10000 / 1000));
}

void TestVirtualClock::standsStillWhileTheBoardDoesNotServe()
{
    VirtualClock clock(1.0, host());
    for (int i = 0; i < 500; ++i) {
        m_host += millisecond;
        clock.tick();
    }
    // 100 ms after the last turn of serve(), which the start counts as.
    QCOMPARE(clock.micros(), quint64{100000});
    clock.beat();
    clock.tick();
    QCOMPARE(clock.micros(), quint64{100000});
    m_host += 10 * millisecond;
    QCOMPARE(clock.micros(), quint64{110000});
}

void TestVirtualClock::changesSpeedWithoutAJump()
{
    VirtualClock clock(1.0, host());
    m_host += 50 * millisecond;
    clock.setSpeed(10.0);
    QCOMPARE(clock.micros(), quint64{50000});
    clock.beat();
    clock.tick();
    QCOMPARE(clock.micros(), quint64{50000});
    m_host += 5 * millisecond;
    QCOMPARE(clock.micros(), quint64{100000});
}

void TestVirtualClock::restartsAtZero()
{
    VirtualClock clock(1.0, host());
    m_host += 50 * millisecond;
    clock.restart();
    QCOMPARE(clock.micros(), quint64{0});
    m_host += 7 * millisecond;
    QCOMPARE(clock.micros(), quint64{7000});
}

QTEST_APPLESS_MAIN(TestVirtualClock)
#include "test_virtual_clock.moc"
