// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "learn/co_moments.h"

namespace baseline {

void CoMoments::start(float* memory, uint32_t dimension)
{
    m_memory = memory;
    m_dimension = dimension;
    m_count = 0;
    for (size_t i = 0; i < floatsFor(dimension); ++i)
        memory[i] = 0.0F;
}

void CoMoments::add(float* row)
{
    ++m_count;
    if (m_count == 1) {
        for (uint32_t i = 0; i < m_dimension; ++i)
            firstRow()[i] = row[i];
        return;
    }
    const float share = 1.0F / static_cast<float>(m_count);
    const float weight = static_cast<float>(m_count - 1) * share;
    float* const mean = meanAboutFirst();
    for (uint32_t i = 0; i < m_dimension; ++i) {
        row[i] = row[i] - firstRow()[i] - mean[i];
        mean[i] += share * row[i];
    }
    float* element = triangle();
    for (uint32_t i = 0; i < m_dimension; ++i) {
        const float weighted = weight * row[i];
        for (uint32_t j = 0; j <= i; ++j)
            *element++ += weighted * row[j];
    }
}

} // namespace baseline
