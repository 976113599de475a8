// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/node/node_bench.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;

namespace {

constexpr std::uint32_t session = 0xCAFE0001;

} // namespace

class TestNodeRequests final : public QObject {
    Q_OBJECT

private slots:
    void saysWhoItIs()
    {
        NodeBench bench;
        const std::optional<Hello> hello = bench.identify(session);
        QVERIFY(hello.has_value());
        QCOMPARE(hello->request.session, session);
        QCOMPARE(hello->lowestProtocol, protocolLowest);
        QCOMPARE(hello->highestProtocol, protocolHighest);
        QCOMPARE(hello->payloadLimit, std::uint16_t{maxPayload});
        QVERIFY(hello->board == BoardKind::Virtual);
        QCOMPARE(hello->serial[7], std::uint8_t{0x5A});
        QCOMPARE(hello->bootId, 77U);
        QCOMPARE(hello->settings.rateMilliHertz, 100000U);
        QCOMPARE(hello->slotBytes, std::uint32_t{maxModelBytes});
        QCOMPARE(hello->active.slot, noSlot);
        QCOMPARE(hello->previous.slot, noSlot);
        QCOMPARE(hello->sensorCount, std::uint8_t{1});
        QCOMPARE(hello->sensors[0].rateCount, std::uint8_t{2});
        QCOMPARE(hello->flags, std::uint8_t{0});
    }

    void doesARepeatedRequestOnceAndAnswersItAgain()
    {
        NodeBench bench;
        bench.identify(session);
        const Reply first = bench.ask(MessageType::Start).value();
        const std::size_t starts = [&] { bench.node->sample(); return bench.board.sensor.started.size(); }();
        for (int retry = 0; retry < 3; ++retry) {
            const Reply again = bench.askAgain(MessageType::Start, first.request).value();
            QVERIFY(again.code == ReplyCode::Ok);
            QCOMPARE(again.value, first.value);
            bench.node->sample();
            QCOMPARE(bench.board.sensor.started.size(), starts);
        }
        const Reply next = bench.ask(MessageType::Start).value(); // a new id is a new request
        QCOMPARE(next.value, first.value + 1);
    }

    void refusesOldIdsAndForeignSessions()
    {
        NodeBench bench;
        QVERIFY(bench.codeOf(MessageType::Start) == ReplyCode::Ok); // session 0 is that of a fresh board
        bench.identify(session);
        bench.lastId = 10;
        QVERIFY(bench.codeOf(MessageType::Start) == ReplyCode::Ok);
        const auto stale = [&](RequestHeader header) {
            return bench.askAgain(MessageType::Stop, header).value().code == ReplyCode::StaleRequest;
        };
        QVERIFY(stale({session, 10}));
        QVERIFY(stale({session, 1}));
        QVERIFY(stale({session, 11})); // the newest id, but another request
        QVERIFY(stale({session + 1, 12}));
        QVERIFY(stale({0, 12}));
        QVERIFY(bench.askAgain(MessageType::Stop, RequestHeader{session, 12}).value().code == ReplyCode::Ok);
    }

    void idsWrapRound()
    {
        NodeBench bench;
        bench.identify(session);
        bench.lastId = 65530;
        bench.sendFrame(static_cast<std::uint8_t>(MessageType::Identify), payloadOf(RequestHeader{session + 1, 65530}));
        bench.serve();
        bench.session = session + 1;
        for (int i = 0; i < 20; ++i)
            QVERIFY(bench.codeOf(MessageType::Stop) == ReplyCode::Ok);
        QCOMPARE(bench.lastId, std::uint16_t{14});
    }

    void identifyingAgainInASessionForgetsNothing()
    {
        NodeBench bench;
        bench.identify(session);
        const Reply first = bench.ask(MessageType::Start).value();
        bench.identify(session);
        QCOMPARE(bench.askAgain(MessageType::Start, first.request).value().value, first.value);
        bench.identify(session + 1);
        QVERIFY(bench.askAgain(MessageType::Start, first.request).value().code == ReplyCode::StaleRequest);
        QVERIFY(bench.codeOf(MessageType::Start) == ReplyCode::Ok);
    }

    void aRestartForgetsTheSession()
    {
        NodeBench bench;
        bench.identify(session);
        QVERIFY(bench.codeOf(MessageType::Start) == ReplyCode::Ok);
        bench.restart();
        QVERIFY(bench.codeOf(MessageType::Start) == ReplyCode::StaleRequest);
    }

