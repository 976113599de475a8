// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/sampler.h"

namespace baseline {

Sampler::Sampler(Sensor& sensor, SampleRing& ring, SensorOrder& order)
    : m_sensor(sensor), m_ring(ring), m_order(order), m_overflow(), m_nextIndex(0), m_streamId(0), m_channels(0),
      m_pendingFlags(0), m_running(false)
{
}

void Sampler::takeOrder(uint32_t streamId)
{
    if (m_running)
        m_sensor.stop();
    const uint32_t packed = m_order.packed.load(std::memory_order_relaxed);
    SensorSettings settings;
    settings.sensor = static_cast<uint8_t>(packed);
    settings.channels = static_cast<uint8_t>(packed >> 8);
    settings.rangeG = static_cast<uint8_t>(packed >> 16);
    settings.rateMilliHertz = m_order.rateMilliHertz.load(std::memory_order_relaxed);
    m_nextIndex = 0;
    m_streamId = streamId;
    m_channels = settings.channels;
    m_pendingFlags = 0;
    m_order.lost.store(0, std::memory_order_relaxed);
    m_order.clipped.store(0, std::memory_order_relaxed);
    m_running = (packed >> 24) != 0;
    if (m_running && !m_sensor.start(settings)) {
        m_running = false;
        m_order.failed.store(streamId, std::memory_order_relaxed);
    }
    m_order.carriedOut.store(streamId, std::memory_order_release);
}

void Sampler::run()
{
    const uint32_t wanted = m_order.streamId.load(std::memory_order_acquire);
    if (wanted != m_streamId)
        takeOrder(wanted);
    // A sensor's FIFO is finite; the bound only keeps a faulty driver from holding this thread for ever.
    for (int blocks = 0; m_running && blocks < 256; ++blocks) {
        if (!moveBlock())
            break;
    }
}

bool Sampler::moveBlock()
{
    SampleBlock* const room = m_ring.next();
    SampleBlock& block = room != nullptr ? *room : m_overflow;
    const uint16_t capacity = static_cast<uint16_t>(sampleBlockCounts / m_channels);
    const SensorRead read = m_sensor.read(block.counts, capacity);
    if (read.frames == 0)
        return false;
    if (read.skipped > 0) {
        m_nextIndex += read.skipped;
        m_pendingFlags |= read.lost ? samplesAfterLoss : samplesAfterGap;
        if (read.lost)
            m_order.lost.fetch_add(read.skipped, std::memory_order_relaxed);
    }
    block.firstIndex = m_nextIndex;
    block.micros = read.micros;
    block.streamId = m_streamId;
    block.frames = read.frames;
    block.channels = m_channels;
    m_nextIndex += read.frames;
    if (room == nullptr) {
        m_order.lost.fetch_add(read.frames, std::memory_order_relaxed);
        m_pendingFlags |= samplesAfterLoss;
        return true;
    }
    block.flags = m_pendingFlags;
    m_pendingFlags = 0;
    noteClipping(block);
    m_ring.publish();
    return true;
}

void Sampler::noteClipping(SampleBlock& block)
{
    uint32_t clipped = 0;
    for (uint16_t frame = 0; frame < block.frames; ++frame) {
        bool atLimit = false;
        for (uint8_t channel = 0; channel < block.channels; ++channel)
            atLimit = atLimit || isAtLimit(block.counts[frame * block.channels + channel]);
        clipped += atLimit ? 1U : 0U;
    }
    if (clipped == 0)
        return;
    m_order.clipped.fetch_add(clipped, std::memory_order_relaxed);
    block.flags |= samplesClipped;
}

} // namespace baseline
