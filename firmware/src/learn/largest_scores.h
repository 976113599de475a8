// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numeric/span.h"

namespace baseline {

/// The largest of many scores: all that a threshold of high rank needs. The caller owns the memory.
class LargestScores {
public:
    LargestScores() : m_memory(), m_count(0) {}

    /// Keeps as many as `memory` holds.
    void start(View<float> memory)
    {
        m_memory = memory;
        m_count = 0;
    }

    /// Takes a score that is a number.
    void add(float score)
    {
        if (m_count == m_memory.size && (m_count == 0 || score <= m_memory[m_count - 1]))
            return;
        size_t place = m_count < m_memory.size ? m_count++ : m_count - 1;
        for (; place > 0 && m_memory[place - 1] < score; --place)
            m_memory[place] = m_memory[place - 1];
        m_memory[place] = score;
    }

    size_t count() const { return m_count; }
    /// The smallest of them. Contract: count() > 0.
    float smallest() const { return m_memory[m_count - 1]; }

private:
    View<float> m_memory; ///< falling
    size_t m_count;
};

} // namespace baseline
