// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/tour.h"

#include "app/studio/studio.h"
#include "app/studio/tour_script.h"
#include "core/workbench/sentence.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QTextStream>
#include <QTimer>

namespace baseline::studio {

namespace {

/// Notes when the window was painted for the first time.
class FirstPaint final : public QObject {
public:
    FirstPaint(const QElapsedTimer& sinceStart, TourMeasures& measures) : m_since(sinceStart), m_measures(measures) {}

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_measures.firstPaintSeconds < 0.0)
            m_measures.firstPaintSeconds = double(m_since.elapsed()) / 1000.0;
        return false;
    }

private:
    const QElapsedTimer& m_since;
    TourMeasures& m_measures;
};

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
    FirstPaint firstPaint(sinceStart, script.measures());
    studio.window().centralWidget()->installEventFilter(&firstPaint);
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
