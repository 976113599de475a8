// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/device/bootloader_dialogue.h"
#include "core/device/flasher.h"
#include "tests/support/bootloader_port.h"
#include "tests/support/transcript.h"

#include <algorithm>
#include <memory>

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

} // namespace

class TestFlasher final : public QObject {
    Q_OBJECT
private slots:
    void knowsTheChecksum();
    void saysExactlyWhatTheTranscriptSays();
    void findsABootloaderThatWaits();
    void findsItUnderANewName();
    void tellsThatThereIsNone();
    void tellsThatThePortIsMissing();
    void writesAgainAfterAWrongChecksum();
    void givesUpAfterThreeTries();
    void givesUpWithoutAnswers_data();
    void givesUpWithoutAnswers();
    void refusesABootloaderThatCannotCheck();
    void readsPastStrayBytes();
    void stopsAtAnyPageWhereThePortVanishes_data();
    void stopsAtAnyPageWhereThePortVanishes();
    void stopsAtAnyPageWhenCancelled_data();
    void stopsAtAnyPageWhenCancelled();
    void startsTheOldApplicationWhenCancelledBefore();

private:
    Result<device::FlashedPages> write(BootloaderPort& port, const Progress& progress = {});
    static device::FlasherOptions optionsFor(const std::vector<device::PortInfo>& ports);
};

Result<device::FlashedPages> TestFlasher::write(BootloaderPort& port, const Progress& progress)
{
    Result<std::unique_ptr<QIODevice>> device = device::openSerialPort(port.path());
    if (!device)
        return device.error();
    return device::writeFirmware(**device, transcriptImage(), progress);
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
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("version") << 'A' << Code::NoBootloader;
    QTest::newRow("erasing") << 'X' << Code::FlashFailed;
    QTest::newRow("writing") << 'Y' << Code::FlashFailed;
}

void TestFlasher::givesUpWithoutAnswers()
{
    QFETCH(char, letter);
    BootloaderPort port([letter](std::vector<std::uint8_t>& answer) {
        if (beginsWith(answer, letter))
            answer.clear();
    });
    const auto flashed = write(port);
    QVERIFY(!flashed.has_value());
    QTEST(flashed.error().code, "code");
    QVERIFY(!port.hasApplication());
}

void TestFlasher::refusesABootloaderThatCannotCheck()
{
    BootloaderPort port([](std::vector<std::uint8_t>& answer) {
        std::replace(answer.begin(), answer.end(), std::uint8_t{'Z'}, std::uint8_t{'Q'});
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
    BootloaderPort again;
    QVERIFY(write(again).has_value());
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

QTEST_GUILESS_MAIN(TestFlasher)
#include "test_flasher.moc"
