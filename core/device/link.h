// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/device/link_options.h"
#include "core/device/link_statistics.h"
#include "core/device/requests.h"
#include "core/device/serial_device.h"
#include "core/device/taps.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace baseline::device {

class LinkWorker;
class TaskQueue;

/// The way to one board. Owns a thread in which the device is opened, read, decoded and closed.
///
/// Functions may be called from any thread but the link's own. Those marked *waits* wait for the board, so that they
/// belong in a pool thread, never in the GUI's. Requests of several threads take turns. Signals are emitted in the
/// thread that the Link object lives in, which needs an event loop for them; whoever has none uses the taps.
///
/// open and close may alternate as often as one likes. The destructor may come at any time when no other thread is
/// inside a call; it closes the port and ends the thread.
class Link final : public QObject {
    Q_OBJECT
public:
    explicit Link(QObject* parent = nullptr);
    explicit Link(DeviceOpener opener, LinkOptions options = {}, QObject* parent = nullptr);
    ~Link() override;

    /// Waits. Opens `port` and asks who is there; closes what was open. Errors: PortNotFound, PortBusy,
    /// PortNoPermission, PortLost, NoBoard (nothing answered; the port is closed again), Unsupported (a board that
    /// speaks none of our protocols; subject = "protocol").
    Result<Hello> open(const QString& port);
    /// Requests under way fail with PortLost. closed() is not emitted. Harmless when nothing is open.
    void close();
    bool isOpen() const;
    QString port() const;
    /// What the board said last of itself; nothing before the first open.
    std::optional<Hello> hello() const;
    /// The board's time since its power-up: what it said last, and this computer's clock since then.
    std::optional<std::chrono::microseconds> uptime() const;

    /// The newest status since the last open; any thread. For jobs, which have no event loop for statusReceived().
    std::optional<StatusIn> status() const;
    /// The same of what its watch for extremes said last; none while it has said nothing.
    std::optional<ExtremeIn> extreme() const;

    /// Waits. Asks the board and returns its reply, whose code is Ok. The request is repeated until it is answered; the
    /// board does it once. Errors: BoardRefused (subject = reason, value = ReplyCode), BoardTimeout (subject = request),
    /// PortLost, InvalidArgument for Identify, ModelRead and AlarmsRead, which have functions of their own.
    Result<Reply> call(const Request& request);
    /// Waits. Asks again who is there: after a deploy the models have changed.
    Result<Hello> identify();
    /// Waits. The model image in `slot` (noSlot: the running model), as the board has it. Errors as of call(), Cancelled.
    Result<std::vector<std::uint8_t>> readModel(std::uint8_t slot, const Progress& progress = {});

    /// Waits. The alarms that the board keeps, newest first; none from a board whose firmware is too old to keep any.
    /// Errors as of call().
    Result<std::vector<KeptAlarm>> readAlarms();

    /// From the return on, every Samples or Score frame goes into the tap as well, also across close and open.
    void addTap(std::shared_ptr<SampleTap> tap);
    void addTap(std::shared_ptr<ScoreTap> tap);
    /// From the return on, the link does not touch the tap any more.
    void removeTap(const std::shared_ptr<SampleTap>& tap);
    void removeTap(const std::shared_ptr<ScoreTap>& tap);

    /// A moment's view, since open.
    LinkStatistics statistics() const;

signals:
    void helloReceived(const baseline::Hello& hello);
    void statusReceived(const baseline::BoardStatus& status);
    void scoreReceived(const baseline::device::ScoreIn& score);
    void extremeReceived(const baseline::Extreme& extreme);
    /// The port vanished (PortLost). Once for each open; not after close().
    void closed(const baseline::Error& error);

private:
    template <typename T>
    T waitFor(std::function<void(LinkWorker&, std::function<void(T)>)> task);
    template <typename Task>
    void inWorker(Task task);
    Result<Answer> ask(const Request& request);
    void noteHello(const Hello& hello);
    void noteStatus(const BoardStatus& status);
    void noteExtreme(const Extreme& extreme);
    void noteLoss(const Error& error);

    LinkCounters m_counters;
    mutable std::mutex m_mutex; ///< of the eight below; never taken for samples
    bool m_isOpen = false;
    QString m_port;
    std::optional<Hello> m_hello;
    std::chrono::steady_clock::time_point m_helloAt;
    std::optional<StatusIn> m_status;
    std::uint64_t m_statuses = 0;
    std::optional<ExtremeIn> m_extreme;
    std::uint64_t m_extremes = 0;

    QThread m_thread;
    std::unique_ptr<TaskQueue> m_events;  ///< runs in this object's thread: signals
    std::unique_ptr<TaskQueue> m_tasks;   ///< runs in the link's thread: everything else
    std::unique_ptr<LinkWorker> m_worker; ///< created, used and destroyed in the link's thread
};

} // namespace baseline::device
