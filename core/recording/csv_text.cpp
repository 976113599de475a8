// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_text.h"

#include <algorithm>
#include <thread>

namespace baseline::recording {

namespace {

constexpr qint64 smallFile = 4 * 1024 * 1024;
constexpr qint64 stretchBytes = 512 * 1024;
constexpr qint64 stretchCount = 8;
constexpr qint64 pieceBytes = 1024 * 1024;

/// Lines that the layout is told from, at the begin of the file and in each stretch further down.
constexpr std::size_t linesOfHead = 1000;
constexpr std::size_t linesOfStretch = 100;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

Error unreadable()
{
    return Error{Error::Code::FileUnreadable, "reading failed", {}, 0.0};
}

void addLines(std::string_view text, std::size_t most, std::vector<std::string_view>& lines)
{
    const std::size_t limit = lines.size() + most;
    while (!text.empty() && lines.size() < limit) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        lines.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

Result<CsvText> CsvText::survey(QFile& file)
{
    CsvText text;
    const qint64 size = file.size();
    text.m_whole = size <= smallFile;
    const qint64 count = text.m_whole ? 1 : stretchCount;
    for (qint64 i = 0; i < count; ++i) {
        if (!file.seek(size / count * i))
            return unreadable();
        QByteArray bytes = file.read(text.m_whole ? smallFile : stretchBytes);
        if (file.error() != QFileDevice::NoError)
            return unreadable();
        if (i > 0)
            bytes.remove(0, bytes.indexOf('\n') + 1);
        if (const qsizetype end = bytes.lastIndexOf('\n'); !text.m_whole && end >= 0)
            bytes.truncate(end + 1);
        text.m_stretches.push_back(std::move(bytes));
    }
    return text;
}

CsvSample CsvText::sample() const
{
    CsvSample sample;
    std::string_view first = firstStretch();
    if (first.starts_with(byteOrderMark))
        first.remove_prefix(byteOrderMark.size());
    addLines(first, linesOfHead, sample.lines);
    sample.head = sample.lines.size();
    for (std::size_t i = 1; i < m_stretches.size(); ++i)
        addLines(viewOf(m_stretches[i]), linesOfStretch, sample.lines);
    return sample;
}

std::size_t CsvText::offsetOf(std::string_view headLine) const
{
    return static_cast<std::size_t>(headLine.data() - m_stretches[0].constData());
}

CsvPieces::CsvPieces(QFile& file, const CsvLayout& layout, SampleFormat format)
    : m_file(file), m_layout(layout), m_format(format), m_read(file.pos())
{
}

CsvPieces::~CsvPieces()
{
    // Nobody parses with a layout that is gone.
    for (Piece& piece : m_waiting)
        piece.block.wait();
}

Status CsvPieces::readAhead()
{
    const std::size_t most = std::max(2U, std::thread::hardware_concurrency()) + 1;
    while (!m_atEnd && m_waiting.size() < most) {
        QByteArray text = std::move(m_rest);
        const qsizetype kept = text.size();
        text.resize(kept + pieceBytes);
        const qint64 got = m_file.read(text.data() + kept, pieceBytes);
        if (got < 0)
            return unreadable();
        m_read += got;
        text.resize(kept + got);
        m_atEnd = got == 0;
        // A line longer than a piece goes out in parts; the parser refuses it.
        const qsizetype end = m_atEnd ? text.size() : text.lastIndexOf('\n') + 1;
        if (end > 0) {
            m_rest = text.mid(end);
            text.truncate(end);
        }
        if (text.isEmpty())
            continue;
        const auto parse = [this, text]() {
            return parseBlock(viewOf(text), m_layout, m_format, CsvParts::Values);
        };
        m_waiting.push_back({std::async(std::launch::async, parse), m_read});
    }
    return done();
}

Result<std::optional<CsvBlock>> CsvPieces::next()
{
    if (const Status read = readAhead(); !read)
        return read.error();
    if (m_waiting.empty())
        return std::optional<CsvBlock>();
    Piece piece = std::move(m_waiting.front());
    m_waiting.pop_front();
    // One that was taken makes room for another, so that no processor waits for the reader of the pieces.
    if (const Status read = readAhead(); !read)
        return read.error();
    m_done = piece.end;
    return std::optional(piece.block.get());
}

} // namespace baseline::recording
