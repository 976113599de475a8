// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/signal_reader.h"

#include <QObject>
#include <QString>

#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace baseline::workbench {

/// What a timeline knows of its recording before anything is drawn.
struct TimelineFacts {
    project::RecordingSummary summary;
    std::vector<recording::Gap> gaps;
};

/// Reads columns of one recording in a thread of its own with a connection of its own. Only the newest wanted span of
/// each kind waits; older wishes are forgotten. Signals come in the thread of this object, never for a recording that
/// was left. Destroyed while it reads, it waits for that one read.
class TimelineReader final : public QObject {
    Q_OBJECT
public:
    explicit TimelineReader(QObject* parent = nullptr);
    ~TimelineReader() override;

    using Columns = std::shared_ptr<const project::SignalColumns>;

    /// opened() or failed() follows.
    void open(const QString& projectPath, const QString& recordingId);
    void close();

    /// columnsRead() follows, unless a newer wish overtakes this one. Without a recording nothing happens.
    void want(recording::Span span, std::size_t columns);
    /// overviewRead() follows: the same for the picture of the whole, which does not compete with the other.
    void wantOverview(std::size_t columns);

signals:
    void opened(const baseline::workbench::TimelineFacts& facts);
    void columnsRead(const baseline::workbench::TimelineReader::Columns& columns);
    void overviewRead(const baseline::workbench::TimelineReader::Columns& columns);
    void failed(const baseline::Error& error);

private:
    struct Wish {
        recording::Span span; ///< empty: the whole recording
        std::size_t columns = 0;
    };
    struct Orders {
        quint64 recording = 0; ///< counts open() and close()
        QString path;          ///< empty: none
        QString id;
        std::optional<Wish> detail;
        std::optional<Wish> overview;
    };
    class Source;

    void run();
    bool waitForOrders(quint64 known);
    Orders takeOrders();
    void serve(Source& source, const Orders& orders);
    void order(const QString& path, const QString& id);
    template <typename Tell>
    void post(quint64 recording, Tell tell);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    Orders m_orders;      ///< guarded by m_mutex
    bool m_ending = false; ///< guarded by m_mutex
    quint64 m_current = 0; ///< of this object's thread: what is not of this recording is stale
    std::thread m_thread;
};

} // namespace baseline::workbench
