// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/tour_report.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>

namespace baseline::studio {

namespace {

/// Gives lupdate its context.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(baseline::studio::TourReport)
};

Status save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::FileNotWritable, file.errorString().toStdString(), path.toStdString()};
    return done();
}

QJsonDocument jsonOf(const TourReport& report)
{
    QJsonArray steps;
    for (const TourStep& step : report.steps)
        steps.append(QJsonObject{{QStringLiteral("name"), step.name},
                                 {QStringLiteral("passed"), step.passed},
                                 {QStringLiteral("seconds"), step.seconds},
                                 {QStringLiteral("picture"), step.picture}});
    const TourMeasures& measures = report.measures;
    const auto reached = [](double seconds) { return seconds < 0.0 ? QJsonValue() : QJsonValue(seconds); };
    return QJsonDocument(QJsonObject{
        {QStringLiteral("passed"), report.passed},
        {QStringLiteral("failure"), report.failure},
        {QStringLiteral("steps"), steps},
        {QStringLiteral("first_paint_seconds"), reached(measures.firstPaintSeconds)},
        {QStringLiteral("deploy_seconds"), reached(measures.deploySeconds)},
        {QStringLiteral("time_to_alarm_seconds"), reached(measures.timeToAlarmSeconds)},
        {QStringLiteral("time_to_clear_seconds"), reached(measures.timeToClearSeconds)},
        {QStringLiteral("board_score"), measures.boardScore},
        {QStringLiteral("studio_score"), measures.studioScore},
        {QStringLiteral("scores_compared"), qint64(measures.scoresCompared)},
        {QStringLiteral("scores_equal"), qint64(measures.scoresEqual)},
        {QStringLiteral("lost"), qint64(measures.lost)},
        {QStringLiteral("rate"), measures.rate},
        {QStringLiteral("frames_per_second"), measures.framesPerSecond},
        {QStringLiteral("frame_work_seconds"), reached(measures.frameWorkSeconds)},
    });
}

/// The picture inside the page, so that the page can be sent to somebody as one file.
QString pictureTag(const QString& folder, const TourStep& step)
{
    QFile file(QDir(folder).filePath(step.picture));
    if (step.picture.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QStringLiteral("<img alt=\"%1\" src=\"data:image/png;base64,%2\">")
        .arg(step.title.toHtmlEscaped(), QString::fromLatin1(file.readAll().toBase64()));
}

QString style()
{
    return QStringLiteral("body{font:15px/1.5 Inter,sans-serif;max-width:1000px;margin:40px auto;padding:0 20px;"
                          "color:#1c2430;background:#f4f6f9}h1{font-size:26px}h2{font-size:18px;margin:36px 0 4px}"
                          "img{width:100%;border:1px solid #dfe4ea;border-radius:10px}table{border-collapse:collapse}"
                          "td{padding:4px 18px 4px 0;border-bottom:1px solid #dfe4ea}.bad{color:#c8322b}"
                          ".good{color:#12915a}.dim{color:#667085}");
}

QString figuresTable(const TourReport& report)
{
    const QLocale locale;
    const TourMeasures& measures = report.measures;
    QString rows;
    const auto row = [&rows](const QString& name, const QString& value) {
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>").arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    const auto seconds = [&locale](double value) {
        return value < 0.0 ? Text::tr("not reached") : Text::tr("%1 s").arg(locale.toString(value, 'f', 2));
    };
    row(Text::tr("First paint after start"), seconds(measures.firstPaintSeconds));
    row(Text::tr("Model on the board"), seconds(measures.deploySeconds));
    row(Text::tr("Imbalance to alarm"), seconds(measures.timeToAlarmSeconds));
    row(Text::tr("Repair to all-clear"), seconds(measures.timeToClearSeconds));
    row(Text::tr("Score of the board | of the studio"),
        QStringLiteral("%1 | %2").arg(measures.boardScore, 0, 'g', 9).arg(measures.studioScore, 0, 'g', 9));
    row(Text::tr("Windows compared | equal bit for bit"),
        QStringLiteral("%1 | %2").arg(measures.scoresCompared).arg(measures.scoresEqual));
    row(Text::tr("True rate, lost samples"),
        Text::tr("%1 Hz, %2").arg(locale.toString(measures.rate, 'f', 1)).arg(measures.lost));
    row(Text::tr("Live picture, work a frame (95 of 100)"),
        Text::tr("%1 fps, %2 ms").arg(locale.toString(measures.framesPerSecond, 'f', 0),
                                      locale.toString(1000.0 * measures.frameWorkSeconds, 'f', 1)));
    return QStringLiteral("<table>%1</table>").arg(rows);
}

QString pageOf(const QString& folder, const TourReport& report)
{
    const QLocale locale;
    QString html = QStringLiteral("<!doctype html><meta charset=\"utf-8\"><title>%1</title><style>%2</style><h1>%1</h1>")
                       .arg(Text::tr("Baseline Studio, the main job"), style());
    html += report.passed
                ? QStringLiteral("<p class=\"good\">%1</p>").arg(Text::tr("Every step happened."))
                : QStringLiteral("<p class=\"bad\">%1</p>")
                      .arg(Text::tr("The tour failed: %1").arg(report.failure).toHtmlEscaped());
    html += figuresTable(report);
    for (const TourStep& step : report.steps) {
        html += QStringLiteral("<h2>%1 <span class=\"%2\">%3</span></h2><p>%4 <span class=\"dim\">%5</span></p>%6")
                    .arg(step.title.toHtmlEscaped(), step.passed ? QStringLiteral("good") : QStringLiteral("bad"),
                         step.passed ? Text::tr("✓ done") : Text::tr("✗ did not happen"), step.text.toHtmlEscaped(),
                         Text::tr("%1 s").arg(locale.toString(step.seconds, 'f', 1)), pictureTag(folder, step));
    }
    return html;
}

} // namespace

Status writeTourReport(const QString& folder, const TourReport& report)
{
    const QDir target(folder);
    const Status json = save(target.filePath(QStringLiteral("tour.json")), jsonOf(report).toJson());
    if (!json)
        return json;
    return save(target.filePath(QStringLiteral("index.html")), pageOf(folder, report).toUtf8());
}

} // namespace baseline::studio
