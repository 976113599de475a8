// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>

namespace baseline::recording {

/// How far intervals lie from what their mean period gives, without keeping them. Each interval d spans n samples; with
/// the period p = Σd / Σn the mean of (d - n p)² is (Σd² - 2 p Σdn + p² Σn²) / N. Sums are taken about the first
/// period, so that nothing cancels. Unit: that of the intervals. A value.
class IntervalSpread {
public:
    /// samples > 0.
    void add(double interval, double samples)
    {
        if (m_count == 0.0)
            m_about = interval / samples;
        const double off = interval - samples * m_about;
        m_count += 1.0;
        m_samples += samples;
        m_off += off;
        m_offSquares += off * off;
        m_offSamples += off * samples;
        m_sampleSquares += samples * samples;
    }

    /// Of the intervals, in their unit squared; none for fewer than ten: too few to tell.
    std::optional<double> variance() const
    {
        constexpr double fewest = 10.0;
        if (m_count < fewest)
            return std::nullopt;
        const double period = m_off / m_samples; // beyond m_about
        return std::max(0.0, m_offSquares - 2.0 * period * m_offSamples + period * period * m_sampleSquares) / m_count;
    }

private:
    double m_about = 0.0;
    double m_count = 0.0;
    double m_samples = 0.0;
    double m_off = 0.0;
    double m_offSquares = 0.0;
    double m_offSamples = 0.0;
    double m_sampleSquares = 0.0;
};

} // namespace baseline::recording
