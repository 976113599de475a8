// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/request_queue.h"

#include <algorithm>

namespace baseline::device {

RequestQueue::RequestQueue(const LinkOptions& options, LinkCounters& counters, Send send)
    : m_options(options), m_counters(counters), m_send(std::move(send))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { timeOut(); });
}

void RequestQueue::begin(std::uint32_t session)
{
    m_session = session;
    m_nextId = 0;
}

void RequestQueue::submit(Request request, Done done)
{
    const Persistence usual{m_options.requestTries, m_options.requestPatience + request.work};
    submit(std::move(request), std::move(done), usual);
}

void RequestQueue::submit(Request request, Done done, Persistence persistence)
{
    m_waiting.push_back({std::move(request), std::move(done), persistence});
    if (!m_current)
        startNext();
}

void RequestQueue::startNext()
{
    if (m_waiting.empty())
        return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_currentId = m_nextId++;
    std::vector<std::uint8_t>& payload = m_current->request.payload;
    ByteWriter header(MutableBytes(payload.data(), payload.size()));
    encode(header, RequestHeader{m_session, m_currentId});
    sendTry();
}

void RequestQueue::sendTry()
{
    --m_current->persistence.tries;
    const std::vector<std::uint8_t>& payload = m_current->request.payload;
    m_timer.start(m_current->persistence.patience);
    // Last: sending may find the port gone, and end this request.
    m_send(m_current->request.type, Bytes(payload.data(), payload.size()));
}

void RequestQueue::timeOut()
{
    if (!m_current)
        return;
    if (m_current->persistence.tries <= 0) {
        const char* name = requestName(m_current->request.type);
        finish(Error{Error::Code::BoardTimeout, std::string("no answer to ") + name, name});
        return;
    }
    ++m_counters.retries;
    // A request that is patient from the start stays as patient as it is.
    std::chrono::milliseconds& patience = m_current->persistence.patience;
    patience = std::max(patience, std::min(patience + patience / 4, m_options.longestPatience));
    sendTry();
}

bool RequestQueue::answers(const RequestHeader& header, MessageType type) const
{
    return m_current && header.session == m_session && header.id == m_currentId && m_current->request.type == type;
}

void RequestQueue::take(const Hello& hello)
{
    if (answers(hello.request, MessageType::Identify))
        finish(Answer(hello));
}

void RequestQueue::take(const Reply& reply)
{
    if (!answers(reply.request, static_cast<MessageType>(reply.requestType)))
        return;
    if (reply.code == ReplyCode::Ok) {
        finish(Answer(reply));
        return;
    }
    // Our newest id is stale only to a board that has restarted. This request fails, since what it built upon is gone,
    // but those behind it shall find a board that knows us.
    if (reply.code == ReplyCode::StaleRequest)
        m_waiting.push_front({identifyRequest(), [](const Result<Answer>&) {},
                              {m_options.requestTries, m_options.requestPatience}});
    finish(refusal(reply));
}

void RequestQueue::take(const ModelData& data)
{
    if (answers(data.request, MessageType::ModelRead))
        finish(Answer(ModelPart{data.offset, data.totalBytes,
                                std::vector<std::uint8_t>(data.data.begin(), data.data.end())}));
}

void RequestQueue::take(const Alarms& alarms)
{
    if (answers(alarms.request, MessageType::AlarmsRead))
        finish(Answer(alarms));
}

void RequestQueue::finish(Result<Answer> outcome)
{
    m_timer.stop();
    const Done done = std::move(m_current->done);
    m_current.reset();
    done(std::move(outcome));
    // The outcome may have submitted a request or ended all of them.
    if (!m_current)
        startNext();
}

void RequestQueue::failAll(const Error& error)
{
    m_timer.stop();
    while (m_current || !m_waiting.empty()) {
        if (!m_current) {
            m_current = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        const Done done = std::move(m_current->done);
        m_current.reset();
        done(error);
    }
}

} // namespace baseline::device
