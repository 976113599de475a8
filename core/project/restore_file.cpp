// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/restore_file.h"

#include "core/project/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace baseline::project {

namespace {

/// Whether a descriptor of this process leads to the file after its last name was removed.
bool isDeleted(const QString& path)
{
    const QFileInfo info(path);
    const QString name = QFileInfo(info.absolutePath()).canonicalFilePath() + QLatin1Char('/') + info.fileName();
    const QDir descriptors(QStringLiteral("/proc/self/fd"));
    for (const QString& descriptor : descriptors.entryList(QDir::Files | QDir::System)) {
        if (QFile::symLinkTarget(descriptors.filePath(descriptor)) == name + QLatin1String(" (deleted)"))
            return true;
    }
    return false;
}

} // namespace

Status restoreDeletedFile(Database& database)
{
    const QString& path = database.path();
    if (QFileInfo::exists(path) || !isDeleted(path))
        return done();
    const QString fresh = path + QLatin1String(".restored");
    QFile::remove(fresh); // of an attempt that a crash ended
    if (const auto copied = database.run(QStringLiteral("VACUUM INTO ?"), {fresh}); !copied) {
        QFile::remove(fresh);
        return copied.error();
    }
    // The log of the deleted file would be taken for the new one's.
    for (const char* suffix : {"-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    if (!QFile::rename(fresh, path))
        return Error{Error::Code::FileNotWritable, "the restored project cannot take its name", path.toStdString(), 0.0};
    return done();
}

} // namespace baseline::project
