// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace baseline::learn {

/// Columns of the matrices below come in groups of so many, zeros where the last group is not full: then a group stays in
/// registers, and small networks run at the speed of large ones.
inline constexpr std::size_t denseGroup = 8;

constexpr std::size_t paddedWidth(std::size_t width)
{
    return (width + denseGroup - 1) / denseGroup * denseGroup;
}

/// The left factor of a product: element (row, k) is at data[row * rowStep + k * depthStep], so that a matrix can be taken
/// as it is or transposed.
template <typename Scalar>
struct DenseFactor {
    const Scalar* data;
    std::size_t rowStep;
    std::size_t depthStep;
};

/// c(rows x columns) = a(rows x depth) b(depth x columns). b and c are row-major and dense, columns a multiple of
/// denseGroup. Each sum runs over k in order, from 0 or, where `start` is given, from those columns (a bias).
void multiply(const DenseFactor<float>& a, const float* b, const float* start, float* c, std::size_t rows,
              std::size_t depth, std::size_t columns);
void multiply(const DenseFactor<double>& a, const double* b, const double* start, double* c, std::size_t rows,
              std::size_t depth, std::size_t columns);

/// slopes = factor (values - targets); returns the sum of the squared differences, in double. `count` is a multiple of
/// denseGroup.
double squaresAndSlope(const float* values, const float* targets, float factor, float* slopes, std::size_t count);
double squaresAndSlope(const double* values, const double* targets, double factor, double* slopes, std::size_t count);

/// Adam's state and step (Kingma, Ba 2015) over all parameters at once.
struct AdamStep {
    double learningRate;
    double firstDecay;  ///< beta 1
    double secondDecay; ///< beta 2
    double weightDecay; ///< L2, added to the gradient
    double number;      ///< of this step, from 1
};
void adam(const AdamStep& step, const float* gradient, float* parameters, float* first, float* second,
          std::size_t count);
void adam(const AdamStep& step, const double* gradient, double* parameters, double* first, double* second,
          std::size_t count);

} // namespace baseline::learn
