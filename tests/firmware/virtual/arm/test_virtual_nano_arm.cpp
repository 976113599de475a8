// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/model/image.h"
#include "core/simulate/generator.h"
#include "firmware/src/numeric/quantise.h"
#include "tests/firmware/virtual/host_side.h"
#include "tests/firmware/virtual/nano_process.h"
#include "tests/support/example_model.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <thread>

using namespace baseline;
using namespace baseline::tests;

namespace {

constexpr double patience = 20.0; ///< seconds; a busy machine may need some for what takes 0.2
constexpr int patienceMs = 20000;

QStringList arm(const QStringList& more = {})
{
    return QStringList{QStringLiteral("--arm")} + more;
}

/// The emulator that this process runs; 0: none.
qint64 emulatorOf(qint64 process)
{
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(process));
    return children.open(QIODevice::ReadOnly) ? children.readAll().trimmed().toLongLong() : 0;
}

/// Ended, even if nobody has asked for its exit code yet.
bool hasEnded(qint64 process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return true;
    const QByteArray text = stat.readAll();
    return text.mid(text.lastIndexOf(')') + 2, 1) == "Z";
}

std::vector<std::uint8_t> namedImage(const char* name)
{
    model::Model example = exampleModel();
    example.identity.name = name;
    const Result<model::Image> image = model::encode(example);
    return image ? *image : model::Image{};
}

/// An image for the emulated chip: stack, first instruction, and that instruction.
QByteArray firmwareOf(const QByteArray& code)
{
    return QByteArray::fromHex("0000012009000121") + code;
}

/// What the port says to `command` of the bootloader.
QByteArray askBootloader(const QString& path, const QByteArray& command, qsizetype bytes)
{
    QSerialPort port(path);
    if (!port.open(QIODevice::ReadWrite))
        return {};
    port.write(command);
    QByteArray said;
    QElapsedTimer timer;
    timer.start();
    while (said.size() < bytes && timer.elapsed() < patienceMs) {
        if (port.waitForReadyRead(50))
            said += port.readAll();
        if (command == "K#" && port.flush())
            break;
    }
    return said;
}

} // namespace

/// Against the program itself, with the real firmware on the emulated chip.
class TestVirtualNanoArm final : public QObject {
    Q_OBJECT
private slots:
    void streamsEverySampleOfTheSimulator();
    void keepsTheGapsOfAReplay();
    void losesWhatTheLinkLoses();
    void restartsByButtonAndByRequest();
    void comesBackWhenPluggedInAgain();
    void goesToTheBootloader_data();
    void goesToTheBootloader();
    void waitsInTheBootloaderForAnInterruptedFlashing();
    void outlivesFirmwareThatIsNoGood_data();
    void outlivesFirmwareThatIsNoGood();
    void startsWithFirmwareThatIsNoGood();
    void saysThatTheFirstStartFailed();
    void takesAnotherNameInTheBootloader();
    void sharesItsFlashWithTheDesktopsNode();
    void keepsAModelThroughAKillAtAnyMoment();
    void endsWithItsEmulator();
    void itsEmulatorEndsWithIt();
    void refusesWhatItCannotDo_data();
    void refusesWhatItCannotDo();
};

void TestVirtualNanoArm::streamsEverySampleOfTheSimulator()
{
    QElapsedTimer timer;
    timer.start();
    NanoProcess nano(arm({QStringLiteral("--seed"), QStringLiteral("42")}));
    HostSide host(nano.port());
    const std::optional<Hello> hello = host.identify();
    // A figure for the reader of the log, not a promise.
    qInfo("start to Hello: %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(hello.has_value());
    QCOMPARE(hello->board, BoardKind::Mps2An386);
    QCOMPARE(nano.status(QStringLiteral("serial")),
             QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(hello->serial), 16).toHex()));
    QVERIFY(host.request(MessageType::Start).has_value());
    timer.restart();
    QVERIFY(host.readUntil([&] { return host.received() >= 4 * 952; }, patience));
    const double seconds = static_cast<double>(timer.elapsed()) * 1e-3;
    const std::optional<Reply> stop = host.request(MessageType::Stop);
    QVERIFY(stop && stop->code == ReplyCode::Ok);
    QCOMPARE(stop->value, host.received());
    QCOMPARE(host.counters().damaged, 0U);

    simulate::SensorParameters sensor;
    sensor.nominalRate = Hertz{952.0};
    sensor.rateError = 0.003;
    simulate::Generator generator(42, sensor, {}, 3);
    std::vector<float> values(3);
    std::uint64_t next = 0;
    for (const Piece& piece : host.pieces) {
        QCOMPARE(piece.firstIndex, next);
        next = piece.end();
        for (std::size_t i = 0; i < piece.counts.size(); ++i) {
            if (i % 3 == 0)
                generator.next(values);
            QCOMPARE(piece.counts[i], quantise(values[i % 3], 4));
        }
    }
    // The board is told the true rate in mHz: half of one is 5e-7 of 954.856 Hz. Times are whole microseconds over 4 s.
    const Piece& last = host.pieces.back();
    const double boardRate = static_cast<double>(last.firstIndex)
                             / (static_cast<double>(last.micros - host.pieces.front().micros) * 1e-6);
    qInfo("board: %.3f Hz; this computer: %.1f Hz", boardRate, static_cast<double>(host.received()) / seconds);
    QVERIFY(std::abs(boardRate / (952.0 * 1.003) - 1.0) < 2e-6);
}

