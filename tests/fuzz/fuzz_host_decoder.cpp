// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the studio does with bytes from a port: frames, messages, the count of what is missing. The first byte of an
// input says whether the rest is raw, or is cut into payloads that get a frame with a right checksum.
#include "core/device/stream_tracker.h"
#include "firmware/src/wire/device_messages.h"
#include "firmware/src/wire/extreme_messages.h"
#include "firmware/src/wire/frame.h"
#include "tests/fuzz/fuzz_input.h"

using namespace baseline;

namespace {

class Host {
public:
    void feed(Bytes bytes)
    {
        m_decoder.feed(bytes, [this](const Frame& frame) { take(frame); });
    }

private:
    /// Reads every byte that a message claims to have, so that the address sanitiser sees a wrong claim.
    void touch(Bytes bytes)
    {
        for (std::size_t i = 0; i < bytes.size; ++i)
            m_sum += bytes[i];
    }

    void take(const Frame& frame)
    {
        fuzz::require(frame.payload.size <= maxPayload, "a payload is at most maxPayload");
        Hello hello;
        if (decode(frame.payload, hello))
            fuzz::require(hello.sensorCount <= maxSensors, "Hello has at most maxSensors");
        Samples samples;
        if (frame.type == static_cast<std::uint8_t>(MessageType::Samples) && decode(frame.payload, samples))
            follow(samples);
        Score score;
        if (decode(frame.payload, score))
            fuzz::require(score.headCount <= maxScoreHeads, "Score has at most maxScoreHeads");
        ModelData part;
        if (decode(frame.payload, part))
            touch(part.data);
        Reply reply;
        decode(frame.payload, reply);
        BoardStatus status;
        decode(frame.payload, status);
        Extreme extreme;
        if (decode(frame.payload, extreme))
            fuzz::require(extreme.verdict <= static_cast<std::uint8_t>(ExtremeVerdict::Collective),
                          "Extreme has a verdict that is known");
        Alarms alarms;
        if (decode(frame.payload, alarms))
            fuzz::require(alarms.count <= maxAlarmsAMessage, "Alarms has at most maxAlarmsAMessage");
    }

    void follow(const Samples& samples)
    {
        fuzz::require(samples.counts.size == std::size_t{2} * samples.channels * samples.frames,
                      "the counts are what channels and frames say");
        touch(samples.counts);
        const std::uint64_t before = m_tracker.nextIndex();
        m_tracker.take({samples.streamId, samples.firstIndex, samples.frames, samples.flags, false});
        fuzz::require(m_tracker.nextIndex() >= before, "a stream does not run backwards");
        fuzz::require(m_tracker.received() + m_tracker.lost() + m_tracker.signalGaps() == m_tracker.nextIndex(),
                      "every sample is received, lost, or part of a gap");
    }

    FrameDecoder m_decoder;
    device::StreamTracker m_tracker{1};
    unsigned m_sum = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input(data, size);
    Host host;
    if (input.u8() % 2 == 0) {
        while (!input.isEmpty())
            host.feed(input.bytes(37));
        return 0;
    }
    for (std::uint16_t sequence = 0; !input.isEmpty(); ++sequence) {
        const std::uint8_t type = input.u8();
        std::uint8_t onWire[maxFrameOnWire];
        const Bytes payload = input.bytes(std::min<std::size_t>(input.u16(), maxPayload));
        host.feed(Bytes(onWire, encodeFrame(type, sequence, payload, MutableBytes(onWire, sizeof onWire))));
    }
    return 0;
}
