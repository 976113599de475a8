// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/block_certificate.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace baseline::evaluate {

std::size_t blockLengthFor(double autocorrelationTime, std::size_t least)
{
    constexpr double longest = 1e9; // beyond any recording, and far inside size_t
    const double wanted = std::isfinite(autocorrelationTime) ? std::ceil(10.0 * autocorrelationTime) : longest;
    return std::max(least, static_cast<std::size_t>(std::clamp(wanted, 1.0, longest)));
}

Result<BlockCertificate> certifyBlocks(std::span<const double> statistic, std::size_t blockLength)
{
    if (blockLength == 0)
        return Error{Error::Code::InvalidArgument, "a block has at least one window", "block length"};
    if (statistic.size() < blockLength) {
        return Error{Error::Code::InvalidArgument, "less than one block of " + std::to_string(blockLength) + " windows",
                     "windows", static_cast<double>(blockLength)};
    }
    BlockCertificate certificate;
    certificate.blocks = statistic.size() / blockLength;
    certificate.blockLength = blockLength;
    const auto used = statistic.first(certificate.blocks * blockLength);
    // The maximum over the blocks' maxima is that over all of their windows; a NaN would be an infinite one.
    const auto bad = std::ranges::count_if(used, [](double value) { return !std::isfinite(value); });
    if (bad > 0) {
        return Error{Error::Code::BadValues, "calibration windows without a score", {},
                     100.0 * static_cast<double>(bad) / static_cast<double>(used.size())};
    }
    certificate.threshold = *std::ranges::max_element(used);
    return certificate;
}

} // namespace baseline::evaluate
