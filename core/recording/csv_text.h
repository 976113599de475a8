// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/csv_dialect.h"
#include "core/recording/csv_rows.h"

#include <QByteArray>
#include <QFile>

#include <deque>
#include <future>
#include <optional>
#include <string_view>
#include <vector>

namespace baseline::recording {

/// What a table is judged by before it is read: all of a small file, or stretches from all over a large one.
class CsvText {
public:
    /// Errors: FileUnreadable.
    static Result<CsvText> survey(QFile& file);

    /// Whole lines each; the first one begins with the file. One stretch is the whole file.
    const std::vector<QByteArray>& stretches() const { return m_stretches; }
    bool isWhole() const { return m_whole; }

    /// Lines to tell the layout from. Valid while this object lives.
    CsvSample sample() const;

    /// Where a line of the sample's head begins in the file.
    std::size_t offsetOf(std::string_view headLine) const;
    std::string_view firstStretch() const { return {m_stretches[0].constData(), std::size_t(m_stretches[0].size())}; }

private:
    std::vector<QByteArray> m_stretches;
    bool m_whole = true;
};

/// Reads a large table from one place on: cut into pieces at line ends, which are parsed on all processors and come
/// out in order. Memory stays at a few pieces, whatever the size of the file.
class CsvPieces {
public:
    CsvPieces(QFile& file, const CsvLayout& layout, SampleFormat format);
    ~CsvPieces();

    /// The next piece; nothing at the end. Error: FileUnreadable.
    Result<std::optional<CsvBlock>> next();
    /// Of the file, up to the end of the piece handed out last.
    qint64 bytesDone() const { return m_done; }

private:
    struct Piece {
        std::future<CsvBlock> block;
        qint64 end = 0;
    };

    Status readAhead();

    QFile& m_file;
    const CsvLayout& m_layout;
    SampleFormat m_format;
    QByteArray m_rest; ///< the begin of a line whose end is not read yet
    std::deque<Piece> m_waiting;
    qint64 m_read = 0;
    qint64 m_done = 0;
    bool m_atEnd = false;
};

} // namespace baseline::recording
