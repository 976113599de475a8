// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/peak_law.h"

namespace baseline {

constexpr uint32_t maxCollective = 32;

/// The meta-parameters of the tinyML talk on extreme values (Pereira, Marcondes, Silva 2023, Table 1), under its names.
/// R, the sampling time, is the caller's: how often it calls step().
struct ExtremeValueSettings {
    /// The bounds lie so many deviations of the values inside them from the mean. More than sqrt(3): bounds of evenly
    /// spread values at fewer would draw nearer and nearer, 1.8 at least.
    float gamma;
    float logLimit; ///< ln(-ln(1 - delta)); delta is where F makes a peak an outlier
    uint32_t n;     ///< N: peaks that the law is fitted to, 2..maxPeaks
    uint32_t m;     ///< M: outliers of a collective anomaly, 2..maxCollective
    uint32_t t;     ///< T: their mean distance in time at most, ms
    float forget;   ///< share of the mean and variance that a new value takes at least, 0: all values count alike
};

/// True for settings in their ranges.
bool isSound(const ExtremeValueSettings& settings);

/// What the detector says of one value.
enum class ExtremeVerdict : uint8_t {
    NoData = 0,     ///< not a finite number: not learned
    Learning = 1,   ///< bounds or law are not known yet on this side
    Normal = 2,
    Point = 3,      ///< an outlier
    Collective = 4, ///< one of several outliers close together, or within 2 T after the last of them
};

/// Learns on the device, from the stream alone: running bounds mean ± gamma deviations over the values inside them; the
/// peak of each excursion beyond a bound is a candidate, and a Weibull law of the last N peaks of that side says whether it
/// is an outlier. Outliers are not learned. Judged with the law as it was, then learned; and judged while an excursion
/// lasts, so that a value that stays outside alarms at once. No heap, no libm; the same bits on board and desktop.
class ExtremeValueDetector {
public:
    /// Contract: isSound(settings).
    explicit ExtremeValueDetector(const ExtremeValueSettings& settings) { start(settings); }

    /// Forgets all that was learned.
    void start(const ExtremeValueSettings& settings);

    /// The next value, at a time in ms that does not fall.
    ExtremeVerdict step(float value, uint64_t milliseconds);

    /// The operator says that the newest outlier was normal: its peak is learned after all. False: there is none.
    bool acceptLast();

    bool hasBounds() const { return m_inliers >= fewestInliers; }
    float lower() const { return m_mean - m_bound; }
    float upper() const { return m_mean + m_bound; }
    float mean() const { return m_mean; }
    /// Beyond these a value is an outlier. Contract: the peaks of that side are fitted.
    float lowerLimit() const { return lower() - m_low.law.quantile(m_settings.logLimit); }
    float upperLimit() const { return upper() + m_high.law.quantile(m_settings.logLimit); }
    const PeakLaw& highPeaks() const { return m_high.law; }
    const PeakLaw& lowPeaks() const { return m_low.law; }

    static constexpr uint32_t fewestInliers = 30;

private:
    struct Side {
        PeakLaw law;
        float peak;       ///< of the excursion under way; 0: none
        bool isOutlier;   ///< it was called one
        float lastOutlier; ///< peak of the newest one; 0: none, or accepted
    };

    void learnInlier(float value);
    void close(Side& side);
    ExtremeVerdict judge(Side& side, float beyond, uint64_t now);
    void note(uint64_t now);
    bool isCollective(uint64_t now) const;

    ExtremeValueSettings m_settings;
    uint32_t m_inliers;
    float m_mean;
    float m_variance;
    float m_bound; ///< gamma deviations
    Side m_high;
    Side m_low;
    bool m_lastWasHigh;
    uint64_t m_times[maxCollective]; ///< of the newest outliers, a ring
    uint32_t m_outliers;             ///< of them, at most M
    uint32_t m_nextTime;
    bool m_latched;
    uint64_t m_lastTime; ///< of the newest outlier
};

} // namespace baseline
