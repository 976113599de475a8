// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/record_job.h"

namespace baseline::workbench {

RecordJob::RecordJob(device::Link& link, QObject* parent) : QObject(parent), m_link(link)
{
    qRegisterMetaType<RecordProgress>();
    qRegisterMetaType<RecordOutcome>();
}

RecordJob::RecordJob(device::Link& link, device::TextSource& text, QObject* parent) : RecordJob(link, parent)
{
    m_text = &text;
}

RecordJob::~RecordJob()
{
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

bool RecordJob::start(const RecordOptions& options)
{
    if (m_running)
        return false;
    m_running = true;
    emit runningChanged(true);
    // Joins the thread of the recording before, which has ended.
    m_thread = std::jthread([this, options](std::stop_token stop) {
        const auto observe = [this](const RecordProgress& progress) {
            QMetaObject::invokeMethod(this, [this, progress] { emit progressed(progress); }, Qt::QueuedConnection);
        };
        const bool isText = m_text != nullptr && m_text->isOpen();
        const Result<RecordOutcome> outcome = isText ? recordText(*m_text, options, observe, stop)
                                                     : recordStream(m_link, options, observe, stop);
        QMetaObject::invokeMethod(this, [this, outcome] { end(outcome); }, Qt::QueuedConnection);
    });
    return true;
}

void RecordJob::stop()
{
    m_thread.request_stop();
}

void RecordJob::end(const Result<RecordOutcome>& outcome)
{
    m_running = false;
    emit runningChanged(false);
    if (outcome)
        emit finished(*outcome);
    else
        emit failed(outcome.error());
}

} // namespace baseline::workbench
