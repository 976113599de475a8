// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/clock_watch.h"

#include "core/project/edits.h"
#include "core/project/project_file.h"
#include "core/project/recordings.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace baseline::workbench {

namespace {

/// Gives lupdate its context.
struct ClockWords {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::ClockWords)
};

constexpr Seconds unnoticed{2.0};

template <typename Source>
std::chrono::milliseconds timeOf()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Source::now().time_since_epoch());
}

} // namespace

ClockWatch::ClockWatch() : ClockWatch(timeOf<std::chrono::system_clock>, timeOf<std::chrono::steady_clock>) {}

ClockWatch::ClockWatch(Clock wall, Clock steady)
    : m_wall(std::move(wall)), m_steady(std::move(steady)), m_ahead(m_wall() - m_steady())
{
}

Seconds ClockWatch::moved() const
{
    const Seconds moved = m_wall() - m_steady() - m_ahead;
    return std::abs(moved.count()) < unnoticed.count() ? Seconds(0.0) : moved;
}

QString clockSentence(Seconds moved)
{
    const QString seconds = QLocale().toString(std::abs(moved.count()), 'f', 0);
    if (moved.count() < 0.0)
        return ClockWords::tr("The clock of this computer was set back by %1 s meanwhile. All samples are there: their "
                              "times are counted from the beginning of the recording.")
            .arg(seconds);
    if (moved.count() > 0.0)
        return ClockWords::tr("The clock of this computer was set forward by %1 s meanwhile, or the computer slept. The "
                              "times of the samples are counted from the beginning of the recording.")
            .arg(seconds);
    return {};
}

Status noteClock(const ClockWatch& watch, const QString& projectPath, std::span<const CapturedPart> parts)
{
    const QString sentence = clockSentence(watch.moved());
    if (sentence.isEmpty() || parts.empty())
        return done();
    const auto project = project::ProjectFile::open(projectPath);
    if (!project)
        return project.error();
    for (const CapturedPart& part : parts) {
        const auto found = project::findRecording(project->database(), part.id);
        if (!found)
            return found.error();
        const QString& notes = found->info.notes;
        const QString more = notes.isEmpty() ? sentence : QString(notes + QLatin1Char('\n') + sentence);
        if (const auto noted = project::apply(project->database(), project::NoteRecording{part.id, more}); !noted)
            return noted.error();
    }
    return done();
}

} // namespace baseline::workbench
