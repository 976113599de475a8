// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/stage_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace baseline::deploy {

namespace {

/// Gives lupdate its context.
struct Stages {
    Q_DECLARE_TR_FUNCTIONS(baseline::deploy::Stages)
};

struct StageName {
    const char* name; // as deploy_job.h, fleet_job.h, build_job.h, flash_job.h and rebuild_job.h have it
    const char* text;
};

constexpr StageName names[] = {
    {"connect", QT_TRANSLATE_NOOP("baseline::deploy::Stages", "Connect")},
    {"erase", QT_TRANSLATE_NOOP("baseline::deploy::Stages", "Prepare the free slot")},
    {"write", QT_TRANSLATE_NOOP("baseline::deploy::Stages", "Write")},
    {"switch", QT_TRANSLATE_NOOP("baseline::deploy::Stages", "Check and switch")},
    {"read back", QT_TRANSLATE_NOOP("baseline::deploy::Stages", "Read back")},
    {"prepare", QT_TRANSLATE_NOOP("baseline::deploy::Stages", "Prepare the sources")},
    {"configure", QT_TRANSLATE_NOOP("baseline::deploy::Stages", "Configure")},
    {"compile", QT_TRANSLATE_NOOP("baseline::deploy::Stages", "Compile")},
    {"image", QT_TRANSLATE_NOOP("baseline::deploy::Stages", "Make the image")},
    {"restart", QT_TRANSLATE_NOOP("baseline::deploy::Stages", "Restart the board")},
    {"wait for the bootloader", QT_TRANSLATE_NOOP("baseline::deploy::Stages", "Wait for the bootloader")},
    {"start", QT_TRANSLATE_NOOP("baseline::deploy::Stages", "Start the firmware")},
    {"compare", QT_TRANSLATE_NOOP("baseline::deploy::Stages", "Ask who is there")},
};

} // namespace

QString stageText(const QString& stage)
{
    for (const StageName& known : names) {
        if (stage == QLatin1String(known.name))
            return Stages::tr(known.text);
    }
    return stage;
}

QString millisecondsText(std::chrono::milliseconds took)
{
    using namespace std::chrono_literals;
    const QLocale locale;
    if (took < 1ms)
        return Stages::tr("< 1 ms");
    if (took >= 10s)
        return Stages::tr("%1 s").arg(locale.toString(static_cast<double>(took.count()) / 1000.0, 'f', 1));
    return Stages::tr("%1 ms").arg(locale.toString(qlonglong(took.count())));
}

QString timeText(const QDateTime& utc)
{
    return QLocale().toString(utc.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace baseline::deploy
