// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/virtual/host_side.h"

#include <QElapsedTimer>

#include <algorithm>

namespace baseline::tests {

namespace {

constexpr int tries = 40;
constexpr double answerSeconds = 0.25;

} // namespace

HostSide::HostSide(const QString& port, std::uint32_t session) : m_session(session)
{
    m_port.setPortName(port);
    // A pseudo-terminal that hung up says ReadError again and again: one is enough.
    QObject::connect(&m_port, &QSerialPort::errorOccurred, &m_port, [this](QSerialPort::SerialPortError error) {
        m_vanished = m_vanished || error == QSerialPort::ReadError || error == QSerialPort::ResourceError;
    });
    if (m_port.open(QIODevice::ReadWrite))
        m_port.write(QByteArray(1, '\0'));
}

void HostSide::take(const Frame& frame)
{
    Samples samples;
    Score score;
    BoardStatus status;
    Hello hello;
    Reply reply;
    switch (static_cast<MessageType>(frame.type)) {
    case MessageType::Samples:
        if (decode(frame.payload, samples)) {
            ByteReader reader(samples.counts);
            Piece piece{samples.streamId, samples.firstIndex, samples.deviceMicros, samples.channels,
                        samples.flags,    samples.frames,     {}};
            for (std::size_t i = 0; i < std::size_t{samples.frames} * samples.channels; ++i)
                piece.counts.push_back(reader.i16());
            pieces.push_back(std::move(piece));
        }
        break;
    case MessageType::Score:
        if (decode(frame.payload, score))
            scores.push_back(score);
        break;
    case MessageType::BoardStatus:
        if (decode(frame.payload, status))
            statuses.push_back(status);
        break;
    case MessageType::Hello:
        if (decode(frame.payload, hello) && hello.request.session == m_session)
            m_hello = hello;
        break;
    case MessageType::Reply:
        if (decode(frame.payload, reply) && reply.request.session == m_session && reply.request.id == m_id)
            m_reply = reply;
        break;
    default:
        break;
    }
}

bool HostSide::read(int patienceMs)
{
    if (m_vanished || !m_port.waitForReadyRead(patienceMs))
        return false;
    const QByteArray bytes = m_port.readAll();
    m_decoder.feed(Bytes(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                         static_cast<std::size_t>(bytes.size())),
                   [this](const Frame& frame) { take(frame); });
    return true;
}

bool HostSide::readUntil(const std::function<bool()>& enough, double seconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!enough()) {
        const auto left = static_cast<int>(seconds * 1000.0 - static_cast<double>(timer.elapsed()));
        if (left <= 0 || (m_vanished && !enough()))
            return false;
        read(std::min(left, 50));
    }
    return true;
}

void HostSide::send(MessageType type, Bytes payload)
{
    std::uint8_t frame[maxFrameOnWire];
    const std::size_t size = encodeFrame(static_cast<std::uint8_t>(type), m_sequence++, payload,
                                         MutableBytes(frame, sizeof frame));
    m_port.write(reinterpret_cast<const char*>(frame), static_cast<qint64>(size));
    m_port.flush();
}

std::optional<Hello> HostSide::identify()
{
    std::uint8_t payload[16];
    ByteWriter writer(MutableBytes(payload, sizeof payload));
    encode(writer, RequestHeader{m_session, 0});
    m_hello.reset();
    for (int i = 0; i < tries && !m_hello && !m_vanished; ++i) {
        send(MessageType::Identify, writer.written());
        readUntil([this] { return m_hello.has_value(); }, answerSeconds);
    }
    return m_hello;
}

template <typename Message>
std::optional<Reply> HostSide::ask(MessageType type, Message message)
{
    message.request = {m_session, ++m_id};
    std::uint8_t payload[maxPayload];
    ByteWriter writer(MutableBytes(payload, sizeof payload));
    encode(writer, message);
    return await(type, writer.written());
}

std::optional<Reply> HostSide::await(MessageType type, Bytes payload)
{
    m_reply.reset();
    for (int i = 0; i < tries && !m_reply && !m_vanished; ++i) {
        send(type, payload);
        readUntil([this] { return m_reply.has_value(); }, answerSeconds);
    }
    return m_reply;
}

std::optional<Reply> HostSide::request(MessageType type)
{
    std::uint8_t payload[16];
    ByteWriter writer(MutableBytes(payload, sizeof payload));
    encode(writer, RequestHeader{m_session, ++m_id});
    return await(type, writer.written());
}

std::optional<Reply> HostSide::configure(const SensorSettings& settings)
{
    return ask(MessageType::Configure, Configure{{}, settings});
}

std::optional<Reply> HostSide::reboot(RebootTarget target)
{
    return ask(MessageType::Reboot, Reboot{{}, target});
}

std::optional<Reply> HostSide::upload(const std::vector<std::uint8_t>& image)
{
    std::optional<Reply> reply = ask(MessageType::ModelBegin, ModelBegin{{}, static_cast<std::uint32_t>(image.size())});
    for (std::size_t at = 0; at < image.size() && reply && reply->code == ReplyCode::Ok; at += maxModelChunk) {
        const Bytes data(image.data() + at, std::min(maxModelChunk, image.size() - at));
        reply = ask(MessageType::ModelChunk, ModelChunk{{}, static_cast<std::uint32_t>(at), data});
    }
    return reply && reply->code == ReplyCode::Ok ? request(MessageType::ModelCommit) : reply;
}

std::uint64_t HostSide::received() const
{
    std::uint64_t frames = 0;
    for (const Piece& piece : pieces)
        frames += piece.frames;
    return frames;
}

} // namespace baseline::tests
