// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/bootloader_dialogue.h"

#include <QDeadlineTimer>
#include <QSerialPort>

#include <algorithm>

namespace baseline::device {

namespace {

using std::chrono::milliseconds;

/// A text ends with bytes that do not belong to it, so only silence tells its end.
constexpr milliseconds silence{100};
constexpr int triesOfAPage = 3;

QByteArray commandLine(char letter, std::uint32_t first, const char* second)
{
    return QByteArray(1, letter) + QByteArray::number(first, 16).rightJustified(8, '0').toUpper() + second + '#';
}

bool isText(char c)
{
    return c >= ' ' && c <= '~';
}

/// The longest run of text: an answer, without the stray bytes before and behind it.
std::string textIn(const QByteArray& bytes)
{
    std::string longest;
    for (auto begin = bytes.begin(); begin != bytes.end();) {
        const auto end = std::find_if_not(begin, bytes.end(), isText);
        if (std::string run(begin, end); run.size() > longest.size())
            longest = std::move(run);
        begin = std::find_if(end, bytes.end(), isText);
    }
    return longest;
}

int leftOf(const QDeadlineTimer& deadline)
{
    return static_cast<int>(std::max<qint64>(1, deadline.remainingTime()));
}

} // namespace

std::uint16_t crcXmodem(std::span<const std::uint8_t> bytes)
{
    std::uint16_t crc = 0;
    for (const std::uint8_t byte : bytes) {
        crc = static_cast<std::uint16_t>(crc ^ byte << 8);
        for (int bit = 0; bit < 8; ++bit)
            crc = static_cast<std::uint16_t>((crc & 0x8000) != 0 ? crc << 1 ^ 0x1021 : crc << 1);
    }
    return crc;
}

Error BootloaderDialogue::lost() const
{
    return {Error::Code::PortLost, "the port vanished: " + m_device.errorString().toStdString(), {}, 0.0};
}

bool BootloaderDialogue::isLost() const
{
    if (!m_device.isOpen())
        return true;
    const auto* serial = qobject_cast<const QSerialPort*>(&m_device);
    if (serial == nullptr)
        return false;
    const QSerialPort::SerialPortError error = serial->error();
    return error != QSerialPort::NoError && error != QSerialPort::TimeoutError
           && error != QSerialPort::UnsupportedOperationError;
}

Status BootloaderDialogue::send(const QByteArray& bytes)
{
    m_device.write(bytes);
    // Flushed one by one: old bootloaders lose data that comes in one piece with its command.
    const QDeadlineTimer deadline(m_patience.work);
    while (m_device.bytesToWrite() > 0) {
        if (!m_device.waitForBytesWritten(leftOf(deadline)) && (isLost() || deadline.hasExpired()))
            return lost();
    }
    return isLost() ? Status(lost()) : done();
}

QByteArray BootloaderDialogue::takeAll(milliseconds patience)
{
    QByteArray bytes;
    milliseconds wait = patience;
    // A board that streams is never silent.
    const QDeadlineTimer deadline(patience + m_patience.answer);
    while (!deadline.hasExpired()
           && (m_device.bytesAvailable() > 0 || m_device.waitForReadyRead(static_cast<int>(wait.count())))) {
        bytes += m_device.readAll();
        wait = silence;
    }
    return bytes;
}

/// Waits for `size` bytes that begin with `kind` and end as every answer does. What stands before them is left over from
/// an answer that was longer than it should be.
Result<QByteArray> BootloaderDialogue::takeLine(char kind, qsizetype size, milliseconds patience)
{
    QByteArray bytes;
    const QDeadlineTimer deadline(patience);
    while (true) {
        bytes += m_device.readAll();
        if (bytes.endsWith("\n\r") && bytes.size() >= size && bytes[bytes.size() - size] == kind)
            return bytes.right(size);
        if (isLost())
            return lost();
        if (deadline.hasExpired())
            return Error{Error::Code::FlashFailed, std::string("no answer to ") + kind, {}, 0.0};
        m_device.waitForReadyRead(leftOf(deadline));
    }
}

Status BootloaderDialogue::command(const QByteArray& line, char kind, milliseconds patience)
{
    if (Status sent = send(line); !sent)
        return sent;
    const Result<QByteArray> answer = takeLine(kind, 3, patience);
    return answer ? done() : Status(answer.error());
}

bool BootloaderDialogue::isThere(milliseconds patience)
{
    takeAll(silence);
    if (!send("N#"))
        return false;
    // Two bytes, and perhaps the stray ones of an earlier question; a stream that happens to end so is longer.
    constexpr qsizetype longestAnswer = 80;
    const QByteArray answer = takeAll(patience);
    return answer.endsWith("\n\r") && answer.size() <= longestAnswer;
}

Result<std::string> BootloaderDialogue::greet()
{
    if (Status sent = send("V#"); !sent)
        return sent.error();
    const std::string version = textIn(takeAll(m_patience.answer));
    if (Status sent = send("I#"); !sent)
        return sent.error();
    const std::string chip = textIn(takeAll(m_patience.answer));
    if (isLost())
        return lost();
    // "[Arduino:IKXYZ]": the commands that it has beside the oldest ones.
    const std::size_t begin = version.find("[Arduino:");
    const std::string abilities = begin == std::string::npos ? std::string() : version.substr(begin);
    for (const char needed : {'K', 'X', 'Y', 'Z'}) {
        if (abilities.find(needed) == std::string::npos)
            return Error{Error::Code::NoBootloader, "it cannot " + std::string(1, needed) + ": \"" + version + "\"", {}, 0.0};
    }
    if (Status erased = command("X00000000#", 'X', m_patience.work); !erased) {
        return erased.error().code == Error::Code::PortLost
                   ? erased.error()
                   : Error{Error::Code::NoBootloader, erased.error().detail, {}, 0.0};
    }
    return version + ", " + chip;
}

Status BootloaderDialogue::tryPage(std::uint32_t address, const QByteArray& page)
{
    if (Status sent = send(commandLine('S', 0, ",00001000")); !sent)
        return sent;
    if (Status sent = send(page); !sent)
        return sent;
    if (Status placed = command("Y00000000,0#", 'Y', m_patience.answer); !placed)
        return placed;
    if (Status written = command(commandLine('Y', address, ",00001000"), 'Y', m_patience.work); !written)
        return written;
    if (Status sent = send(commandLine('Z', address, ",00001000")); !sent)
        return sent;
    const Result<QByteArray> answer = takeLine('Z', 12, m_patience.work);
    if (!answer)
        return answer.error();
    const std::uint16_t wanted = crcXmodem({reinterpret_cast<const std::uint8_t*>(page.constData()),
                                            static_cast<std::size_t>(page.size())});
    bool isNumber = false;
    if (answer->mid(1, 8).toUInt(&isNumber, 16) != wanted || !isNumber)
        return Error{Error::Code::FlashFailed, "the checksum differs", {}, 0.0};
    return done();
}

Status BootloaderDialogue::writePage(std::uint32_t address, std::span<const std::uint8_t> page)
{
    const QByteArray bytes(reinterpret_cast<const char*>(page.data()), static_cast<qsizetype>(page.size()));
    Status outcome = done();
    for (int i = 0; i < triesOfAPage; ++i) {
        if (i > 0)
            takeAll(silence); // answers that came too late
        outcome = tryPage(address, bytes);
        if (outcome || outcome.error().code == Error::Code::PortLost)
            return outcome;
    }
    return outcome;
}

void BootloaderDialogue::restart()
{
    static_cast<void>(send("K#"));
}

} // namespace baseline::device
