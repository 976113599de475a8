// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <vector>

namespace baseline::device {

/// Functions posted from any thread, run in order in the thread that this object lives in. Why not queued calls of Qt
/// with arguments: what is handed over here goes through a mutex that the thread sanitiser sees.
class TaskQueue final : public QObject {
public:
    explicit TaskQueue(QObject* parent = nullptr) : QObject(parent) {}

    /// Any thread. The task runs when the event loop of this object's thread gets to it, or never, when this object is
    /// destroyed first.
    void post(std::function<void()> task);

private:
    void runAll();

    std::mutex m_mutex;
    std::vector<std::function<void()>> m_tasks;
};

} // namespace baseline::device
