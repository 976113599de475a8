// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/mixture_kernel.h"

#include "core/dsp/vectorised.h"
#include "core/learn/double_lanes.h"
#include "core/learn/processor.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <limits>

namespace baseline::learn {
namespace {

constexpr std::size_t rows = MomentBlock::rows;
constexpr std::size_t outputGroup = 8; // what m_rows is filled up to

/// Outputs of the product that share a load of the rows, in as many registers as there are.
template <std::size_t Width>
constexpr std::size_t outputsTogether = Width == 8 ? 8 : 4;

struct Triangle {
    const double* values; ///< outputs x columns
    const double* shift;
    std::size_t columns;
};

template <std::size_t Width>
[[gnu::always_inline]] inline void sumSquares(const Triangle& triangle, const double* across, double* squares)
{
    using Vector = typename DoubleLanes<Width>::Vector;
    constexpr std::size_t outputs = outputsTogether<Width>;
    constexpr std::size_t together = 2;
    for (std::size_t row = 0; row < rows; row += Width * together) {
        Vector total[together] = {};
        for (std::size_t output = 0; output < triangle.columns; output += outputs) {
            Vector sums[outputs][together];
            for (std::size_t i = 0; i < outputs; ++i) {
                for (Vector& sum : sums[i])
                    sum = Vector{} - triangle.shift[output + i];
            }
            const std::size_t end = std::min(output + outputs, triangle.columns);
            const double* const factors = triangle.values + output * triangle.columns;
            for (std::size_t column = 0; column < end; ++column) {
                const auto* const values = reinterpret_cast<const Vector*>(across + column * rows + row);
                for (std::size_t i = 0; i < outputs; ++i) {
                    const double factor = factors[i * triangle.columns + column];
                    for (std::size_t part = 0; part < together; ++part)
                        sums[i][part] += values[part] * factor;
                }
            }
            for (std::size_t i = 0; i < outputs; ++i) {
                for (std::size_t part = 0; part < together; ++part)
                    total[part] += sums[i][part] * sums[i][part];
            }
        }
        for (std::size_t part = 0; part < together; ++part) {
            for (std::size_t lane = 0; lane < Width; ++lane)
                squares[row + part * Width + lane] = total[part][lane];
        }
    }
}

void sumAny(const Triangle& triangle, const double* across, double* squares)
{
    sumSquares<2>(triangle, across, squares);
}

#if defined(__x86_64__)
BASELINE_TARGET_AVX2 void sumAvx2(const Triangle& triangle, const double* across, double* squares)
{
    sumSquares<4>(triangle, across, squares);
}

BASELINE_TARGET_AVX512 void sumAvx512(const Triangle& triangle, const double* across, double* squares)
{
    sumSquares<8>(triangle, across, squares);
}
#endif

BASELINE_VECTORISED void addSquares(const double* values, double factor, double shift, double* squares)
{
    for (std::size_t row = 0; row < rows; ++row) {
        const double whitened = values[row] * factor - shift;
        squares[row] += whitened * whitened;
    }
}

/// Cody and Waite: x = k ln 2 + r, |r| <= ln 2 / 2, and Taylor's sum to r^13 / 13!, which leaves 5e-18.
[[gnu::always_inline]] inline double negativeExp(double x)
{
    constexpr double rounder = 0x1.8p52; // added, it leaves the nearest integer in the last bits
    constexpr double log2e = 1.4426950408889634;
    constexpr double ln2High = 0x1.62e42feep-1;
    constexpr double ln2Low = 0x1.a39ef35793c76p-33;
    constexpr double lowest = -708.0; // below, the scale would leave the normal numbers
    const double inside = x > lowest ? x : lowest;
    const double shifted = inside * log2e + rounder;
    const double k = shifted - rounder;
    const double r = (inside - k * ln2High) - k * ln2Low;
    // Written out, so that the compiler takes several x at once.
    double sum = r * (1.0 / 6227020800.0) + 1.0 / 479001600.0;
    sum = sum * r + 1.0 / 39916800.0;
    sum = sum * r + 1.0 / 3628800.0;
    sum = sum * r + 1.0 / 362880.0;
    sum = sum * r + 1.0 / 40320.0;
    sum = sum * r + 1.0 / 5040.0;
    sum = sum * r + 1.0 / 720.0;
    sum = sum * r + 1.0 / 120.0;
    sum = sum * r + 1.0 / 24.0;
    sum = sum * r + 1.0 / 6.0;
    sum = sum * r + 0.5;
    sum = sum * r + 1.0;
    sum = sum * r + 1.0;
    constexpr std::uint64_t bias = 1023;
    const double scale = std::bit_cast<double>((std::bit_cast<std::uint64_t>(shifted) + bias) << 52U);
    return x > lowest ? sum * scale : 0.0;
}

BASELINE_VECTORISED void takeLargest(const double* logs, double* largest)
{
    for (std::size_t row = 0; row < rows; ++row)
        largest[row] = logs[row] > largest[row] ? logs[row] : largest[row];
}

BASELINE_VECTORISED void exponentiate(double* logs, const double* largest, double* sums)
{
    for (std::size_t row = 0; row < rows; ++row) {
        logs[row] = negativeExp(logs[row] - largest[row]);
        sums[row] += logs[row];
    }
}

BASELINE_VECTORISED void scale(double* shares, const double* factors)
{
    for (std::size_t row = 0; row < rows; ++row)
        shares[row] *= factors[row];
}

} // namespace

Whitening::Whitening(std::span<const double> triangle, std::span<const double> mean, bool diagonal)
    : m_columns(mean.size()), m_diagonal(diagonal)
{
    assert(triangle.size() == m_columns * m_columns);
    const std::size_t outputs = (m_columns + outputGroup - 1) / outputGroup * outputGroup;
    m_rows.assign(triangle.begin(), triangle.end());
    m_rows.resize(outputs * m_columns, 0.0);
    m_shift.assign(outputs, 0.0);
    for (std::size_t i = 0; i < m_columns; ++i) {
        for (std::size_t j = 0; j <= i; ++j)
            m_shift[i] += m_rows[i * m_columns + j] * mean[j];
    }
}

void Whitening::squares(const MomentBlock& block, std::span<double> result) const
{
    assert(block.columns() == m_columns && result.size() == rows);
    if (m_diagonal) {
        std::ranges::fill(result, 0.0);
        for (std::size_t i = 0; i < m_columns; ++i)
            addSquares(block.across() + i * rows, m_rows[i * m_columns + i], m_shift[i], result.data());
        return;
    }
    const Triangle triangle{m_rows.data(), m_shift.data(), m_columns};
#if defined(__x86_64__)
    if (thisProcessor() == Processor::Avx512)
        return sumAvx512(triangle, block.across(), result.data());
    if (thisProcessor() == Processor::Avx2)
        return sumAvx2(triangle, block.across(), result.data());
#endif
    sumAny(triangle, block.across(), result.data());
}

double sharesOf(std::span<double> logs, std::size_t components, std::size_t count)
{
    assert(logs.size() == components * rows && count <= rows);
    double largest[rows];
    double sums[rows] = {};
    std::ranges::fill(largest, -std::numeric_limits<double>::max());
    for (std::size_t k = 0; k < components; ++k)
        takeLargest(logs.data() + k * rows, largest);
    for (std::size_t k = 0; k < components; ++k)
        exponentiate(logs.data() + k * rows, largest, sums);
    double likelihood = 0.0;
    for (std::size_t row = 0; row < rows; ++row) {
        if (row < count)
            likelihood += largest[row] + std::log(sums[row]);
        sums[row] = row < count ? 1.0 / sums[row] : 0.0;
    }
    for (std::size_t k = 0; k < components; ++k)
        scale(logs.data() + k * rows, sums);
    return likelihood;
}

double expOfNegative(double x)
{
    return negativeExp(x);
}

} // namespace baseline::learn
