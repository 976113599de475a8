// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/walk_report.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace baseline::studio {
namespace {

Status save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::FileNotWritable, file.errorString().toStdString(), path.toStdString()};
    return done();
}

QJsonObject jsonOf(const WalkReport& report)
{
    QJsonArray pictures;
    for (const WalkPicture& picture : report.pictures) {
        QJsonArray findings;
        for (const Finding& found : picture.findings)
            findings.append(QJsonObject{{QStringLiteral("fault"), keyOf(found.fault)},
                                        {QStringLiteral("where"), found.where},
                                        {QStringLiteral("what"), found.what}});
        pictures.append(QJsonObject{{QStringLiteral("name"), picture.name},
                                    {QStringLiteral("picture"), picture.picture},
                                    {QStringLiteral("findings"), findings}});
    }
    return {{QStringLiteral("passed"), report.passed()},
            {QStringLiteral("look"), report.look},
            {QStringLiteral("failures"), QJsonArray::fromStringList(report.failures)},
            {QStringLiteral("pictures"), pictures}};
}

/// For those who work on the program: in English, like the names of the faults.
QString pageOf(const WalkReport& report)
{
    QString html = QStringLiteral("<!doctype html><meta charset=\"utf-8\"><title>%1</title>"
                                  "<style>body{font:15px/1.5 sans-serif;margin:20px}img{width:100%;max-width:1280px;"
                                  "border:1px solid #888}.bad{color:#c02f28}</style><h1>%1</h1>")
                       .arg(report.look.toHtmlEscaped());
    for (const QString& failure : report.failures)
        html += QStringLiteral("<p class=\"bad\">%1</p>").arg(failure.toHtmlEscaped());
    for (const WalkPicture& picture : report.pictures) {
        html += QStringLiteral("<h2>%1</h2>").arg(picture.name.toHtmlEscaped());
        for (const Finding& found : picture.findings)
            html += QStringLiteral("<p class=\"bad\">%1</p>").arg(lineOf(found).toHtmlEscaped());
        html += QStringLiteral("<img src=\"%1\" alt=\"%2\">")
                    .arg(picture.picture.toHtmlEscaped(), picture.name.toHtmlEscaped());
    }
    return html;
}

} // namespace

Findings WalkReport::findings() const
{
    Findings all;
    for (const WalkPicture& picture : pictures)
        all += picture.findings;
    return all;
}

Status writeWalkReport(const QString& folder, const WalkReport& report)
{
    const QDir target(folder);
    const Status json = save(target.filePath(QStringLiteral("pictures.json")), QJsonDocument(jsonOf(report)).toJson());
    if (!json)
        return json;
    return save(target.filePath(QStringLiteral("index.html")), pageOf(report).toUtf8());
}

} // namespace baseline::studio
