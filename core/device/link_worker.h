// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/request_queue.h"
#include "core/device/serial_device.h"
#include "core/device/stream_fan_out.h"
#include "firmware/src/wire/frame.h"

#include <QElapsedTimer>
#include <QObject>

namespace baseline::device {

/// The half of a Link that lives in the link's thread: owns the device, decodes what comes, sends what goes.
class LinkWorker final : public QObject {
public:
    /// Where events go; called in the link's thread.
    struct Listener {
        std::function<void(const Hello&)> hello;
        std::function<void(const BoardStatus&)> status;
        std::function<void(const ScoreIn&)> score;
        std::function<void(const Extreme&)> extreme;
        std::function<void(const Error&)> lost;
    };

    LinkWorker(DeviceOpener opener, const LinkOptions& options, LinkCounters& counters, Listener listener);
    ~LinkWorker() override;

    void open(const QString& port, std::function<void(Result<Hello>)> done);
    void close();
    void submit(Request request, RequestQueue::Done done);
    StreamFanOut& streams() { return m_streams; }

private:
    void identified(const Result<Answer>& answer, const std::function<void(Result<Hello>)>& done);
    void closeWith(const Error& error);
    void deviceLost();
    void dropDevice();
    void readAll();
    void take(const Frame& frame);
    void noteSequence(std::uint16_t sequence);
    template <typename Message, typename Handler>
    void decoded(const Frame& frame, Handler&& handle);
    void takeReply(const Reply& reply);
    void send(MessageType type, Bytes payload);
    void measureRate();
    Error portLost() const;

    DeviceOpener m_opener;
    LinkOptions m_options;
    LinkCounters& m_counters;
    Listener m_listener;
    StreamFanOut m_streams;
    RequestQueue m_requests;
    QTimer m_rateTimer;
    QElapsedTimer m_sinceRate;
    std::unique_ptr<QIODevice> m_device;
    QString m_port;
    FrameDecoder m_decoder;
    std::vector<char> m_buffer;
    std::optional<std::uint16_t> m_nextSequenceIn;
    std::uint64_t m_bytesAtRate = 0;
    std::uint16_t m_sequenceOut = 0;
    bool m_isIdentified = false;
    bool m_isLost = false; ///< the device has failed and waits to be dropped
};

} // namespace baseline::device
