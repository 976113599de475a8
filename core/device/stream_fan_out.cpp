// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/stream_fan_out.h"

#include <algorithm>

namespace baseline::device {

void StreamFanOut::remove(const std::shared_ptr<SampleTap>& tap)
{
    std::erase_if(m_sampleTaps, [&](const SampleConsumer& consumer) { return consumer.tap == tap; });
}

void StreamFanOut::remove(const std::shared_ptr<ScoreTap>& tap)
{
    std::erase(m_scoreTaps, tap);
}

void StreamFanOut::begin(std::uint32_t runningStream)
{
    m_tracker.reset();
    m_runningStream = runningStream;
    m_wireLoss = false;
}

void StreamFanOut::take(const Samples& samples, Arrival arrival)
{
    SampleBlockIn block{};
    const std::size_t counts = static_cast<std::size_t>(samples.channels) * samples.frames;
    // The decoder has checked that the counts are there; no payload holds more than the block does.
    if (counts > block.counts.size())
        return;
    block.arrival = arrival;
    block.firstIndex = samples.firstIndex;
    block.deviceMicros = samples.deviceMicros;
    block.streamId = samples.streamId;
    block.frames = samples.frames;
    block.channels = samples.channels;
    block.flags = samples.flags;
    block.afterWireLoss = m_wireLoss;
    m_wireLoss = false;
    ByteReader reader(samples.counts);
    for (std::size_t i = 0; i < counts; ++i)
        block.counts[i] = reader.i16();

    count(block);
    const bool wireLoss = block.afterWireLoss;
    for (SampleConsumer& consumer : m_sampleTaps) {
        block.afterWireLoss = wireLoss || consumer.refused;
        consumer.refused = !consumer.tap->push(block);
        if (consumer.refused)
            ++m_counters.refusedBlocks;
    }
}

void StreamFanOut::take(const ScoreIn& score)
{
    for (const std::shared_ptr<ScoreTap>& tap : m_scoreTaps)
        tap->push(score);
}

void StreamFanOut::count(const SampleBlockIn& block)
{
    // A stream that began while we listened starts at 0; of one that ran before, the begin is where we came in.
    if (!m_tracker || m_tracker->streamId() != block.streamId) {
        const bool joined = !m_tracker && block.streamId == m_runningStream;
        m_tracker.emplace(block.streamId, joined ? std::nullopt : std::optional<std::uint64_t>(0));
    }
    const std::uint64_t lostBefore = m_tracker->lost();
    const std::uint64_t receivedBefore = m_tracker->received();
    m_tracker->take({block.streamId, block.firstIndex, block.frames, block.flags, block.afterWireLoss});
    m_counters.samples += m_tracker->received() - receivedBefore;
    m_counters.lostSamples += m_tracker->lost() - lostBefore;
}

void StreamFanOut::noteStart(std::uint32_t streamId)
{
    if (!m_tracker || m_tracker->streamId() != streamId)
        m_tracker.emplace(streamId);
}

void StreamFanOut::noteStop(std::uint64_t produced)
{
    if (m_tracker)
        m_counters.lostSamples += m_tracker->finish(produced);
}

} // namespace baseline::device
