// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonValue>
#include <QLatin1String>
#include <QString>

namespace baseline::project {

// Names inside a project's folder. Inside core/project only.

inline constexpr QLatin1String documentName("project.json");
inline constexpr QLatin1String folderFormat("baseline-project");
inline constexpr int folderVersion = 1;

/// "recordings/0012-fan_on.npy": unique by its number, readable by its name, and a file name everywhere.
QString fileFor(const QString& folder, qsizetype number, const QString& name, const char* suffix);

/// The path of a file that a document names, when it is a plain file straight in the folder that such files have. Error:
/// BadFormat for anything else, a way out of the folder and links among it.
Result<QString> pathInFolder(const QString& root, const QString& folder, const QJsonValue& file);

/// A whole small file. Errors: FileUnreadable, BadFormat when it has more than `most` bytes.
Result<QByteArray> readSmallFile(const QString& path, qint64 most);

} // namespace baseline::project
