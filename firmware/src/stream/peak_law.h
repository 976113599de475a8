// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdint.h>

namespace baseline {

constexpr uint32_t maxPeaks = 64;

/// The last N peaks above a bound and their Weibull law by rank regression with Hazen's positions (i - 0.5) / N: the line
/// ln(-ln(1 - F)) = shape ln y + intercept, by least squares over the sorted peaks. No heap, no libm.
class PeakLaw {
public:
    PeakLaw() { start(5); }

    /// Forgets all. 2 <= count <= maxPeaks.
    void start(uint32_t count);

    /// y > 0. Takes the place of the oldest when there are N already.
    void add(float y);

    uint32_t count() const { return m_count; }
    uint32_t held() const { return m_held; }
    bool isFitted() const { return m_held == m_count; }

    /// F(y) > 1 - exp(-w), given as ln w. Where all peaks are equal the shape is infinite: then y > that peak. False
    /// before isFitted().
    bool isBeyond(float y, float logLimit) const;

    /// The y at which F is 1 - exp(-w), given as ln w; where all peaks are equal, that peak. At most 1.7e38. Contract:
    /// isFitted().
    float quantile(float logLimit) const;

    /// Of the line; 0 where all peaks are equal.
    float shape() const { return m_shape; }
    /// R² of the line, 0..1: how well the peaks lie on a Weibull law; 1 where all are equal.
    float fitQuality() const { return m_quality; }
    /// The y at which F is 1 - 1/e, in its logarithm to base 10.
    float logScale() const { return m_logScale; }

private:
    void fit();

    float m_peaks[maxPeaks];     ///< a ring
    float m_positions[maxPeaks]; ///< ln(-ln(1 - F_i)), less their mean
    float m_meanPosition;
    float m_squares;             ///< of the positions about their mean
    uint32_t m_count;
    uint32_t m_held;
    uint32_t m_next;
    float m_shape;
    float m_logScale;
    float m_quality;
};

} // namespace baseline
