// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/zip_archive.h"

#include "core/recording/import_frame.h"

#include <QFile>

#include <zip.h>

#include <algorithm>

namespace baseline::recording {

namespace {

constexpr zip_int64_t mostEntries = 10000;
constexpr qsizetype blockBytes = 256 * 1024;

struct EntryCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

} // namespace

void ZipArchive::Closer::operator()(zip* archive) const
{
    zip_discard(archive); // closes without writing
}

Result<ZipArchive> ZipArchive::open(const QString& path)
{
    int fault = 0;
    ZipArchive opened;
    opened.m_archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &fault));
    if (!opened.m_archive)
        return notUnderstood("a damaged ZIP archive");
    const zip_int64_t count = zip_get_num_entries(opened.m_archive.get(), 0);
    if (count < 0 || count > mostEntries)
        return notUnderstood("a ZIP archive with far too many files");
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        if (const char* name = zip_get_name(opened.m_archive.get(), index, ZIP_FL_ENC_GUESS); name != nullptr)
            opened.m_entries.push_back({index, QString::fromUtf8(name)});
    }
    return opened;
}

Result<QByteArray> ZipArchive::read(const Entry& entry, qsizetype most) const
{
    const Error damaged = notUnderstood(entry.name.toStdString() + " in it is damaged or not readable");
    const std::unique_ptr<zip_file_t, EntryCloser> file(zip_fopen_index(m_archive.get(), entry.index, 0));
    if (!file)
        return damaged;
    QByteArray bytes;
    while (bytes.size() < most) {
        const qsizetype had = bytes.size();
        const qsizetype room = std::min(blockBytes, most - had);
        bytes.resize(had + room);
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + had, static_cast<zip_uint64_t>(room));
        if (got < 0)
            return damaged; // also a checksum that is wrong, found at the end
        bytes.resize(had + static_cast<qsizetype>(got));
        if (got == 0)
            break;
    }
    return bytes;
}

} // namespace baseline::recording
