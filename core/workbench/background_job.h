// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <thread>

namespace baseline::workbench {

/// Runs one job at a time in a thread of its own for a page: progress and the outcome arrive in the thread of this object.
/// Destroyed while a job runs, it asks the job to stop, waits for it, and the outcome goes to nobody.
class BackgroundJob : public QObject {
    Q_OBJECT
public:
    explicit BackgroundJob(QObject* parent = nullptr);
    ~BackgroundJob() override;

    bool isRunning() const { return m_running; }

    /// Starts `work`; `then` gets its result. False, and nothing happens, while another one runs.
    template <typename T>
    bool start(std::function<Result<T>(const Progress&)> work, std::function<void(Result<T>)> then)
    {
        if (m_running)
            return false;
        const Progress progress = begin();
        m_thread = std::thread([this, work = std::move(work), then = std::move(then), progress]() mutable {
            auto result = std::make_shared<Result<T>>(work(progress));
            // Queued to this object: when it is gone, so is the event.
            QMetaObject::invokeMethod(
                this,
                [this, result, then = std::move(then)] {
                    end();
                    then(std::move(*result));
                },
                Qt::QueuedConnection);
        });
        return true;
    }

public slots:
    /// Asks the running job to stop; its outcome will be Cancelled.
    void cancel();

signals:
    void runningChanged(bool running);
    /// fraction 0..1 and the stage's English name.
    void progressed(double fraction, const QString& stage);

private:
    Progress begin();
    void end();

    std::stop_source m_stop;
    std::thread m_thread;
    bool m_running = false;
};

} // namespace baseline::workbench