void TestVirtualNanoArm::keepsTheGapsOfAReplay()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray text = "time [s],x [g]\n";
    for (int row = 0; row < 100; ++row) {
        if (row < 40 || row >= 47)
            text += QByteArray::number(row / 200.0, 'f', 4) + "," + QByteArray::number(row * 0.01) + "\n";
    }
    file.write(text);
    file.close();
    NanoProcess nano(arm({QStringLiteral("--replay"), file.fileName()}));
    HostSide host(nano.port());
    QVERIFY(host.identify().has_value());
    QVERIFY(host.request(MessageType::Start).has_value());
    QVERIFY(host.readUntil([&] { return !host.pieces.empty() && host.pieces.back().end() >= 100; }, patience));
    std::uint64_t next = 0;
    for (const Piece& piece : host.pieces) {
        if (piece.firstIndex >= 100)
            break;
        QCOMPARE(piece.firstIndex, next == 40 ? 47U : next);
        QCOMPARE((piece.flags & samplesAfterGap) != 0, piece.firstIndex == 47);
        next = piece.end();
        for (std::size_t i = 0; i < piece.counts.size() && piece.firstIndex + i < 100; ++i) {
            const double value = static_cast<double>(piece.firstIndex + i) * 0.01;
            QCOMPARE(piece.counts[i], quantise(static_cast<float>(value), 4));
        }
    }
}

void TestVirtualNanoArm::losesWhatTheLinkLoses()
{
    NanoProcess nano(arm({QStringLiteral("--drop"), QStringLiteral("0.2"), QStringLiteral("--corrupt"),
                          QStringLiteral("0.1")}));
    HostSide host(nano.port());
    QVERIFY(host.identify().has_value());
    QVERIFY(host.request(MessageType::Start).has_value());
    QVERIFY(host.readUntil([&] { return host.received() >= 952; }, patience));
    const std::optional<Reply> stop = host.request(MessageType::Stop);
    QVERIFY(stop && stop->code == ReplyCode::Ok);
    QVERIFY(host.received() < stop->value);
    QVERIFY(host.counters().damaged > 0);
    QVERIFY(nano.status(QStringLiteral("dropped")).toInt() > 0);
}

void TestVirtualNanoArm::restartsByButtonAndByRequest()
{
    NanoProcess nano(arm());
    HostSide host(nano.port());
    std::optional<Hello> before = host.identify();
    QVERIFY(before.has_value());
    const auto hasRestarted = [&] {
        const std::optional<Hello> now = host.identify();
        return now && now->bootId != before->bootId;
    };
    QCOMPARE(nano.tell(QStringLiteral("reset")), QStringLiteral("ok reset"));
    QVERIFY(host.readUntil(hasRestarted, patience));
    before = host.identify();
    QVERIFY(before.has_value());
    QCOMPARE(host.reboot(RebootTarget::Application)->code, ReplyCode::Ok);
    QVERIFY(host.readUntil(hasRestarted, patience));
    QCOMPARE(nano.status(QStringLiteral("runs")), QStringLiteral("application"));
}

