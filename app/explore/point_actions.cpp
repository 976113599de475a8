// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/point_actions.h"

#include "app/widgets/flip_command.h"
#include "core/project/label_sets.h"
#include "core/workbench/point_edits.h"
#include "core/workbench/points_table.h"
#include "core/workbench/reversible_edits.h"

#include <QFileInfo>
#include <QPointer>
#include <QUndoStack>

namespace baseline::explore {

PointActions::PointActions(workbench::Workbench& bench, QUndoStack& undo, QObject* parent)
    : QObject(parent), m_bench(bench), m_undo(undo)
{
}

QStringList PointActions::labels(const workbench::WindowPoints* points) const
{
    QStringList labels;
    if (project::Database* database = m_bench.database()) {
        const auto sets = project::listLabelSets(*database);
        for (const project::Label& label :
             sets && !sets->empty() ? sets->front().labels : std::vector<project::Label>{})
            labels.append(label.name);
    }
    for (const QString& label : points ? points->labels : QStringList{}) {
        if (!label.isEmpty() && !labels.contains(label))
            labels.append(label);
    }
    return labels;
}

void PointActions::label(const workbench::WindowPoints& points, const Chosen& chosen, const QString& label)
{
    if (!m_bench.database())
        return;
    const auto runs = workbench::chosenRuns(points, chosen);
    const auto count = static_cast<int>(runs.size());
    const QString done = label.isEmpty() ? tr("Labels were taken away.")
                         : count == 1    ? tr("Labelled one segment “%1”.").arg(label)
                                         : tr("Labelled %n segments “%1”.", nullptr, count).arg(label);
    push(workbench::labelEdits(*m_bench.database(), runs, label),
         label.isEmpty() ? tr("take labels away") : tr("label “%1”").arg(label), done);
}

void PointActions::exclude(const workbench::WindowPoints& points, const Chosen& chosen)
{
    if (!m_bench.database())
        return;
    const auto spans = workbench::joinedSpans(points, chosen);
    const auto count = static_cast<int>(spans.size());
    push(workbench::excludeEdits(*m_bench.database(), spans, tr("chosen in Explore")), tr("exclude windows"),
         count == 1
             ? tr("One stretch is not trained on from now on. Train again to see what it changes.")
             : tr("%n stretches are not trained on from now on. Train again to see what it changes.", nullptr, count));
}

void PointActions::push(Result<std::vector<project::Edit>> edits, const QString& text, const QString& done)
{
    if (!edits)
        return void(emit failed(edits.error()));
    if (edits->empty())
        return void(emit notify(tr("There is nothing to change: it is so already.")));
    m_editFailed = false;
    // The stack may outlive this object.
    const auto fail = [self = QPointer(this)](const Error& error) {
        if (!self)
            return;
        self->m_editFailed = true;
        emit self->failed(error);
    };
    m_undo.push(new widgets::FlipCommand(text, workbench::reversible(m_bench, std::move(*edits), fail)));
    if (!m_editFailed)
        emit notify(done);
}

void PointActions::save(const QString& path, const workbench::WindowPoints& points)
{
    tellSaved(path, workbench::savePoints(path, points));
}

void PointActions::save(const QString& path, const workbench::WindowPoints& points, const Chosen& chosen)
{
    tellSaved(path, workbench::savePoints(path, points, chosen));
}

void PointActions::tellSaved(const QString& path, const Status& saved)
{
    if (saved)
        emit notify(tr("Wrote %1.").arg(QFileInfo(path).fileName()));
    else
        emit failed(saved.error());
}

} // namespace baseline::explore
