// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/head_view.h"

namespace baseline {

constexpr uint32_t noCategory = 0xFFFFFFFFU;

/// What one head says of its input.
struct HeadScore {
    float score;       ///< may be infinite or NaN where the input overflows; the caller makes "no data" of it
    uint32_t category; ///< nearest cluster, or most likely class; noCategory: the kind tells none apart
};

/// Two buffers of maxFeatures floats for what a head computes on the way.
struct HeadScratch {
    float* first;
    float* second;
};

/// |W offsets|² with the packed rows of a lower triangle W.
float whitenedSquare(const float* whitening, const float* offsets, uint32_t dimension);

// x is the head's input, head.header.dimension numbers. The formulas are in model/image_format.h.
HeadScore scoreKMeans(const HeadView& head, const float* x);
HeadScore scoreMahalanobis(const HeadView& head, const float* x, const HeadScratch& scratch);
HeadScore scorePcaMonitor(const HeadView& head, const float* x, const HeadScratch& scratch);
HeadScore scoreMixture(const HeadView& head, const float* x, const HeadScratch& scratch);
HeadScore scoreBank(const HeadView& head, const float* x);
HeadScore scoreLargestDeviation(const HeadView& head, const float* x);
HeadScore scoreNetwork(const HeadView& head, const float* x, const HeadScratch& scratch);
HeadScore scoreQuantisedNetwork(const HeadView& head, const float* x, const HeadScratch& scratch);
HeadScore scoreIsolationForest(const HeadView& head, const float* x, const HeadScratch& scratch);
HeadScore scoreRandomForest(const HeadView& head, const float* x, const HeadScratch& scratch);
/// x are the scores of all earlier heads.
HeadScore scoreConsensus(const HeadView& head, const float* scores);

} // namespace baseline
