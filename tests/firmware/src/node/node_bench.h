// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/node/node.h"
#include "tests/firmware/src/node/sample_blocks.h"
#include "tests/support/fake_board.h"
#include "tests/support/image_builder.h"

#include <memory>
#include <optional>

namespace baseline::tests {

/// A node on a fake board, and a host that talks to it in a session.
class NodeBench {
public:
    struct Received {
        MessageType type = MessageType::Log;
        std::uint16_t sequence = 0;
        ByteVector payload;
    };

    explicit NodeBench(ByteVector builtIn = {}) : m_builtIn(std::move(builtIn)), m_memory(32) { restart(); }
    NodeBench(const NodeBench&) = delete;
    NodeBench& operator=(const NodeBench&) = delete;

    /// Power off and on: all but the flash and the clock is forgotten.
    void restart()
    {
        node = std::make_unique<Node>(board.board(), View<SampleBlock>(m_memory.data(), m_memory.size()),
                                      view(m_builtIn), SensorSettings{0, 2, 4, 100000});
        node->powerUp();
        node->sample();
        node->serve();
        board.link.toHost.clear();
        m_decoder = std::make_unique<FrameDecoder>();
    }

    void sendFrame(std::uint8_t type, const ByteVector& payload)
    {
        ByteVector frame(maxFrameOnWire);
        frame.resize(encodeFrame(type, m_hostSequence++, view(payload), {frame.data(), frame.size()}));
        board.link.fromHost.insert(board.link.fromHost.end(), frame.begin(), frame.end());
    }

    void serve()
    {
        node->serve();
        m_decoder->feed(view(board.link.toHost), [this](const Frame& frame) {
            received.push_back({static_cast<MessageType>(frame.type), frame.sequence,
                                {frame.payload.begin(), frame.payload.end()}});
        });
        board.link.toHost.clear();
    }

    /// Sends a request under the session's next id and returns the reply, if there is one.
    template <typename Message>
    std::optional<Reply> ask(MessageType type, Message message)
    {
        message.request = {session, ++lastId};
        return askAgain(type, message);
    }
    std::optional<Reply> ask(MessageType type)
    {
        return askAgain(type, RequestHeader{session, ++lastId});
    }
    /// The same under the id that it has.
    template <typename Message>
    std::optional<Reply> askAgain(MessageType type, const Message& message)
    {
        received.clear();
        sendFrame(static_cast<std::uint8_t>(type), payloadOf(message));
        serve();
        return last<Reply>(MessageType::Reply);
    }
    ReplyCode codeOf(MessageType type) { return ask(type).value_or(Reply{{}, 0, ReplyCode::Unknown, 0}).code; }

    std::optional<Hello> identify(std::uint32_t newSession)
    {
        session = newSession;
        lastId = 0;
        received.clear();
        sendFrame(static_cast<std::uint8_t>(MessageType::Identify), payloadOf(RequestHeader{session, 0}));
        serve();
        return last<Hello>(MessageType::Hello);
    }

    /// The newest message of a type; its bytes live until `received` changes.
    template <typename Message>
    std::optional<Message> last(MessageType type) const
    {
        const std::vector<Message> messages = all<Message>(type);
        return messages.empty() ? std::nullopt : std::optional(messages.back());
    }
    template <typename Message>
    std::vector<Message> all(MessageType type) const
    {
        std::vector<Message> messages;
        for (const Received& each : received) {
            Message message;
            if (each.type == type && decode(view(each.payload), message))
                messages.push_back(message);
        }
        return messages;
    }

    /// Puts `frames` into the sensor at `rate`, as the clock goes on, in polls of ten.
    void play(std::size_t frames, double rate = 100.0, std::int16_t amplitude = 0)
    {
        for (std::size_t i = 0; i < frames; ++i) {
            const auto sign = static_cast<std::int16_t>(m_played++ % 2 == 0 ? 1 : -1);
            put({static_cast<std::int16_t>(sign * amplitude), 5}, rate);
            if (i % 10 == 9 || i + 1 == frames) {
                node->sample();
                serve();
            }
        }
    }
    /// One frame into the sensor, and the time until the next.
    void put(std::vector<std::int16_t> counts, double rate = 100.0)
    {
        board.sensor.waiting.push_back({std::move(counts), m_skip, m_skipIsLoss, board.clock.now});
        m_skip = 0;
        board.clock.now += static_cast<std::uint64_t>(1e6 / rate);
    }
    /// Frames that are missing before the next that is played; the time runs on over them.
    void skip(std::uint32_t frames, bool lost, double rate = 100.0)
    {
        m_skip += frames;
        m_skipIsLoss = lost;
        board.clock.now += static_cast<std::uint64_t>(frames * 1e6 / rate);
    }

    ReplyCode deploy(const ByteVector& image)
    {
        ReplyCode code = ask(MessageType::ModelBegin, ModelBegin{{}, static_cast<std::uint32_t>(image.size())})->code;
        for (std::size_t at = 0; code == ReplyCode::Ok && at < image.size(); at += maxModelChunk) {
            const std::size_t size = std::min(maxModelChunk, image.size() - at);
            code = ask(MessageType::ModelChunk,
                       ModelChunk{{}, static_cast<std::uint32_t>(at), Bytes(image.data() + at, size)})->code;
        }
        return code == ReplyCode::Ok ? ask(MessageType::ModelCommit)->code : code;
    }

    FakeBoard board;
    std::unique_ptr<Node> node;
    std::vector<Received> received;
    std::uint32_t session = 0;
    std::uint16_t lastId = 0;

private:
    ByteVector m_builtIn;
    std::vector<SampleBlock> m_memory;
    std::unique_ptr<FrameDecoder> m_decoder;
    std::uint64_t m_played = 0;
    std::uint32_t m_skip = 0;
    std::uint16_t m_hostSequence = 0;
    bool m_skipIsLoss = false;
};

/// Reads a model back, part by part; noSlot: the active one.
inline ByteVector readBack(NodeBench& bench, std::uint8_t slot = noSlot)
{
    ByteVector image;
    for (;;) {
        bench.ask(MessageType::ModelRead, ModelRead{{}, slot, static_cast<std::uint32_t>(image.size()), 128});
        const std::optional<ModelData> data = bench.last<ModelData>(MessageType::ModelData);
        if (!data || data->offset != image.size())
            return image;
        image.insert(image.end(), data->data.begin(), data->data.end());
        if (image.size() >= data->totalBytes)
            return image;
    }
}

inline std::uint32_t lowHash(const ByteVector& image)
{
    return static_cast<std::uint32_t>(contentHash(Bytes(image.data() + 24, image.size() - 24)));
}

} // namespace baseline::tests
