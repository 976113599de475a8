// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/score/scorer.h"

#include <string.h>

namespace baseline {

/// What the board and the studio must agree on about one window, bit for bit: features, projected features, scores, then
/// verdict, cluster and top feature in one word.
constexpr size_t maxRecordWords = maxFeatures + maxProjected + maxHeads + 1;

inline uint32_t* appendBits(uint32_t* to, const float* values, size_t count)
{
    memcpy(to, values, count * sizeof *values);
    return to + count;
}

/// Scores window number `index`, which starts somewhere else in its ring each time, and writes its record. Returns the
/// number of words, the same for every window of a model.
inline size_t recordWindow(const ModelView& view, const int16_t* counts, uint32_t index, ScoreWorkspace& workspace,
                           uint32_t* record)
{
    const CountWindow window = {counts, view.window.length, view.stream.channels, index % view.window.length};
    const WindowScore score = scoreWindow(view, window, workspace);
    uint32_t* end = appendBits(record, workspace.features, view.featureCount);
    end = appendBits(end, workspace.projected, view.projectedCount);
    end = appendBits(end, score.scores, score.headCount);
    *end++ = static_cast<uint32_t>(score.verdict) | static_cast<uint32_t>(score.cluster) << 8
             | static_cast<uint32_t>(score.topFeature) << 16;
    return static_cast<size_t>(end - record);
}

} // namespace baseline
