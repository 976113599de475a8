// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/device/serial_device.h"
#include "core/device/taps.h"
#include "core/device/text_line.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace baseline::device {

class TaskQueue;
class TextWorker;

/// A row of numbers that a sketch printed.
struct TextRowIn {
    Arrival arrival;
    std::uint64_t index = 0; ///< counts rows since the port was opened, damaged ones too
    std::array<float, maxTextChannels> values{};
};

using TextTap = SpscRing<TextRowIn>;
/// Two seconds at 8 kHz, 2 MB.
inline constexpr std::size_t textTapRows = 16384;

/// What the rows look like, once that is known.
struct TextFormat {
    std::size_t channels = 0;
    QStringList names; ///< as many as channels
    Hertz rate;        ///< given, or the usual rate nearest to the measured one

    friend bool operator==(const TextFormat&, const TextFormat&) = default;
};

/// A moment's counters since the port was opened.
struct TextStatistics {
    std::uint64_t rows = 0;
    std::uint64_t damagedRows = 0; ///< samples that came and cannot be read, or had another number of columns
    std::uint64_t otherLines = 0;  ///< no rows: headings, messages, noise
    std::uint64_t refusedRows = 0; ///< that some tap had no room for
    Hertz measuredRate;            ///< by this computer's clock; 0: not known yet

    friend bool operator==(const TextStatistics&, const TextStatistics&) = default;
};

/// A serial port on which any sketch prints lines of numbers. Such lines carry no sequence numbers: a line that never
/// came cannot be seen. Owns a thread in which the port is read. Functions may be called from any thread but that one;
/// signals are emitted in the thread that this object lives in.
class TextSource final : public QObject {
    Q_OBJECT
public:
    explicit TextSource(QObject* parent = nullptr);
    explicit TextSource(DeviceOpener opener, QObject* parent = nullptr);
    ~TextSource() override;

    /// Opens the port, and closes what was open. `rate`: 0 to measure it. Errors: those of the opener.
    Status open(const QString& port, Hertz rate = {});
    /// ended() follows instead of closed(). Harmless when nothing is open.
    void close();
    bool isOpen() const;
    QString port() const;
    /// Nothing until three lines agree on their columns and the rate is known.
    std::optional<TextFormat> format() const;
    TextStatistics statistics() const;

    /// From the return on, every row goes into the tap as well, also across close and open.
    void addTap(std::shared_ptr<TextTap> tap);
    void removeTap(const std::shared_ptr<TextTap>& tap);

signals:
    void opened();
    /// format() is there, or has changed: another port.
    void formatKnown();
    /// close() has closed what was open.
    void ended();
    /// The port vanished (PortLost).
    void closed(const baseline::Error& error);

private:
    friend class TextWorker;
    template <typename T, typename Task>
    T inWorker(Task task);

    mutable std::mutex m_mutex; ///< of the four below
    bool m_isOpen = false;
    QString m_port;
    std::optional<TextFormat> m_format;
    TextStatistics m_statistics;

    QThread m_thread;
    std::unique_ptr<TaskQueue> m_events; ///< runs in this object's thread: signals
    std::unique_ptr<TaskQueue> m_tasks;  ///< runs in the reading thread
    std::unique_ptr<TextWorker> m_worker;
};

} // namespace baseline::device
