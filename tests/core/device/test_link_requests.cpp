// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/link.h"

#include "tests/core/device/answering_device.h"
#include "tests/core/device/consumer.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>

using namespace baseline;
using namespace baseline::device;
using namespace baseline::tests;
using Code = Error::Code;

class TestLinkRequests final : public QObject {
    Q_OBJECT
private slots:
    void readsAllKeptAlarms_data()
    {
        QTest::addColumn<int>("kept");
        QTest::addColumn<double>("loss");
        QTest::newRow("none") << 0 << 0.0;
        QTest::newRow("one message") << 8 << 0.0;
        QTest::newRow("many messages") << 100 << 0.0;
        QTest::newRow("on a bad link") << 20 << 0.1;
    }
    void readsAllKeptAlarms()
    {
        QFETCH(int, kept);
        QFETCH(double, loss);
        PtyNodeOptions options;
        options.keptAlarms = kept;
        options.fate = dropShare(loss, 4);
        PtyNode node(options);
        Link link(openSerialPort, quickOptions());
        QVERIFY(link.open(node.path()));
        const Result<std::vector<KeptAlarm>> alarms = link.readAlarms();
        QVERIFY(alarms);
        QCOMPARE(alarms->size(), static_cast<std::size_t>(kept));
        for (std::size_t i = 0; i < alarms->size(); ++i) {
            QCOMPARE(alarms->at(i).number, static_cast<std::uint32_t>(static_cast<std::size_t>(kept) - i));
            QCOMPARE(alarms->at(i).streamId, 100 * alarms->at(i).number);
        }
        QCOMPARE(link.call(alarmsReadRequest(0)).error().code, Code::InvalidArgument);
    }

    void anOldBoardKeepsNoAlarms()
    {
        Link link([](const QString&) { return AnsweringDevice::make(protocolLowest, protocolHighest); }, quickOptions());
        QVERIFY(link.open(QStringLiteral("old")));
        const Result<std::vector<KeptAlarm>> alarms = link.readAlarms();
        QVERIFY(alarms && alarms->empty());
    }

    /// Whatever a board answers, reading its alarms comes to an end.
    void aBoardThatRepeatsItselfIsNotReadForEver()
    {
        Alarms same = {};
        same.kept = 500;
        same.count = 2;
        same.alarms[0].number = 7;
        same.alarms[1].number = 6;
        Link link([same](const QString&) { return AnsweringDevice::make(protocolLowest, protocolHighest, same); },
                  quickOptions());
        QVERIFY(link.open(QStringLiteral("stubborn")));
        QCOMPARE(link.readAlarms()->size(), std::size_t{2});
    }

    void readingAlarmsFailsWithoutABoard()
    {
        Link link(openSerialPort, quickOptions());
        QCOMPARE(link.readAlarms().error().code, Code::PortLost);
        QVERIFY(!link.uptime());
    }

    void uptimeRunsOnSinceTheLastHello()
    {
        PtyNode node;
        Link link(openSerialPort, quickOptions());
        const Result<Hello> hello = link.open(node.path());
        QVERIFY(hello);
        const auto first = link.uptime();
        QVERIFY(first && first->count() >= static_cast<std::int64_t>(hello->uptimeMicros));
        QTRY_VERIFY(*link.uptime() > *first);
    }

    void doesARetriedRequestOnce()
    {
        PtyNodeOptions options;
        options.fate = dropOne(MessageType::Reply);
        PtyNode node(options);
        Link link(openSerialPort, quickOptions());
        const Result<Hello> hello = link.open(node.path());
        QVERIFY(hello);
        const Result<Reply> start = link.call(startRequest());
        QVERIFY(start);
        QCOMPARE(start->value, hello->streamId + 1U);
        QVERIFY(link.statistics().retries >= 1);
        QCOMPARE(node.counts().framesLost, 1U);
        QTRY_COMPARE(node.counts().sensorStarts, 1);
        QCOMPARE(link.call(startRequest())->value, hello->streamId + 2U); // the next one is a new request
    }

    void succeedsExactlyOnceUnderTenPercentLoss_data()
    {
        QTest::addColumn<uint>("seed");
        QTest::newRow("seed 1") << 1U;
        QTest::newRow("seed 2") << 2U;
    }
    void succeedsExactlyOnceUnderTenPercentLoss()
    {
        QFETCH(uint, seed);
        PtyNodeOptions options;
        options.fate = dropShare(0.1, seed);
        PtyNode node(options);
        Link link(openSerialPort, quickOptions());
        const Result<Hello> hello = link.open(node.path());
        QVERIFY(hello);
        for (std::uint64_t i = 1; i <= 60; ++i) {
            const Result<Reply> start = link.call(startRequest());
            QVERIFY(start);
            QCOMPARE(start->value, hello->streamId + i); // each Start makes one new stream
        }
        QTRY_COMPARE(node.counts().sensorStarts, 60);
        QVERIFY(link.statistics().retries > 0);
    }

