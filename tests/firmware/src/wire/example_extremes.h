// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/firmware/src/wire/example_messages.h"

namespace baseline::tests {

// The same of the messages about extreme values.

/// The talk's first experiment, on feature 11; the limit is that of delta = 0.94.
inline Learn exampleLearnExtremes()
{
    return {exampleRequest, LearnAction::Extremes, 0, 0, 1780000000,
            {ExtremeSource::Feature, 11, {2.0F, 1.03436041F, 5, 6, 500, 0.25F}}};
}

inline Extreme exampleExtreme()
{
    Extreme extreme = {};
    extreme.streamId = 7;
    extreme.firstIndex = 1024;
    extreme.modelHash = 0x55667788;
    extreme.verdict = 3;
    extreme.source = 1;
    extreme.index = 11;
    extreme.flags = extremeBounds | extremeUpperFitted;
    extreme.value = 2.5F;
    extreme.lower = -0.5F;
    extreme.upper = 1.5F;
    extreme.low = {3, 0.0F, 0.0F, 0.0F, 0.0F};
    extreme.high = {5, 1.75F, -0.375F, 0.9375F, 2.25F};
    extreme.windows = 4001;
    extreme.outliers = 18;
    extreme.collective = 9;
    return extreme;
}

} // namespace baseline::tests
