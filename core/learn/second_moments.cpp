// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/second_moments.h"

#include "core/dsp/vectorised.h"
#include "core/learn/double_lanes.h"
#include "core/learn/processor.h"
#include "core/learn/row_blocks.h"

#include <algorithm>
#include <cassert>
#include <memory>
#include <numeric>

namespace baseline::learn {
namespace {

constexpr std::size_t rows = MomentBlock::rows;

/// Columns of a product that share a load with four rows of it, in as many registers as there are.
template <std::size_t Width>
constexpr std::size_t columnsAcross = Width == 8 ? 4 : 2;

using Two = DoubleLanes<2>::Vector;
using Four = DoubleLanes<4>::Vector;
using Eight = DoubleLanes<8>::Vector;

[[gnu::always_inline]] inline double sumOf(const Two& v)
{
    return v[0] + v[1];
}

[[gnu::always_inline]] inline double sumOf(const Four& v)
{
    return sumOf(__builtin_shufflevector(v, v, 0, 1) + __builtin_shufflevector(v, v, 2, 3));
}

[[gnu::always_inline]] inline double sumOf(const Eight& v)
{
    return sumOf(__builtin_shufflevector(v, v, 0, 1, 2, 3) + __builtin_shufflevector(v, v, 4, 5, 6, 7));
}

constexpr std::size_t side = 4;

/// Four by `across` products of columns, summed over the rows.
template <std::size_t Width>
[[gnu::always_inline]] inline void addTile(const double* left, const double* right, double* squares, std::size_t stride)
{
    using Vector = typename DoubleLanes<Width>::Vector;
    constexpr std::size_t across = columnsAcross<Width>;
    Vector sums[side][across] = {};
    for (std::size_t row = 0; row < rows; row += Width) {
        Vector factor[across];
        for (std::size_t j = 0; j < across; ++j)
            factor[j] = *reinterpret_cast<const Vector*>(right + j * rows + row);
        for (std::size_t i = 0; i < side; ++i) {
            const Vector value = *reinterpret_cast<const Vector*>(left + i * rows + row);
            for (std::size_t j = 0; j < across; ++j)
                sums[i][j] += value * factor[j];
        }
    }
    for (std::size_t i = 0; i < side; ++i) {
        for (std::size_t j = 0; j < across; ++j) {
            squares[i * stride + j] += sumOf(sums[i][j]);
        }
    }
}

template <std::size_t Width>
[[gnu::always_inline]] inline void addProducts(const double* left, const double* right, std::size_t columns,
                                               double* squares)
{
    for (std::size_t i = 0; i < columns; i += side) {
        for (std::size_t j = 0; j < i + side; j += columnsAcross<Width>)
            addTile<Width>(left + i * rows, right + j * rows, squares + i * columns + j, columns);
    }
}

void addAny(const double* left, const double* right, std::size_t columns, double* squares)
{
    addProducts<2>(left, right, columns, squares);
}

#if defined(__x86_64__)
BASELINE_TARGET_AVX2 void addAvx2(const double* left, const double* right, std::size_t columns, double* squares)
{
    addProducts<4>(left, right, columns, squares);
}

BASELINE_TARGET_AVX512 void addAvx512(const double* left, const double* right, std::size_t columns, double* squares)
{
    addProducts<8>(left, right, columns, squares);
}
#endif

/// `columns` is a multiple of `side`.
void addProductsHere(const double* left, const double* right, std::size_t columns, double* squares)
{
#if defined(__x86_64__)
    if (thisProcessor() == Processor::Avx512)
        return addAvx512(left, right, columns, squares);
    if (thisProcessor() == Processor::Avx2)
        return addAvx2(left, right, columns, squares);
#endif
    addAny(left, right, columns, squares);
}

constexpr std::size_t sumLanes = 8; // so that the compiler may use as many at once

BASELINE_VECTORISED double weigh(const double* values, const double* weights, double* weighed)
{
    double sums[sumLanes] = {};
    for (std::size_t row = 0; row < rows; row += sumLanes) {
        for (std::size_t lane = 0; lane < sumLanes; ++lane) {
            weighed[row + lane] = weights[row + lane] * values[row + lane];
            sums[lane] += weighed[row + lane];
        }
    }
    double sum = 0.0;
    for (const double one : sums)
        sum += one;
    return sum;
}

BASELINE_VECTORISED double sumOfProducts(const double* a, const double* b)
{
    double sums[sumLanes] = {};
    for (std::size_t row = 0; row < rows; row += sumLanes) {
        for (std::size_t lane = 0; lane < sumLanes; ++lane)
            sums[lane] += a[row + lane] * b[row + lane];
    }
    double sum = 0.0;
    for (const double one : sums)
        sum += one;
    return sum;
}

/// Eight columns of eight rows at a time: loads along the rows, stores along the columns, and both fill whole registers.
BASELINE_VECTORISED void turnRows(const float* values, std::size_t count, std::size_t columns, const double* about,
                                  double* across)
{
    constexpr std::size_t group = 8;
    std::size_t row = 0;
    for (; row + group <= count; row += group) {
        for (std::size_t first = 0; first < columns; first += group) {
            const std::size_t width = columns - first < group ? columns - first : group;
            float square[group][group];
            const float* const from = values + row * columns + first;
            for (std::size_t i = 0; i < group; ++i) {
                for (std::size_t j = 0; j < width; ++j)
                    square[j][i] = from[i * columns + j];
            }
            for (std::size_t j = 0; j < width; ++j) {
                for (std::size_t i = 0; i < group; ++i)
                    across[(first + j) * rows + row + i] = static_cast<double>(square[j][i]) - about[first + j];
            }
        }
    }
    for (; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column)
            across[column * rows + row] =
                row < count ? static_cast<double>(values[row * columns + column]) - about[column] : 0.0;
    }
}

BASELINE_VECTORISED void addRows(const float* values, std::size_t count, std::size_t columns, double* sums)
{
    for (std::size_t row = 0; row < count; ++row) {
        for (std::size_t column = 0; column < columns; ++column)
            sums[column] += static_cast<double>(values[row * columns + column]);
    }
}

std::size_t padded(std::size_t columns)
{
    return (columns + side - 1) / side * side;
}

double* aligned(std::vector<double>& storage, std::size_t count)
{
    constexpr std::size_t line = 64;
    void* start = storage.data();
    std::size_t room = storage.size() * sizeof(double);
    return static_cast<double*>(std::align(line, count * sizeof(double), start, room));
}

constexpr std::size_t slack = 8; // doubles that aligning may cost

} // namespace

