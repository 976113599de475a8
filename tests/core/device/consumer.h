// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/link.h"
#include "core/device/stream_tracker.h"
#include "tests/support/pty_node.h"

namespace baseline::tests {

/// Less patience than people have: a lost frame costs a test 30 ms. Retries that a busy machine causes do no harm.
inline device::LinkOptions quickOptions()
{
    device::LinkOptions options;
    options.identifyTries = 20; // under 10 % loss as many as other requests get, and some for a slow machine
    options.identifyPatience = std::chrono::milliseconds(30);
    options.requestTries = 20;
    options.requestPatience = std::chrono::milliseconds(30);
    options.longestPatience = std::chrono::milliseconds(200);
    return options;
}

/// A consumer as recorder and analyser are: counts one stream, and checks every count against the signal.
class Consumer {
public:
    explicit Consumer(std::size_t blocks = device::sampleTapBlocks)
        : m_tap(std::make_shared<device::SampleTap>(blocks))
    {
    }

    const std::shared_ptr<device::SampleTap>& tap() const { return m_tap; }
    device::StreamTracker& tracker() { return *m_tracker; }
    std::uint64_t wrongCounts() const { return m_wrongCounts; }

    void follow(const Result<Reply>& start) { m_tracker.emplace(static_cast<std::uint32_t>(start->value)); }

    /// Takes what waits; returns the samples received so far.
    std::uint64_t drain()
    {
        while (const std::optional<device::SampleBlockIn> block = m_tap->pop())
            take(*block);
        return m_tracker->received();
    }

private:
    void take(const device::SampleBlockIn& block)
    {
        m_tracker->take({block.streamId, block.firstIndex, block.frames, block.flags, block.afterWireLoss});
        for (std::size_t i = 0; i < block.values().size(); ++i) {
            const std::uint64_t index = block.firstIndex + i / block.channels;
            const auto channel = static_cast<std::uint8_t>(i % block.channels);
            m_wrongCounts += block.values()[i] != PtyNodeOptions::defaultSignal(index, channel) ? 1 : 0;
        }
    }

    std::shared_ptr<device::SampleTap> m_tap;
    std::optional<device::StreamTracker> m_tracker;
    std::uint64_t m_wrongCounts = 0;
};

} // namespace baseline::tests
