// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/running_work.h"

#include "core/workbench/background_job.h"

#include <vector>

namespace baseline::workbench {

namespace {

struct Running {
    const QObject* job = nullptr;
    std::function<QString()> name;
};

/// Only one thread reads or changes it.
std::vector<Running>& running()
{
    static std::vector<Running> all;
    return all;
}

void forget(const QObject* job)
{
    std::erase_if(running(), [job](const Running& one) { return one.job == job; });
}

} // namespace

void nameJob(BackgroundJob& job, std::function<QString()> name)
{
    const QObject* const known = &job;
    QObject::connect(&job, &BackgroundJob::runningChanged, &job, [known, name = std::move(name)](bool isRunning) {
        forget(known);
        if (isRunning)
            running().push_back({known, name});
    });
    // One that is destroyed while it runs does not say that it ended.
    QObject::connect(&job, &QObject::destroyed, [known] { forget(known); });
}

QStringList runningJobNames()
{
    QStringList names;
    for (const Running& one : running()) {
        if (const QString name = one.name(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

} // namespace baseline::workbench
