// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/picture_walk.h"

#include "app/studio/walk/walk_script.h"
#include "core/workbench/sentence.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

namespace baseline::studio {
namespace {

int complain(const QString& sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return 1;
}

/// For people who read the report.
QString lookOf(const QWidget& window, const Settings& settings)
{
    return QStringLiteral("%1, %2, text %3 %, screen %4 %")
        .arg(widgets::themeKey(settings.theme), settings.language)
        .arg(100.0 * widgets::textScale())
        .arg(100.0 * window.devicePixelRatioF());
}

} // namespace

int runPictureWalk(const QString& folder, const Settings& settings, TranslationWitness* witness)
{
    const QString path = QDir(folder).absolutePath();
    if (!QDir().mkpath(path))
        return complain(workbench::sentenceFor({Error::Code::FileNotWritable, "cannot make it", path.toStdString()}));
    for (const char* name : {"walk.baseline", "walk.baseline-wal", "walk.baseline-shm", "board.flash"})
        QFile::remove(QDir(path).filePath(QLatin1String(name)));

    Studio studio(settings);
    WalkScript script(studio, path, witness);
    studio.window().resize(1280, 800);
    studio.window().show();
    QObject::connect(&script, &WalkScript::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    script.run();
    QApplication::exec();

    script.report().look = lookOf(studio.window(), settings);
    const Status written = writeWalkReport(path, script.report());
    if (!written)
        return complain(workbench::sentenceFor(written.error()));
    for (const QString& failure : script.report().failures)
        complain(failure);
    for (const Finding& finding : script.report().findings())
        complain(lineOf(finding));
    QTextStream(stdout) << QDir(path).filePath(QStringLiteral("index.html")) << '\n';
    return script.report().passed() ? 0 : 1;
}

} // namespace baseline::studio
