// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "features/deviation.h"

#include "features/channel_signal.h"

namespace baseline {

namespace {

constexpr uint32_t digitBits = 6;
constexpr uint32_t digits = 1U << digitBits;
constexpr uint32_t valueBits = 18; ///< a deviation, doubled, has 17

/// The value of that rank (0: the smallest) among `values`, all below 2^18: digit by digit, from the highest on. No branch
/// depends on a value, so that the cost is known beforehand.
BASELINE_NOINLINE uint32_t valueOfRank(const uint32_t* values, uint32_t length, uint32_t rank, uint32_t* occurrences)
{
    uint32_t found = 0;
    for (uint32_t shift = valueBits; shift != 0;) {
        const uint32_t above = shift;
        shift -= digitBits;
        for (uint32_t digit = 0; digit < digits; ++digit)
            occurrences[digit] = 0;
        for (const uint32_t* value = values; value != values + length; ++value) {
            const uint32_t isCandidate = ((*value ^ found) >> above) == 0 ? 1 : 0;
            occurrences[(*value >> shift) % digits] += isCandidate;
        }
        uint32_t upToHere = 0;
        uint32_t below = 0;
        uint32_t smaller = 0; ///< digits that lie below that of the value
        for (uint32_t digit = 0; digit < digits; ++digit) {
            upToHere += occurrences[digit];
            const bool isBelow = upToHere <= rank;
            smaller += isBelow ? 1 : 0;
            below = isBelow ? upToHere : below;
        }
        found |= smaller << shift;
        rank -= below;
    }
    return found;
}

/// Twice the median of `values`.
BASELINE_NOINLINE uint32_t twiceMedian(const uint32_t* values, uint32_t length, uint32_t* occurrences)
{
    const uint32_t rank = (length - 1) / 2;
    const uint32_t lower = valueOfRank(values, length, rank, occurrences);
    if (length % 2 != 0)
        return 2 * lower;
    uint32_t notAbove = 0;
    uint32_t next = UINT32_MAX; ///< the smallest value above `lower`
    for (const uint32_t* value = values; value != values + length; ++value) {
        const bool isAbove = *value > lower;
        notAbove += isAbove ? 0 : 1;
        const uint32_t candidate = isAbove ? *value : UINT32_MAX;
        next = candidate < next ? candidate : next;
    }
    return lower + (notAbove > rank + 1 ? lower : next);
}

} // namespace

float deviationOf(const CountWindow& window, uint32_t channel, float gravityPerCount, FeatureWorkspace& workspace)
{
    uint32_t* const values = workspace.values;
    const ChannelRuns runs = runsOf(window, channel, 0, window.length);
    uint32_t* value = values;
    for (int run = 0; run < 2; ++run) {
        for (const int16_t* count = runs.begin[run]; count != runs.end[run]; count += runs.step)
            *value++ = static_cast<uint32_t>(*count + 32768);
    }
    const int32_t centre = static_cast<int32_t>(twiceMedian(values, window.length, workspace.occurrences));
    for (value = values; value != values + window.length; ++value) {
        const int32_t away = 2 * static_cast<int32_t>(*value) - centre;
        *value = static_cast<uint32_t>(away < 0 ? -away : away);
    }
    const uint32_t fourTimes = twiceMedian(values, window.length, workspace.occurrences);
    const float toSigma = 1.4826F * 0.25F;
    return static_cast<float>(fourTimes) * (toSigma * gravityPerCount);
}

} // namespace baseline
