// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/nano33ble_sense/frame_clock.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace baseline;

namespace {

/// A chip whose frame i is taken at i periods after its start, and a board that looks now and then.
struct Chip {
    double period;
    double start = 1000.0;

    std::uint64_t producedAt(std::uint64_t now) const
    {
        return static_cast<double>(now) < start ? 0 : static_cast<std::uint64_t>((static_cast<double>(now) - start) / period) + 1;
    }
    double timeOf(std::uint64_t frame) const { return start + static_cast<double>(frame) * period; }
};

/// Looks every eight milliseconds and takes what waits. Returns the frames taken in all.
std::uint64_t run(FrameClock& clock, const Chip& chip, std::uint64_t taken, std::uint64_t from, std::uint64_t until)
{
    for (std::uint64_t now = from; now < until; now += 8191) {
        const auto level = static_cast<std::uint32_t>(chip.producedAt(now) - taken);
        if (level == 0)
            continue;
        clock.observe(now, level);
        clock.take(level);
        taken += level;
    }
    return taken;
}

} // namespace

class TestFrameClock final : public QObject {
    Q_OBJECT

private slots:
    void followsAChipThatIsOffItsNominalRate_data()
    {
        QTest::addColumn<unsigned>("nominalMilliHertz");
        QTest::addColumn<double>("error");
        QTest::newRow("952 Hz") << 952000U << 0.0;
        QTest::newRow("952 Hz, 5 % slow") << 952000U << -0.05;
        QTest::newRow("476 Hz, 4 % fast") << 476000U << 0.04;
        QTest::newRow("119 Hz, 12 % slow") << 119000U << -0.12;
        QTest::newRow("1600 Hz, 1 % fast") << 1600000U << 0.01;
        QTest::newRow("100 Hz, 1 % slow") << 100000U << -0.01;
    }
    void followsAChipThatIsOffItsNominalRate()
    {
        QFETCH(unsigned, nominalMilliHertz);
        QFETCH(double, error);
        const Chip chip{1e9 / (nominalMilliHertz * (1.0 + error))};
        FrameClock clock;
        clock.start(nominalMilliHertz);
        std::mt19937 random(7);
        std::uniform_int_distribution<std::uint64_t> lateness(0, 3000);
        std::uint64_t taken = 0;
        std::uint64_t before = 0;
        double worst = 0.0;
        double sum = 0.0;
        double squares = 0.0;
        int looks = 0;
        const std::uint64_t settled = 10000000;
        for (std::uint64_t now = 2000; now < 150000000; now += 16000) {
            const std::uint64_t look = now + lateness(random);
            const auto level = static_cast<std::uint32_t>(chip.producedAt(look) - taken);
            if (level == 0)
                continue;
            clock.observe(look, level);
            QVERIFY(taken == 0 || clock.nextMicros() > before); // time never goes back
            before = clock.nextMicros();
            if (look > settled) {
                const double off = (static_cast<double>(before) - chip.timeOf(taken)) / chip.period;
                worst = std::max(worst, std::abs(off));
                sum += off;
                squares += off * off;
                ++looks;
            }
            clock.take(level);
            taken += level;
        }
        // One look tells a frame's time to one period, evenly: 0.29 periods rms. The filter leaves a quarter of that.
        QVERIFY2(worst < 0.5, qPrintable(QString::number(worst)));
        QVERIFY2(std::sqrt(squares / looks) < 0.15, qPrintable(QString::number(std::sqrt(squares / looks))));
        QVERIFY2(std::abs(sum / looks) < 0.1, qPrintable(QString::number(sum / looks)));
        // 8192 frames tell the period to 1/8192; at 100 Hz and 119 Hz there were that many at the end.
        QVERIFY(std::abs(clock.period() / 65536.0 / chip.period - 1.0) < 1.0 / 8192.0);
    }

    void seesHowManyAreMissing_data()
    {
        QTest::addColumn<int>("gap");
        for (const int gap : {1, 2, 5, 33, 100, 952, 9520})
            QTest::addRow("%d", gap) << gap;
    }
    void seesHowManyAreMissing()
    {
        QFETCH(int, gap);
        const Chip chip{1e9 / (952000 * 1.037)};
        std::mt19937 random(11);
        std::uniform_real_distribution<double> phase(0.0, 1.0);
        double sum = 0.0;
        const int trials = 40;
        for (int trial = 0; trial < trials; ++trial) {
            FrameClock clock;
            clock.start(952000);
            std::uint64_t taken = run(clock, chip, 0, 2000, 20000000);
            // `gap` frames are overwritten, 32 wait.
            const double last = chip.timeOf(taken + static_cast<std::uint64_t>(gap) + 31);
            const auto now = static_cast<std::uint64_t>(last + phase(random) * chip.period);
            const auto missing = static_cast<int>(clock.missing(now, 32));
            // A frame for the moment of looking, and the period is known to 1/8192 (19000 frames were seen).
            QVERIFY2(std::abs(missing - gap) <= 1 + gap / 8192, qPrintable(QString::number(missing)));
            sum += missing - gap;
            clock.skip(static_cast<std::uint32_t>(missing));
            clock.observe(now, 32);
            QVERIFY(std::abs(static_cast<double>(clock.nextMicros()) - chip.timeOf(taken + static_cast<unsigned>(gap)))
                    < 2.0 * chip.period);
        }
        QVERIFY2(std::abs(sum / trials) < 0.5 + gap / 8192.0, qPrintable(QString::number(sum / trials)));
    }

    void measuresNoEstimate()
    {
        const Chip chip{1000.0};
        FrameClock clock;
        clock.start(1000000);
        const std::uint64_t taken = run(clock, chip, 0, 2000, 10000000);
        clock.skip(500); // a wrong estimate: nothing was lost
        run(clock, chip, taken, 10000000, 30000000);
        QVERIFY(std::abs(clock.period() / 65536.0 / chip.period - 1.0) < 1.0 / 8192.0);
    }

    void knowsOfNoLossBeforeTheFirstFrame()
    {
        FrameClock clock;
        clock.start(952000);
        QCOMPARE(clock.missing(5000000, 1), 0U);
    }

    void outlivesTheWrapOfThirtyTwoBits()
    {
        const Chip chip{1000.0, 4294900000.0}; // 72 minutes after power-up
        FrameClock clock;
        clock.start(1000000);
        std::uint64_t taken = 0;
        for (std::uint64_t now = 4294910000; now < 4296000000; now += 10000) {
            const auto level = static_cast<std::uint32_t>(chip.producedAt(now) - taken);
            clock.observe(now, level);
            QVERIFY(std::abs(static_cast<double>(clock.nextMicros()) - chip.timeOf(taken)) < 1000.0);
            clock.take(level);
            taken += level;
        }
    }
};

QTEST_APPLESS_MAIN(TestFrameClock)
#include "test_frame_clock.moc"