MomentBlock::MomentBlock(std::size_t columns)
    : m_columns(columns), m_storage(2 * padded(columns) * rows + slack, 0.0),
      m_across(aligned(m_storage, 2 * padded(columns) * rows)), m_weighed(m_across + padded(columns) * rows)
{
}

void MomentBlock::fill(const float* values, std::size_t count, std::span<const double> about)
{
    assert(count <= rows && about.size() == m_columns);
    turnRows(values, count, m_columns, about.data(), m_across);
}

SecondMoments::SecondMoments(std::size_t columns)
    : sums(columns, 0.0), stride(padded(columns)), squares(stride * stride, 0.0)
{
}

void SecondMoments::add(MomentBlock& block, std::span<const double> weights, bool diagonal)
{
    double* const weighed = block.weighed();
    const double added = std::accumulate(weights.begin(), weights.end(), 0.0);
    // Far below the rounding of any sum that counts; often so where the rows of a block follow each other in time.
    constexpr double negligible = 1e-30;
    if (added < negligible)
        return;
    weight += added;
    for (std::size_t column = 0; column < sums.size(); ++column) {
        sums[column] += weigh(block.across() + column * rows, weights.data(), weighed + column * rows);
        if (diagonal)
            squares[column * stride + column] += sumOfProducts(weighed + column * rows, block.across() + column * rows);
    }
    if (!diagonal)
        addProductsHere(weighed, block.across(), stride, squares.data());
}

SecondMoments& SecondMoments::operator+=(const SecondMoments& other)
{
    weight += other.weight;
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] += other.sums[i];
    for (std::size_t i = 0; i < squares.size(); ++i)
        squares[i] += other.squares[i];
    return *this;
}

std::vector<double> columnMeans(const Matrix& table)
{
    std::vector<double> means(table.columns, 0.0);
    addRows(table.values.data(), table.rows, table.columns, means.data());
    for (double& mean : means)
        mean /= static_cast<double>(table.rows);
    return means;
}

std::optional<SecondMoments> secondMoments(const Matrix& table, std::span<const double> about, unsigned threads,
                                           const std::stop_token& stop)
{
    const RowBlocks blocks = RowBlocks::forMoments(table.rows);
    std::vector<SecondMoments> parts(blocks.count(), SecondMoments(table.columns));
    forEachBlock(parts.size(), threads, [&](std::size_t index) {
        MomentBlock block(table.columns);
        std::vector<double> ones(rows);
        for (std::size_t first = blocks.first(index); first < blocks.last(index) && !stop.stop_requested(); first += rows) {
            const std::size_t count = std::min(rows, blocks.last(index) - first);
            block.fill(table.values.data() + first * table.columns, count, about);
            std::ranges::fill(ones, 0.0);
            std::fill_n(ones.begin(), count, 1.0);
            parts[index].add(block, ones);
        }
    });
    if (stop.stop_requested())
        return std::nullopt;
    for (std::size_t index = 1; index < parts.size(); ++index)
        parts.front() += parts[index];
    return std::move(parts.front());
}

} // namespace baseline::learn
