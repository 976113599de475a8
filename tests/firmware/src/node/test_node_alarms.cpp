// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/node/node_bench.h"

#include <QTest>

#include <cmath>

using namespace baseline;
using namespace baseline::tests;

namespace {

constexpr std::int16_t quiet = 100;
constexpr std::int16_t loud = 12288; // 1.5 g at ±4 g, against the small model's threshold of 1 g

/// The alarms that a host reads in a new session.
std::vector<KeptAlarm> alarmsOf(NodeBench& bench)
{
    bench.identify(bench.session + 1);
    std::vector<KeptAlarm> all;
    for (;;) {
        const std::uint32_t before = all.empty() ? 0 : all.back().number;
        bench.ask(MessageType::AlarmsRead, AlarmsRead{{}, before, 3});
        const std::optional<Alarms> part = bench.last<Alarms>(MessageType::Alarms);
        if (!part || part->count == 0)
            return all;
        all.insert(all.end(), part->alarms, part->alarms + part->count);
    }
}

/// One alarm: loud windows, then quiet ones that clear it.
void raiseAndClear(NodeBench& bench)
{
    bench.play(48, 100.0, loud);
    bench.play(48, 100.0, quiet);
}

} // namespace

/// A board raises alarms without a host and keeps them for whoever connects later.
class TestNodeAlarms final : public QObject {
    Q_OBJECT

private slots:
    void keepsAnAlarmThatNobodyHeard()
    {
        // The model is built in, and no byte of a host ever comes: the board works from power-up on.
        NodeBench bench(buildImage(ImageParts()));
        QVERIFY(bench.board.system.light == LightState::Normal);
        bench.board.link.room = 0; // not even a cable
        bench.play(32, 100.0, quiet);
        const std::uint64_t before = bench.board.clock.now;
        raiseAndClear(bench);
        const std::uint64_t after = bench.board.clock.now;
        bench.board.link.room = std::numeric_limits<std::size_t>::max();
        bench.serve();

        const std::vector<KeptAlarm> alarms = alarmsOf(bench);
        QCOMPARE(alarms.size(), std::size_t{1});
        const KeptAlarm& alarm = alarms[0];
        QCOMPARE(alarm.number, 1U);
        QCOMPARE(alarm.bootId, bench.identify(9)->bootId);
        QVERIFY(alarm.uptimeMicros > before && alarm.uptimeMicros < after);
        QCOMPARE(alarm.streamId, bench.identify(10)->streamId);
        QVERIFY(alarm.firstIndex > 16 && alarm.firstIndex <= 32); // the window that was loud enough first
        QCOMPARE(alarm.modelHash, lowHash(buildImage(ImageParts())));
        QVERIFY(alarm.score > 1.0F && alarm.score < 1.6F);
        QVERIFY(alarm.threshold == 1.0F);
        QCOMPARE(alarm.head, std::uint8_t{0});
        QCOMPARE(alarm.cluster, std::uint8_t{0});
        QCOMPARE(alarm.topFeature, std::uint8_t{0});
        QCOMPARE(alarm.missed, std::uint16_t{0});
    }

    void keepsAlarmsOverRestarts()
    {
        NodeBench bench(buildImage(ImageParts()));
        raiseAndClear(bench);
        bench.board.system.boot = 78;
        bench.restart();
        raiseAndClear(bench);
        bench.board.system.boot = 79;
        bench.restart();
        const std::vector<KeptAlarm> alarms = alarmsOf(bench);
        QCOMPARE(alarms.size(), std::size_t{2});
        QCOMPARE(alarms[0].number, 2U);
        QCOMPARE(alarms[0].bootId, 78U);
        QCOMPARE(alarms[1].number, 1U);
        QCOMPARE(alarms[1].bootId, 77U);
    }

    void anAlarmIsKeptOnceHoweverLongItLasts()
    {
        NodeBench bench(buildImage(ImageParts()));
        bench.play(1000, 100.0, loud);
        QCOMPARE(alarmsOf(bench).size(), std::size_t{1});
        bench.play(100, 100.0, quiet);
        bench.play(100, 100.0, loud);
        QCOMPARE(alarmsOf(bench).size(), std::size_t{2});
    }

