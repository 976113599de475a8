// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/published_protocol.h"

#include <QString>

namespace baseline::tests {

/// The detectors of the protocol, then those of the product.
inline constexpr std::size_t judges = protocolDetectors + 2;
inline constexpr std::array<const char*, 2> productDetectors{"consensus", "consensus-9"};

struct JudgedWindow {
    double score = 0.0;
    std::size_t recording = 0; ///< index into QualityRows::strata
    bool isAnomalous = false;
};

/// The windows of one fit by each judge.
using Judged = std::array<std::vector<JudgedWindow>, judges>;

/// One row of the table: its AUC is the mean over its parts.
struct QualityRow {
    QString set;
    QString anomaly;
    std::vector<Judged> parts;
    std::array<double, judges> falseAlarms{}; ///< of unseen normal windows, above the 99th percentile of the training's
    /// Where what is normal has several states: the product's windows when the states came in turn in training.
    std::array<std::vector<JudgedWindow>, productDetectors.size()> inTurn = {};
    std::uint32_t rangeG = 0; ///< of the counts; 0: values as they are
};

struct QualityRows {
    std::vector<QualityRow> rows;
    /// For each recording: which it is drawn among, when recordings are drawn anew.
    std::vector<std::size_t> strata;
};

/// Fits and judges everything. Errors: those of the formats and of the fits.
Result<QualityRows> judgeQuality();

} // namespace baseline::tests
