// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/folder_files.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace baseline::project {

QString fileFor(const QString& folder, qsizetype number, const QString& name, const char* suffix)
{
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9_-]+"));
    constexpr int longest = 40;
    const QString plain = QString(name).replace(unsafe, QStringLiteral("_")).left(longest);
    return QStringLiteral("%1/%2-%3.%4").arg(folder).arg(number, 4, 10, QLatin1Char('0')).arg(plain, QLatin1String(suffix));
}

Result<QString> pathInFolder(const QString& root, const QString& folder, const QJsonValue& file)
{
    const QString name = file.toString();
    const QString prefix = folder + QLatin1Char('/');
    const QString path = root + QLatin1Char('/') + name;
    const QString rest = name.mid(prefix.size());
    if (!name.startsWith(prefix) || rest.isEmpty() || rest.startsWith(QLatin1Char('.')) ||
        rest.contains(QLatin1Char('/')) || rest.contains(QLatin1Char('\\')))
        return Error{Error::Code::BadFormat, "names a file outside of \"" + folder.toStdString() + "\"",
                     QString(root + QLatin1Char('/') + documentName).toStdString(), 0.0};
    // A link could bring any file of the reader's computer into a project that is passed on.
    if (QFileInfo(path).isSymLink() || QFileInfo(root + QLatin1Char('/') + folder).isSymLink() ||
        (QFileInfo::exists(path) && !QFileInfo(path).isFile()))
        return Error{Error::Code::BadFormat, "not a plain file", path.toStdString(), 0.0};
    return path;
}

Result<QByteArray> readSmallFile(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::FileNotFound, "no such file", path.toStdString(), 0.0};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, file.errorString().toStdString(), path.toStdString(), 0.0};
    if (file.size() > most)
        return Error{Error::Code::BadFormat, "larger than any such file", path.toStdString(), 0.0};
    return file.readAll();
}

} // namespace baseline::project
