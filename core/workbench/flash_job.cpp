// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/flash_job.h"

#include "core/device/firmware_image.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <algorithm>

namespace baseline::workbench {

namespace {

using std::chrono::milliseconds;

/// Where writing begins and ends within the whole job.
constexpr double writeBegins = 0.1;
constexpr double writeEnds = 0.9;

constexpr const char* foreignImage = "it was built for another board";

class Stages {
public:
    Stages() { m_timer.start(); }
    void end(const char* name) { m_stages.push_back({name, milliseconds(m_timer.restart())}); }
    bool isEmpty() const { return m_stages.empty(); }
    std::vector<DeployStage> take() { return std::move(m_stages); }

private:
    QElapsedTimer m_timer;
    std::vector<DeployStage> m_stages;
};

/// A part of a progress as one of its own.
Progress part(const Progress& whole, double begin, double end)
{
    Progress result;
    result.stop = whole.stop;
    result.report = [whole, begin, end](double fraction, std::string_view stage) {
        whole.at(begin + fraction * (end - begin), stage);
    };
    return result;
}

/// Asks the board that still runs which kind it is. One that does not answer may be flashed: its firmware may be broken.
Status askKind(const FlashRequest& request, BoardKind kindOfImage)
{
    device::LinkOptions brief;
    brief.identifyTries = 2; // it has been powered for long; an answer takes milliseconds
    device::Link link(request.options.opener, brief);
    const Result<Hello> hello = link.open(request.port);
    if (hello && hello->board != kindOfImage)
        return Error{Error::Code::FirmwareInvalid, foreignImage, foreignImage, 0.0};
    return done();
}

/// The ports where the started board may be: those that are new since before the bootloader, the old one, and the
/// bootloader's.
QStringList places(const FlashRequest& request, const device::BootloaderPort& bootloader)
{
    QStringList result{request.port};
    for (const device::PortInfo& info : request.options.ports()) {
        const bool known = std::any_of(bootloader.before.begin(), bootloader.before.end(),
                                       [&info](const device::PortInfo& old) { return old.path == info.path; });
        if (info.isBoard && !known)
            result.append(info.path);
    }
    result.append(bootloader.path);
    result.removeDuplicates();
    return result;
}

/// The board's first words under its new firmware, and where it said them. Cancel only ends the waiting.
Result<FlashReport> waitForBoard(const FlashRequest& request, const device::BootloaderPort& bootloader,
                                 const Progress& progress)
{
    const QDeadlineTimer deadline(request.options.boardPatience);
    do {
        for (const QString& place : places(request, bootloader)) {
            device::Link link(request.options.opener);
            if (const Result<Hello> hello = link.open(place)) {
                FlashReport report;
                report.port = place;
                report.hello = *hello;
                return report;
            }
        }
        QThread::msleep(100);
    } while (!deadline.hasExpired() && !progress.cancelled());
    return Error{Error::Code::NoBoard, "flashed, but nothing answers", request.port.toStdString(), 0.0};
}

Status compare(const FlashRequest& request, BoardKind board, const Hello& hello)
{
    if (hello.board != board)
        return Error{Error::Code::FirmwareMismatch, "another kind of board answers", "the board", 0.0};
    if (request.expectedModelHash
        && (hello.active.slot != builtInSlot || hello.active.hash != *request.expectedModelHash))
        return Error{Error::Code::FirmwareMismatch, "another model runs", "the model", 0.0};
    return done();
}

} // namespace

Result<FlashReport> flashFirmware(const FlashRequest& request, const Progress& progress)
{
    const Result<BoardKind> board = device::checkFirmware(request.image);
    if (!board)
        return board.error();
    if (request.board && *request.board != *board)
        return Error{Error::Code::FirmwareInvalid, foreignImage, foreignImage, 0.0};

    Stages stages;
    QElapsedTimer whole;
    whole.start();
    device::FlasherOptions options = request.options;
    options.alreadyInBootloader = options.alreadyInBootloader || request.alreadyInBootloader;
    if (!request.board)
        options.beforeTouch = [&request, kind = *board] { return askKind(request, kind); };
    Progress entering = part(progress, 0.0, writeBegins);
    entering.report = [&stages, report = entering.report](double fraction, std::string_view stage) {
        if (stage == "wait for the bootloader")
            stages.end("restart");
        report(fraction, stage);
    };
    Result<device::BootloaderPort> bootloader = device::enterBootloader(request.port, options, entering);
    if (!bootloader)
        return bootloader.error();
    stages.end(stages.isEmpty() ? "restart" : "wait for the bootloader");
    const Result<device::FlashedPages> flashed =
        device::writeFirmware(*bootloader->device, request.image, part(progress, writeBegins, writeEnds));
    bootloader->device.reset();
    if (!flashed) {
        Error error = flashed.error();
        if (error.subject.empty())
            error.subject = bootloader->path.toStdString();
        return error;
    }
    stages.end("write");
    progress.at(writeEnds, "start");
    Result<FlashReport> report = waitForBoard(request, *bootloader, progress);
    if (!report)
        return report;
    stages.end("start");
    progress.at(0.99, "compare");
    if (Status equal = compare(request, *board, report->hello); !equal)
        return equal.error();
    stages.end("compare");
    report->bootloader = QString::fromStdString(flashed->bootloader);
    report->pages = flashed->pages;
    report->stages = stages.take();
    report->took = milliseconds(whole.elapsed());
    progress.at(1.0, "compare");
    return report;
}

Result<std::vector<std::uint8_t>> readFirmwareFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::FileNotFound, "no such file", path.toStdString(), 0.0};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, file.errorString().toStdString(), path.toStdString(), 0.0};
    // A file that cannot be an image is not read whole; a device file has no size, and perhaps no end.
    constexpr auto most = static_cast<qint64>(2 * device::maxFirmwareBytes);
    const QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most) {
        return Error{Error::Code::FirmwareTooLarge, "far larger than the flash", {},
                     static_cast<double>(std::max<qint64>(file.size(), bytes.size()))};
    }
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::FileUnreadable, file.errorString().toStdString(), path.toStdString(), 0.0};
    return std::vector<std::uint8_t>(bytes.begin(), bytes.end());
}

} // namespace baseline::workbench