    void takesRequestsOfSeveralThreadsInTurns()
    {
        PtyNode node;
        Link link(openSerialPort, quickOptions());
        const Result<Hello> hello = link.open(node.path());
        QVERIFY(hello);
        constexpr std::size_t threads = 4;
        std::vector<std::vector<std::uint64_t>> streams(threads);
        std::vector<std::thread> callers;
        for (std::size_t t = 0; t < threads; ++t)
            callers.emplace_back([&link, &mine = streams[t]] {
                for (int i = 0; i < 25; ++i) {
                    const Result<Reply> start = link.call(startRequest());
                    mine.push_back(start ? start->value : 0);
                }
            });
        for (std::thread& caller : callers)
            caller.join();
        std::set<std::uint64_t> all;
        for (const std::vector<std::uint64_t>& mine : streams) {
            QVERIFY(std::is_sorted(mine.begin(), mine.end()));
            all.insert(mine.begin(), mine.end());
        }
        QCOMPARE(all.size(), threads * 25);
        QCOMPARE(*all.begin(), hello->streamId + 1U);
        QCOMPARE(*all.rbegin(), hello->streamId + threads * 25);
    }

    void givesUpOnABoardThatHasGoneDeaf()
    {
        PtyNodeOptions options;
        options.fate = [](bool toHost, MessageType type) {
            return !toHost && type == MessageType::Stop ? Fate::Drop : Fate::Pass;
        };
        PtyNode node(options);
        LinkOptions quick = quickOptions();
        quick.requestTries = 3;
        Link link(openSerialPort, quick);
        QVERIFY(link.open(node.path()));
        const Result<Reply> stop = link.call(stopRequest());
        QVERIFY(!stop);
        QCOMPARE(stop.error().code, Code::BoardTimeout);
        QCOMPARE(stop.error().subject, std::string("Stop"));
        QTRY_COMPARE(node.counts().framesLost, 3U);
        QVERIFY(link.isOpen());
        QVERIFY(link.call(startRequest())); // the link itself is well
    }

    void passesOnWhatTheBoardRefuses_data()
    {
        QTest::addColumn<Request>("request");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        const SensorSettings noSuchRate{0, 3, 4, 1};
        QTest::newRow("a rate it has not")
            << configureRequest(noSuchRate) << int(ReplyCode::OutOfRange) << QStringLiteral("out of range");
        QTest::newRow("a slot it has not") << eraseRequest(9) << int(ReplyCode::OutOfRange)
                                           << QStringLiteral("out of range");
        QTest::newRow("commit of nothing") << modelCommitRequest() << int(ReplyCode::WrongOrder)
                                           << QStringLiteral("wrong order");
        QTest::newRow("rollback to nothing") << rollbackRequest() << int(ReplyCode::NoModel)
                                             << QStringLiteral("no model");
        QTest::newRow("a request of the future")
            << Request{static_cast<MessageType>(0xF0), std::vector<std::uint8_t>(6)} << int(ReplyCode::Unknown)
            << QStringLiteral("unknown request");
        QTest::newRow("a request cut short")
            << Request{MessageType::Configure, std::vector<std::uint8_t>(8)} << int(ReplyCode::Malformed)
            << QStringLiteral("malformed request");
    }
    void passesOnWhatTheBoardRefuses()
    {
        QFETCH(Request, request);
        QFETCH(QString, reason);
        PtyNode node;
        Link link(openSerialPort, quickOptions());
        QVERIFY(link.open(node.path()));
        const Result<Reply> reply = link.call(request);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, Code::BoardRefused);
        QTEST(int(reply.error().value), "code");
        QCOMPARE(QString::fromStdString(reply.error().subject), reason);
    }

    void sendsNoRequestThatIsNotAnsweredByAReply()
    {
        PtyNode node;
        Link link(openSerialPort, quickOptions());
        QVERIFY(link.open(node.path()));
        QCOMPARE(link.call(identifyRequest()).error().code, Code::InvalidArgument);
        QCOMPARE(link.call(modelReadRequest(0, 0, 4)).error().code, Code::InvalidArgument);
    }

    void findsARestartedBoardAgain()
    {
        PtyNode node;
        Link link(openSerialPort, quickOptions());
        QSignalSpy spy(&link, &Link::helloReceived);
        QVERIFY(link.open(node.path()));
        QCOMPARE(link.hello()->bootId, 1U);
        node.restart();
        // The board knows nothing of us any more: the request fails and says so, the next one finds it again.
        std::optional<Error> refused;
        QVERIFY(QTest::qWaitFor([&] {
            const Result<Reply> stop = link.call(stopRequest());
            if (!stop)
                refused = stop.error();
            return refused.has_value();
        }));
        QCOMPARE(refused->code, Code::BoardRefused);
        QCOMPARE(refused->subject, std::string("stale request"));
        QVERIFY(link.call(startRequest()));
        QCOMPARE(link.hello()->bootId, 2U);
        QTRY_COMPARE(spy.count(), 2);
    }

    void asksAgainWhoIsThere()
    {
        PtyNode node;
        Link link(openSerialPort, quickOptions());
        QSignalSpy spy(&link, &Link::helloReceived);
        QVERIFY(link.open(node.path()));
        QVERIFY(link.call(startRequest()));
        const Result<Hello> again = link.identify();
        QVERIFY(again);
        QVERIFY((again->flags & boardStreaming) != 0);
        QCOMPARE(link.hello()->flags, again->flags); // up to date when the answer is there
        QTRY_COMPARE(spy.count(), 2);
        QVERIFY(link.call(stopRequest()));
    }
};

QTEST_GUILESS_MAIN(TestLinkRequests)
#include "test_link_requests.moc"
