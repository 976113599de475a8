// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numeric/span.h"
#include "wire/device_messages.h"

#include <atomic>

namespace baseline {

constexpr size_t sampleBlockCounts = 96; ///< 32 frames of 3 channels, 12 of 8

/// A few consecutive frames. Frames of one block are evenly sampled and without a gap inside.
struct SampleBlock {
    uint64_t firstIndex;
    uint64_t micros; ///< when the first frame was taken
    uint32_t streamId;
    uint16_t frames;
    uint8_t channels;
    uint8_t flags; ///< SampleFlags
    int16_t counts[sampleBlockCounts];
};

/// The chips saturate a little below the end of int16.
inline bool isAtLimit(int count)
{
    const int limit = 32700;
    return count >= limit || count <= -limit;
}

/// The single-producer single-consumer ring between Node::sample() and Node::serve(): all that the two share, apart
/// from the sensor order below. The port owns the memory; capacity is a power of two.
class SampleRing {
public:
    explicit SampleRing(View<SampleBlock> blocks)
        : m_blocks(blocks), m_mask(static_cast<uint32_t>(blocks.size) - 1), m_head(0), m_tail(0)
    {
    }

    /// Producer: the block to fill next, or null when the ring is full. It becomes visible with publish().
    SampleBlock* next()
    {
        const uint32_t head = m_head.load(std::memory_order_relaxed);
        if (head - m_tail.load(std::memory_order_acquire) > m_mask)
            return nullptr;
        return &m_blocks[head & m_mask];
    }
    void publish() { m_head.store(m_head.load(std::memory_order_relaxed) + 1, std::memory_order_release); }

    /// Consumer: the oldest block, or null. It stays valid until release().
    const SampleBlock* front() const
    {
        const uint32_t tail = m_tail.load(std::memory_order_relaxed);
        if (tail == m_head.load(std::memory_order_acquire))
            return nullptr;
        return &m_blocks[tail & m_mask];
    }
    void release() { m_tail.store(m_tail.load(std::memory_order_relaxed) + 1, std::memory_order_release); }

private:
    View<SampleBlock> m_blocks;
    uint32_t m_mask;
    std::atomic<uint32_t> m_head;
    std::atomic<uint32_t> m_tail;
};

/// How serve() tells sample() what the sensor shall do: two words and a number that makes them new. serve() writes the
/// settings, then publishes the order; sample() takes it and answers with the number it has carried out.
struct SensorOrder {
    std::atomic<uint32_t> rateMilliHertz;
    std::atomic<uint32_t> packed; ///< sensor, channels, range, run
    std::atomic<uint32_t> streamId; ///< the order's number; 0: none yet
    std::atomic<uint32_t> carriedOut;
    std::atomic<uint32_t> failed; ///< stream id whose start the sensor refused
    std::atomic<uint32_t> lost;   ///< frames that ring or sensor lost in this stream
    std::atomic<uint32_t> clipped;

    SensorOrder() : rateMilliHertz(0), packed(0), streamId(0), carriedOut(0), failed(0), lost(0), clipped(0) {}
};

} // namespace baseline
