// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/firmware/virtual/host_side.h"
#include "tests/firmware/virtual/nano_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>

using namespace baseline;
using namespace baseline::tests;

namespace {

/// Samples missing between the pieces that came, and in front of the first.
std::uint64_t missingBetween(const HostSide& host)
{
    std::uint64_t next = 0;
    std::uint64_t missing = 0;
    for (const Piece& piece : host.pieces) {
        missing += piece.firstIndex - next;
        next = piece.end();
    }
    return missing;
}

bool hasPassed(const HostSide& host, std::uint64_t index)
{
    return !host.pieces.empty() && host.pieces.back().end() >= index;
}

} // namespace

class TestVirtualNanoFaults final : public QObject {
    Q_OBJECT
private slots:
    void everyDroppedSampleIsCounted();
    void everyDamagedFrameIsCounted();
    void comesBackAfterUnplug();
    void tellsANewPortWithoutALink();
    void goesOnAfterAStall();
    void answersCommands_data();
    void answersCommands();
    void goesWithItsParent();
    void removesItsLinkWhenTold();
    void leavesAFileInThePlaceOfItsLinkAlone();
    void namesWhatIsValid_data();
    void namesWhatIsValid();
};

void TestVirtualNanoFaults::everyDroppedSampleIsCounted()
{
    NanoProcess nano(
        {QStringLiteral("--speed"), QStringLiteral("10"), QStringLiteral("--drop"), QStringLiteral("0.1")});
    HostSide host(nano.port());
    QVERIFY(host.identify().has_value());
    QVERIFY(host.request(MessageType::Start).has_value());
    QVERIFY(host.readUntil([&] { return hasPassed(host, 9520); }, 20.0));
    const std::optional<Reply> stop = host.request(MessageType::Stop);
    QVERIFY(stop.has_value());
    // What is missing between frames, and at the tail behind the last one that came, is all that is missing.
    const std::uint64_t tail = stop->value - host.pieces.back().end();
    QCOMPARE(host.received() + missingBetween(host) + tail, stop->value);
    QVERIFY(missingBetween(host) > 0);
    for (const Piece& piece : host.pieces)
        QCOMPARE(piece.flags & (samplesAfterGap | samplesAfterLoss), 0); // the board itself lost nothing
    QCOMPARE(host.counters().damaged, 0U);
    QVERIFY(nano.status(QStringLiteral("dropped")).toInt() > 0);
}

void TestVirtualNanoFaults::everyDamagedFrameIsCounted()
{
    NanoProcess nano({QStringLiteral("--speed"), QStringLiteral("10")});
    HostSide host(nano.port());
    QVERIFY(host.identify().has_value());
    QCOMPARE(nano.tell(QStringLiteral("corrupt 0.05")), QStringLiteral("ok corrupt=0.05"));
    QVERIFY(host.request(MessageType::Start).has_value());
    QVERIFY(host.readUntil([&] { return hasPassed(host, 9520); }, 20.0));
    const std::optional<Reply> stop = host.request(MessageType::Stop);
    QVERIFY(stop.has_value());
    QCOMPARE(nano.tell(QStringLiteral("corrupt 0")), QStringLiteral("ok corrupt=0"));
    // One more answer, so that all damaged frames have come by.
    QVERIFY(host.identify().has_value());
    QVERIFY(host.counters().damaged > 0);
    QCOMPARE(QString::number(host.counters().damaged), nano.status(QStringLiteral("corrupted")));
    QVERIFY(missingBetween(host) > 0);
}

