// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/nano33ble_sense/serve_watch.h"
#include "firmware/nano33ble_sense/status_light.h"
#include "firmware/nano33ble_sense/wide_micros.h"

#include <QTest>

using namespace baseline;

class TestWatchAndLight final : public QObject {
    Q_OBJECT

private slots:
    void showsOneColourAState()
    {
        const auto shows = [](LightState state, bool red, bool green, bool blue) {
            for (std::uint64_t time = 0; time < 5000000; time += 100000) {
                const Colour colour = colourOf(state, time);
                QCOMPARE(colour.red, red);
                QCOMPARE(colour.green, green);
                QCOMPARE(colour.blue, blue);
            }
        };
        shows(LightState::Off, false, false, false);
        shows(LightState::Normal, false, true, false);
        shows(LightState::Learning, false, false, true);
        shows(LightState::Alarm, true, false, false);
    }

    void blinksSlowlyInAFault()
    {
        int changes = 0;
        bool before = colourOf(LightState::Fault, 0).red;
        QVERIFY(before);
        for (std::uint64_t time = 0; time < 10000000; time += 1000) {
            const Colour colour = colourOf(LightState::Fault, time);
            QVERIFY(!colour.green && !colour.blue);
            changes += colour.red != before ? 1 : 0;
            before = colour.red;
        }
        QCOMPARE(changes, 9); // one second on, one off
    }

    void seesAMainLoopThatStandsStill()
    {
        ServeWatch watch;
        std::uint64_t now = 80000000; // long after power-up, at the first look
        watch.look(now, 0);
        QVERIFY(!watch.isStuck());
        for (std::uint32_t turn = 1; turn < 100; ++turn) {
            now += 2900000; // slow, but it goes round
            watch.look(now, turn);
            QVERIFY(!watch.isStuck());
        }
        watch.look(now + 2999999, 99);
        QVERIFY(!watch.isStuck());
        watch.look(now + 3000001, 99);
        QVERIFY(watch.isStuck());
        watch.look(now + 3004000, 100); // the fault passes with its cause
        QVERIFY(!watch.isStuck());
    }

    void widensMicrosOverTheirWrap()
    {
        WideMicros wide;
        QCOMPARE(wide.widen(0), std::uint64_t{0});
        QCOMPARE(wide.widen(0xFFFFFFFF), std::uint64_t{0xFFFFFFFF});
        QCOMPARE(wide.widen(0xFFFFFFFF), std::uint64_t{0xFFFFFFFF});
        QCOMPARE(wide.widen(5), std::uint64_t{0x100000005});
        QCOMPARE(wide.widen(0x80000000), std::uint64_t{0x180000000});
        QCOMPARE(wide.widen(4), std::uint64_t{0x200000004});
    }
};

QTEST_APPLESS_MAIN(TestWatchAndLight)
#include "test_watch_and_light.moc"
