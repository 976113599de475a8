// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/import_list.h"
#include "core/workbench/background_job.h"

#include <QObject>

namespace baseline::sessions {

/// Looks at the files of a list that have not been looked at, in a thread of its own, a moment's work at a time, so that
/// answers given meanwhile are followed at once. The list must outlive it.
class ImportScan final : public QObject {
    Q_OBJECT
public:
    explicit ImportScan(ImportList& list, QObject* parent = nullptr) : QObject(parent), m_list(list) {}

    /// Goes on until nothing is pending. Harmless while it runs.
    void start();

signals:
    /// Another part of the list was looked at.
    void advanced();

private:
    struct Task {
        int row = 0;
        workbench::ImportRequest request;
    };
    struct Seen {
        Task task;
        workbench::ImportPreview preview;
    };
    static Result<std::vector<Seen>> look(std::vector<Task> tasks, const Progress& progress);
    void take(std::vector<Seen> seen);

    ImportList& m_list;
    workbench::BackgroundJob m_job;
};

} // namespace baseline::sessions