void TestVirtualNanoFaults::comesBackAfterUnplug()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("nano"));
    NanoProcess nano({QStringLiteral("--link"), link});
    QCOMPARE(nano.port(), link);
    std::uint32_t firstBoot = 0;
    {
        HostSide host(link);
        const std::optional<Hello> hello = host.identify();
        QVERIFY(hello.has_value());
        firstBoot = hello->bootId;
        QVERIFY(host.request(MessageType::Start).has_value());
        QVERIFY(host.readUntil([&] { return host.received() > 0; }, 5.0));
        QCOMPARE(nano.tell(QStringLiteral("unplug 0.3")), QStringLiteral("ok unplug=0.3"));
        QVERIFY(!QFileInfo(link).isSymLink());
        QVERIFY(host.readUntil([&] { return host.hasVanished(); }, 5.0));
    }
    QTRY_VERIFY(QFileInfo(link).isSymLink());
    HostSide host(link, 2);
    QVERIFY(host.isOpen());
    const std::optional<Hello> hello = host.identify();
    QVERIFY(hello.has_value());
    // The plug feeds the board: it has started anew, and streams to nobody.
    QVERIFY(hello->bootId != firstBoot);
    QCOMPARE(hello->flags & boardStreaming, 0);
}

void TestVirtualNanoFaults::tellsANewPortWithoutALink()
{
    NanoProcess nano({});
    HostSide keepsTheOldName(nano.port());
    QCOMPARE(nano.tell(QStringLiteral("unplug 0.05")), QStringLiteral("ok unplug=0.05"));
    const QString line = nano.nextLine();
    QVERIFY2(line.startsWith(QStringLiteral("port /dev/pts/")), qPrintable(line));
    HostSide host(line.mid(5));
    QVERIFY(host.identify().has_value());
}

void TestVirtualNanoFaults::goesOnAfterAStall()
{
    NanoProcess nano({});
    HostSide host(nano.port());
    QVERIFY(host.identify().has_value());
    QCOMPARE(nano.tell(QStringLiteral("stall 0.6")), QStringLiteral("ok stall=0.6"));
    const std::size_t before = host.statuses.size();
    // The request is repeated every quarter of a second: it is answered once the stall is over.
    QVERIFY(host.request(MessageType::Start).has_value());
    QVERIFY(host.readUntil([&] { return host.received() > 100 && host.statuses.size() > before; }, 5.0));
}

void TestVirtualNanoFaults::answersCommands_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("answer");
    QTest::newRow("state") << QStringLiteral("state imbalance") << QStringLiteral("ok state=imbalance");
    QTest::newRow("bearing") << QStringLiteral("state bearing-outer") << QStringLiteral("ok state=bearing-outer");
    QTest::newRow("blanks") << QStringLiteral("  state\t coin \r") << QStringLiteral("ok state=coin");
    QTest::newRow("speed") << QStringLiteral("speed 2.5") << QStringLiteral("ok speed=2.5");
    QTest::newRow("drop") << QStringLiteral("drop 0.25") << QStringLiteral("ok drop=0.25");
    QTest::newRow("unknown state") << QStringLiteral("state broken")
                                   << QStringLiteral("error: the states are off, normal, normal-high, imbalance, coin, "
                                                     "knock, misalignment, looseness, bearing-outer, "
                                                     "bearing-inner, turned.");
    QTest::newRow("speed zero") << QStringLiteral("speed 0")
                                << QStringLiteral("error: speed must be a number from 0.01 to 1000.");
    QTest::newRow("not a number") << QStringLiteral("drop often")
                                  << QStringLiteral("error: drop must be a number from 0 to 1.");
    QTest::newRow("NaN") << QStringLiteral("corrupt nan")
                         << QStringLiteral("error: corrupt must be a number from 0 to 1.");
    QTest::newRow("negative pause") << QStringLiteral("unplug -1")
                                    << QStringLiteral("error: unplug must be a number from 0 to 3600.");
    QTest::newRow("no file") << QStringLiteral("replay") << QStringLiteral("error: replay needs a file or a folder.");
    QTest::newRow("file not there")
        << QStringLiteral("replay /no/such/file.csv")
        << QStringLiteral("error: cannot replay /no/such/file.csv: no such file or folder.");
    for (const char* other : {"", "bogus", "quit now", "status 1"}) {
        QTest::addRow("other: %s", other)
            << QString::fromLatin1(other)
            << QStringLiteral("error: the commands are state NAME, replay PATH, speed N, drop P, corrupt P, stall S, "
                              "unplug S, reset, doubletap, status and quit.");
    }
}

