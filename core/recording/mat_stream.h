// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QByteArray>
#include <QFile>

#include <memory>

struct z_stream_s;

namespace baseline::recording {

/// The bytes of one variable of a MATLAB file, from its start to its end, as they are or unpacked on the way.
class MatStream {
public:
    /// `size` bytes from where the file stands; they must be there.
    MatStream(QFile& file, qint64 size, bool compressed);
    ~MatStream();
    MatStream(const MatStream&) = delete;
    MatStream& operator=(const MatStream&) = delete;

    /// Nothing when fewer are left or what is there does not unpack.
    QByteArray read(qsizetype size);
    bool skip(quint64 size);
    /// Bytes taken so far.
    quint64 position() const { return m_position; }
    /// Nothing more can be read.
    bool atEnd() { return m_taken == m_block.size() && !refill(); }
    /// Reads what is left of a compressed one; true when its checksum is right and it is not over `most` bytes.
    bool endsWell(quint64 most, const Progress& progress);

private:
    bool refill();

    QFile& m_file;
    qint64 m_left; ///< in the file
    std::unique_ptr<z_stream_s> m_zip; ///< null: as they are
    QByteArray m_packed;
    QByteArray m_block;    ///< unpacked
    qsizetype m_taken = 0; ///< of m_block
    quint64 m_position = 0;
    quint64 m_total = 0;   ///< unpacked so far
    bool m_ended = false;  ///< checksum and all
    bool m_damaged = false;
};

} // namespace baseline::recording
