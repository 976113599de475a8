// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/first_project.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace baseline::studio {

namespace {

QString firstProject()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Baseline Studio");
    QDir().mkpath(folder);
    return folder + QStringLiteral("/My machine.baseline");
}

} // namespace

QString projectToOpen(const QString& asked, const Settings& settings)
{
    if (!asked.isEmpty())
        return QFileInfo(asked).absoluteFilePath(); // the next start may be in another folder
    const bool lastIsThere = !settings.lastProject.isEmpty() && QFileInfo::exists(settings.lastProject);
    return lastIsThere ? settings.lastProject : firstProject();
}

} // namespace baseline::studio