void TestVirtualNanoFaults::answersCommands()
{
    QFETCH(QString, command);
    QFETCH(QString, answer);
    NanoProcess nano({});
    QCOMPARE(nano.tell(command), answer);
    QCOMPARE(nano.tell(QStringLiteral("quit")), QStringLiteral("ok quit"));
    QVERIFY(nano.process().waitForFinished(5000));
    QCOMPARE(nano.process().exitCode(), 0);
}

void TestVirtualNanoFaults::goesWithItsParent()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("nano"));
    NanoProcess nano({QStringLiteral("--link"), link});
    QVERIFY(QFileInfo(link).isSymLink());
    nano.process().closeWriteChannel();
    QVERIFY(nano.process().waitForFinished(5000));
    QCOMPARE(nano.process().exitCode(), 0);
    QVERIFY(!QFileInfo(link).isSymLink());
}

void TestVirtualNanoFaults::removesItsLinkWhenTold()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("nano"));
    for (const int signal : {SIGTERM, SIGINT}) {
        NanoProcess nano({QStringLiteral("--link"), link});
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(::kill(static_cast<pid_t>(nano.process().processId()), signal), 0);
        QVERIFY(nano.process().waitForFinished(5000));
        QCOMPARE(nano.process().exitStatus(), QProcess::NormalExit);
        QVERIFY(!QFileInfo(link).isSymLink());
    }
}

void TestVirtualNanoFaults::leavesAFileInThePlaceOfItsLinkAlone()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("notes.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const NanoRun run = runNano({QStringLiteral("--link"), file.fileName()});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.errors.contains(QStringLiteral("notes.txt: something that is not a link is in its place")));
    QVERIFY(file.exists());
    // A link that a killed virtual-nano left behind is replaced.
    const QString stale = folder.filePath(QStringLiteral("nano"));
    QVERIFY(QFile::link(QStringLiteral("/dev/pts/nobody"), stale));
    NanoProcess nano({QStringLiteral("--link"), stale});
    QCOMPARE(nano.port(), stale);
    QVERIFY(HostSide(stale).identify().has_value());
}

void TestVirtualNanoFaults::namesWhatIsValid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* arguments, const char* says) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' ')) << QString::fromLatin1(says);
    };
    row("--state broken", "the states are off, normal, normal-high, imbalance, coin, knock, misalignment, looseness, "
                          "bearing-outer, bearing-inner, turned.");
    row("--range 3", "--range must be 2, 4, 8 or 16 (g).");
    row("--rate 0", "--rate must be a number from 1 to 20000.");
    row("--rate 20001", "--rate must be a number from 1 to 20000.");
    row("--speed inf", "--speed must be a number from 0.01 to 1000.");
    row("--channels 9", "--channels must be from 1 to 8.");
    row("--drop 10%", "--drop must be a number from 0 to 1.");
    row("--seed -1", "--seed must be a whole number from 0 to 18446744073709551615.");
    row("--flash", "--flash needs a value");
    row("--arms", "there is no option \"--arms\"; the options are --link ");
    row("--state off --replay x.csv", "--state and --replay exclude each other");
    row("--replay x.csv --channels 3", "--channels is for the simulator");
    row("--replay /no/such/folder", "cannot replay /no/such/folder: no such file or folder.");
}

void TestVirtualNanoFaults::namesWhatIsValid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const NanoRun run = runNano(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.startsWith(QStringLiteral("virtual-nano: ")), qPrintable(run.errors));
    QVERIFY2(run.errors.contains(says), qPrintable(run.errors));
    QCOMPARE(run.output, QString());
}

QTEST_GUILESS_MAIN(TestVirtualNanoFaults)
#include "test_virtual_nano_faults.moc"
