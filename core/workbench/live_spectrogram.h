// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/signal_history.h"
#include "core/workbench/spectrogram_history.h"

#include <memory>
#include <optional>
#include <vector>

namespace baseline::workbench {

/// Makes the columns of a live spectrogram from the signal's history, each of them once, whoever looks. Belongs to one
/// thread; what it makes may be read in any.
class LiveSpectrogram {
public:
    explicit LiveSpectrogram(std::shared_ptr<SpectrogramHistory> made) : m_made(std::move(made)) {}

    /// The highest frequency of interest; 0: half the rate. Another one begins anew, with what the signal's history holds.
    void setHighest(Hertz highest);
    /// Begins anew: another signal.
    void reset();
    /// Makes what has become due, but only a few columns at once, so that a picture of the signal need not wait: the rest
    /// comes with the next calls.
    void take(const SignalHistory& history, Hertz rate, float gravityPerCount);

private:
    bool prepare(std::size_t channels, Hertz rate);

    std::shared_ptr<SpectrogramHistory> m_made;
    Hertz m_highest;
    dsp::SpectrogramGrid m_grid;
    std::size_t m_channels = 0;
    std::optional<dsp::SpectrogramColumn> m_column;
    std::int64_t m_next = 0; ///< column
    std::vector<float> m_samples;
    std::vector<dsp::LevelByte> m_levels;
};

} // namespace baseline::workbench
