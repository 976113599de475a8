// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "learn/baseline_fit.h"

#include "numeric/finite.h"
#include "score/head_score.h"

#include <math.h>

namespace baseline {

namespace {

/// Row i of a packed lower triangle.
float* rowOf(float* triangle, uint32_t i)
{
    return triangle + static_cast<size_t>(i) * (i + 1) / 2;
}

/// The lower median of the numbers above 0; 0 when there is none. d² comparisons, no memory.
float medianAboveZero(const float* values, uint32_t count)
{
    uint32_t positive = 0;
    for (uint32_t i = 0; i < count; ++i)
        positive += values[i] > 0.0F ? 1 : 0;
    for (uint32_t i = 0; i < count; ++i) {
        uint32_t below = 0;
        for (uint32_t j = 0; j < count; ++j) {
            const bool before = values[j] < values[i] || (values[j] == values[i] && j < i);
            below += values[j] > 0.0F && before ? 1 : 0;
        }
        if (values[i] > 0.0F && below == (positive - 1) / 2)
            return values[i];
    }
    return 0.0F;
}

/// Deviations into `scale`, and the means themselves. Constant features get a negative scale for now.
uint32_t takeScales(CoMoments& moments, float* mean, float* scale)
{
    const uint32_t dimension = moments.dimension();
    for (uint32_t i = 0; i < dimension; ++i) {
        mean[i] += scale[i]; // the first row and the mean about it
        scale[i] = sqrtf(rowOf(moments.triangle(), i)[i] / static_cast<float>(moments.count()));
    }
    const float median = medianAboveZero(scale, dimension);
    // A scale whose square is no normal float would make the correlation infinite.
    const float floor = 1e-6F * median < 1e-18F ? 1e-18F : 1e-6F * median;
    uint32_t constant = 0;
    for (uint32_t i = 0; i < dimension; ++i) {
        if (scale[i] >= floor)
            continue;
        scale[i] = -(median > 0.0F ? median : 1.0F);
        ++constant;
    }
    return constant;
}

/// Co-moments to correlations, those of constant features 0. Returns tr R².
float takeCorrelations(CoMoments& moments, const float* scale)
{
    const float rows = static_cast<float>(moments.count());
    float* element = moments.triangle();
    float squares = 0.0F;
    for (uint32_t i = 0; i < moments.dimension(); ++i) {
        for (uint32_t j = 0; j <= i; ++j, ++element) {
            const bool varies = scale[i] > 0.0F && scale[j] > 0.0F;
            *element = varies ? *element / (rows * scale[i] * scale[j]) : 0.0F;
            squares += (i == j ? 1.0F : 2.0F) * *element * *element;
        }
    }
    return squares;
}

float shrinkageOf(float squares, float features, float rows)
{
    const float excess = squares - features;
    const float above = (1.0F - 2.0F / features) * squares + features * features;
    const float below = (rows + 1.0F - 2.0F / features) * excess;
    const float share = excess > 0.0F && above < below ? above / below : 1.0F;
    return share > leastShrinkage ? share : leastShrinkage;
}

/// R in place to the Cholesky factor of (1 - a) R + a I, rows of constant features left 0.
void factorise(float* triangle, const float* scale, uint32_t dimension, float shrinkage)
{
    for (uint32_t i = 0; i < dimension; ++i) {
        if (scale[i] < 0.0F)
            continue;
        float* const row = rowOf(triangle, i);
        for (uint32_t j = 0; j <= i; ++j) {
            if (scale[j] < 0.0F)
                continue;
            float sum = (1.0F - shrinkage) * row[j] + (i == j ? shrinkage : 0.0F);
            const float* const other = rowOf(triangle, j);
            for (uint32_t k = 0; k < j; ++k)
                sum -= row[k] * other[k];
            // Rounding could take a pivot below the shrinkage, which no pivot can really be.
            row[j] = i == j ? sqrtf(sum > 0.5F * shrinkage ? sum : 0.5F * shrinkage) : sum / other[j];
        }
    }
}

/// A lower triangle in place to its inverse, rows of constant features left 0. Row i of W needs the rows above it and of
/// L only what stands right of the element that it replaces.
void invert(float* triangle, const float* scale, uint32_t dimension)
{
    for (uint32_t i = 0; i < dimension; ++i) {
        if (scale[i] < 0.0F)
            continue;
        float* const row = rowOf(triangle, i);
        const float inverse = 1.0F / row[i];
        for (uint32_t j = 0; j < i; ++j) {
            float sum = 0.0F;
            for (uint32_t k = j; k < i; ++k)
                sum += row[k] * rowOf(triangle, k)[j];
            row[j] = -inverse * sum;
        }
        row[i] = inverse;
    }
}

} // namespace

bool fitBaseline(CoMoments& moments, uint32_t overlap, BaselineFit& fit)
{
    float* const mean = moments.firstRow();
    float* const scale = moments.meanAboutFirst();
    const uint32_t dimension = moments.dimension();
    fit = {mean, scale, moments.triangle(), dimension, takeScales(moments, mean, scale), 0.0F};
    if (fit.constant == dimension)
        return false;
    const float squares = takeCorrelations(moments, scale);
    const float rows = static_cast<float>(moments.count() / overlap > 2 ? moments.count() / overlap : 2);
    fit.shrinkage = shrinkageOf(squares, static_cast<float>(dimension - fit.constant), rows);
    factorise(moments.triangle(), scale, dimension, fit.shrinkage);
    invert(moments.triangle(), scale, dimension);
    float sum = 0.0F;
    for (uint32_t i = 0; i < dimension; ++i)
        scale[i] = scale[i] < 0.0F ? -scale[i] : scale[i];
    for (size_t i = 0; i < CoMoments::floatsFor(dimension); ++i)
        sum += mean[i] - mean[i]; // 0, or no number: the three arrays stand one behind the other
    return isFinite(sum);
}

float baselineScore(const BaselineFit& fit, float* features)
{
    for (uint32_t i = 0; i < fit.dimension; ++i)
        features[i] = (features[i] - fit.mean[i]) / fit.scale[i];
    return whitenedSquare(fit.whitening, features, fit.dimension);
}

} // namespace baseline
