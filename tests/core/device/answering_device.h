// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "firmware/src/wire/device_messages.h"
#include "firmware/src/wire/frame.h"

#include <QIODevice>

#include <array>
#include <memory>
#include <optional>

namespace baseline::tests {

/// A device that is no port at all: answers each Identify with a Hello of the given protocols, each AlarmsRead with the
/// same alarms if it has any, and refuses all else as unknown.
class AnsweringDevice final : public QIODevice {
public:
    static Result<std::unique_ptr<QIODevice>> make(int lowest, int highest, std::optional<Alarms> alarms = {})
    {
        auto device = std::make_unique<AnsweringDevice>();
        device->m_alarms = alarms;
        device->m_hello.lowestProtocol = static_cast<std::uint8_t>(lowest);
        device->m_hello.highestProtocol = static_cast<std::uint8_t>(highest);
        device->open(QIODevice::ReadWrite | QIODevice::Unbuffered);
        return std::unique_ptr<QIODevice>(std::move(device));
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        const qint64 size = std::min<qint64>(maxSize, m_answers.size());
        std::copy_n(m_answers.begin(), size, data);
        m_answers.remove(0, size);
        return size;
    }

    qint64 writeData(const char* data, qint64 size) override
    {
        m_decoder.feed(Bytes(reinterpret_cast<const std::uint8_t*>(data), static_cast<std::size_t>(size)),
                       [this](const Frame& frame) { answer(frame); });
        return size;
    }

private:
    void answer(const Frame& frame)
    {
        RequestHeader request;
        if (!decode(frame.payload, request))
            return;
        if (frame.type == static_cast<std::uint8_t>(MessageType::Identify)) {
            m_hello.request = request;
            send(MessageType::Hello, m_hello);
        } else if (frame.type == static_cast<std::uint8_t>(MessageType::AlarmsRead) && m_alarms) {
            m_alarms->request = request;
            send(MessageType::Alarms, *m_alarms);
        } else {
            send(MessageType::Reply, Reply{request, frame.type, ReplyCode::Unknown, 0});
        }
    }

    template <typename Message>
    void send(MessageType type, const Message& message)
    {
        std::array<std::uint8_t, maxPayload> payload;
        ByteWriter writer(MutableBytes(payload.data(), payload.size()));
        encode(writer, message);
        std::array<std::uint8_t, maxFrameOnWire> wire;
        const std::size_t size = encodeFrame(static_cast<std::uint8_t>(type), m_sequence++, writer.written(),
                                             MutableBytes(wire.data(), wire.size()));
        m_answers.append(reinterpret_cast<const char*>(wire.data()), static_cast<qsizetype>(size));
        QMetaObject::invokeMethod(this, &QIODevice::readyRead, Qt::QueuedConnection);
    }

    Hello m_hello{};
    std::optional<Alarms> m_alarms;
    FrameDecoder m_decoder;
    QByteArray m_answers;
    std::uint16_t m_sequence = 0;
};

} // namespace baseline::tests
