// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

struct zip;

namespace baseline::recording {

/// An open ZIP archive, read one entry at a time into bounded memory.
class ZipArchive {
public:
    struct Entry {
        quint64 index = 0;
        QString name;
    };

    /// Errors: FileUnreadable, BadFormat (no ZIP archive, damaged).
    static Result<ZipArchive> open(const QString& path);

    const std::vector<Entry>& entries() const { return m_entries; }

    /// The first bytes of an entry: all of it when it is shorter than `most`, and then its checksum has been verified.
    /// Memory grows with what is really there, whatever the archive claims. Error: BadFormat (damaged, encrypted,
    /// compressed in an unknown way).
    Result<QByteArray> read(const Entry& entry, qsizetype most) const;

private:
    struct Closer {
        void operator()(zip* archive) const;
    };

    std::unique_ptr<zip, Closer> m_archive;
    std::vector<Entry> m_entries;
};

} // namespace baseline::recording
