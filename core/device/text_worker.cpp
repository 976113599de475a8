// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/text_worker.h"

#include <array>

namespace baseline::device {

namespace {

/// Sixteen numbers of fifteen characters with names fit several times; what is longer is no text.
constexpr std::size_t longestLine = 1024;
/// So many lines in a row have to agree on their columns.
constexpr int agreement = 3;

} // namespace

TextWorker::TextWorker(DeviceOpener opener, Listener listener)
    : m_opener(std::move(opener)), m_listener(std::move(listener))
{
}

Status TextWorker::open(const QString& port, Hertz rate)
{
    close();
    Result<std::unique_ptr<QIODevice>> device = m_opener(port);
    if (!device)
        return device.error();
    m_device = std::move(device).value();
    m_port = port;
    m_givenRate = rate;
    m_line.clear();
    m_lineIsWhole = m_lineIsLong = false;
    m_columns = m_candidate = 0;
    m_agreeing = 0;
    m_names.clear();
    m_formatTold = false;
    m_index = 0;
    m_rate = {};
    m_counts = {};
    watchDevice(*m_device, *this, [this] { deviceLost(); });
    connect(m_device.get(), &QIODevice::readyRead, this, [this] { readAll(); });
    return done();
}

void TextWorker::close()
{
    m_isLost = false;
    if (!m_device)
        return;
    // First deaf, then closed: closing may report errors of its own.
    m_device->disconnect(this);
    m_device->close();
    m_device.reset();
}

void TextWorker::deviceLost()
{
    if (m_isLost)
        return;
    m_isLost = true;
    // A dead serial port reports at every turn of the event loop. Hear it no more, and close it when its own code is
    // not on the stack.
    m_device->disconnect(this);
    QMetaObject::invokeMethod(this, [this] { dropDevice(); }, Qt::QueuedConnection);
}

void TextWorker::dropDevice()
{
    // Closed, and perhaps opened again, since this call was queued.
    if (!m_isLost)
        return;
    readAll();
    close();
    m_listener.lost({Error::Code::PortLost, "the port is not open any more", m_port.toStdString()});
}

void TextWorker::readAll()
{
    std::array<char, 4096> buffer;
    const Arrival now = std::chrono::steady_clock::now();
    while (m_device) {
        const qint64 size = m_device->read(buffer.data(), static_cast<qint64>(buffer.size()));
        if (size <= 0)
            break;
        feed({buffer.data(), static_cast<std::size_t>(size)}, now);
    }
    m_rate.add(now, m_index);
    m_counts.measuredRate = m_rate.value();
    m_listener.counted(m_counts);
    tellFormat();
}

void TextWorker::feed(std::string_view bytes, Arrival now)
{
    for (const char c : bytes) {
        if (c == '\n' || c == '\r')
            endLine(now);
        else if (m_line.size() < longestLine)
            m_line.push_back(c);
        else
            m_lineIsLong = true;
    }
}

void TextWorker::endLine(Arrival now)
{
    // The first line may be the rest of one.
    const bool whole = std::exchange(m_lineIsWhole, true);
    const bool isLong = std::exchange(m_lineIsLong, false);
    const std::string text = std::exchange(m_line, {});
    if (isLong)
        ++m_counts.otherLines;
    else if (whole)
        take(readTextLine(text), now);
}

bool TextWorker::learnColumns(const TextLine& line)
{
    const std::size_t count = line.kind == TextLine::Kind::Row ? line.count : 0;
    m_agreeing = count > 0 && count == m_candidate ? m_agreeing + 1 : 1;
    m_candidate = count;
    if (count == 0 || m_agreeing < agreement)
        return false;
    m_columns = count;
    m_names = line.names;
    return true;
}

void TextWorker::take(const TextLine& line, Arrival now)
{
    if (line.kind == TextLine::Kind::Empty)
        return;
    if (line.kind == TextLine::Kind::Other) {
        ++m_counts.otherLines;
        return;
    }
    const std::uint64_t index = m_index++; // also of those before the columns are known: the rate counts them
    if (m_columns == 0 && !learnColumns(line))
        return;
    if (line.kind == TextLine::Kind::Damaged || line.count != m_columns) {
        ++m_counts.damagedRows;
        return;
    }
    ++m_counts.rows;
    for (const std::shared_ptr<TextTap>& tap : m_taps) {
        if (!tap->push({now, index, line.values}))
            ++m_counts.refusedRows;
    }
}

void TextWorker::tellFormat()
{
    const Hertz rate = m_givenRate.value > 0.0 ? m_givenRate : usualRate(m_counts.measuredRate);
    if (m_formatTold || m_columns == 0 || !(rate.value > 0.0))
        return;
    TextFormat format{m_columns, {}, rate};
    for (std::size_t i = 0; i < m_columns; ++i)
        format.names += i < m_names.size() ? QString::fromStdString(m_names[i]) : QString::number(i + 1);
    m_formatTold = true;
    m_listener.formatKnown(format);
}

} // namespace baseline::device
