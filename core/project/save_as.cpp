// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/save_as.h"

#include "core/project/database.h"
#include "core/project/row_values.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace baseline::project {

namespace {

bool isSameFile(const QString& a, const QString& b)
{
    const QFileInfo first(a);
    const QFileInfo second(b);
    return first.absoluteFilePath() == second.absoluteFilePath() ||
           (first.exists() && second.exists() && first.canonicalFilePath() == second.canonicalFilePath());
}

Error notWritable(const char* detail, const QString& path)
{
    return Error{Error::Code::FileNotWritable, detail, path.toStdString(), 0.0};
}

} // namespace

Status saveProjectAs(Database& database, const QString& path, const Progress& progress)
{
    if (isSameFile(database.path(), path))
        return notWritable("a project cannot be written over itself", path);
    if (QFileInfo(path).isDir())
        return notWritable("a folder of that name exists", path);
    if (progress.cancelled())
        return Error{Error::Code::Cancelled, "save", {}, 0.0};
    progress.at(0.0, "save");
    // A name of its own in the same folder, so that the last step is a rename. VACUUM INTO reads one state of the
    // database, its log included, while others may go on writing.
    const QString part = path + QLatin1Char('.') + newId() + QLatin1String(".part");
    const auto copied = database.run(QStringLiteral("VACUUM INTO ?"), {part});
    Status saved = copied ? done() : Status(copied.error());
    if (saved && progress.cancelled())
        saved = Error{Error::Code::Cancelled, "save", {}, 0.0};
    // std::rename replaces what is there in one step; QFile::rename would refuse.
    if (saved && std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0)
        saved = notWritable("the finished copy cannot take its name", path);
    if (!saved) {
        QFile::remove(part);
        Error error = saved.error();
        if (error.code == Error::Code::ReadOnly)
            error.code = Error::Code::FileNotWritable; // the copy's folder, not the project
        if (error.code != Error::Code::Cancelled)
            error.subject = path.toStdString();
        return error;
    }
    // Of a file that was replaced; they do not belong to the copy.
    for (const char* suffix : {"-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    progress.at(1.0, "save");
    return done();
}

} // namespace baseline::project
