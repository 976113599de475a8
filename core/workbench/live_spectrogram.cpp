// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/live_spectrogram.h"

#include <algorithm>

namespace baseline::workbench {

namespace {

/// At sixty calls a second three times what is due in the long run.
constexpr int columnsAtOnce = 4;

} // namespace

void LiveSpectrogram::setHighest(Hertz highest)
{
    if (highest == m_highest)
        return;
    m_highest = highest;
    reset();
}

void LiveSpectrogram::reset()
{
    m_column.reset();
    m_grid = {};
    m_made->begin({}, 0);
}

bool LiveSpectrogram::prepare(std::size_t channels, Hertz rate)
{
    const dsp::SpectrogramGrid grid = dsp::spectrogramGrid(rate, m_highest);
    if (grid.bins == 0)
        return false;
    if (m_column && grid == m_grid && channels == m_channels)
        return true;
    m_grid = grid;
    m_channels = channels;
    m_column.emplace(grid);
    m_made->begin(grid, channels);
    m_next = 0;
    m_samples.resize(grid.length);
    m_levels.resize(grid.bins * channels);
    return true;
}

void LiveSpectrogram::take(const SignalHistory& history, Hertz rate, float gravityPerCount)
{
    if (!prepare(history.channels(), rate))
        return;
    const auto hop = static_cast<SampleIndex>(m_grid.hop);
    const auto length = static_cast<SampleIndex>(m_grid.length);
    const std::int64_t oldest = (history.begin() + length + hop - 1) / hop; // the first whole segment ends there
    m_next = std::max(m_next, oldest);
    for (int made = 0; made < columnsAtOnce && m_next * hop <= history.end(); ++made, ++m_next) {
        for (std::size_t channel = 0; channel < m_channels; ++channel) {
            history.copyChannel(channel, m_next * hop - length, gravityPerCount, m_samples);
            m_column->compute(m_samples, std::span(m_levels).subspan(channel * m_grid.bins, m_grid.bins));
        }
        m_made->append(m_next, m_levels);
    }
}

} // namespace baseline::workbench
