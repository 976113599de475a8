// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/csv_placement.h"

namespace baseline::recording {

/// Moves unevenly spaced rows onto an even grid, by linear interpolation between neighbours. Neighbours more than four
/// periods apart have a gap between them: nothing is known of that time.
template <typename T>
class CsvResampling final : public CsvPlacement {
public:
    /// The grid begins with the first row. `rate` in samples a second.
    CsvResampling(RecordingSink& sink, std::size_t channels, SampleIndex mostRows, TimeWalk walk, Hertz rate);

    Status add(const CsvBlock& block, std::size_t firstLine) override;
    Status end() override;
    const TimeWalk* walk() const override { return &m_walk; }

private:
    Status take(double time, const T* values);
    void fill(double time, const T* values);
    Status flush();

    TimeWalk m_walk;
    double m_period; ///< of the grid, in units of the time column
    bool m_started = false;
    double m_first = 0.0;
    double m_lastTime = 0.0;
    std::vector<T> m_last; ///< values of the row before
    SampleIndex m_next = 0; ///< grid position to fill
    std::vector<T> m_out;   ///< filled and not handed over
    SampleIndex m_outFirst = 0;
};

extern template class CsvResampling<float>;
extern template class CsvResampling<double>;

} // namespace baseline::recording