    void tellsTheHeadThatDecided()
    {
        // RMS 1.5 g in the first channel: 0.5 above the first head's threshold, 1.25 above the second's, no anomaly
        // to the third.
        ImageParts parts;
        parts.heads = {HeadParts(), HeadParts(), HeadParts()};
        parts.heads[1].threshold = 0.25F;
        parts.heads[2].threshold = 9.0F;
        NodeBench bench(buildImage(parts));
        bench.play(40, 100.0, loud);
        const std::vector<KeptAlarm> alarms = alarmsOf(bench);
        QCOMPARE(alarms.size(), std::size_t{1});
        QCOMPARE(alarms[0].head, std::uint8_t{1});
        QVERIFY(alarms[0].threshold == 0.25F);
        QVERIFY(alarms[0].score == 1.5F); // ±1.5 g throughout; the first window is loud already
    }

    void answersEachTimeButOnlyInItsSession()
    {
        NodeBench bench(buildImage(ImageParts()));
        bench.play(40, 100.0, loud);
        bench.identify(5);
        const AlarmsRead request{{5, 1}, 0, 8};
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!bench.askAgain(MessageType::AlarmsRead, request));
            QCOMPARE(bench.last<Alarms>(MessageType::Alarms).value().count, std::uint8_t{1});
            QCOMPARE(bench.last<Alarms>(MessageType::Alarms).value().request.id, std::uint16_t{1});
        }
        const std::optional<Reply> refused = bench.askAgain(MessageType::AlarmsRead, AlarmsRead{{6, 1}, 0, 8});
        QVERIFY(refused && refused->code == ReplyCode::StaleRequest);
        QVERIFY(!bench.last<Alarms>(MessageType::Alarms));
        // Too short: refused as any other request is, and the next id is free for another.
        const std::optional<Reply> cut = bench.askAgain(MessageType::AlarmsRead, RequestHeader{5, 2});
        QVERIFY(cut && cut->code == ReplyCode::Malformed);
    }

    void theStatusTellsTheNewest()
    {
        NodeBench bench(buildImage(ImageParts()));
        bench.play(150, 100.0, quiet);
        QCOMPARE(bench.last<BoardStatus>(MessageType::BoardStatus).value().newestAlarm, 0U);
        bench.play(150, 100.0, loud);
        QCOMPARE(bench.last<BoardStatus>(MessageType::BoardStatus).value().newestAlarm, 1U);
        bench.restart();
        bench.received.clear();
        bench.play(150, 100.0, quiet);
        QCOMPARE(bench.last<BoardStatus>(MessageType::BoardStatus).value().newestAlarm, 1U);
    }

    /// An alarm that fills a page: the board stands still for 85 ms, and the frames that the sensor could not hold are
    /// reported as lost, in their place.
    void reportsTheGapOfAnErasure()
    {
        NodeBench bench(buildImage(ImageParts()));
        for (int i = 0; i < 128; ++i) {
            raiseAndClear(bench);
            bench.play(6000, 100.0, quiet); // a minute, so that each is written
        }
        QCOMPARE(bench.board.flash.erases(alarmAddress), 0);
        bench.ask(MessageType::Start);
        const std::uint32_t fifo = 3; // frames that this sensor holds; at 100 Hz, 85 ms are 8
        bench.board.flash.whileErasing = [&bench] {
            bench.board.clock.now += 85000;
            bench.skip(8 - fifo, true);
        };
        bench.received.clear();
        bench.play(20, 100.0, loud);
        bench.play(300, 100.0, quiet);
        QCOMPARE(bench.board.flash.erases(alarmAddress), 1);
        QCOMPARE(alarmsOf(bench).size(), std::size_t{65});
        bench.play(150, 100.0, quiet);
        const BoardStatus status = bench.last<BoardStatus>(MessageType::BoardStatus).value();
        QCOMPARE(status.lost, std::uint64_t{8 - fifo});
    }

    void theLongestTurnShowsAnErasure()
    {
        NodeBench bench(buildImage(ImageParts()));
        bench.board.flash.whileErasing = [&bench] { bench.board.clock.now += 85000; };
        bench.identify(1);
        bench.ask(MessageType::Erase, Erase{{}, 0});
        bench.play(150, 100.0, quiet);
        std::uint32_t longest = 0;
        for (const BoardStatus& status : bench.all<BoardStatus>(MessageType::BoardStatus))
            longest = std::max(longest, status.longestServeMicros);
        QCOMPARE(longest, 85000U);
    }
};

QTEST_APPLESS_MAIN(TestNodeAlarms)
#include "test_node_alarms.moc"
