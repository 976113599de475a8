// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/timeline_reader.h"

#include "core/project/database.h"

#include <utility>

namespace baseline::workbench {

/// The open recording, of the reading thread.
class TimelineReader::Source {
public:
    Status open(const QString& path, const QString& id)
    {
        m_reader.reset(); // before the connection that it reads through
        m_database.reset();
        if (path.isEmpty())
            return done();
        project::DatabaseOptions options;
        options.readOnly = true;
        auto database = project::Database::open(path, options);
        if (!database)
            return database.error();
        m_database = std::move(*database);
        auto reader = project::SignalReader::open(*m_database, id);
        if (!reader)
            return reader.error();
        m_reader.emplace(std::move(*reader));
        return done();
    }

    const std::optional<project::SignalReader>& reader() const { return m_reader; }
    quint64 recording = 0;

private:
    std::unique_ptr<project::Database> m_database;
    std::optional<project::SignalReader> m_reader;
};

TimelineReader::TimelineReader(QObject* parent) : QObject(parent), m_thread([this] { run(); }) {}

TimelineReader::~TimelineReader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void TimelineReader::open(const QString& projectPath, const QString& recordingId)
{
    order(projectPath, recordingId);
}

void TimelineReader::close()
{
    order({}, {});
}

void TimelineReader::order(const QString& path, const QString& id)
{
    ++m_current;
    {
        const std::lock_guard lock(m_mutex);
        m_orders = Orders{m_current, path, id, std::nullopt, std::nullopt};
    }
    m_wake.notify_one();
}

void TimelineReader::want(recording::Span span, std::size_t columns)
{
    {
        const std::lock_guard lock(m_mutex);
        m_orders.detail = Wish{span, columns};
    }
    m_wake.notify_one();
}

void TimelineReader::wantOverview(std::size_t columns)
{
    {
        const std::lock_guard lock(m_mutex);
        m_orders.overview = Wish{{}, columns};
    }
    m_wake.notify_one();
}

bool TimelineReader::waitForOrders(quint64 known)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [&] { return m_ending || m_orders.recording != known || m_orders.detail || m_orders.overview; });
    return !m_ending;
}

TimelineReader::Orders TimelineReader::takeOrders()
{
    const std::lock_guard lock(m_mutex);
    Orders orders = m_orders;
    m_orders.detail.reset();
    // One read at a time: the overview waits until nothing more urgent does.
    if (orders.detail)
        orders.overview.reset();
    else
        m_orders.overview.reset();
    return orders;
}

void TimelineReader::run()
{
    Source source; // opened, used and closed in this thread only, as a connection must be
    while (waitForOrders(source.recording))
        serve(source, takeOrders());
}

template <typename Tell>
void TimelineReader::post(quint64 recording, Tell tell)
{
    QMetaObject::invokeMethod(
        this,
        [this, recording, tell = std::move(tell)] {
            if (recording == m_current)
                tell();
        },
        Qt::QueuedConnection);
}

void TimelineReader::serve(Source& source, const Orders& orders)
{
    if (orders.recording != source.recording) {
        source.recording = orders.recording;
        if (const Status status = source.open(orders.path, orders.id); !status) {
            post(orders.recording, [this, error = status.error()] { emit failed(error); });
            return;
        }
        if (const auto& reader = source.reader()) {
            post(orders.recording, [this, facts = TimelineFacts{reader->summary(), reader->gaps()}] {
                emit opened(facts);
            });
        }
    }
    const std::optional<Wish>& wish = orders.detail ? orders.detail : orders.overview;
    if (!wish || !source.reader())
        return;
    const recording::Span whole{0, source.reader()->summary().length};
    auto columns = source.reader()->columns(wish->span.count > 0 ? wish->span : whole, wish->columns);
    if (!columns) {
        post(orders.recording, [this, error = columns.error()] { emit failed(error); });
        return;
    }
    post(orders.recording, [this, detail = orders.detail.has_value(),
                            read = std::make_shared<const project::SignalColumns>(std::move(*columns))] {
        if (detail)
            emit columnsRead(read);
        else
            emit overviewRead(read);
    });
}

} // namespace baseline::workbench
