// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole node against a host, a sensor, a supply and a clock that do anything. The input is a script: a letter's worth
// of what happens, and its values.
#include "firmware/src/node/node.h"
#include "tests/fuzz/fuzz_input.h"
#include "tests/support/fake_board.h"
#include "tests/support/image_builder.h"

#include <cmath>
#include <memory>

using namespace baseline;

namespace {

constexpr std::uint32_t session = 0x12345678;

class Story {
public:
    Story() { powerOn(); }

    void run(fuzz::Input input)
    {
        for (int step = 0; step < 400 && !input.isEmpty(); ++step) {
            happen(input);
            m_node->sample();
            m_node->serve();
            hear();
        }
        fuzz::require(!m_board.flash.wasMisused(), "the node keeps to its own flash");
    }

private:
    void powerOn()
    {
        m_board.flash.restorePower();
        m_heard = FrameDecoder();
        m_board.link.toHost.clear();
        m_blocks.assign(16, SampleBlock());
        m_node = std::make_unique<Node>(m_board.board(), View<SampleBlock>(m_blocks.data(), m_blocks.size()), Bytes(),
                                        SensorSettings{0, 2, 4, 100000});
        m_node->powerUp();
    }

    void happen(fuzz::Input& input)
    {
        switch (input.u8() % 10) {
        case 0: // any bytes
            say(input.bytes(input.u8()));
            return;
        case 1: // a request of this session, its body unknown
        case 2:
            request(static_cast<std::uint8_t>(0x80 | input.u8()), input.bytes(input.u8()));
            return;
        case 3: // a session begins
            request(static_cast<std::uint8_t>(MessageType::Identify), Bytes());
            return;
        case 4:
            sensorGives(input);
            return;
        case 5:
            m_board.clock.now += std::uint64_t{input.u16()} * 100;
            return;
        case 6:
            m_board.link.room = input.u16() * std::size_t{input.u8()};
            return;
        case 7:
            m_board.flash.cutPowerAfter(input.u8());
            return;
        case 8:
            powerOn();
            return;
        default:
            upload(input);
        }
    }

    void say(Bytes bytes)
    {
        m_board.link.fromHost.insert(m_board.link.fromHost.end(), bytes.data, bytes.data + bytes.size);
    }

    void request(std::uint8_t type, Bytes body)
    {
        tests::LittleEndian payload;
        payload.u32(session).u16(++m_id).append(tests::ByteVector(body.data, body.data + body.size));
        std::uint8_t onWire[maxFrameOnWire];
        const std::size_t size =
            encodeFrame(type, m_id, tests::view(payload.bytes()), MutableBytes(onWire, sizeof onWire));
        say(Bytes(onWire, size));
    }

    void sensorGives(fuzz::Input& input)
    {
        const unsigned frames = input.u8();
        const unsigned kind = input.u8();
        const std::uint16_t period = input.u16();
        for (unsigned i = 0; i < frames; ++i) {
            m_sensorMicros += std::uint64_t{period} * 4;
            const auto count = static_cast<std::int16_t>(input.isEmpty() ? i * 977U : unsigned{input.u8()} << 8U);
            const bool skips = (kind & 1U) != 0 && i % 7 == 3;
            m_board.sensor.waiting.push_back({{count, static_cast<std::int16_t>(-count)}, skips ? kind : 0U, (kind & 2U) != 0, m_sensorMicros});
        }
    }

    /// A model from the script's bytes with length, hash and checksum put right, written as a host does.
    void upload(fuzz::Input& input)
    {
        tests::ByteVector image;
        const Bytes bytes = input.bytes(input.u16() & 0x0FFCU);
        image.assign(bytes.data, bytes.data + bytes.size);
        if (image.size() < sizeof(ImageHeader))
            image = tests::buildImage(tests::ImageParts());
        image.resize(image.size() & ~std::size_t{3});
        const auto total = static_cast<std::uint32_t>(image.size());
        std::memcpy(image.data() + offsetof(ImageHeader, totalBytes), &total, sizeof total);
        tests::seal(image);
        request(static_cast<std::uint8_t>(MessageType::ModelBegin), tests::view(tests::LittleEndian().u32(total).bytes()));
        for (std::uint32_t at = 0; at < total; at += maxModelChunk) {
            const std::size_t size = std::min<std::size_t>(maxModelChunk, total - at);
            tests::LittleEndian chunk;
            chunk.u32(at);
            tests::ByteVector body = chunk.bytes();
            body.push_back(static_cast<std::uint8_t>(size));
            body.insert(body.end(), image.begin() + at, image.begin() + at + static_cast<std::ptrdiff_t>(size));
            request(static_cast<std::uint8_t>(MessageType::ModelChunk), tests::view(body));
            m_node->serve();
        }
        request(static_cast<std::uint8_t>(MessageType::ModelCommit), Bytes());
    }

    void hear()
    {
        m_heard.feed(tests::view(m_board.link.toHost), [](const Frame& frame) {
            Score score;
            if (frame.type != static_cast<std::uint8_t>(MessageType::Score))
                return;
            fuzz::require(decode(frame.payload, score), "the node's own scores can be read");
            for (unsigned i = 0; i < score.headCount; ++i)
                fuzz::require(std::isfinite(score.scores[i]), "no NaN leaves the node");
        });
        fuzz::require(m_heard.counters().damaged == 0 && m_heard.counters().overlong == 0, "the node sends whole frames");
        m_board.link.toHost.clear();
    }

    tests::FakeBoard m_board;
    std::vector<SampleBlock> m_blocks;
    std::unique_ptr<Node> m_node;
    FrameDecoder m_heard;
    std::uint64_t m_sensorMicros = 0;
    std::uint16_t m_id = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Story().run(fuzz::Input(data, size));
    return 0;
}
