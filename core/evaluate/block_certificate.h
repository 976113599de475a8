// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <span>

namespace baseline::evaluate {

/// A promise that holds for dependent windows: P(any false alarm in a new block of this length) <= 1 / (blocks + 1), if
/// blocks are exchangeable.
struct BlockCertificate {
    std::size_t blocks = 0;      ///< B, whole ones
    std::size_t blockLength = 0; ///< windows
    double threshold = 0.0;      ///< the largest of the blocks' maxima
    double perBlock() const { return 1.0 / (static_cast<double>(blocks) + 1.0); }
    friend bool operator==(const BlockCertificate&, const BlockCertificate&) = default;
};

/// Windows of a block: at least ten times the autocorrelation time, so that what one block does says little about the
/// next; never below `least`.
std::size_t blockLengthFor(double autocorrelationTime, std::size_t least = 1);

/// From the alarm statistic as it will be used (after persistence, if there is any) of normal windows in order of time.
/// What is left over at the end counts for nothing. A NaN counts as an alarm.
/// Errors: InvalidArgument (subject "block length": 0; "windows": less than one block, value = the number needed);
/// BadValues (a block without a finite maximum; value = the share of NaN in percent).
Result<BlockCertificate> certifyBlocks(std::span<const double> statistic, std::size_t blockLength);

} // namespace baseline::evaluate
