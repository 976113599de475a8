// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/spectrogram_history.h"

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

namespace {

constexpr Seconds coarseInterval{0.5};

std::size_t columnsIn(Seconds span, Seconds interval)
{
    return static_cast<std::size_t>(std::ceil(span / interval)) + 1;
}

} // namespace

void SpectrogramHistory::begin(const dsp::SpectrogramGrid& grid, std::size_t channels)
{
    const std::lock_guard lock(m_mutex);
    m_grid = grid;
    m_channels = channels;
    ++m_number;
    m_openColumn = -1;
    m_fine = {};
    m_coarse = {};
    if (grid.bins == 0)
        return;
    m_joined = static_cast<std::size_t>(std::max(1.0, std::round(coarseInterval / grid.interval())));
    const std::size_t each = grid.bins * channels;
    m_fine.capacity = columnsIn(fineSpan, grid.interval());
    m_coarse.capacity = columnsIn(wholeSpan, grid.interval() * static_cast<double>(m_joined));
    m_fine.levels.assign(m_fine.capacity * each, dsp::noLevel);
    m_coarse.levels.assign(m_coarse.capacity * each, dsp::noLevel);
    m_open.assign(each, dsp::noLevel);
}

dsp::LevelByte* SpectrogramHistory::at(Ring& ring, std::int64_t column) const
{
    const std::size_t slot = static_cast<std::size_t>(column) % ring.capacity;
    return ring.levels.data() + slot * m_grid.bins * m_channels;
}

void SpectrogramHistory::push(Ring& ring, std::int64_t column, std::span<const dsp::LevelByte> levels) const
{
    const auto capacity = static_cast<std::int64_t>(ring.capacity);
    if (ring.begin == ring.end)
        ring.begin = ring.end = column;
    for (std::int64_t missing = std::max(ring.end, column - capacity); missing < column; ++missing)
        std::fill_n(at(ring, missing), levels.size(), dsp::noLevel);
    std::ranges::copy(levels, at(ring, column));
    ring.end = column + 1;
    ring.begin = std::max(ring.begin, ring.end - capacity);
}

/// The highest level, and a gap where any of the columns has one: losses are seen at every span.
void SpectrogramHistory::join(std::int64_t column, std::span<const dsp::LevelByte> levels)
{
    const std::int64_t coarse = column / static_cast<std::int64_t>(m_joined);
    if (coarse != m_openColumn) {
        if (m_openColumn >= 0)
            push(m_coarse, m_openColumn, m_open);
        m_openColumn = coarse;
        std::ranges::copy(levels, m_open.begin());
        return;
    }
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const bool isGap = m_open[i] == dsp::noLevel || levels[i] == dsp::noLevel;
        m_open[i] = isGap ? dsp::noLevel : std::max(m_open[i], levels[i]);
    }
}

void SpectrogramHistory::append(std::int64_t column, std::span<const dsp::LevelByte> levels)
{
    const std::lock_guard lock(m_mutex);
    if (m_grid.bins == 0 || column < 0 || column < m_fine.end || levels.size() != m_grid.bins * m_channels)
        return;
    push(m_fine, column, levels);
    join(column, levels);
}

SpectrogramPart SpectrogramHistory::part(std::size_t channel, Seconds span, std::uint64_t number,
                                         std::int64_t after) const
{
    const std::lock_guard lock(m_mutex);
    SpectrogramPart part;
    part.grid = m_grid;
    part.number = m_number;
    if (m_grid.bins == 0 || channel >= m_channels || !(span.count() > 0.0))
        return part;
    const bool isFine = span <= fineSpan;
    const Ring& ring = isFine ? m_fine : m_coarse;
    part.grid.hop *= isFine ? 1 : m_joined;
    const auto wanted = static_cast<std::int64_t>(columnsIn(std::min(span, wholeSpan), part.grid.interval()));
    part.first = std::max(ring.begin, ring.end - wanted);
    if (number == m_number)
        part.first = std::clamp(after + 1, part.first, ring.end);
    part.levels.reserve(static_cast<std::size_t>(ring.end - part.first) * m_grid.bins);
    for (std::int64_t column = part.first; column < ring.end; ++column) {
        const std::size_t slot = static_cast<std::size_t>(column) % ring.capacity;
        const auto begin = ring.levels.begin() + static_cast<std::ptrdiff_t>((slot * m_channels + channel) * m_grid.bins);
        part.levels.insert(part.levels.end(), begin, begin + static_cast<std::ptrdiff_t>(m_grid.bins));
    }
    return part;
}

} // namespace baseline::workbench
