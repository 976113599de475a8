// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/link.h"

#include "core/device/link_worker.h"
#include "core/device/task_queue.h"
#include "firmware/src/model/limits.h"

#include <cassert>
#include <future>

namespace baseline::device {

Link::Link(QObject* parent) : Link(openSerialPort, {}, parent) {}

Link::Link(DeviceOpener opener, LinkOptions options, QObject* parent)
    : QObject(parent), m_events(std::make_unique<TaskQueue>(this)), m_tasks(std::make_unique<TaskQueue>())
{
    // For string-based connections and spies in other threads.
    qRegisterMetaType<Hello>();
    qRegisterMetaType<BoardStatus>();
    qRegisterMetaType<ScoreIn>();
    qRegisterMetaType<Extreme>();
    qRegisterMetaType<Error>();

    m_thread.setObjectName(QStringLiteral("link"));
    m_tasks->moveToThread(&m_thread);
    m_thread.start();
    const LinkWorker::Listener listener{
        [this](const Hello& hello) { noteHello(hello); },
        [this](const BoardStatus& status) { noteStatus(status); },
        [this](const ScoreIn& score) { m_events->post([this, score] { emit scoreReceived(score); }); },
        [this](const Extreme& extreme) { noteExtreme(extreme); },
        [this](const Error& error) { noteLoss(error); },
    };
    m_tasks->post([this, opener = std::move(opener), options, listener] {
        m_worker = std::make_unique<LinkWorker>(opener, options, m_counters, listener);
    });
}

Link::~Link()
{
    std::promise<void> ended;
    m_tasks->post([this, &ended] {
        m_worker.reset();
        ended.set_value();
    });
    ended.get_future().wait();
    m_thread.quit();
    m_thread.wait();
}

template <typename T>
T Link::waitFor(std::function<void(LinkWorker&, std::function<void(T)>)> task)
{
    assert(QThread::currentThread() != &m_thread);
    const auto promise = std::make_shared<std::promise<T>>();
    std::future<T> outcome = promise->get_future();
    m_tasks->post([this, promise, task = std::move(task)] {
        task(*m_worker, [promise](T value) { promise->set_value(std::move(value)); });
    });
    return outcome.get();
}

template <typename Task>
void Link::inWorker(Task task)
{
    waitFor<bool>([task](LinkWorker& worker, const std::function<void(bool)>& done) {
        task(worker);
        done(true);
    });
}

Result<Hello> Link::open(const QString& port)
{
    close();
    return waitFor<Result<Hello>>([this, port](LinkWorker& worker, const std::function<void(Result<Hello>)>& done) {
        worker.open(port, [this, port, done](const Result<Hello>& hello) {
            if (hello) {
                const std::lock_guard lock(m_mutex);
                m_isOpen = true;
                m_port = port;
            }
            if (hello)
                noteHello(*hello);
            done(hello);
        });
    });
}

void Link::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOpen = false;
        m_status.reset();
        m_extreme.reset();
    }
    inWorker([](LinkWorker& worker) { worker.close(); });
}

Result<Answer> Link::ask(const Request& request)
{
    return waitFor<Result<Answer>>([request](LinkWorker& worker, const std::function<void(Result<Answer>)>& done) {
        worker.submit(request, done);
    });
}

Result<Reply> Link::call(const Request& request)
{
    if (request.type == MessageType::Identify || request.type == MessageType::ModelRead
        || request.type == MessageType::AlarmsRead)
        return Error{Error::Code::InvalidArgument, "not answered by a Reply", requestName(request.type)};
    const Result<Answer> answer = ask(request);
    if (!answer)
        return answer.error();
    return std::get<Reply>(*answer);
}

Result<Hello> Link::identify()
{
    const Result<Answer> answer = ask(identifyRequest());
    if (!answer)
        return answer.error();
    return std::get<Hello>(*answer);
}

