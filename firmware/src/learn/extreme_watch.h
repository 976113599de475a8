// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/scorer.h"
#include "wire/device_messages.h"
#include "wire/extreme_messages.h"

namespace baseline {

/// The extreme-value detector beside a running model: takes a value of each window, and says what it found. Time is that of
/// the samples, so that a replay gives the same verdicts; a new stream goes on where the one before ended.
class ExtremeWatch {
public:
    /// Contract: isSound(order.settings), rateMilliHertz > 0.
    ExtremeWatch(const ExtremeOrder& order, uint32_t rateMilliHertz);

    /// A window that has a score, and its features. Fills `report`.
    void take(const Score& score, const float* features, Extreme& report);

    /// The newest outlier was normal. False: there is none.
    bool acceptLast() { return m_detector.acceptLast(); }
    /// True while the last verdict is Collective.
    bool isCollective() const { return m_verdict == ExtremeVerdict::Collective; }

    /// Peaks that are missing for what keeping needs; 0: there is a limit to keep. A score needs the upper one, a feature
    /// one of the two.
    uint32_t peaksMissing() const;

    const ExtremeOrder& order() const { return m_order; }
    const ExtremeValueDetector& detector() const { return m_detector; }
    uint32_t windows() const { return m_windows; }
    /// Of every value that was taken, in order.
    uint64_t trainingHash() const { return m_trainingHash; }

private:
    uint64_t timeOf(const Score& score);

    ExtremeOrder m_order;
    uint32_t m_rateMilliHertz;
    ExtremeValueDetector m_detector;
    ExtremeVerdict m_verdict;
    uint32_t m_stream;
    uint64_t m_begin; ///< of the stream, ms
    uint64_t m_now;   ///< of the last window, ms
    uint32_t m_windows;
    uint32_t m_outliers;
    uint32_t m_collective;
    uint64_t m_trainingHash;
};

} // namespace baseline
