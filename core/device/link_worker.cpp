// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/link_worker.h"

#include <QRandomGenerator>

#include <array>

namespace baseline::device {

namespace {

constexpr std::size_t readBytes = 64 * 1024;

/// Zero is the session of a board that knows nobody.
std::uint32_t randomSession()
{
    return QRandomGenerator::system()->bounded(1U, 0xFFFFFFFFU);
}

} // namespace

LinkWorker::LinkWorker(DeviceOpener opener, const LinkOptions& options, LinkCounters& counters, Listener listener)
    : m_opener(std::move(opener)), m_options(options), m_counters(counters), m_listener(std::move(listener)),
      m_streams(counters),
      m_requests(options, counters, [this](MessageType type, Bytes payload) { send(type, payload); }),
      m_buffer(readBytes)
{
    m_rateTimer.setInterval(1000);
    connect(&m_rateTimer, &QTimer::timeout, this, [this] { measureRate(); });
}

LinkWorker::~LinkWorker()
{
    close();
}

void LinkWorker::open(const QString& port, std::function<void(Result<Hello>)> done)
{
    close();
    Result<std::unique_ptr<QIODevice>> device = m_opener(port);
    if (!device) {
        done(device.error());
        return;
    }
    m_device = std::move(device).value();
    m_port = port;
    m_decoder = FrameDecoder();
    m_nextSequenceIn.reset();
    m_sequenceOut = 0;
    m_bytesAtRate = 0;
    m_counters.reset();
    m_streams.begin(0);
    m_sinceRate.start();
    m_rateTimer.start();
    watchDevice(*m_device, *this, [this] { deviceLost(); });
    connect(m_device.get(), &QIODevice::readyRead, this, [this] { readAll(); });

    m_requests.begin(randomSession());
    m_requests.submit(identifyRequest(),
                      [this, done = std::move(done)](const Result<Answer>& answer) { identified(answer, done); },
                      {m_options.identifyTries, m_options.identifyPatience});
}

void LinkWorker::identified(const Result<Answer>& answer, const std::function<void(Result<Hello>)>& done)
{
    if (!answer) {
        Error error = answer.error();
        if (error.code == Error::Code::BoardTimeout)
            error = {Error::Code::NoBoard, "nothing on the port speaks our protocol", m_port.toStdString()};
        close();
        done(error);
        return;
    }
    const Hello& hello = std::get<Hello>(*answer);
    if (hello.lowestProtocol > protocolHighest || hello.highestProtocol < protocolLowest) {
        // The device is on the stack, so it cannot be closed here.
        deviceLost();
        done(Error{Error::Code::Unsupported, "the board speaks other protocol versions", "protocol"});
        return;
    }
    m_isIdentified = true;
    done(hello);
}

Error LinkWorker::portLost() const
{
    return {Error::Code::PortLost, "the port is not open any more", m_port.toStdString()};
}

void LinkWorker::close()
{
    closeWith(portLost());
}

void LinkWorker::closeWith(const Error& error)
{
    m_isIdentified = false;
    m_isLost = false;
    m_rateTimer.stop();
    m_counters.kilobytesPerSecond = 0.0;
    if (m_device) {
        // First deaf, then closed: closing may report errors of its own.
        m_device->disconnect(this);
        m_device->close();
        m_device.reset();
    }
    m_requests.failAll(error);
}

void LinkWorker::deviceLost()
{
    if (m_isLost)
        return;
    m_isLost = true;
    // A dead serial port reports at every turn of the event loop. Hear it no more, and close it when its own code is
    // not on the stack.
    m_device->disconnect(this);
    QMetaObject::invokeMethod(this, [this] { dropDevice(); }, Qt::QueuedConnection);
}

void LinkWorker::dropDevice()
{
    // Closed, and perhaps opened again, since this call was queued.
    if (!m_isLost)
        return;
    readAll();
    const bool wasOpen = m_isIdentified;
    const Error error = portLost();
    closeWith(error);
    if (wasOpen)
        m_listener.lost(error);
}

void LinkWorker::submit(Request request, RequestQueue::Done done)
{
    if (!m_isIdentified) {
        done(portLost());
        return;
    }
    m_requests.submit(std::move(request), std::move(done));
}

void LinkWorker::readAll()
{
    while (m_device) {
        const qint64 size = m_device->read(m_buffer.data(), static_cast<qint64>(m_buffer.size()));
        if (size <= 0)
            return;
        m_counters.bytesIn += static_cast<std::uint64_t>(size);
        m_decoder.feed(Bytes(reinterpret_cast<const std::uint8_t*>(m_buffer.data()), static_cast<std::size_t>(size)),
                       [this](const Frame& frame) { take(frame); });
        const FrameDecoder::Counters& counters = m_decoder.counters();
        m_counters.frames = counters.frames;
        m_counters.damagedFrames = counters.damaged + counters.overlong;
    }
}

void LinkWorker::noteSequence(std::uint16_t sequence)
{
    const auto missing = static_cast<std::uint16_t>(sequence - m_nextSequenceIn.value_or(sequence));
    m_nextSequenceIn = static_cast<std::uint16_t>(sequence + 1);
    if (missing == 0)
        return;
    m_streams.noteWireLoss();
    // A step back is a board that has restarted and counts anew.
    if (missing < 0x8000)
        m_counters.missingFrames += missing;
}

template <typename Message, typename Handler>
void LinkWorker::decoded(const Frame& frame, Handler&& handle)
{
    Message message;
    if (decode(frame.payload, message))
        handle(message);
    else
        ++m_counters.unknownFrames;
}

void LinkWorker::take(const Frame& frame)
{
    noteSequence(frame.sequence);
    switch (static_cast<MessageType>(frame.type)) {
    case MessageType::Samples:
        decoded<Samples>(frame, [&](const Samples& s) { m_streams.take(s, std::chrono::steady_clock::now()); });
        break;
    case MessageType::Score:
        decoded<Score>(frame, [&](const Score& s) {
            const ScoreIn score{std::chrono::steady_clock::now(), s};
            m_streams.take(score);
            m_listener.score(score);
        });
        break;
    case MessageType::Extreme:
        decoded<Extreme>(frame, [&](const Extreme& e) { m_listener.extreme(e); });
        break;
    case MessageType::BoardStatus:
        decoded<BoardStatus>(frame, [&](const BoardStatus& s) { m_listener.status(s); });
        break;
    case MessageType::Hello:
        decoded<Hello>(frame, [&](const Hello& hello) {
            // Before the answer: whoever asked finds the listener up to date.
            if (m_isIdentified)
                m_listener.hello(hello);
            else
                m_streams.begin(hello.streamId);
            m_requests.take(hello);
        });
        break;
    case MessageType::Reply:
        decoded<Reply>(frame, [&](const Reply& reply) { takeReply(reply); });
        break;
    case MessageType::ModelData:
        decoded<ModelData>(frame, [&](const ModelData& data) { m_requests.take(data); });
        break;
    case MessageType::Alarms:
        decoded<Alarms>(frame, [&](const Alarms& alarms) { m_requests.take(alarms); });
        break;
    default:
        ++m_counters.unknownFrames;
    }
}

void LinkWorker::takeReply(const Reply& reply)
{
    // Here, not at the consumers: the samples that follow in the same read are of the new stream already.
    if (reply.code == ReplyCode::Ok && reply.requestType == static_cast<std::uint8_t>(MessageType::Start))
        m_streams.noteStart(static_cast<std::uint32_t>(reply.value));
    if (reply.code == ReplyCode::Ok && reply.requestType == static_cast<std::uint8_t>(MessageType::Stop))
        m_streams.noteStop(reply.value);
    m_requests.take(reply);
}

void LinkWorker::send(MessageType type, Bytes payload)
{
    if (!m_device)
        return;
    std::array<std::uint8_t, maxFrameOnWire + 1> frame;
    // Before Identify a zero: what an earlier program left half sent ends here.
    frame[0] = 0;
    const std::size_t size = encodeFrame(static_cast<std::uint8_t>(type), m_sequenceOut++, payload,
                                         MutableBytes(frame.data() + 1, maxFrameOnWire));
    const std::size_t from = type == MessageType::Identify ? 0 : 1;
    const qint64 written =
        m_device->write(reinterpret_cast<const char*>(frame.data() + from), static_cast<qint64>(size + 1 - from));
    if (written > 0)
        m_counters.bytesOut += static_cast<std::uint64_t>(written);
}

void LinkWorker::measureRate()
{
    const std::uint64_t bytes = m_counters.bytesIn;
    const qint64 milliseconds = m_sinceRate.restart();
    if (milliseconds > 0)
        m_counters.kilobytesPerSecond =
            static_cast<double>(bytes - m_bytesAtRate) / static_cast<double>(milliseconds);
    m_bytesAtRate = bytes;
}

} // namespace baseline::device
