// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/background_job.h"

#include <atomic>
#include <chrono>

namespace baseline::workbench {

namespace {

using SteadyClock = std::chrono::steady_clock;

// A bar that moves thirty times a second looks smooth; more would only fill the event queue.
constexpr std::chrono::milliseconds betweenReports{33};

} // namespace

BackgroundJob::BackgroundJob(QObject* parent) : QObject(parent) {}

BackgroundJob::~BackgroundJob()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

Progress BackgroundJob::begin()
{
    m_stop = std::stop_source();
    m_running = true;
    emit runningChanged(true);
    Progress progress;
    progress.stop = m_stop.get_token();
    const auto last = std::make_shared<std::atomic<SteadyClock::rep>>(0);
    // The job ends before this object does, because the destructor waits.
    progress.report = [this, last](double fraction, std::string_view stage) {
        const auto now = SteadyClock::now().time_since_epoch().count();
        const auto due = last->load() + std::chrono::duration_cast<SteadyClock::duration>(betweenReports).count();
        if (now < due && fraction < 1.0)
            return;
        last->store(now);
        const QString name = QString::fromUtf8(stage.data(), qsizetype(stage.size()));
        QMetaObject::invokeMethod(
            this, [this, fraction, name] { emit progressed(fraction, name); }, Qt::QueuedConnection);
    };
    return progress;
}

void BackgroundJob::end()
{
    m_thread.join();
    m_running = false;
    emit runningChanged(false);
}

void BackgroundJob::cancel()
{
    m_stop.request_stop();
}

} // namespace baseline::workbench
