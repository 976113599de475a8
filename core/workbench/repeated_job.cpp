// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/repeated_job.h"

#include <utility>

namespace baseline::workbench {

RepeatedJob::RepeatedJob(std::function<bool()> isSeen, std::function<void()> begin, std::chrono::milliseconds rest,
                         QObject* parent)
    : QObject(parent), m_isSeen(std::move(isSeen)), m_begin(std::move(begin))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &RepeatedJob::work);
}

void RepeatedJob::refresh()
{
    m_isWanted = true;
    m_isStale = true;
    resumeIfSeen();
}

void RepeatedJob::resume()
{
    if (!m_isStale)
        return;
    if (m_rest.interval() > 0)
        m_rest.start();
    else
        work();
}

void RepeatedJob::drop()
{
    m_isWanted = false;
    m_isStale = false;
    m_rest.stop();
    m_job.cancel();
}

void RepeatedJob::cancel()
{
    if (!m_job.isRunning())
        return;
    m_isStale = false;
    m_rest.stop();
    m_job.cancel();
}

void RepeatedJob::resumeIfSeen()
{
    if (m_isSeen())
        resume();
}

void RepeatedJob::work()
{
    if (!m_isStale)
        return;
    if (m_job.isRunning()) {
        m_job.cancel(); // its end goes on with what is wanted then
        return;
    }
    m_isStale = false;
    m_begin();
}

} // namespace baseline::workbench
