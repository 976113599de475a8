// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/taps.h"
#include "core/workbench/count_series.h"
#include "core/workbench/simulate_job.h"
#include "firmware/src/wire/device_messages.h"
#include "firmware/src/wire/frame.h"

#include <benchmark/benchmark.h>

#include <vector>

using namespace baseline;

namespace {

/// As much as a port hands over at once.
constexpr std::size_t portBytes = 4096;

/// The full Samples frames of a minute of the machine simulator, as a board sends them.
std::vector<std::uint8_t> minuteOnTheWire(std::uint64_t& frames)
{
    const auto recording = workbench::simulateRecording({});
    const auto series = workbench::countSeries(*recording);
    const std::vector<std::int16_t>& counts = series->stretches.front().counts;
    constexpr std::size_t channels = 3;
    constexpr std::size_t rows = device::SampleBlockIn::maxCounts / channels;
    std::vector<std::uint8_t> wire;
    std::uint8_t payload[maxPayload];
    std::uint8_t frame[maxFrameOnWire];
    for (std::size_t at = 0; at + rows * channels <= counts.size(); at += rows * channels) {
        Samples samples{};
        samples.streamId = 1;
        samples.firstIndex = at / channels;
        samples.deviceMicros = samples.firstIndex * 1000;
        samples.channels = channels;
        samples.frames = rows;
        // On the wire the counts are little endian, as they are in the memory of every machine that we build for.
        samples.counts = Bytes(reinterpret_cast<const std::uint8_t*>(&counts[at]), rows * channels * 2);
        ByteWriter writer(MutableBytes(payload, sizeof payload));
        encode(writer, samples);
        const std::size_t size = encodeFrame(static_cast<std::uint8_t>(MessageType::Samples),
                                             static_cast<std::uint16_t>(frames), writer.written(),
                                             MutableBytes(frame, sizeof frame));
        wire.insert(wire.end(), frame, frame + size);
        ++frames;
    }
    return wire;
}

void frameDecoding(benchmark::State& state)
{
    std::uint64_t sent = 0;
    const std::vector<std::uint8_t> wire = minuteOnTheWire(sent);
    std::uint64_t received = 0;
    std::int64_t bytes = 0;
    for (auto _ : state) {
        FrameDecoder decoder;
        received = 0;
        for (std::size_t at = 0; at < wire.size(); at += portBytes) {
            decoder.feed(Bytes(wire.data() + at, std::min(portBytes, wire.size() - at)), [&](const Frame& frame) {
                Samples samples;
                received += decode(frame.payload, samples) ? 1 : 0;
            });
        }
        bytes += static_cast<std::int64_t>(wire.size());
    }
    if (received != sent)
        state.SkipWithError("not every frame was decoded");
    state.SetBytesProcessed(bytes);
}
BENCHMARK(frameDecoding)->Unit(benchmark::kMillisecond);

} // namespace