    void refusesMalformedRequests_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("Configure") << int{0x82};
        QTest::newRow("ModelBegin") << int{0x85};
        QTest::newRow("ModelChunk") << int{0x86};
        QTest::newRow("ModelRead") << int{0x88};
        QTest::newRow("Erase") << int{0x8A};
        QTest::newRow("Reboot") << int{0x8D};
    }

    void refusesMalformedRequests()
    {
        QFETCH(int, type);
        NodeBench bench;
        bench.identify(session);
        const Reply reply = bench.ask(static_cast<MessageType>(type)).value(); // a header and nothing behind it
        QVERIFY(reply.code == ReplyCode::Malformed);
        QCOMPARE(reply.requestType, static_cast<std::uint8_t>(type));
        QCOMPARE(bench.last<BoardStatus>(MessageType::BoardStatus).has_value(), false);
        QVERIFY(bench.codeOf(MessageType::Stop) == ReplyCode::Ok);
    }

    void answersUnknownRequestsAndSkipsUnknownFrames()
    {
        NodeBench bench;
        bench.identify(session);
        QVERIFY(bench.codeOf(static_cast<MessageType>(0xF0)) == ReplyCode::Unknown);
        bench.received.clear();
        bench.sendFrame(0x02, ByteVector(30)); // a message of the other direction
        bench.sendFrame(0x00, {});
        bench.sendFrame(0x83, {1, 2, 3}); // too short for any request
        bench.board.clock.now += 2000000;
        bench.serve();
        QVERIFY(!bench.last<Reply>(MessageType::Reply));
        QCOMPARE(bench.last<BoardStatus>(MessageType::BoardStatus).value().framesUnknown, 4U);
    }

    void countsDamagedFrames()
    {
        NodeBench bench;
        const ByteVector garbage = fromHex("0311220233000511223344000102030405060708090a0b0c00");
        bench.board.link.fromHost.insert(bench.board.link.fromHost.end(), garbage.begin(), garbage.end());
        bench.board.clock.now += 2000000;
        bench.serve();
        QCOMPARE(bench.last<BoardStatus>(MessageType::BoardStatus).value().framesDamaged, 3U);
        QVERIFY(bench.identify(session).has_value());
    }

    void takesOnlySettingsThatTheSensorHas_data()
    {
        QTest::addColumn<int>("sensor");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("range");
        QTest::addColumn<int>("rate");
        QTest::addColumn<bool>("taken");
        QTest::newRow("good") << 0 << 2 << 2 << 200000 << true;
        QTest::newRow("sensor") << 1 << 2 << 2 << 200000 << false;
        QTest::newRow("channels") << 0 << 3 << 2 << 200000 << false;
        QTest::newRow("no channels") << 0 << 0 << 2 << 200000 << false;
        QTest::newRow("range") << 0 << 2 << 3 << 200000 << false;
        QTest::newRow("rate") << 0 << 2 << 2 << 200001 << false;
        QTest::newRow("no rate") << 0 << 2 << 2 << 0 << false;
    }

    void takesOnlySettingsThatTheSensorHas()
    {
        QFETCH(int, sensor);
        QFETCH(int, channels);
        QFETCH(int, range);
        QFETCH(int, rate);
        QFETCH(bool, taken);
        NodeBench bench;
        bench.identify(session);
        const SensorSettings wanted = {static_cast<std::uint8_t>(sensor), static_cast<std::uint8_t>(channels),
                                       static_cast<std::uint8_t>(range), static_cast<std::uint32_t>(rate)};
        const Reply reply = bench.ask(MessageType::Configure, Configure{{}, wanted}).value();
        QVERIFY(reply.code == (taken ? ReplyCode::Ok : ReplyCode::OutOfRange));
        const Hello hello = bench.identify(session + 1).value();
        QCOMPARE(hello.settings.rateMilliHertz, taken ? 200000U : 100000U);
        QCOMPARE(hello.settings.rangeG, std::uint8_t{taken ? std::uint8_t{2} : std::uint8_t{4}});
    }

    void rebootsAfterItsReplyHasLeft()
    {
        NodeBench bench;
        bench.identify(session);
        bench.board.link.room = 0;
        bench.ask(MessageType::Reboot, Reboot{{}, RebootTarget::Bootloader});
        QVERIFY(bench.board.system.reboots.empty());
        bench.board.link.room = 1000;
        bench.serve();
        QVERIFY(bench.last<Reply>(MessageType::Reply).value().code == ReplyCode::Ok);
        QVERIFY(bench.board.system.reboots == std::vector<RebootTarget>{RebootTarget::Bootloader});
        bench.serve();
        QCOMPARE(bench.board.system.reboots.size(), std::size_t{1});
    }

    /// A host that has gone takes no reply: the board reboots all the same, half a second later.
    void rebootsEvenIfNobodyTakesTheReply()
    {
        NodeBench bench;
        bench.identify(session);
        bench.board.link.room = 0;
        bench.ask(MessageType::Reboot, Reboot{{}, RebootTarget::Application});
        bench.board.clock.now += 400000;
        bench.serve();
        QVERIFY(bench.board.system.reboots.empty());
        bench.board.clock.now += 200000;
        bench.serve();
        QVERIFY(bench.board.system.reboots == std::vector<RebootTarget>{RebootTarget::Application});
    }

    void refusesAnUnknownRebootTarget()
    {
        NodeBench bench;
        bench.identify(session);
        QVERIFY(bench.ask(MessageType::Reboot, Reboot{{}, static_cast<RebootTarget>(2)}).value().code
                == ReplyCode::OutOfRange);
        bench.board.clock.now += 2000000;
        bench.serve();
        QVERIFY(bench.board.system.reboots.empty());
    }

    /// serve() must come back even to a host that sends without end.
    void aHostThatNeverStopsDoesNotHoldTheNode()
    {
        NodeBench bench;
        bench.identify(session);
        QVERIFY(bench.codeOf(MessageType::Start) == ReplyCode::Ok);
        int refills = 0;
        bench.board.link.refill = [&refills](std::deque<std::uint8_t>& bytes) {
            if (++refills < 100000)
                bytes.insert(bytes.end(), 256, 0x11);
        };
        bench.board.link.fromHost.push_back(0x11);
        bench.play(10);
        QVERIFY2(refills < 1000, "serve() read on until the host stopped");
        QCOMPARE(bench.last<Samples>(MessageType::Samples).value().frames, std::uint16_t{10});
        bench.board.link.refill = nullptr;
    }
};

QTEST_APPLESS_MAIN(TestNodeRequests)
#include "test_node_requests.moc"
