// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/window_assembler.h"

#include <string.h>

namespace baseline {

WindowAssembler::WindowAssembler()
    : m_counts(), m_length(0), m_hop(0), m_channels(0), m_write(0), m_missing(0), m_streamId(0), m_nextIndex(0),
      m_whole(false)
{
}

void WindowAssembler::start(uint32_t length, uint32_t hop, uint32_t channels)
{
    m_length = length;
    m_hop = hop;
    m_channels = channels;
    m_write = 0;
    m_missing = length;
    m_whole = false;
}

uint32_t WindowAssembler::take(const SampleBlock& block, uint32_t from)
{
    if (m_whole) {
        m_missing = m_hop;
        m_whole = false;
    }
    const bool anew = block.streamId != m_streamId || block.firstIndex + from != m_nextIndex
                      || (from == 0 && (block.flags & (samplesAfterGap | samplesAfterLoss)) != 0);
    if (anew) {
        m_streamId = block.streamId;
        m_write = 0;
        m_missing = m_length;
    }
    uint32_t taken = 0;
    while (from + taken < block.frames && m_missing > 0) {
        memcpy(m_counts + m_write * m_channels, block.counts + (from + taken) * m_channels,
               m_channels * sizeof(int16_t));
        m_write = m_write + 1 == m_length ? 0 : m_write + 1;
        --m_missing;
        ++taken;
    }
    m_nextIndex = block.firstIndex + from + taken;
    m_whole = m_missing == 0;
    return taken;
}

bool WindowAssembler::isClipped() const
{
    const uint32_t size = m_length * m_channels;
    for (uint32_t i = 0; i < size; ++i) {
        if (isAtLimit(m_counts[i]))
            return true;
    }
    return false;
}

View<float> WindowAssembler::spare()
{
    const size_t used = (static_cast<size_t>(m_length) * m_channels + 1) / 2;
    return View<float>(m_spare + used, maxWindowCounts / 2 - used);
}

CountWindow WindowAssembler::window() const
{
    return {m_counts, m_length, m_channels, m_write};
}

} // namespace baseline
