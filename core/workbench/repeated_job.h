// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/background_job.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace baseline::workbench {

/// A job of a page that is done again whenever something has changed that its outcome depends on: only while the page is
/// seen, and never twice at once. One that runs when something changes is cancelled; its outcome goes to nobody.
class RepeatedJob final : public QObject {
    Q_OBJECT
public:
    /// `isSeen` tells whether the page is. `begin` calls run() with what is wanted by then, or shows at once why there is
    /// nothing to do. Several changes within `rest` make one job; with no rest each begins at once.
    RepeatedJob(std::function<bool()> isSeen, std::function<void()> begin,
                std::chrono::milliseconds rest = std::chrono::milliseconds(0), QObject* parent = nullptr);

    /// Something was changed.
    void refresh();
    /// The page came into sight.
    void resume();
    /// Nothing is wanted any more.
    void drop();
    /// A user's wish: what runs ends, its outcome is told, and it is not begun again for what has changed meanwhile.
    void cancel();

    /// What was shown last is not the answer to what is wanted.
    bool isStale() const { return m_isStale; }
    /// It runs, or will in a moment.
    bool isWorking() const { return m_job.isRunning() || m_rest.isActive(); }
    /// For its progress.
    BackgroundJob& job() { return m_job; }

    /// For `begin` only: `then` gets the outcome in the thread of this object, unless something has changed by then.
    template <typename T>
    void run(std::function<Result<T>(const Progress&)> work, std::function<void(Result<T>)> then)
    {
        m_job.start<T>(std::move(work), [this, then = std::move(then)](Result<T> result) {
            if (m_isStale)
                resumeIfSeen();
            else if (m_isWanted)
                then(std::move(result));
        });
    }

private:
    void resumeIfSeen();
    void work();

    std::function<bool()> m_isSeen;
    std::function<void()> m_begin;
    QTimer m_rest;
    bool m_isStale = false;
    bool m_isWanted = false;
    BackgroundJob m_job; ///< last: it ends before what it reports to
};

} // namespace baseline::workbench
