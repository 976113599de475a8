// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "numeric/exponential.h"
#include "numeric/finite.h"
#include "score/head_score.h"

namespace baseline {

namespace {

/// offsets = x - mean
BASELINE_INLINE void subtract(const float* x, const float* mean, uint32_t dimension, float* offsets)
{
    for (uint32_t i = 0; i < dimension; ++i)
        offsets[i] = x[i] - mean[i];
}

BASELINE_INLINE float scaledSquare(const float* diagonal, const float* offsets, uint32_t dimension)
{
    float square = 0.0F;
    for (uint32_t i = 0; i < dimension; ++i) {
        const float scaled = diagonal[i] * offsets[i];
        square += scaled * scaled;
    }
    return square;
}

} // namespace

BASELINE_NOINLINE float whitenedSquare(const float* whitening, const float* offsets, uint32_t dimension)
{
    const float* row = whitening;
    float square = 0.0F;
    for (uint32_t i = 1; i <= dimension; ++i) {
        float sum = 0.0F;
        for (const float *o = offsets, *const end = offsets + i; o != end; ++o)
            sum += *row++ * *o;
        square += sum * sum;
    }
    return square;
}

HeadScore scoreMahalanobis(const HeadView& head, const float* x, const HeadScratch& scratch)
{
    const uint32_t dimension = head.header.dimension;
    subtract(x, head.mahalanobis.mean, dimension, scratch.first);
    return {whitenedSquare(head.mahalanobis.whitening, scratch.first, dimension), noCategory};
}

HeadScore scorePcaMonitor(const HeadView& head, const float* x, const HeadScratch& scratch)
{
    const PcaMonitorView& pca = head.pca;
    const uint32_t dimension = head.header.dimension;
    float* const offsets = scratch.first;
    float* const residuals = scratch.second;
    subtract(x, pca.mean, dimension, offsets);
    for (uint32_t i = 0; i < dimension; ++i)
        residuals[i] = offsets[i];
    float t2 = 0.0F;
    const float* row = pca.rows;
    for (uint32_t j = 0; j < pca.header.components; ++j, row += dimension) {
        float place = 0.0F;
        for (uint32_t i = 0; i < dimension; ++i)
            place += row[i] * offsets[i];
        t2 += place * place * pca.inverseVariance[j];
        // What the plane leaves over is computed as such: as a difference of two squares it would be lost in rounding.
        for (uint32_t i = 0; i < dimension; ++i)
            residuals[i] -= place * row[i];
    }
    float q = 0.0F;
    for (uint32_t i = 0; i < dimension; ++i)
        q += residuals[i] * residuals[i];
    return {t2 * pca.header.t2Weight + q * pca.header.qWeight, noCategory};
}

HeadScore scoreMixture(const HeadView& head, const float* x, const HeadScratch& scratch)
{
    const MixtureView& mixture = head.mixture;
    const uint32_t dimension = head.header.dimension;
    const bool isFull = mixture.header.shape == static_cast<uint32_t>(MixtureShape::Full);
    float* const logs = scratch.second;
    float largest = 0.0F;
    const float* component = mixture.components;
    for (uint32_t j = 0; j < mixture.header.components; ++j, component += mixture.stride) {
        const float* const mean = component + 1;
        subtract(x, mean, dimension, scratch.first);
        const float* const whitening = mean + dimension;
        const float square = isFull ? whitenedSquare(whitening, scratch.first, dimension)
                                    : scaledSquare(whitening, scratch.first, dimension);
        logs[j] = component[0] - 0.5F * square;
        if (j == 0 || !(logs[j] <= largest))
            largest = logs[j];
    }
    // An overflow is no score: without this the sum below would hide it.
    if (!isFinite(largest))
        return {largest, noCategory};
    float sum = 0.0F;
    for (uint32_t j = 0; j < mixture.header.components; ++j)
        sum += exactExp(logs[j] - largest);
    return {-(largest + exactLn(sum)), noCategory};
}

} // namespace baseline
