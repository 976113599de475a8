// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/stream_tracker.h"
#include "core/device/taps.h"

#include "core/device/link_statistics.h"

#include <memory>
#include <optional>
#include <vector>

namespace baseline::device {

/// Hands every Samples and Score frame to the taps and counts samples for the statistics. Belongs to the link's thread.
class StreamFanOut {
public:
    explicit StreamFanOut(LinkCounters& counters) : m_counters(counters) {}

    void add(std::shared_ptr<SampleTap> tap) { m_sampleTaps.push_back({std::move(tap), false}); }
    void add(std::shared_ptr<ScoreTap> tap) { m_scoreTaps.push_back(std::move(tap)); }
    void remove(const std::shared_ptr<SampleTap>& tap);
    void remove(const std::shared_ptr<ScoreTap>& tap);

    /// A connection has begun; `runningStream` is the stream that the board was in, if any, whose begin we did not see.
    void begin(std::uint32_t runningStream);
    void take(const Samples& samples, Arrival arrival);
    void take(const ScoreIn& score);
    void noteWireLoss() { m_wireLoss = true; }
    /// The replies to Start and Stop.
    void noteStart(std::uint32_t streamId);
    void noteStop(std::uint64_t produced);

private:
    struct SampleConsumer {
        std::shared_ptr<SampleTap> tap;
        bool refused = false; ///< since the last block that went in
    };

    void count(const SampleBlockIn& block);

    LinkCounters& m_counters;
    std::vector<SampleConsumer> m_sampleTaps;
    std::vector<std::shared_ptr<ScoreTap>> m_scoreTaps;
    std::optional<StreamTracker> m_tracker;
    std::uint32_t m_runningStream = 0;
    bool m_wireLoss = false;
};

} // namespace baseline::device
