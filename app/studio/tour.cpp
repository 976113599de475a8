// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/tour.h"

#include "app/studio/first_paint.h"
#include "app/studio/studio.h"
#include "app/studio/tour_script.h"
#include "core/workbench/sentence.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <QTimer>

namespace baseline::studio {

namespace {

int complain(const QString& sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return 1;
}

} // namespace

int runTour(const QString& folder, const Settings& settings, const QElapsedTimer& sinceStart)
{
    const QString path = QDir(folder).absolutePath();
    if (!QDir().mkpath(path))
        return complain(workbench::sentenceFor({Error::Code::FileNotWritable, "cannot make it", path.toStdString()}));
    // A tour begins with an empty project and an empty board, however often it is made.
    const QString project = QDir(path).filePath(QStringLiteral("tour.baseline"));
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(project + QLatin1String(suffix));
    QFile::remove(QDir(path).filePath(QStringLiteral("board.flash")));

    Studio studio(settings);
    TourScript script(studio, path);
    const FirstPaint firstPaint(*studio.window().centralWidget(), nullptr);
    QObject::connect(&firstPaint, &FirstPaint::happened, &script, [&script, &sinceStart] {
        script.measures().firstPaintSeconds = double(sinceStart.elapsed()) / 1000.0;
    });
    const bool opened = studio.openProject(project);
    studio.window().resize(1280, 800);
    studio.window().show();
    if (!opened)
        return complain(workbench::sentenceFor({Error::Code::FileNotWritable, "no project", project.toStdString()}));
    QTimer::singleShot(0, &script, &TourScript::run);
    const int code = QApplication::exec();

    const Status written = writeTourReport(path, script.report());
    if (!written)
        return complain(workbench::sentenceFor(written.error()));
    QTextStream out(stdout);
    out << QDir(path).filePath(QStringLiteral("index.html")) << '\n';
    if (!script.report().failure.isEmpty())
        complain(script.report().failure);
    return code;
}

} // namespace baseline::studio
