// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/device/bootloader_dialogue.h"
#include "core/device/flasher.h"
#include "tests/support/bootloader_port.h"
#include "tests/support/transcript.h"

#include <algorithm>
#include <memory>
#include <thread>

#include <termios.h>

using namespace baseline;
using namespace baseline::tests;
using namespace std::chrono_literals;
using Code = Error::Code;

namespace {

QByteArray text(const std::vector<std::uint8_t>& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

bool beginsWith(const std::vector<std::uint8_t>& answer, char letter)
{
    return !answer.empty() && answer.front() == static_cast<std::uint8_t>(letter);
}

/// Everything that is flashed here has three pages.
constexpr int pages = 3;

/// The simulated bootloader answers within a millisecond; the rest is for a busy machine.
constexpr device::BootloaderPatience quick{400ms, 800ms};

/// Changes answer number `number` that begins with `letter`, and from it on `count` of them.
BootloaderPort::Fault silentAt(char letter, int number, int count)
{
    return [letter, number, count, seen = 0](std::vector<std::uint8_t>& answer) mutable {
        if (beginsWith(answer, letter) && ++seen >= number && seen < number + count)
            answer.clear();
    };
}

/// The speed that the host has set at a pseudo-terminal.
speed_t speedOf(const Pty& pty)
{
    termios settings{};
    return tcgetattr(pty.descriptor(), &settings) == 0 ? cfgetospeed(&settings) : B0;
}

} // namespace

class TestFlasher final : public QObject {
    Q_OBJECT
private slots:
    void knowsTheChecksum();
    void saysExactlyWhatTheTranscriptSays();
    void findsABootloaderThatWaits();
    void findsItUnderANewName();
    void touchesABoardThatRuns();
    void leavesABoardAloneThatMustNotBeTouched();
    void tellsThatThereIsNone();
    void tellsThatThePortIsMissing();
    void tellsThatThePortIsInUse_data();
    void tellsThatThePortIsInUse();
    void writesAgainAfterAWrongChecksum();
    void givesUpAfterThreeTries();
    void givesUpWithoutAnswers_data();
    void givesUpWithoutAnswers();
    void refusesABootloaderThatCannotCheck_data();
    void refusesABootloaderThatCannotCheck();
    void readsPastStrayBytes();
    void readsPastGarbageBeforeTheFirstAnswer();
    void stopsAtAnyAnswerWhereThePortVanishes_data();
    void stopsAtAnyAnswerWhereThePortVanishes();
    void stopsAtAnyPageWhereThePortVanishes_data();
    void stopsAtAnyPageWhereThePortVanishes();
    void stopsAtAnyPageWhenCancelled_data();
    void stopsAtAnyPageWhenCancelled();
    void startsTheOldApplicationWhenCancelledBefore();
    void waitsForTheChipsOwnPace();

private:
    Result<device::FlashedPages> write(BootloaderPort& port, const Progress& progress = {});
    static device::FlasherOptions optionsFor(const std::vector<device::PortInfo>& ports);
};

Result<device::FlashedPages> TestFlasher::write(BootloaderPort& port, const Progress& progress)
{
    Result<std::unique_ptr<QIODevice>> device = device::openSerialPort(port.path());
    if (!device)
        return device.error();
    return device::writeFirmware(**device, transcriptImage(), progress, quick);
}

device::FlasherOptions TestFlasher::optionsFor(const std::vector<device::PortInfo>& ports)
{
    device::FlasherOptions options;
    options.ports = [ports] { return ports; };
    options.bootloaderPatience = 600ms;
    options.alreadyInBootloader = true;
    return options;
}

void TestFlasher::knowsTheChecksum()
{
    const std::vector<std::uint8_t> check = {'1', '2', '3', '4', '5', '6', '7', '8', '9'};
    QCOMPARE(device::crcXmodem(check), std::uint16_t{0x31C3}); // the catalogue's check value of CRC-16/XMODEM
    QCOMPARE(device::crcXmodem({}), std::uint16_t{0});
}

void TestFlasher::saysExactlyWhatTheTranscriptSays()
{
    BootloaderPort port;
    Result<device::BootloaderPort> found =
        device::enterBootloader(port.path(), optionsFor({}), {});
    QVERIFY(found.has_value());
    const auto flashed = device::writeFirmware(*found->device, transcriptImage(), {});
    QVERIFY2(flashed.has_value(), flashed ? "" : flashed.error().detail.c_str());
    QCOMPARE(flashed->pages, pages);
    QCOMPARE(flashed->bootloader,
             std::string("Arduino Bootloader (SAM-BA extended) 2.0 [Arduino:IKXYZ], nRF52840-QIAA"));
    QVERIFY(port.hasRestarted());
    QByteArray expected;
    for (const TranscriptStep& step : readTranscript("studio")) {
        if (step.fromHost)
            expected += text(step.bytes);
    }
    QCOMPARE(text(port.heard()), expected);
    const std::vector<std::uint8_t> image = transcriptImage();
    QCOMPARE(text(port.application(image.size())), text(image));
}

void TestFlasher::findsABootloaderThatWaits()
{
    BootloaderPort port;
    device::FlasherOptions options = optionsFor({});
    options.alreadyInBootloader = false; // it answers, so nobody touches it
    const auto found = device::enterBootloader(port.path(), options, {});
    QVERIFY(found.has_value());
    QCOMPARE(found->path, port.path());
}

void TestFlasher::findsItUnderANewName()
{
    Pty old; // where nobody answers
    BootloaderPort port;
    device::FlasherOptions options = optionsFor({});
    int looks = 0;
    options.ports = [&looks, &port]() -> std::vector<device::PortInfo> {
        if (++looks < 3)
            return {};
        return {{port.path(), {}, {}, true, true}};
    };
    options.bootloaderPatience = 10s;
    const auto found = device::enterBootloader(old.path(), options, {});
    QVERIFY(found.has_value());
    QCOMPARE(found->path, port.path());
}

void TestFlasher::touchesABoardThatRuns()
{
    Pty running; // it answers nothing that a bootloader would
    BootloaderPort bootloader;
    std::atomic<bool> touched = false;
    const std::jthread board([&](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            touched = touched || speedOf(running) == B1200;
            std::this_thread::yield();
        }
    });
    device::FlasherOptions options = optionsFor({});
    options.alreadyInBootloader = false;
    int asked = 0;
    options.beforeTouch = [&] {
        ++asked;
        return touched ? Status(Error{Error::Code::FlashFailed, "touched before it was asked", {}, 0.0}) : done();
    };
    options.ports = [&]() -> std::vector<device::PortInfo> {
        if (!touched)
            return {};
        return {{bootloader.path(), {}, {}, true, true}};
    };
    options.bootloaderPatience = 10s;
    const auto found = device::enterBootloader(running.path(), options, {});
    QVERIFY2(found.has_value(), found ? "" : found.error().detail.c_str());
    QCOMPARE(found->path, bootloader.path());
    QCOMPARE(asked, 1);
}

