// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/flash_job.h"

#include "tests/support/bootloader_port.h"
#include "tests/support/pty_node.h"
#include "tests/support/transcript.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace baseline;
using namespace baseline::tests;
using namespace std::chrono_literals;
using workbench::FlashReport;
using workbench::FlashRequest;
using Code = Error::Code;

namespace {

PtyNodeOptions optionsFor(BoardKind kind)
{
    PtyNodeOptions options;
    options.kind = kind;
    return options;
}

} // namespace

/// The job around the flasher: what is refused beforehand, and who answers afterwards. The board comes back under another
/// name, as Windows has it.
class TestFlashJob final : public QObject {
    Q_OBJECT
private slots:
    void endsWithABoardThatAnswers();
    void tellsThatAnotherModelRuns();
    void tellsThatAnotherKindOfBoardRuns();
    void tellsThatNobodyAnswersAfterwards();
    void waitsNoLongerForABoardWhenCancelled();
    void refusesWhatIsNoImage();
    void refusesAnotherBoardsImage();
    void asksARunningBoardBeforeItIsTouched();
    void readsFilesAndSaysWhatIsWrongWithThem();

private:
    /// Into a bootloader that waits; `after` are the ports that are there once it was found.
    static FlashRequest requestFor(const BootloaderPort& port, std::vector<device::PortInfo> after);
};

FlashRequest TestFlashJob::requestFor(const BootloaderPort& port, std::vector<device::PortInfo> after)
{
    FlashRequest request;
    request.port = port.path();
    request.image = transcriptImage();
    request.alreadyInBootloader = true;
    request.options.boardPatience = 2s;
    auto looks = std::make_shared<int>(0);
    request.options.ports = [looks, after = std::move(after)] {
        return (*looks)++ == 0 ? std::vector<device::PortInfo>() : after;
    };
    return request;
}

void TestFlashJob::endsWithABoardThatAnswers()
{
    BootloaderPort port;
    PtyNode board(optionsFor(BoardKind::Nano33BleSense));
    std::vector<std::string> stages;
    Progress progress;
    double last = 0.0;
    progress.report = [&](double fraction, std::string_view stage) {
        QVERIFY(fraction >= last);
        last = fraction;
        if (stages.empty() || stages.back() != stage)
            stages.emplace_back(stage);
    };
    const auto report =
        workbench::flashFirmware(requestFor(port, {{board.path(), {}, {}, true, true}}), progress);
    QVERIFY2(report.has_value(), report ? "" : report.error().detail.c_str());
    QCOMPARE(report->port, board.path());
    QCOMPARE(report->pages, 3);
    QCOMPARE(int(report->hello.board), int(BoardKind::Nano33BleSense));
    QVERIFY(report->bootloader.contains(QStringLiteral("Arduino Bootloader")));
    QCOMPARE(stages, (std::vector<std::string>{"restart", "write", "start", "compare"}));
    QCOMPARE(last, 1.0);
    QCOMPARE(report->stages.size(), std::size_t{4});
}

void TestFlashJob::tellsThatAnotherModelRuns()
{
    BootloaderPort port;
    PtyNode board(optionsFor(BoardKind::Nano33BleSense));
    FlashRequest request = requestFor(port, {{board.path(), {}, {}, true, true}});
    request.expectedModelHash = 0x1234;
    const auto report = workbench::flashFirmware(request);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, Code::FirmwareMismatch);
    QCOMPARE(report.error().subject, std::string("the model"));
}

void TestFlashJob::tellsThatAnotherKindOfBoardRuns()
{
    BootloaderPort port;
    PtyNode board(optionsFor(BoardKind::Mps2An386));
    const auto report = workbench::flashFirmware(requestFor(port, {{board.path(), {}, {}, true, true}}));
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, Code::FirmwareMismatch);
    QCOMPARE(report.error().subject, std::string("the board"));
}

void TestFlashJob::tellsThatNobodyAnswersAfterwards()
{
    BootloaderPort port;
    FlashRequest request = requestFor(port, {});
    request.options.boardPatience = 100ms;
    const auto report = workbench::flashFirmware(request);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, Code::NoBoard);
    QVERIFY(port.hasRestarted());
}

void TestFlashJob::waitsNoLongerForABoardWhenCancelled()
{
    BootloaderPort port;
    FlashRequest request = requestFor(port, {});
    request.options.boardPatience = 60s;
    std::stop_source stop;
    Progress progress;
    progress.stop = stop.get_token();
    progress.report = [&stop](double, std::string_view stage) {
        if (stage == "start")
            stop.request_stop();
    };
    QElapsedTimer timer;
    timer.start();
    const auto report = workbench::flashFirmware(request, progress);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, Code::NoBoard); // all is written; who runs there is not known
    QVERIFY(timer.elapsed() < 30000);             // far from the patience, and not a matter of the machine's speed
    QVERIFY(port.hasRestarted());
}

void TestFlashJob::refusesWhatIsNoImage()
{
    BootloaderPort port;
    FlashRequest request = requestFor(port, {});
    request.image.assign(5000, 0xFF);
    const auto report = workbench::flashFirmware(request);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, Code::FirmwareInvalid);
    QVERIFY(port.heard().empty());
}

void TestFlashJob::refusesAnotherBoardsImage()
{
    BootloaderPort port;
    FlashRequest request = requestFor(port, {});
    request.board = BoardKind::Mps2An386; // the image is a Nano's
    const auto report = workbench::flashFirmware(request);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, Code::FirmwareInvalid);
    QVERIFY(port.heard().empty());
}

void TestFlashJob::asksARunningBoardBeforeItIsTouched()
{
    PtyNode board(optionsFor(BoardKind::Mps2An386));
    FlashRequest request;
    request.port = board.path();
    request.image = transcriptImage(); // a Nano's
    request.options.ports = [] { return std::vector<device::PortInfo>(); };
    const auto report = workbench::flashFirmware(request);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, Code::FirmwareInvalid);
    // It goes on as if nothing had been.
    device::Link link;
    const auto hello = link.open(board.path());
    QVERIFY(hello.has_value());
    QCOMPARE(int(hello->board), int(BoardKind::Mps2An386));
}

void TestFlashJob::readsFilesAndSaysWhatIsWrongWithThem()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("node.bin"));
    QCOMPARE(workbench::readFirmwareFile(path).error().code, Code::FileNotFound);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("abc");
    file.close();
    QCOMPARE(*workbench::readFirmwareFile(path), (std::vector<std::uint8_t>{'a', 'b', 'c'}));
    QVERIFY(file.resize(4 << 20));
    QCOMPARE(workbench::readFirmwareFile(path).error().code, Code::FirmwareTooLarge);
    QCOMPARE(workbench::readFirmwareFile(folder.path()).error().code, Code::FileUnreadable);
#ifdef Q_OS_UNIX
    // Says that it has no bytes, and never ends.
    QCOMPARE(workbench::readFirmwareFile(QStringLiteral("/dev/zero")).error().code, Code::FirmwareTooLarge);
#endif
}

QTEST_GUILESS_MAIN(TestFlashJob)
#include "test_flash_job.moc"
