// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/window_points.h"
#include "core/workbench/workbench.h"

#include <QObject>
#include <QStringList>

#include <vector>

class QUndoStack;

namespace baseline::explore {

/// What a user does to windows: each a step of the undo stack, or a file.
class PointActions final : public QObject {
    Q_OBJECT
public:
    /// Both have to live longer.
    PointActions(workbench::Workbench& bench, QUndoStack& undo, QObject* parent = nullptr);

    using Chosen = std::vector<std::size_t>;

    /// Those of the project's first set, and those that its windows carry already.
    QStringList labels(const workbench::WindowPoints* points) const;
    /// Empty: labels are taken away.
    void label(const workbench::WindowPoints& points, const Chosen& chosen, const QString& label);
    void exclude(const workbench::WindowPoints& points, const Chosen& chosen);

    void save(const QString& path, const workbench::WindowPoints& points);
    void save(const QString& path, const workbench::WindowPoints& points, const Chosen& chosen);

signals:
    void failed(const baseline::Error& error);
    void notify(const QString& sentence);

private:
    void push(Result<std::vector<project::Edit>> edits, const QString& text, const QString& done);
    void tellSaved(const QString& path, const Status& saved);

    workbench::Workbench& m_bench;
    QUndoStack& m_undo;
    bool m_editFailed = false;
};

} // namespace baseline::explore
