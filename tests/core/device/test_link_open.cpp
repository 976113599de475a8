// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/link.h"

#include "tests/core/device/answering_device.h"
#include "tests/core/device/consumer.h"
#include "tests/support/pty.h"
#include "tests/support/pty_node.h"

#include <QSignalSpy>
#include <QTest>

using namespace baseline;
using namespace baseline::device;
using namespace baseline::tests;
using Code = Error::Code;
using namespace std::string_literals;

class TestLinkOpen final : public QObject {
    Q_OBJECT
private slots:
    void asksWhoIsThere()
    {
        PtyNode node;
        Link link(openSerialPort, quickOptions());
        QSignalSpy spy(&link, &Link::helloReceived);
        const Result<Hello> hello = link.open(node.path());
        QVERIFY(hello);
        QCOMPARE(hello->board, BoardKind::Virtual);
        QCOMPARE(hello->serial[15], 0xAF);
        QCOMPARE(hello->sensors[0].ratesMilliHertz[0], 952000U);
        QCOMPARE(hello->active.slot, noSlot);
        QVERIFY(link.isOpen());
        QCOMPARE(link.port(), node.path());
        QCOMPARE(link.hello()->bootId, hello->bootId);
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].value<Hello>().bootId, hello->bootId);
    }

    void reportsTheBoardsStatus()
    {
        PtyNode node;
        Link link(openSerialPort, quickOptions());
        QSignalSpy spy(&link, &Link::statusReceived);
        QVERIFY(link.open(node.path()));
        QVERIFY(spy.count() > 0 || spy.wait()); // a board sends one a second
        QCOMPARE(spy[0][0].value<BoardStatus>().freeRam, 12345U);
        QCOMPARE(spy[0][0].value<BoardStatus>().centiCelsius, 2150);
        QTRY_VERIFY(link.statistics().kilobytesPerSecond > 0.0); // after the first whole second
        QVERIFY(link.statistics().bytesIn > 0 && link.statistics().bytesOut > 0 && link.statistics().frames >= 2);
    }

    void saysThatNothingAnswers()
    {
        const Pty silent;
        LinkOptions options;
        options.identifyTries = 3;
        options.identifyPatience = std::chrono::milliseconds(20);
        Link link(openSerialPort, options);
        QSignalSpy closed(&link, &Link::closed);
        const Result<Hello> hello = link.open(silent.path());
        QVERIFY(!hello);
        QCOMPARE(hello.error().code, Code::NoBoard);
        QCOMPARE(hello.error().subject, silent.path().toStdString());
        QVERIFY(!link.isOpen());
        QCOMPARE(link.statistics().retries, 2U);
        QVERIFY(!closed.wait(50)); // nothing was open, so nothing closes
        QVERIFY2(openSerialPort(silent.path()), "the port was left open");
    }

    void saysThatNothingAnswersWhereSomethingElseTalks()
    {
        Pty talker;
        const std::string text = "x=1 y=2\r\n\0\0\x05\x01\0garbage"s;
        LinkOptions options;
        options.identifyTries = 2;
        options.identifyPatience = std::chrono::milliseconds(20);
        Link link(openSerialPort, options);
        talker.write(std::vector<std::uint8_t>(text.begin(), text.end()));
        QCOMPARE(link.open(talker.path()).error().code, Code::NoBoard);
    }

    void passesOnWhyThePortDoesNotOpen_data()
    {
        QTest::addColumn<int>("code");
        for (const Code code : {Code::PortNotFound, Code::PortBusy, Code::PortNoPermission})
            QTest::newRow(QByteArray::number(int(code)).constData()) << int(code);
    }
    void passesOnWhyThePortDoesNotOpen()
    {
        QFETCH(int, code);
        const auto refuse = [code](const QString& port) -> Result<std::unique_ptr<QIODevice>> {
            return Error{static_cast<Code>(code), "injected", port.toStdString()};
        };
        Link link(refuse, quickOptions());
        const Result<Hello> hello = link.open(QStringLiteral("ttyX"));
        QVERIFY(!hello);
        QCOMPARE(int(hello.error().code), code);
        QVERIFY(!link.isOpen());
        QCOMPARE(link.call(startRequest()).error().code, Code::PortLost);
    }

    void findsThePortBusyWhileAnotherLinkHasIt()
    {
        PtyNode node;
        Link first(openSerialPort, quickOptions());
        Link second(openSerialPort, quickOptions());
        QVERIFY(first.open(node.path()));
        QCOMPARE(second.open(node.path()).error().code, Code::PortBusy);
        QVERIFY(first.call(stopRequest())); // undisturbed
        first.close();
        QVERIFY(second.open(node.path()));
    }

    void worksOverAnyDevice()
    {
        Link link([](const QString&) { return AnsweringDevice::make(protocolLowest, protocolHighest + 7); },
                  quickOptions());
        QVERIFY(link.open(QStringLiteral("anything")));
    }

    void refusesABoardThatSpeaksNoProtocolOfOurs_data()
    {
        QTest::addColumn<int>("lowest");
        QTest::addColumn<int>("highest");
        QTest::newRow("newer") << protocolHighest + 1 << 255;
        QTest::newRow("older") << 0 << protocolLowest - 1;
    }
    void refusesABoardThatSpeaksNoProtocolOfOurs()
    {
        QFETCH(int, lowest);
        QFETCH(int, highest);
        Link link([&](const QString&) { return AnsweringDevice::make(lowest, highest); }, quickOptions());
        QSignalSpy closed(&link, &Link::closed);
        const Result<Hello> hello = link.open(QStringLiteral("anything"));
        QVERIFY(!hello);
        QCOMPARE(hello.error().code, Code::Unsupported);
        QCOMPARE(hello.error().subject, std::string("protocol"));
        QVERIFY(!link.isOpen());
        QVERIFY(!closed.wait(50));
    }

    void opensAndClosesRepeatedly()
    {
        PtyNode node;
        Link link(openSerialPort, quickOptions());
        QSignalSpy closed(&link, &Link::closed);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(link.open(node.path()));
            QVERIFY(link.call(startRequest()));
            if (i % 2 == 0) // open also closes what was open
                link.close();
        }
        link.close();
        link.close();
        QVERIFY(!link.isOpen());
        QVERIFY(!closed.wait(50)); // we closed it ourselves
    }

    void mayBeDestroyedAtAnyTime()
    {
        { Link unused; }
        { Link refused; QVERIFY(!refused.open(QStringLiteral("/dev/there-is-none"))); }
        PtyNode node;
        for (int i = 0; i < 10; ++i) {
            const auto tap = std::make_shared<SampleTap>(16);
            Link link(openSerialPort, quickOptions());
            link.addTap(tap);
            QVERIFY(link.open(node.path()));
            QVERIFY(link.call(startRequest())); // and streams on
        }
        Link link(openSerialPort, quickOptions());
        QVERIFY(link.open(node.path()));
        node.unplug(); // and goes before the loss has been noticed or told
    }

    void tellsOnceThatThePortVanished()
    {
        PtyNode node;
        Link link(openSerialPort, quickOptions());
        QSignalSpy closed(&link, &Link::closed);
        Consumer consumer;
        QVERIFY(link.open(node.path()));
        link.addTap(consumer.tap());
        const Result<Reply> start = link.call(startRequest());
        QVERIFY(start);
        consumer.follow(start);
        QTRY_VERIFY(consumer.drain() > 100);
        node.unplug();
        QVERIFY(closed.wait());
        const Error error = closed[0][0].value<Error>();
        QCOMPARE(error.code, Code::PortLost);
        QCOMPARE(error.subject, node.path().toStdString());
        QVERIFY(!link.isOpen());
        QCOMPARE(link.call(stopRequest()).error().code, Code::PortLost);
        QVERIFY(!closed.wait(200)); // a dead port reports thousands of times in this time
        QCOMPARE(closed.count(), 1);
        consumer.drain(); // what came is still there, and whole
        QCOMPARE(consumer.wrongCounts(), 0U);
        QCOMPARE(consumer.tracker().lost(), 0U);
        // Not the old path: the system gives the number of a closed terminal to whoever asks next, perhaps to a test that
        // runs beside this one.
        PtyNode again;
        QVERIFY(link.open(again.path()));
    }

    void endsTheRequestUnderWayWhenThePortVanishes()
    {
        PtyNodeOptions options;
        options.fate = [](bool toHost, MessageType type) {
            return !toHost && type == MessageType::Stop ? Fate::Drop : Fate::Pass;
        };
        PtyNode node(options);
        LinkOptions patient; // one try that outlasts the test
        patient.requestPatience = patient.longestPatience = std::chrono::minutes(10);
        Link link(openSerialPort, patient);
        QVERIFY(link.open(node.path()));
        std::optional<Result<Reply>> outcome;
        std::thread caller([&] { outcome = link.call(stopRequest()); });
        QTRY_VERIFY(node.counts().framesLost > 0); // the request is on its way, and waits
        node.unplug();
        caller.join();
        QCOMPARE(outcome->error().code, Code::PortLost);
    }
};

QTEST_GUILESS_MAIN(TestLinkOpen)
#include "test_link_open.moc"
