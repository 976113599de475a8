// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/text_source.h"

#include "core/device/task_queue.h"
#include "core/device/text_worker.h"

#include <future>
#include <utility>

namespace baseline::device {

TextSource::TextSource(QObject* parent) : TextSource(openSerialPort, parent) {}

TextSource::TextSource(DeviceOpener opener, QObject* parent)
    : QObject(parent), m_events(std::make_unique<TaskQueue>(this)), m_tasks(std::make_unique<TaskQueue>())
{
    m_thread.setObjectName(QStringLiteral("text"));
    m_tasks->moveToThread(&m_thread);
    m_thread.start();
    const TextWorker::Listener listener{
        [this](const TextStatistics& counts) {
            const std::lock_guard lock(m_mutex);
            m_statistics = counts;
        },
        [this](const TextFormat& format) {
            {
                const std::lock_guard lock(m_mutex);
                m_format = format;
            }
            m_events->post([this] { emit formatKnown(); });
        },
        [this](const Error& error) {
            {
                const std::lock_guard lock(m_mutex);
                m_isOpen = false;
            }
            m_events->post([this, error] { emit closed(error); });
        },
    };
    m_tasks->post([this, opener = std::move(opener), listener] {
        m_worker = std::make_unique<TextWorker>(opener, listener);
    });
}

TextSource::~TextSource()
{
    inWorker<bool>([this] {
        m_worker.reset();
        return true;
    });
    m_thread.quit();
    m_thread.wait();
}

template <typename T, typename Task>
T TextSource::inWorker(Task task)
{
    const auto promise = std::make_shared<std::promise<T>>();
    std::future<T> outcome = promise->get_future();
    m_tasks->post([promise, task] { promise->set_value(task()); });
    return outcome.get();
}

Status TextSource::open(const QString& port, Hertz rate)
{
    close();
    const Status opened = inWorker<Status>([this, port, rate] {
        const Status status = m_worker->open(port, rate);
        const std::lock_guard lock(m_mutex);
        m_isOpen = status.has_value();
        m_port = port;
        m_format.reset();
        m_statistics = {};
        return status;
    });
    if (opened)
        m_events->post([this] { emit this->opened(); });
    return opened;
}

void TextSource::close()
{
    const bool wasOpen = inWorker<bool>([this] {
        m_worker->close();
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_isOpen, false);
    });
    if (wasOpen)
        m_events->post([this] { emit ended(); });
}

bool TextSource::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_isOpen;
}

QString TextSource::port() const
{
    const std::lock_guard lock(m_mutex);
    return m_port;
}

std::optional<TextFormat> TextSource::format() const
{
    const std::lock_guard lock(m_mutex);
    return m_format;
}

TextStatistics TextSource::statistics() const
{
    const std::lock_guard lock(m_mutex);
    return m_statistics;
}

void TextSource::addTap(std::shared_ptr<TextTap> tap)
{
    inWorker<bool>([this, &tap] {
        m_worker->add(tap);
        return true;
    });
}

void TextSource::removeTap(const std::shared_ptr<TextTap>& tap)
{
    inWorker<bool>([this, &tap] {
        m_worker->remove(tap);
        return true;
    });
}

} // namespace baseline::device
