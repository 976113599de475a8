// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace baseline::evaluate {

/// The scores of one recording, those of its normal and of its anomalous windows. No NaN.
struct RecordingScores {
    std::vector<double> normal;
    std::vector<double> anomalous;
};

/// Where the AUC of recordings like these lies in 95 of 100 cases.
struct AucInterval {
    enum class Method {
        DeLong,                ///< takes the windows as independent: too narrow where recordings differ
        BootstrapByRecording,
    };
    double low = 0.0;
    double high = 1.0;
    Method method = Method::DeLong;
};

/// The variance of the AUC from placements (DeLong, DeLong, Clarke-Pearson 1988); NaN with fewer than two scores of
/// either kind. Errors: those of rocCurve().
Result<double> delongVariance(std::span<const double> normal, std::span<const double> anomalous);

/// With fewer recordings of either kind a bootstrap by recording says nothing.
inline constexpr std::size_t fewestForBootstrap = 5;

struct AucIntervalOptions {
    std::size_t draws = 2000;
    std::uint64_t seed = 1;
};

/// By bootstrap where at least fewestForBootstrap recordings have windows of either kind (percentiles; recordings with
/// both kinds, with normal and with anomalous windows alone are drawn apart), else DeLong's, clamped to 0..1.
/// Errors: those of rocCurve(); Cancelled.
Result<AucInterval> aucInterval(std::span<const RecordingScores> recordings, const AucIntervalOptions& options = {},
                                const Progress& progress = {});

} // namespace baseline::evaluate
