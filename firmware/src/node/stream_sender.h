// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/frame_sender.h"
#include "node/sample_ring.h"

namespace baseline {

/// Joins consecutive blocks of the ring into Samples frames.
class StreamSender {
public:
    explicit StreamSender(FrameSender& sender);

    void add(const SampleBlock& block);
    /// Sends what has gathered.
    void flush();

private:
    bool continues(const SampleBlock& block) const;

    FrameSender& m_sender;
    Samples m_pending;
    uint64_t m_nextIndex;
    uint8_t m_counts[maxPayload - samplesHeaderBytes];
    size_t m_used;
};

} // namespace baseline