void TestVirtualNanoArm::comesBackWhenPluggedInAgain()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("port"));
    NanoProcess nano(arm({QStringLiteral("--link"), link}));
    const std::optional<Hello> before = HostSide(link).identify();
    QVERIFY(before.has_value());
    const qint64 emulator = emulatorOf(nano.process().processId());
    QVERIFY(emulator > 0);
    QCOMPARE(nano.tell(QStringLiteral("unplug 0.5")), QStringLiteral("ok unplug=0.5"));
    QVERIFY(hasEnded(emulator));
    QVERIFY(!QFile::exists(link));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(link), patienceMs);
    const std::optional<Hello> after = HostSide(link).identify();
    QVERIFY(after.has_value());
    QVERIFY(after->bootId != before->bootId);
}

void TestVirtualNanoArm::goesToTheBootloader_data()
{
    QTest::addColumn<QString>("way");
    for (const char* way : {"touch", "request", "double tap"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestVirtualNanoArm::goesToTheBootloader()
{
    QFETCH(QString, way);
    NanoProcess nano(arm());
    std::optional<Hello> before;
    {
        HostSide host(nano.port());
        before = host.identify();
        QVERIFY(before.has_value());
        if (way == QLatin1String("request"))
            QCOMPARE(host.reboot(RebootTarget::Bootloader)->code, ReplyCode::Ok);
    }
    if (way == QLatin1String("double tap"))
        QCOMPARE(nano.tell(QStringLiteral("doubletap")), QStringLiteral("ok doubletap"));
    if (way == QLatin1String("touch")) {
        QSerialPort port(nano.port());
        port.setBaudRate(QSerialPort::Baud1200);
        QVERIFY(port.open(QIODevice::ReadWrite));
        // Each answer comes after a turn in which the port was looked at.
        QTRY_COMPARE_WITH_TIMEOUT(nano.status(QStringLiteral("link")), QStringLiteral("open"), patienceMs);
        QCOMPARE(nano.status(QStringLiteral("runs")), QStringLiteral("application"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(nano.status(QStringLiteral("runs")), QStringLiteral("bootloader"), patienceMs);
    QCOMPARE(emulatorOf(nano.process().processId()), 0);
    QCOMPARE(askBootloader(nano.port(), "I#", 17), QByteArray("nRF52840-QIAA\n\r\0X", 17));
    askBootloader(nano.port(), "K#", 1);
    QTRY_COMPARE_WITH_TIMEOUT(nano.status(QStringLiteral("runs")), QStringLiteral("application"), patienceMs);
    const std::optional<Hello> after = HostSide(nano.port()).identify();
    QVERIFY(after.has_value());
    QVERIFY(after->bootId != before->bootId);
}

void TestVirtualNanoArm::waitsInTheBootloaderForAnInterruptedFlashing()
{
    const QTemporaryDir folder;
    const QStringList arguments = arm({QStringLiteral("--flash"), folder.filePath(QStringLiteral("flash"))});
    const QByteArray erased(4096, '\xFF');
    {
        NanoProcess nano(arguments);
        QCOMPARE(nano.tell(QStringLiteral("doubletap")), QStringLiteral("ok doubletap"));
        QCOMPARE(askBootloader(nano.port(), "S00000000,00001000#" + erased + "Y00000000,0#Y00000000,00001000#", 6),
                 QByteArray("Y\n\rY\n\r"));
        QCOMPARE(nano.tell(QStringLiteral("reset")), QStringLiteral("ok reset"));
        QCOMPARE(nano.status(QStringLiteral("runs")), QStringLiteral("bootloader"));
    }
    NanoProcess nano(arguments);
    QCOMPARE(nano.status(QStringLiteral("runs")), QStringLiteral("bootloader"));
    QCOMPARE(askBootloader(nano.port(), "Z00000000,00001000#", 12), QByteArray("Z0000E03E#\n\r"));
}

void TestVirtualNanoArm::outlivesFirmwareThatIsNoGood_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("runs");
    QTest::newRow("hangs") << QByteArray::fromHex("fee7fee7") << QStringLiteral("application");
    // An undefined instruction, and no handler for it.
    QTest::newRow("locks up") << QByteArray::fromHex("00de00de") << QStringLiteral("nothing");
}

/// Flashed as anything can be flashed. The board is silent then, and a double tap helps.
void TestVirtualNanoArm::outlivesFirmwareThatIsNoGood()
{
    QFETCH(QByteArray, code);
    QFETCH(QString, runs);
    NanoProcess nano(arm());
    QVERIFY(HostSide(nano.port()).identify().has_value());
    QCOMPARE(nano.tell(QStringLiteral("doubletap")), QStringLiteral("ok doubletap"));
    QByteArray page = firmwareOf(code);
    page.resize(4096, '\0');
    QCOMPARE(askBootloader(nano.port(), "S00000000,00001000#" + page + "Y00000000,0#Y00000000,00001000#", 6),
             QByteArray("Y\n\rY\n\r"));
    askBootloader(nano.port(), "K#", 1);
    QTRY_COMPARE_WITH_TIMEOUT(nano.status(QStringLiteral("runs")), runs, patienceMs);
    QCOMPARE(nano.tell(QStringLiteral("doubletap")), QStringLiteral("ok doubletap"));
    QCOMPARE(askBootloader(nano.port(), "N#", 2), QByteArray("\n\r"));
}

/// The next day: the flash file with its models is not lost to an image that does not start.
void TestVirtualNanoArm::startsWithFirmwareThatIsNoGood()
{
    const QTemporaryDir folder;
    const QStringList options{QStringLiteral("--flash"), folder.filePath(QStringLiteral("flash"))};
    {
        NanoProcess nano(arm(options));
        QCOMPARE(nano.tell(QStringLiteral("doubletap")), QStringLiteral("ok doubletap"));
        QByteArray page = firmwareOf(QByteArray::fromHex("00de00de"));
        page.resize(4096, '\0');
        QCOMPARE(askBootloader(nano.port(), "S00000000,00001000#" + page + "Y00000000,0#Y00000000,00001000#", 6),
                 QByteArray("Y\n\rY\n\r"));
    }
    NanoProcess nano(arm(options));
    QTRY_COMPARE_WITH_TIMEOUT(nano.status(QStringLiteral("runs")), QStringLiteral("nothing"), patienceMs);
    QCOMPARE(nano.tell(QStringLiteral("doubletap")), QStringLiteral("ok doubletap"));
    QCOMPARE(askBootloader(nano.port(), "N#", 2), QByteArray("\n\r"));
}

void TestVirtualNanoArm::saysThatTheFirstStartFailed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bad.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(firmwareOf(QByteArray::fromHex("00de00de")));
    file.close();
    const NanoRun run = runNano(arm({QStringLiteral("--firmware"), file.fileName()}));
    QCOMPARE(run.errors,
             QStringLiteral("virtual-nano: the application on the emulated chip has locked up the processor\n"));
    QCOMPARE(run.exitCode, 1);
}

void TestVirtualNanoArm::takesAnotherNameInTheBootloader()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("port"));
    const QString other = folder.filePath(QStringLiteral("bootloader"));
    NanoProcess nano(arm({QStringLiteral("--link"), link, QStringLiteral("--bootloader-link"), other}));
    QCOMPARE(nano.port(), link);
    // The new port comes before the answer: that is how it is known when the answer is there.
    QCOMPARE(nano.tell(QStringLiteral("doubletap")), QStringLiteral("port ") + other);
    QCOMPARE(nano.nextLine(), QStringLiteral("ok doubletap"));
    QVERIFY(!QFile::exists(link));
    QCOMPARE(askBootloader(other, "N#", 2), QByteArray("\n\r"));
    askBootloader(other, "K#", 1);
    QCOMPARE(nano.nextLine(), QStringLiteral("port ") + link);
    QVERIFY(!QFile::exists(other));
    QVERIFY(HostSide(link).identify().has_value());
}

void TestVirtualNanoArm::sharesItsFlashWithTheDesktopsNode()
{
    const QTemporaryDir folder;
    const QStringList flash{QStringLiteral("--flash"), folder.filePath(QStringLiteral("flash"))};
    const std::vector<std::uint8_t> image = namedImage("shared");
    const auto hash = [](const QStringList& arguments) {
        NanoProcess nano(arguments);
        const std::optional<Hello> hello = HostSide(nano.port()).identify();
        return hello ? hello->active.hash : 0;
    };
    {
        NanoProcess nano(flash);
        HostSide host(nano.port());
        QVERIFY(host.identify().has_value());
        QCOMPARE(host.upload(image)->code, ReplyCode::Ok);
    }
    QCOMPARE(hash(arm(flash)), model::hashOf(image));
    QCOMPARE(hash(flash), model::hashOf(image));
}

/// The bridge dies in the middle of a deployment, and with it the emulator: the old or the new model runs then.
void TestVirtualNanoArm::keepsAModelThroughAKillAtAnyMoment()
{
    const QTemporaryDir folder;
    const QStringList arguments = arm({QStringLiteral("--flash"), folder.filePath(QStringLiteral("flash"))});
    std::vector<std::uint8_t> before = namedImage("first");
    std::vector<std::uint8_t> after = namedImage("second");
    QElapsedTimer timer;
    {
        NanoProcess nano(arguments);
        HostSide host(nano.port());
        QVERIFY(host.identify().has_value());
        timer.start();
        QCOMPARE(host.upload(before)->code, ReplyCode::Ok);
    }
    const qint64 whole = timer.elapsed();
    qInfo("an upload of %zu bytes: %lld ms", before.size(), static_cast<long long>(whole));
    constexpr int moments = 10;
    int finished = 0;
    for (int i = 0; i < moments; ++i) {
        NanoProcess nano(arguments);
        HostSide host(nano.port());
        const std::optional<Hello> hello = host.identify();
        QVERIFY(hello.has_value());
        // Whichever of the two survived the last kill.
        QVERIFY(hello->active.hash == model::hashOf(before) || hello->active.hash == model::hashOf(after));
        if (hello->active.hash == model::hashOf(after))
            std::swap(before, after);
        const auto delay = std::chrono::milliseconds(whole * (i + 1) / moments);
        const auto process = static_cast<pid_t>(nano.process().processId());
        std::jthread killer([process, delay] {
            std::this_thread::sleep_for(delay); // the moment is what is tried here
            ::kill(process, SIGKILL);
        });
        const std::optional<Reply> reply = host.upload(after);
        killer.join();
        if (reply && reply->code == ReplyCode::Ok) {
            ++finished;
            std::swap(before, after);
        }
    }
    QVERIFY(finished < moments);
    NanoProcess nano(arguments);
    const std::optional<Hello> hello = HostSide(nano.port()).identify();
    QVERIFY(hello.has_value());
    QVERIFY(hello->active.hash == model::hashOf(before) || hello->active.hash == model::hashOf(after));
}

void TestVirtualNanoArm::endsWithItsEmulator()
{
    NanoProcess nano(arm());
    QVERIFY(HostSide(nano.port()).identify().has_value());
    ::kill(static_cast<pid_t>(emulatorOf(nano.process().processId())), SIGTERM);
    QVERIFY(nano.process().waitForFinished(patienceMs));
    QCOMPARE(nano.process().exitCode(), 1);
    const QString errors = QString::fromUtf8(nano.process().readAllStandardError());
    QVERIFY2(errors.contains(QStringLiteral("virtual-nano: the emulator qemu-system-arm has ended")),
             qPrintable(errors));
}

void TestVirtualNanoArm::itsEmulatorEndsWithIt()
{
    NanoProcess nano(arm());
    QVERIFY(HostSide(nano.port()).identify().has_value());
    const qint64 emulator = emulatorOf(nano.process().processId());
    QVERIFY(emulator > 0);
    nano.process().kill();
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(emulator), patienceMs);
}

void TestVirtualNanoArm::refusesWhatItCannotDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("speed") << arm({QStringLiteral("--speed"), QStringLiteral("2")}) << 2
                           << QStringLiteral("virtual-nano: --arm keeps real time: --speed can only be 1.\n");
    QTest::newRow("firmware for the desktop's node")
        << QStringList{QStringLiteral("--firmware"), QStringLiteral("x")} << 2
        << QStringLiteral("virtual-nano: --firmware is for --arm: the node on this desktop is built in.\n");
    QTest::newRow("no such firmware")
        << arm({QStringLiteral("--firmware"), QStringLiteral("/no/such.bin")}) << 1
        << QStringLiteral("virtual-nano: /no/such.bin: there is no such firmware file\n");
    QTest::newRow("no firmware at all")
        << arm({QStringLiteral("--firmware"), QStringLiteral(BASELINE_BIN_DIR "/virtual-nano")}) << 1
        << QStringLiteral("virtual-nano: " BASELINE_BIN_DIR "/virtual-nano: not firmware for --arm: ");
}

void TestVirtualNanoArm::refusesWhatItCannotDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, sentence);
    const NanoRun run = runNano(arguments);
    QVERIFY2(run.errors.startsWith(sentence), qPrintable(run.errors));
    QCOMPARE(run.errors.count(QLatin1Char('\n')), 1);
    QCOMPARE(run.exitCode, exitCode);
}

QTEST_GUILESS_MAIN(TestVirtualNanoArm)
#include "test_virtual_nano_arm.moc"
