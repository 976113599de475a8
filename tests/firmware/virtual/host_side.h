// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/wire/device_messages.h"
#include "firmware/src/wire/frame.h"
#include "firmware/src/wire/host_messages.h"
#include "firmware/src/wire/little_endian.h"

#include <QSerialPort>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace baseline::tests {

/// A Samples frame as it came.
struct Piece {
    std::uint32_t streamId = 0;
    std::uint64_t firstIndex = 0;
    std::uint64_t micros = 0;
    std::uint8_t channels = 0;
    std::uint8_t flags = 0;
    std::uint16_t frames = 0;
    std::vector<std::int16_t> counts;

    std::uint64_t end() const { return firstIndex + frames; }
};

/// The least that a host does: frames over a serial port, requests repeated until they are answered. One thread.
class HostSide {
public:
    /// Opens the port; isOpen() tells whether it could.
    explicit HostSide(const QString& port, std::uint32_t session = 1);

    bool isOpen() const { return m_port.isOpen(); }
    std::optional<Hello> identify();
    /// Start, Stop, ModelCommit and Rollback.
    std::optional<Reply> request(MessageType type);
    std::optional<Reply> configure(const SensorSettings& settings);
    std::optional<Reply> reboot(RebootTarget target);
    /// Begin, all chunks, commit; the reply to the first of them that was refused, else the one to the commit.
    std::optional<Reply> upload(const std::vector<std::uint8_t>& image);

    /// Reads until `enough` or for `seconds` at most; false if it was never enough.
    bool readUntil(const std::function<bool()>& enough, double seconds);
    /// Frames of samples in `pieces`.
    std::uint64_t received() const;

    std::vector<Piece> pieces;
    std::vector<Score> scores;
    std::vector<BoardStatus> statuses;
    FrameDecoder::Counters counters() const { return m_decoder.counters(); }
    bool hasVanished() const { return m_vanished; }

private:
    template <typename Message>
    std::optional<Reply> ask(MessageType type, Message message);
    std::optional<Reply> await(MessageType type, Bytes payload);
    bool read(int patienceMs);
    void take(const Frame& frame);
    void send(MessageType type, Bytes payload);

    QSerialPort m_port;
    FrameDecoder m_decoder;
    std::uint32_t m_session;
    std::uint16_t m_id = 0;
    std::uint16_t m_sequence = 0;
    std::optional<Hello> m_hello;
    std::optional<Reply> m_reply;
    bool m_vanished = false;
};

} // namespace baseline::tests
