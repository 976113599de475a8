// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/flasher.h"

#include "firmware/src/node/flash_map.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <optional>

namespace baseline::device {

namespace {

using std::chrono::milliseconds;

/// The board restarts 200 ms after DTR has fallen; who looks at a pseudo-terminal needs some of it too.
constexpr milliseconds touchHold{250};
/// A board that waits in its bootloader answers at once; a running one takes the question for a damaged frame.
constexpr milliseconds askPatience{300};
constexpr milliseconds betweenLooks{100};

void waitFor(milliseconds time)
{
    QThread::msleep(static_cast<unsigned long>(time.count()));
}

/// Opened at 1200 baud with DTR low, and closed: no program uses that rate for anything else.
Status touch(const QString& port)
{
    QSerialPort serial;
    // The device itself: under two names it would get two lock files.
    serial.setPortName(port.contains(u'/') ? QFileInfo(port).canonicalFilePath() : port);
    serial.setBaudRate(QSerialPort::Baud1200);
    if (!serial.open(QIODevice::ReadWrite))
        return classify(serial.error(), port, true); // it could be opened just before, so we may
    serial.setDataTerminalReady(false); // a pseudo-terminal has none, and says so; no harm done
    waitFor(touchHold);
    serial.close();
    return done();
}

/// A port that is there and closed to us, which no reset button changes.
bool isBarred(const Error& error)
{
    return error.code == Error::Code::PortBusy || error.code == Error::Code::PortNoPermission;
}

/// A device behind which a bootloader answers, or null. `barred`: why nobody could ask.
std::unique_ptr<QIODevice> knock(const QString& port, const FlasherOptions& options, std::optional<Error>& barred)
{
    Result<std::unique_ptr<QIODevice>> device = options.opener(port);
    if (!device && isBarred(device.error()))
        barred = device.error();
    if (!device || !BootloaderDialogue(**device).isThere(askPatience))
        return nullptr;
    return std::move(device).value();
}

/// Where the bootloader may be: ports that were not there before, then the old one.
QStringList candidates(const QString& port, const std::vector<PortInfo>& before, const FlasherOptions& options)
{
    QStringList result;
    for (const PortInfo& info : options.ports()) {
        const bool isNew = std::none_of(before.begin(), before.end(),
                                        [&info](const PortInfo& known) { return known.path == info.path; });
        if (isNew && info.isBoard)
            result.append(info.path);
    }
    result.append(port);
    return result;
}

Error noBootloader(const QString& port)
{
    return {Error::Code::NoBootloader, "no bootloader answers", port.toStdString(), 0.0};
}

/// `what` with the place where it stopped. The board is in its bootloader.
Error stoppedAt(int page, int pages, const Error& why)
{
    // The system's words for a port that vanished say less than this, and stay in the detail.
    const std::string cause = why.code == Error::Code::Cancelled  ? "cancelled"
                              : why.code == Error::Code::PortLost ? "the port vanished"
                                                                  : why.detail;
    return {Error::Code::FlashFailed, why.detail.empty() ? cause : why.detail,
            "page " + std::to_string(page) + " of " + std::to_string(pages) + " (" + cause + ")", 0.0};
}

std::vector<std::uint8_t> pageOf(std::span<const std::uint8_t> image, int page)
{
    std::vector<std::uint8_t> bytes(flashPageBytes, 0xFF);
    const std::size_t begin = static_cast<std::size_t>(page) * flashPageBytes;
    const std::size_t size = std::min<std::size_t>(flashPageBytes, image.size() - begin);
    std::copy_n(image.begin() + static_cast<std::ptrdiff_t>(begin), size, bytes.begin());
    return bytes;
}

} // namespace

Result<BootloaderPort> enterBootloader(const QString& port, const FlasherOptions& options, const Progress& progress)
{
    progress.at(0.0, "restart");
    BootloaderPort found{port, nullptr, options.ports()};
    // A port that cannot be opened at all is told before anything is done.
    {
        Result<std::unique_ptr<QIODevice>> device = options.opener(port);
        if (device && BootloaderDialogue(**device).isThere(askPatience)) {
            found.device = std::move(device).value();
            return found;
        }
        if (!device && (!options.alreadyInBootloader || isBarred(device.error())))
            return device.error();
    }
    if (!options.alreadyInBootloader) {
        if (Status allowed = options.beforeTouch ? options.beforeTouch() : done(); !allowed)
            return allowed.error();
        if (Status touched = touch(port); !touched)
            return touched.error();
    }
    progress.at(0.05, "wait for the bootloader");
    std::optional<Error> barred;
    for (const QDeadlineTimer deadline(options.bootloaderPatience); !deadline.hasExpired(); waitFor(betweenLooks)) {
        barred.reset();
        for (const QString& candidate : candidates(port, found.before, options)) {
            if (progress.cancelled())
                return Error{Error::Code::Cancelled, {}, {}, 0.0};
            found.device = knock(candidate, options, barred);
            if (found.device) {
                found.path = candidate;
                return found;
            }
        }
    }
    return barred ? *barred : noBootloader(port);
}

Result<FlashedPages> writeFirmware(QIODevice& device, std::span<const std::uint8_t> image, const Progress& progress,
                                   BootloaderPatience patience)
{
    BootloaderDialogue bootloader(device, patience);
    const int pages = static_cast<int>((image.size() + flashPageBytes - 1) / flashPageBytes);
    const Result<std::string> version = bootloader.greet();
    if (!version && version.error().code == Error::Code::PortLost)
        return stoppedAt(1, pages, version.error());
    if (!version || progress.cancelled()) {
        bootloader.restart();
        return version ? Error{Error::Code::Cancelled, {}, {}, 0.0} : version.error();
    }
    const std::vector<std::uint8_t> erased(flashPageBytes, 0xFF);
    // Without its first words there is no application: from here on a reset leads into the bootloader, until the true
    // first page stands, which is the last one.
    if (Status written = bootloader.writePage(0, erased); !written)
        return stoppedAt(1, pages, written.error());
    for (int i = 1; i <= pages; ++i) {
        const int page = i % pages;
        progress.at(static_cast<double>(i - 1) / pages, "write");
        if (progress.cancelled())
            return stoppedAt(i, pages, {Error::Code::Cancelled, {}, {}, 0.0});
        const Status written = bootloader.writePage(static_cast<std::uint32_t>(page) * flashPageBytes, pageOf(image, page));
        if (!written)
            return stoppedAt(i, pages, written.error());
    }
    progress.at(1.0, "start");
    // All pages stand; if the port vanishes at this word, the board starts by itself at the next reset.
    bootloader.restart();
    return FlashedPages{*version, pages};
}

} // namespace baseline::device
