// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <deque>
#include <span>
#include <vector>

namespace baseline::learn {

struct RankThresholdSettings {
    std::size_t window = 100; ///< values that are ranked
    double gamma = 2.0;       ///< times the limit of the ranks, above 0
    std::size_t rank = 4;     ///< 1..window: which largest value is the limit (N of the talk)
    std::size_t smoothed = 1; ///< values whose mean is judged, 1..window
    double forget = 0.99;     ///< of the share of outliers, 0 to below 1
    double regimeShare = 0.5; ///< a regime changes where that share rises above, 0 to below 1 (M of the talk)
    /// As the talk's author published it in 2025: the values as they are, and the judged one among those that judge it. It
    /// flags nearly everything where the zero level lies far off. Otherwise deviations from the window's median are
    /// compared, with a window that ends before the value.
    bool asPublished = false;
};

struct RankVerdict {
    bool isOutlier = false;
    bool isRegimeChange = false;
};

/// The rank-based successor of the talk's detector (Pereira 2025, reading C of the extreme-value detector): an outlier lies
/// beyond gamma times the rank-th largest value of a window, on either side. Says nothing before the window is full.
class RankThreshold {
public:
    /// InvalidArgument (subject "window", "gamma", "rank", "smoothed", "forget", "regime share"): outside its range.
    static Result<RankThreshold> make(const RankThresholdSettings& settings);

    /// The next value. One that is not finite says nothing and is not learned.
    RankVerdict step(double value);

private:
    explicit RankThreshold(const RankThresholdSettings& settings) : m_settings(settings) {}

    bool isFull() const { return m_order.size() == m_settings.window; }
    bool isBeyond(double judged) const;
    void learn(double value);

    RankThresholdSettings m_settings;
    std::deque<double> m_order;   ///< of the window, as the values came
    std::vector<double> m_sorted; ///< the same, rising
    std::deque<double> m_newest;  ///< those that are smoothed
    double m_share = 0.0;         ///< of outliers, with the forgetting
};

} // namespace baseline::learn
