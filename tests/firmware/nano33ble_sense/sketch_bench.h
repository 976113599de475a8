// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/nano33ble_sense/board.h"
#include "firmware/src/node/node.h"
#include "tests/firmware/nano33ble_sense/fake_bmi270.h"
#include "tests/firmware/nano33ble_sense/fake_lsm9ds1.h"
#include "tests/firmware/nano33ble_sense/fake_mbed_board.h"
#include "tests/firmware/nano33ble_sense/stand_in.h"

#include <cmath>
#include <optional>
#include <vector>

namespace baseline::tests {

/// The whole sketch, started on a board with one of the two chips, and a host on its port. The board's parts live in
/// board.cpp: setting up again is a reset.
class SketchBench {
public:
    explicit SketchBench(bool secondRevision = false)
    {
        standIn() = StandIn{};
        standIn().micros = 100000;
        fakeMbedBoard() = FakeMbedBoard{};
        if (secondRevision)
            bus.chips[FakeBmi270::address] = &bmi;
        else
            bus.chips[FakeLsm9ds1::address] = &lsm;
        standIn().bus = &bus;
        standIn().bmi270Begin = [this] { bmi.configure(); };
        standIn().onDelay = [this](unsigned long) { measure(); };
        // While flash is erased both threads stand still and the chips do not; then sampling comes first.
        fakeMbedBoard().nvmc.onStop = [this](std::uint32_t millis) {
            standIn().micros += 1000 * millis + 1100; // setting up a part costs 1.1 ms
            measure();
        };
        fakeMbedBoard().nvmc.onPause = [this] {
            standIn().micros += 500;
            measure();
            sampleIfDue();
        };
    }

    void run(double seconds)
    {
        const std::uint64_t until = standIn().micros + static_cast<std::uint64_t>(seconds * 1e6);
        while (standIn().micros < until) {
            sampleIfDue();
            baselineLoop();
        }
    }

    template <typename Message>
    void send(MessageType type, const Message& message)
    {
        std::uint8_t payload[maxPayload];
        ByteWriter writer(MutableBytes(payload, sizeof payload));
        encode(writer, message);
        std::vector<std::uint8_t> frame(maxFrameOnWire);
        frame.resize(encodeFrame(static_cast<std::uint8_t>(type), m_sequence++, writer.written(),
                                 MutableBytes(frame.data(), frame.size())));
        fakeMbedBoard().fromHost.insert(fakeMbedBoard().fromHost.end(), frame.begin(), frame.end());
    }

    template <typename Message>
    std::vector<Message> received(MessageType type)
    {
        std::vector<Message> messages;
        FrameDecoder decoder;
        decoder.feed(Bytes(fakeMbedBoard().toHost.data(), fakeMbedBoard().toHost.size()), [&](const Frame& frame) {
            Message message{};
            if (frame.type == static_cast<std::uint8_t>(type) && decode(frame.payload, message))
                messages.push_back(message);
        });
        return messages;
    }

    std::optional<Hello> identify()
    {
        m_id = 0;
        send(MessageType::Identify, RequestHeader{m_session, 0});
        run(0.05);
        const auto hellos = received<Hello>(MessageType::Hello);
        return hellos.empty() ? std::nullopt : std::optional(hellos.back());
    }
    template <typename Message>
    std::optional<Reply> ask(MessageType type, Message message, double patience = 0.05)
    {
        fakeMbedBoard().toHost.clear();
        message.request = {m_session, ++m_id};
        send(type, message);
        run(patience);
        const auto replies = received<Reply>(MessageType::Reply);
        return replies.empty() ? std::nullopt : std::optional(replies.back());
    }
    std::optional<Reply> ask(MessageType type)
    {
        fakeMbedBoard().toHost.clear();
        send(type, RequestHeader{m_session, ++m_id});
        run(0.05);
        const auto replies = received<Reply>(MessageType::Reply);
        return replies.empty() ? std::nullopt : std::optional(replies.back());
    }

    bool lights(int pin) const { return standIn().pins[pin] == 0; }

    FakeLsm9ds1 lsm;
    FakeBmi270 bmi;
    FakeBus bus;
    double period = 1e6 / 952.0;
    double swings = 1000.0; ///< counts of the chip

private:
    void sampleIfDue()
    {
        if (standIn().micros / 4000 != m_lastTurn)
            fakeMbedBoard().turn();
        m_lastTurn = standIn().micros / 4000;
    }
    void measure()
    {
        while (m_nextSample <= static_cast<double>(standIn().micros)) {
            const auto swing = static_cast<std::int16_t>(swings * std::sin(m_nextSample * 6e-4));
            lsm.measure({swing, 0, 8192});
            bmi.measure({0, swing, 8192});
            m_nextSample += period;
        }
    }

    double m_nextSample = 100000.0;
    std::uint64_t m_lastTurn = 0;
    std::uint32_t m_session = 0x5EED;
    std::uint16_t m_sequence = 0;
    std::uint16_t m_id = 0;
};

} // namespace baseline::tests
