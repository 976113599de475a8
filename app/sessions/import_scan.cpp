// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/import_scan.h"

#include <chrono>

namespace baseline::sessions {

namespace {

constexpr auto aMoment = std::chrono::milliseconds(100);

bool sameAnswers(const recording::ImportOptions& a, const recording::ImportOptions& b)
{
    const auto rate = [](const recording::ImportOptions& options) { return options.rate ? options.rate->value : 0.0; };
    return rate(a) == rate(b) && a.unit == b.unit && a.variable == b.variable && a.resampleUneven == b.resampleUneven;
}

} // namespace

void ImportScan::start()
{
    if (m_job.isRunning())
        return;
    std::vector<Task> tasks;
    for (const int row : m_list.pending())
        tasks.push_back({row, m_list.at(row).request});
    if (tasks.empty())
        return;
    m_job.start<std::vector<Seen>>(
        [tasks = std::move(tasks)](const Progress& progress) { return look(tasks, progress); },
        [this](Result<std::vector<Seen>> seen) {
            if (seen)
                take(std::move(*seen));
        });
}

Result<std::vector<ImportScan::Seen>> ImportScan::look(std::vector<Task> tasks, const Progress& progress)
{
    const auto end = std::chrono::steady_clock::now() + aMoment;
    std::vector<Seen> seen;
    for (Task& task : tasks) {
        if (!seen.empty() && std::chrono::steady_clock::now() > end)
            break;
        auto preview = workbench::previewImport(task.request.path, task.request.options, Progress{{}, progress.stop});
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "the dialog was closed"};
        seen.push_back({std::move(task), std::move(preview)});
    }
    return seen;
}

void ImportScan::take(std::vector<Seen> seen)
{
    for (Seen& one : seen) {
        if (one.task.row >= m_list.rowCount())
            continue;
        const workbench::ImportRequest& now = m_list.at(one.task.row).request;
        if (now.path == one.task.request.path && sameAnswers(now.options, one.task.request.options))
            m_list.setPreview(one.task.row, std::move(one.preview));
    }
    emit advanced();
    start();
}

} // namespace baseline::sessions
