// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/device/link_options.h"
#include "core/device/link_statistics.h"
#include "core/device/requests.h"

#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

namespace baseline::device {

/// Sends one request at a time and again until it is answered. Belongs to the link's thread. Every request that was
/// submitted gets exactly one outcome.
class RequestQueue {
public:
    using Done = std::function<void(Result<Answer>)>;
    using Send = std::function<void(MessageType, Bytes payload)>;

    RequestQueue(const LinkOptions& options, LinkCounters& counters, Send send);

    /// A new connection: ids start again under another session.
    void begin(std::uint32_t session);

    /// How long to go on asking.
    struct Persistence {
        int tries = 0;
        std::chrono::milliseconds patience{0}; ///< until the first retry
    };

    void submit(Request request, Done done);
    void submit(Request request, Done done, Persistence persistence);

    void take(const Hello& hello);
    void take(const Reply& reply);
    void take(const ModelData& data);
    void take(const Alarms& alarms);

    /// Ends all requests, also those that the outcomes of others submit meanwhile.
    void failAll(const Error& error);

private:
    struct Pending {
        Request request;
        Done done;
        Persistence persistence;
    };

    void startNext();
    void sendTry();
    void timeOut();
    bool answers(const RequestHeader& header, MessageType type) const;
    void finish(Result<Answer> outcome);

    LinkOptions m_options;
    LinkCounters& m_counters;
    Send m_send;
    QTimer m_timer;
    std::deque<Pending> m_waiting;
    std::optional<Pending> m_current;
    std::uint32_t m_session = 0;
    std::uint16_t m_nextId = 0;
    std::uint16_t m_currentId = 0;
};

} // namespace baseline::device
