// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/crash_marker.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QStandardPaths>

namespace baseline::studio {

namespace {

constexpr QLatin1String prefix("running-");
constexpr QLatin1String suffix(".lock");

/// Takes a mark away whose program is gone. QLockFile tells by the process's number, its program's name and the
/// computer's start, so a number that was given again is no trap.
bool takeAway(const QString& path)
{
    QLockFile mark(path);
    mark.setStaleLockTime(0); // however old it is, its program may still run
    return mark.tryLock(0);   // and goes with this object
}

} // namespace

CrashMarker::CrashMarker(const QString& folder)
{
    QDir().mkpath(folder);
    const QDir marks(folder);
    for (const QString& name : marks.entryList({prefix + QLatin1Char('*') + suffix}, QDir::Files | QDir::Hidden))
        m_foundCrash = takeAway(marks.filePath(name)) || m_foundCrash;
    const QString own = prefix + QString::number(QCoreApplication::applicationPid()) + suffix;
    m_mark = std::make_unique<QLockFile>(marks.filePath(own));
    m_mark->setStaleLockTime(0);
    (void)m_mark->tryLock(0); // a folder that takes no files: then nothing can be told at the next start
}

CrashMarker::~CrashMarker() = default;

QString CrashMarker::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

} // namespace baseline::studio