void TestFlasher::leavesABoardAloneThatMustNotBeTouched()
{
    Pty running;
    const speed_t before = speedOf(running);
    device::FlasherOptions options = optionsFor({});
    options.alreadyInBootloader = false;
    options.beforeTouch = [] { return Status(Error{Code::FirmwareInvalid, "for another board", "no", 0.0}); };
    const auto found = device::enterBootloader(running.path(), options, {});
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, Code::FirmwareInvalid);
    QCOMPARE(speedOf(running), before);
}

void TestFlasher::tellsThatThereIsNone()
{
    Pty silent;
    const auto found = device::enterBootloader(silent.path(), optionsFor({}), {});
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, Code::NoBootloader);
    QCOMPARE(found.error().subject, silent.path().toStdString());
}

void TestFlasher::tellsThatThePortIsMissing()
{
    device::FlasherOptions options = optionsFor({});
    options.alreadyInBootloader = false;
    const auto found = device::enterBootloader(QStringLiteral("/nowhere/ttyACM9"), options, {});
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, Code::PortNotFound);
}

void TestFlasher::tellsThatThePortIsInUse_data()
{
    QTest::addColumn<int>("freeLooks");
    QTest::newRow("from the start") << 0;
    QTest::newRow("since the board was restarted") << 1; // as programs do that look for modems
}

void TestFlasher::tellsThatThePortIsInUse()
{
    QFETCH(int, freeLooks);
    Pty silent;
    device::FlasherOptions options = optionsFor({});
    int looks = 0;
    options.opener = [&looks, freeLooks](const QString& port) -> Result<std::unique_ptr<QIODevice>> {
        if (++looks <= freeLooks)
            return device::openSerialPort(port);
        return Error{Code::PortBusy, "the port is in use", port.toStdString(), 0.0};
    };
    const auto found = device::enterBootloader(silent.path(), options, {});
    QVERIFY(!found.has_value());
    // Pressing the reset button twice, the advice where no bootloader answers, would not help.
    QCOMPARE(found.error().code, Code::PortBusy);
    QCOMPARE(looks == 1, freeLooks == 0);
}

void TestFlasher::writesAgainAfterAWrongChecksum()
{
    int checks = 0;
    BootloaderPort port([&checks](std::vector<std::uint8_t>& answer) {
        if (beginsWith(answer, 'Z') && ++checks == 2)
            answer[8] ^= 1;
    });
    const auto flashed = write(port);
    QVERIFY(flashed.has_value());
    QVERIFY(port.hasRestarted());
    QCOMPARE(checks, 1 + pages + 1); // the erased page, the three, and one once more
    QCOMPARE(text(port.application(10000)), text(transcriptImage()));
}

