// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/timeline_card.h"
#include "app/sessions/timeline_view.h"
#include "app/widgets/theme.h"
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/workbench/workbench.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <cmath>

namespace baseline::sessions {

/// A recording of `length` positions of two channels, with these samples lost.
inline recording::Recording timelineRecording(SampleIndex length, std::vector<recording::Gap> gaps = {})
{
    recording::Recording recording;
    recording.info.name = QStringLiteral("Fan");
    recording.info.nominalRate = Hertz{1000.0};
    recording.info.channels = {{QStringLiteral("x"), QStringLiteral("g"), 0.001, 0.0},
                               {QStringLiteral("y"), QStringLiteral("g"), 0.001, 0.0}};
    for (const recording::Gap& gap : gaps)
        recording.info.lost += gap.lost;
    recording.gaps = std::move(gaps);
    std::vector<std::int16_t> samples;
    for (SampleIndex row = 0; row < length - recording.info.lost; ++row) {
        samples.push_back(static_cast<std::int16_t>(800.0 * std::sin(0.05 * static_cast<double>(row))));
        samples.push_back(static_cast<std::int16_t>(row % 500));
    }
    recording.data = std::move(samples);
    return recording;
}

/// A project file on disk with one recording, and the timeline that shows it.
struct TimelineDesk {
    explicit TimelineDesk(const recording::Recording& recording = timelineRecording(10'000, {{6000, 500}}))
    {
        if (!bench.openProject(path()))
            return;
        {
            const auto project = project::ProjectFile::open(path());
            const auto stored = project ? project::storeRecording(project->database(), recording) : project.error();
            id = stored ? *stored : QString();
        }
        window.resize(1000, 420);
        card.setParent(&window);
        card.resize(window.size());
        QObject::connect(&card, &TimelineCard::notify, &card, [this](const QString& sentence) { told = sentence; });
        QObject::connect(&card, &TimelineCard::failed, &card,
                         [this](const Error& error) { failures.push_back(error); });
    }

    QString path() const { return folder.filePath(QStringLiteral("test.baseline")); }
    project::RecordingSummary row() const { return bench.recordings()->front(); }
    /// Shows the recording; false when its picture does not come.
    bool show()
    {
        QSignalSpy shown(&card, &TimelineCard::shown);
        card.show(row());
        window.show();
        card.view().setFocus();
        return QTest::qWaitFor([&] { return !shown.isEmpty() && card.view().isDetailed(); });
    }
    std::vector<project::Segment> segments() const { return *project::listSegments(*bench.database(), id); }
    /// As the database has them.
    std::vector<std::pair<recording::Span, QString>> labelled() const
    {
        std::vector<std::pair<recording::Span, QString>> labelled;
        for (const project::Segment& segment : segments())
            labelled.emplace_back(segment.span, segment.label);
        return labelled;
    }
    const TimelineScene& scene() { return card.editor().scene(); }
    QString labelOf(int key)
    {
        for (const project::Label& label : card.editor().labels()->labels) {
            if (label.key == key)
                return label.name;
        }
        return {};
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&card.view(), key, modifiers);
    }
    void cursor(SampleIndex position) { card.editor().placeCursor(position); }
    /// A segment of that span with the label of key 1, as chosen.
    void add(recording::Span span, Qt::Key label = Qt::Key_1)
    {
        card.editor().markBetween(span.first, span.end());
        key(label);
    }
    QPoint pixel(double position, double y) const
    {
        return QPoint(static_cast<int>(std::lround(view.pixelOf(position))), static_cast<int>(y));
    }

    QTemporaryDir folder;
    workbench::Workbench bench;
    QUndoStack stack;
    QWidget window;
    TimelineCard card{bench, stack};
    TimelineView& view = card.view();
    QString id;
    QString told;
    std::vector<Error> failures;
};

} // namespace baseline::sessions
