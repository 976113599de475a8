// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/device/link.h"
#include "core/device/port_list.h"
#include "core/model/image.h"
#include "core/workbench/serial_worker.h"

#include <QObject>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace baseline::workbench {

/// The model that a board runs, read back from it.
struct BoardModel {
    model::Image image;
    model::Model model;
    std::uint64_t hash = 0;
};

/// The connected board as the front ends see it: a link, what the board said of itself, and the model that it runs.
///
/// Lives in one thread. The functions marked *waits* wait for the board: for the command line and for jobs in pool
/// threads, from any thread. The slots do the same work in a thread of their own, one after the other, and answer by signals,
/// which need an event loop. Jobs take link().
class Board final : public QObject {
    Q_OBJECT
public:
    explicit Board(QObject* parent = nullptr);
    /// With another way to open a port; for tests.
    explicit Board(device::DeviceOpener opener, device::LinkOptions options = {}, QObject* parent = nullptr);
    ~Board() override;

    device::Link& link() { return m_link; }

    bool isOpen() const { return m_link.isOpen(); }
    QString port() const { return m_link.port(); }
    /// Nothing while no board is connected.
    std::optional<Hello> hello() const;
    /// The board's own time since its power-up, as of Link::uptime(); nothing while no board is connected.
    std::optional<std::chrono::microseconds> uptime() const;
    /// The latest of this connection; comes once a second, and needs the event loop.
    std::optional<BoardStatus> status() const;
    /// Null: the board has none, or it could not be read (see modelFault).
    std::shared_ptr<const BoardModel> activeModel() const;
    /// Why activeModel() is null although the board has one.
    std::optional<Error> modelFault() const;
    /// The alarms that the board keeps in its flash, newest first. connectTo() reads them, and again whenever the board
    /// has kept a new one; other callers of open() ask with readKeptAlarms().
    std::vector<KeptAlarm> keptAlarms() const;
    bool isStreaming() const { return m_streaming; }
    device::LinkStatistics statistics() const { return m_link.statistics(); }

    /// *waits* Connects and reads the active model back. Errors: those of Link::open.
    Result<Hello> open(const QString& port);
    /// *waits* Sets rate and range, each as it is when not given. Errors: InvalidArgument (subject "rate" or "range";
    /// detail lists what the sensor has), those of Link::call.
    Status configure(std::optional<Hertz> rate, std::optional<std::uint32_t> rangeG);
    /// *waits* A new stream begins at index 0. Errors: those of Link::call.
    Status start();
    /// *waits* The number of frames in the stream that ends.
    Result<std::uint64_t> stop();
    /// *waits* Asks again who is there and reads the active model; after a deployment, a rollback, an erasure.
    Status refresh(const Progress& progress = {});
    /// *waits* Reads the kept alarms. Errors: those of Link::call.
    Status readKeptAlarms();
    /// *waits* The next status of the board: at most 3 s. Runs an event loop: for a program that has none.
    Result<BoardStatus> waitForStatus();

    /// Every port there is, boards first. Looks at the disk; any thread.
    static std::vector<device::PortInfo> ports();

public slots:
    /// connecting, then connected or failed. Closes what was open.
    void connectTo(const QString& port);
    /// Closes the port; closed is not emitted, disconnected is.
    void disconnectBoard();
    void startStream();
    void stopStream();
    void refreshModel();

signals:
    void connecting(const QString& port);
    void connected(const baseline::Hello& hello);
    /// Connecting, or another slot, did not succeed.
    void failed(const baseline::Error& error);
    /// The port vanished.
    void closed(const baseline::Error& error);
    void disconnected();
    void activeModelChanged();
    void keptAlarmsChanged();
    void streamingChanged(bool streaming);
    void statusReceived(const baseline::BoardStatus& status);
    void scoreReceived(const baseline::device::ScoreIn& score);

private:
    void announce(std::function<void()> event);
    void enqueue(std::function<Status()> work);
    void forget();
    void noteStatus(const BoardStatus& status);
    void setStreaming(bool streaming);
    void setModel(std::shared_ptr<const BoardModel> active, std::optional<Error> fault);
    Status readActiveModel(const Hello& hello, const Progress& progress);
    void followAlarms(std::uint32_t newest);
    void refreshAlarms(std::uint32_t newest);
    void setKeptAlarms(std::vector<KeptAlarm> alarms);

    device::Link m_link;
    SerialWorker m_worker; ///< the slots' work
    std::atomic<bool> m_streaming{false};
    std::atomic<bool> m_ending{false};
    std::atomic<std::uint32_t> m_streamId{0}; ///< of the last start
    std::atomic<bool> m_followsAlarms{false};
    std::atomic<bool> m_readingAlarms{false}; ///< enqueued or under way
    std::atomic<std::uint32_t> m_newestAlarm{0}; ///< that the board told when they were read
    mutable std::mutex m_mutex; ///< of the four below
    std::shared_ptr<const BoardModel> m_model;
    std::optional<Error> m_modelFault;
    std::optional<BoardStatus> m_status;
    std::vector<KeptAlarm> m_keptAlarms;
};

/// The board's settings with another rate or range, if the sensor has them. Errors: InvalidArgument as of
/// Board::configure.
Result<SensorSettings> chooseSettings(const Hello& hello, std::optional<Hertz> rate,
                                      std::optional<std::uint32_t> rangeG);

/// The board's serial number as text: 32 hexadecimal digits.
QString serialText(const Hello& hello);

} // namespace baseline::workbench