Result<std::vector<std::uint8_t>> Link::readModel(std::uint8_t slot, const Progress& progress)
{
    std::vector<std::uint8_t> image;
    std::size_t total = 0;
    do {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "reading a model was cancelled"};
        const Result<Answer> answer =
            ask(modelReadRequest(slot, static_cast<std::uint32_t>(image.size()), maxModelChunk));
        if (!answer)
            return answer.error();
        const ModelPart& part = std::get<ModelPart>(*answer);
        const bool continues = part.offset == image.size() && !part.data.empty()
                               && (image.empty() || part.totalBytes == total) && part.totalBytes <= maxModelBytes;
        if (!continues)
            return Error{Error::Code::ModelInvalid, "the parts that the board sent make no whole", "read-back"};
        total = part.totalBytes;
        image.insert(image.end(), part.data.begin(), part.data.end());
        progress.at(static_cast<double>(image.size()) / static_cast<double>(total), "read back");
    } while (image.size() < total);
    return image;
}

Result<std::vector<KeptAlarm>> Link::readAlarms()
{
    std::vector<KeptAlarm> kept;
    std::uint32_t before = 0;
    while (true) {
        const Result<Answer> answer = ask(alarmsReadRequest(before));
        if (!answer) {
            const bool unknown = answer.error().code == Error::Code::BoardRefused
                                 && answer.error().value == static_cast<double>(ReplyCode::Unknown);
            return unknown ? Result<std::vector<KeptAlarm>>(kept) : answer.error();
        }
        const Alarms& part = std::get<Alarms>(*answer);
        for (std::size_t i = 0; i < part.count; ++i) {
            // Numbers fall, so this ends whatever a board sends.
            if (before != 0 && part.alarms[i].number >= before)
                return kept;
            kept.push_back(part.alarms[i]);
            before = part.alarms[i].number;
        }
        if (part.count == 0 || before <= 1)
            return kept;
    }
}

// By reference: the caller waits, and a copy would live on in the queue for a moment.
void Link::addTap(std::shared_ptr<SampleTap> tap)
{
    inWorker([&tap](LinkWorker& worker) { worker.streams().add(tap); });
}

void Link::addTap(std::shared_ptr<ScoreTap> tap)
{
    inWorker([&tap](LinkWorker& worker) { worker.streams().add(tap); });
}

void Link::removeTap(const std::shared_ptr<SampleTap>& tap)
{
    inWorker([&tap](LinkWorker& worker) { worker.streams().remove(tap); });
}

void Link::removeTap(const std::shared_ptr<ScoreTap>& tap)
{
    inWorker([&tap](LinkWorker& worker) { worker.streams().remove(tap); });
}

bool Link::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_isOpen;
}

QString Link::port() const
{
    const std::lock_guard lock(m_mutex);
    return m_port;
}

std::optional<Hello> Link::hello() const
{
    const std::lock_guard lock(m_mutex);
    return m_hello;
}

std::optional<StatusIn> Link::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

std::optional<ExtremeIn> Link::extreme() const
{
    const std::lock_guard lock(m_mutex);
    return m_extreme;
}

std::optional<std::chrono::microseconds> Link::uptime() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_hello)
        return std::nullopt;
    const auto since = std::chrono::steady_clock::now() - m_helloAt;
    return std::chrono::microseconds(m_hello->uptimeMicros)
           + std::chrono::duration_cast<std::chrono::microseconds>(since);
}

void Link::noteHello(const Hello& hello)
{
    {
        const std::lock_guard lock(m_mutex);
        m_hello = hello;
        m_helloAt = std::chrono::steady_clock::now();
    }
    m_events->post([this, hello] { emit helloReceived(hello); });
}

void Link::noteStatus(const BoardStatus& status)
{
    {
        const std::lock_guard lock(m_mutex);
        m_status = StatusIn{++m_statuses, status};
    }
    m_events->post([this, status] { emit statusReceived(status); });
}

void Link::noteExtreme(const Extreme& extreme)
{
    {
        const std::lock_guard lock(m_mutex);
        m_extreme = ExtremeIn{++m_extremes, extreme};
    }
    m_events->post([this, extreme] { emit extremeReceived(extreme); });
}

void Link::noteLoss(const Error& error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOpen = false;
    }
    m_events->post([this, error] { emit closed(error); });
}

LinkStatistics Link::statistics() const
{
    return m_counters.snapshot();
}

} // namespace baseline::device