void TestFlasher::givesUpAfterThreeTries()
{
    int checks = 0;
    BootloaderPort port([&checks](std::vector<std::uint8_t>& answer) {
        if (beginsWith(answer, 'Z') && ++checks > 2)
            answer[8] = answer[8] == '0' ? '1' : '0';
    });
    const auto flashed = write(port);
    QVERIFY(!flashed.has_value());
    QCOMPARE(flashed.error().code, Code::FlashFailed);
    QCOMPARE(flashed.error().subject, std::string("page 2 of 3 (the checksum differs)"));
    // A reset must lead into the bootloader again.
    QVERIFY(!port.hasApplication());
    QCOMPARE(checks, 2 + 3);
}

void TestFlasher::givesUpWithoutAnswers_data()
{
    QTest::addColumn<char>("letter");
    QTest::addColumn<int>("from");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("version") << 'A' << 1 << Code::NoBootloader;
    QTest::newRow("erasing") << 'X' << 1 << Code::NoBootloader;
    QTest::newRow("placing") << 'Y' << 1 << Code::FlashFailed;
    QTest::newRow("writing") << 'Y' << 2 << Code::FlashFailed;
    QTest::newRow("checking") << 'Z' << 1 << Code::FlashFailed;
    QTest::newRow("checking the last page") << 'Z' << 1 + pages << Code::FlashFailed;
}

void TestFlasher::givesUpWithoutAnswers()
{
    QFETCH(char, letter);
    QFETCH(int, from);
    BootloaderPort port(silentAt(letter, from, 1000));
    const auto flashed = write(port);
    QVERIFY(!flashed.has_value());
    QTEST(flashed.error().code, "code");
    if (flashed.error().code == Code::NoBootloader) {
        QVERIFY(port.hasRestarted()); // as it was: nothing has been written
        QVERIFY(!text(port.heard()).contains("S0000"));
    } else {
        QVERIFY(flashed.error().subject.find("no answer") != std::string::npos);
        QVERIFY(!text(port.heard()).contains("K#"));
    }
}

void TestFlasher::refusesABootloaderThatCannotCheck_data()
{
    QTest::addColumn<char>("missing");
    for (const char letter : {'K', 'X', 'Y', 'Z'})
        QTest::addRow("without %c", letter) << letter;
}

void TestFlasher::refusesABootloaderThatCannotCheck()
{
    QFETCH(char, missing);
    BootloaderPort port([missing](std::vector<std::uint8_t>& answer) {
        if (beginsWith(answer, 'A')) // the version
            std::replace(answer.begin(), answer.end(), static_cast<std::uint8_t>(missing), std::uint8_t{'Q'});
    });
    const auto flashed = write(port);
    QVERIFY(!flashed.has_value());
    QCOMPARE(flashed.error().code, Code::NoBootloader);
    // Nothing has been written, and the old application is started.
    QVERIFY(port.hasRestarted());
    QVERIFY(!text(port.heard()).contains("S0000"));
}

void TestFlasher::readsPastStrayBytes()
{
    BootloaderPort port([](std::vector<std::uint8_t>& answer) {
        if (beginsWith(answer, 'X') || beginsWith(answer, 'Y') || beginsWith(answer, 'Z'))
            answer.insert(answer.begin(), {'n', 0, 'X', 'Y'});
    });
    const auto flashed = write(port);
    QVERIFY(flashed.has_value());
    QVERIFY(port.hasRestarted());
    QCOMPARE(text(port.application(10000)), text(transcriptImage()));
}

void TestFlasher::readsPastGarbageBeforeTheFirstAnswer()
{
    bool isFirst = true;
    BootloaderPort port([&isFirst](std::vector<std::uint8_t>& answer) {
        if (isFirst || beginsWith(answer, 'A'))
            answer.insert(answer.begin(), {0xFE, 'q', 0x00, '#', '\n', 0x80});
        isFirst = false;
    });
    const auto found = device::enterBootloader(port.path(), optionsFor({}), {});
    QVERIFY(found.has_value());
    const auto flashed = device::writeFirmware(*found->device, transcriptImage(), {}, quick);
    QVERIFY2(flashed.has_value(), flashed ? "" : flashed.error().detail.c_str());
    QCOMPARE(flashed->bootloader,
             std::string("Arduino Bootloader (SAM-BA extended) 2.0 [Arduino:IKXYZ], nRF52840-QIAA"));
    QCOMPARE(text(port.application(10000)), text(transcriptImage()));
}

