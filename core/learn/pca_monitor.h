// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/pca.h"

namespace baseline::learn {

struct PcaMonitorOptions {
    PcaKeep keep = KeepVariance{0.9};
    double alpha = 0.01; ///< share of normal rows beyond each textbook limit, 0..1
};

/// Two distances of a row from the baseline: T² within the plane of the kept components, Q (SPE) away from it.
struct PcaDistances {
    double t2 = 0.0; ///< sum over the kept components of score² / variance
    double q = 0.0;  ///< squared length of what the components leave over
};

/// A process monitor by principal components (Jackson 1991).
struct PcaMonitor {
    Pca pca;
    /// q (n² - 1) / (n (n - q)) F(1 - alpha; q, n - q), for normal rows.
    double t2Limit = 0.0;
    /// Jackson and Mudholkar 1979, from the variances of the components left out; 0 where none is.
    double qLimit = 0.0;

    /// T² / its limit + Q / its limit (Yue, Qin 2001): one score for both. Where no component is left out, T² alone.
    double combined(const PcaDistances& distances) const;
};

/// The limits assume normal rows: they are shown, and weigh the two distances; alarms come from calibrated thresholds.
/// Rows: at least 10, and 2 more than kept components.
/// Errors: those of fitPca(); InvalidArgument (subject "rows": too few, value = the number needed; "alpha").
Result<PcaMonitor> fitPcaMonitor(const Matrix& table, const PcaMonitorOptions& options = {},
                                 const Progress& progress = {});

/// Of each row, in double. For fitting and for cross-checks; scores come from firmware/src. Contract: as many columns as
/// the fit had.
std::vector<PcaDistances> distances(const PcaMonitor& monitor, const Matrix& table);

} // namespace baseline::learn
