// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/task_queue.h"

namespace baseline::device {

void TaskQueue::post(std::function<void()> task)
{
    const std::lock_guard lock(m_mutex);
    m_tasks.push_back(std::move(task));
    // Later tasks ride on the first one's wake-up.
    if (m_tasks.size() == 1)
        QMetaObject::invokeMethod(this, &TaskQueue::runAll, Qt::QueuedConnection);
}

void TaskQueue::runAll()
{
    std::vector<std::function<void()>> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
    }
    for (const std::function<void()>& task : tasks)
        task();
}

} // namespace baseline::device
