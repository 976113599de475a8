// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <optional>

namespace baseline::evaluate {

/// Watches in service whether the baseline still holds, apart from alarms: a conformal test martingale (Vovk,
/// Gammerman, Shafer 2005). Each p-value multiplies the capital by f(p), the mean of e p^(e-1) over e in 0..1, which
/// gains on small p and loses a little on others. While windows are exchangeable with the calibration,
/// P(the capital ever reaches 1/eps) <= eps (Ville). A value.
class DriftWatch {
public:
    /// eps: the chance of a message where nothing has drifted. Contract: 0 < eps < 1.
    explicit DriftWatch(double eps = 1e-3) : m_limit(-std::log(eps)) {}

    /// 0 < p <= 1, of the next window; nothing ("no data") changes nothing.
    void add(std::optional<double> p);

    double logCapital() const { return m_logCapital; }
    double highest() const { return m_highest; } ///< of the log capital, never below 0
    /// The limit was reached since the start; stays so.
    bool hasDrifted() const { return m_highest >= m_limit; }

private:
    double m_limit;
    double m_logCapital = 0.0;
    double m_highest = 0.0;
};

/// The integral of e p^(e-1) over e from 0 to 1: with l = ln p it is (p l - p + 1) / (p l²), 1/2 at p = 1.
/// Contract: 0 < p <= 1.
double driftGain(double p);

} // namespace baseline::evaluate
