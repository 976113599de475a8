// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/dense_kernel.h"

#include "core/dsp/vectorised.h"

#include <cmath>

namespace baseline::learn {

namespace {

static_assert(denseGroup * sizeof(float) % 32 == 0, "a group fills whole vectors");

// Rows that share each load of b.
constexpr std::size_t rowGroup = 8;

/// Lanes of one register of AVX2, or two of every x86-64 and ARM. Written out, because the compiler tears a plain loop over
/// lanes apart into shuffles.
template <typename Scalar>
struct Lanes {
    typedef Scalar Vector __attribute__((vector_size(32)));
    typedef Scalar Anywhere __attribute__((vector_size(32), aligned(alignof(Scalar)), may_alias)); ///< at any address
    static constexpr std::size_t count = sizeof(Vector) / sizeof(Scalar);
};

/// Eight lanes of columns for `Rows` rows: the sums stay in registers, because their numbers are known here.
template <std::size_t Rows, typename Scalar>
[[gnu::always_inline]] inline void multiplyGroup(const DenseFactor<Scalar>& a, const Scalar* b, const Scalar* start,
                                                 Scalar* c, std::size_t depth, std::size_t columns)
{
    using Vector = typename Lanes<Scalar>::Vector;
    using Anywhere = typename Lanes<Scalar>::Anywhere;
    Vector begin{};
    if (start != nullptr)
        begin = *reinterpret_cast<const Anywhere*>(start);
    Vector sums[Rows];
    for (Vector& sum : sums)
        sum = begin;
    for (std::size_t k = 0; k < depth; ++k) {
        const Vector factor = *reinterpret_cast<const Anywhere*>(b + k * columns);
        for (std::size_t row = 0; row < Rows; ++row)
            sums[row] += a.data[row * a.rowStep + k * a.depthStep] * factor;
    }
    for (std::size_t row = 0; row < Rows; ++row)
        *reinterpret_cast<Anywhere*>(c + row * columns) = sums[row];
}

template <typename Scalar>
[[gnu::always_inline]] inline void multiplyAll(const DenseFactor<Scalar>& a, const Scalar* b, const Scalar* start,
                                               Scalar* c, std::size_t rows, std::size_t depth, std::size_t columns)
{
    for (std::size_t group = 0; group < columns; group += Lanes<Scalar>::count) {
        const Scalar* const bias = start != nullptr ? start + group : nullptr;
        std::size_t row = 0;
        for (; row + rowGroup <= rows; row += rowGroup) {
            const DenseFactor<Scalar> here{a.data + row * a.rowStep, a.rowStep, a.depthStep};
            multiplyGroup<rowGroup>(here, b + group, bias, c + row * columns + group, depth, columns);
        }
        for (; row < rows; ++row) {
            const DenseFactor<Scalar> here{a.data + row * a.rowStep, a.rowStep, a.depthStep};
            multiplyGroup<1>(here, b + group, bias, c + row * columns + group, depth, columns);
        }
    }
}

template <typename Scalar>
[[gnu::always_inline]] inline void adamAll(const AdamStep& step, const Scalar* gradient, Scalar* parameters,
                                           Scalar* first, Scalar* second, std::size_t count)
{
    const auto beta1 = static_cast<Scalar>(step.firstDecay);
    const auto beta2 = static_cast<Scalar>(step.secondDecay);
    const auto decay = static_cast<Scalar>(step.weightDecay);
    const auto rate = static_cast<Scalar>(step.learningRate / (1.0 - std::pow(step.firstDecay, step.number)));
    const auto correction = static_cast<Scalar>(1.0 / std::sqrt(1.0 - std::pow(step.secondDecay, step.number)));
    const auto tiny = static_cast<Scalar>(1e-8);
    for (std::size_t i = 0; i < count; ++i) {
        const Scalar slope = gradient[i] + decay * parameters[i];
        first[i] = beta1 * first[i] + (Scalar(1) - beta1) * slope;
        second[i] = beta2 * second[i] + (Scalar(1) - beta2) * slope * slope;
        parameters[i] -= rate * first[i] / (std::sqrt(second[i]) * correction + tiny);
    }
}

/// `count` is a multiple of denseGroup.
template <typename Scalar>
[[gnu::always_inline]] inline double squaresAll(const Scalar* values, const Scalar* targets, Scalar factor, Scalar* slopes,
                                                std::size_t count)
{
    double sums[denseGroup] = {};
    for (std::size_t i = 0; i < count; i += denseGroup) {
        for (std::size_t lane = 0; lane < denseGroup; ++lane) {
            const Scalar apart = values[i + lane] - targets[i + lane];
            slopes[i + lane] = factor * apart;
            sums[lane] += static_cast<double>(apart) * static_cast<double>(apart);
        }
    }
    double sum = 0.0;
    for (const double one : sums)
        sum += one;
    return sum;
}

} // namespace

BASELINE_VECTORISED double squaresAndSlope(const float* values, const float* targets, float factor, float* slopes,
                                           std::size_t count)
{
    return squaresAll(values, targets, factor, slopes, count);
}

BASELINE_VECTORISED double squaresAndSlope(const double* values, const double* targets, double factor, double* slopes,
                                           std::size_t count)
{
    return squaresAll(values, targets, factor, slopes, count);
}

BASELINE_VECTORISED void multiply(const DenseFactor<float>& a, const float* b, const float* start, float* c,
                                  std::size_t rows, std::size_t depth, std::size_t columns)
{
    multiplyAll(a, b, start, c, rows, depth, columns);
}

BASELINE_VECTORISED void multiply(const DenseFactor<double>& a, const double* b, const double* start, double* c,
                                  std::size_t rows, std::size_t depth, std::size_t columns)
{
    multiplyAll(a, b, start, c, rows, depth, columns);
}

BASELINE_VECTORISED void adam(const AdamStep& step, const float* gradient, float* parameters, float* first,
                              float* second, std::size_t count)
{
    adamAll(step, gradient, parameters, first, second, count);
}

BASELINE_VECTORISED void adam(const AdamStep& step, const double* gradient, double* parameters, double* first,
                              double* second, std::size_t count)
{
    adamAll(step, gradient, parameters, first, second, count);
}

} // namespace baseline::learn