void TestFlasher::stopsAtAnyAnswerWhereThePortVanishes_data()
{
    QTest::addColumn<int>("answer");
    // The version, the chip and X; then three answers a page, the erased one included.
    for (int answer = 1; answer <= 3 + 3 * (1 + pages); ++answer)
        QTest::addRow("answer %d", answer) << answer;
}

void TestFlasher::stopsAtAnyAnswerWhereThePortVanishes()
{
    QFETCH(int, answer);
    BootloaderPort port;
    port.hangUpAtAnswer(answer);
    const auto flashed = write(port);
    QVERIFY(!flashed.has_value());
    QCOMPARE(flashed.error().code, Code::FlashFailed);
    QVERIFY2(flashed.error().subject.starts_with("page "), flashed.error().subject.c_str());
    // Without the system's words, which may be those of an earlier matter.
    QVERIFY2(flashed.error().subject.ends_with("(the port vanished)"), flashed.error().subject.c_str());
    // Only behind the last two, the writing of the true first page and its check, there is an application to start.
    QCOMPARE(port.hasApplication(), answer >= 3 + 3 * (1 + pages) - 1);
}

void TestFlasher::stopsAtAnyPageWhereThePortVanishes_data()
{
    QTest::addColumn<int>("page");
    for (int page = 1; page <= 1 + pages; ++page) // the erased one comes first
        QTest::addRow("transfer %d", page) << page;
}

void TestFlasher::stopsAtAnyPageWhereThePortVanishes()
{
    QFETCH(int, page);
    BootloaderPort port;
    port.hangUpAtPage(page);
    QElapsedTimer timer;
    timer.start();
    const auto flashed = write(port);
    QVERIFY(!flashed.has_value());
    QCOMPARE(flashed.error().code, Code::FlashFailed);
    QVERIFY(flashed.error().subject.starts_with("page "));
    // A vanished port is seen at once, not after the patience of three tries.
    QVERIFY(timer.elapsed() < 4000);
    QVERIFY(!port.hasApplication());
}

void TestFlasher::stopsAtAnyPageWhenCancelled_data()
{
    stopsAtAnyPageWhereThePortVanishes_data();
}

void TestFlasher::stopsAtAnyPageWhenCancelled()
{
    QFETCH(int, page);
    std::stop_source stop;
    Progress progress;
    progress.stop = stop.get_token();
    BootloaderPort port;
    port.watchPage(page, [&stop] { stop.request_stop(); });
    const auto flashed = write(port, progress);
    if (page == 1 + pages) {
        // Nothing is left to cancel once the last page is under way.
        QVERIFY(flashed.has_value());
        return;
    }
    QVERIFY(!flashed.has_value());
    QCOMPARE(flashed.error().code, Code::FlashFailed);
    QVERIFY(flashed.error().subject.find("cancelled") != std::string::npos);
    QVERIFY(!port.hasApplication());

    // The same bootloader takes the whole image afterwards: the transfer is simply done again.
    port.go();
    QVERIFY(write(port).has_value());
    QVERIFY(port.hasRestarted());
    QCOMPARE(text(port.application(10000)), text(transcriptImage()));
}

void TestFlasher::startsTheOldApplicationWhenCancelledBefore()
{
    std::stop_source stop;
    stop.request_stop();
    Progress progress;
    progress.stop = stop.get_token();
    BootloaderPort port;
    const auto flashed = write(port, progress);
    QVERIFY(!flashed.has_value());
    QCOMPARE(flashed.error().code, Code::Cancelled);
    QVERIFY(port.hasRestarted());
    QVERIFY(!text(port.heard()).contains("S0000"));
}

/// With the patience that users get, and pages that take as long as the chip's.
void TestFlasher::waitsForTheChipsOwnPace()
{
    constexpr int fivePages = 5;
    std::vector<std::uint8_t> image = transcriptImage();
    image.resize(fivePages * 4096, 0x5A);
    using Bootloader = virtual_nano::Bootloader;
    BootloaderPort port({}, Bootloader::chipPace);
    const auto device = device::openSerialPort(port.path());
    QVERIFY(device.has_value());
    QElapsedTimer timer;
    timer.start();
    const auto flashed = device::writeFirmware(**device, image, {});
    const auto took = std::chrono::milliseconds(timer.elapsed());
    QVERIFY2(flashed.has_value(), flashed ? "" : flashed.error().detail.c_str());
    qInfo("%d pages in %lld ms", flashed->pages, static_cast<long long>(took.count()));
    // The erased first page and the five.
    QVERIFY(took >= (1 + fivePages) * (Bootloader::chipPace.erase + Bootloader::chipPace.program));
    QVERIFY(port.hasRestarted());
    QCOMPARE(text(port.application(image.size())), text(image));
}

QTEST_GUILESS_MAIN(TestFlasher)
#include "test_flasher.moc"
