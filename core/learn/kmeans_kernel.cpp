// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans_kernel.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>
#include <limits>

namespace baseline::learn {
namespace {

constexpr std::size_t lanes = PointGroups::lanes;

/// One register of `Width` lanes: vector types of the compiler, which stay in registers only if they fit one. Written
/// out, because GCC 12 takes a size that depends on a template parameter for another one.
template <std::size_t Width>
struct Vector;

template <>
struct Vector<4> {
    using Floats = float __attribute__((vector_size(16)));
    using Indices = std::int32_t __attribute__((vector_size(16)));
    using Loaded = const float __attribute__((vector_size(16), aligned(4), may_alias)); // at any address
};

template <>
struct Vector<8> {
    using Floats = float __attribute__((vector_size(32)));
    using Indices = std::int32_t __attribute__((vector_size(32)));
    using Loaded = const float __attribute__((vector_size(32), aligned(4), may_alias)); // at any address
};

constexpr std::size_t together = 2; // registers of rows handled side by side

template <std::size_t Width>
struct Nearest {
    typename Vector<Width>::Floats distance[together];
    typename Vector<Width>::Indices label[together];
};

/// Compares some rows of a group with `Count` centres from `first` on. The centres share each load of the rows.
template <std::size_t Width, std::size_t Count>
[[gnu::always_inline]] inline void compareRows(const float* rows, std::size_t columns, const float* centres,
                                               std::size_t first, Nearest<Width>& nearest)
{
    using Floats = typename Vector<Width>::Floats;
    using Indices = typename Vector<Width>::Indices;
    static_assert(sizeof(Floats) == Width * sizeof(float) && sizeof(Indices) == sizeof(Floats));
    Floats sums[Count][together] = {};
    const float* centre = centres + first * columns;
    for (std::size_t column = 0; column < columns; ++column) {
        const auto* const values = reinterpret_cast<typename Vector<Width>::Loaded*>(rows + column * lanes);
        for (std::size_t i = 0; i < Count; ++i) {
            const float coordinate = centre[i * columns + column];
            for (std::size_t part = 0; part < together; ++part) {
                const Floats difference = values[part] - coordinate;
                sums[i][part] += difference * difference;
            }
        }
    }
    for (std::size_t i = 0; i < Count; ++i) {
        for (std::size_t part = 0; part < together; ++part) {
            const Indices closer = sums[i][part] < nearest.distance[part];
            nearest.distance[part] = closer ? sums[i][part] : nearest.distance[part];
            nearest.label[part] = closer ? Indices{} + static_cast<std::int32_t>(first + i) : nearest.label[part];
        }
    }
}

template <std::size_t Width>
[[gnu::always_inline]] inline void assignRows(const PointGroups& points, const Matrix& centres, float* distances,
                                              std::uint32_t* labels)
{
    constexpr std::size_t step = Width * together;
    static_assert(lanes % step == 0);
    constexpr std::size_t atOnce = 4; // times `together`: eight sums, which leaves half of 16 registers for the rest
    const float* const coordinates = centres.values.data();
    for (std::size_t row = 0; row < points.paddedRows(); row += step) {
        const float* rows = points.values.data() + row / lanes * lanes * points.columns + row % lanes;
        Nearest<Width> nearest;
        for (std::size_t part = 0; part < together; ++part) {
            nearest.distance[part] = typename Vector<Width>::Floats{} + std::numeric_limits<float>::infinity();
            nearest.label[part] = typename Vector<Width>::Indices{};
        }
        std::size_t centre = 0;
        for (; centre + atOnce <= centres.rows; centre += atOnce)
            compareRows<Width, atOnce>(rows, points.columns, coordinates, centre, nearest);
        for (; centre < centres.rows; ++centre)
            compareRows<Width, 1>(rows, points.columns, coordinates, centre, nearest);
        std::memcpy(distances + row, nearest.distance, sizeof nearest.distance);
        std::memcpy(labels + row, nearest.label, sizeof nearest.label);
    }
}

void assignAny(const PointGroups& points, const Matrix& centres, float* distances, std::uint32_t* labels)
{
    assignRows<4>(points, centres, distances, labels);
}

#if defined(__x86_64__)
// Without FMA, which would round differently from the other version.
[[gnu::target("avx2")]] void assignAvx2(const PointGroups& points, const Matrix& centres, float* distances,
                                        std::uint32_t* labels)
{
    assignRows<8>(points, centres, distances, labels);
}
#endif

} // namespace

PointGroups::PointGroups(const Matrix& table)
    : rows(table.rows), columns(table.columns), offset(table.columns, 0.0), values(paddedRows() * table.columns, 0.0F)
{
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column)
            offset[column] += table(row, column);
    }
    for (double& mean : offset)
        mean /= static_cast<double>(rows);

    double largest = 0.0;
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column)
            largest = std::max(largest, std::abs(table(row, column) - offset[column]));
    }
    if (largest > 0.0)
        factor = std::exp2(-std::ceil(std::log2(largest)));
    for (std::size_t row = 0; row < rows; ++row) {
        float* group = values.data() + row / lanes * columns * lanes + row % lanes;
        for (std::size_t column = 0; column < columns; ++column)
            group[column * lanes] = static_cast<float>((table(row, column) - offset[column]) * factor);
    }
}

std::vector<float> PointGroups::row(std::size_t index) const
{
    std::vector<float> result(columns);
    for (std::size_t column = 0; column < columns; ++column)
        result[column] = at(index, column);
    return result;
}

std::vector<float> PointGroups::scaled(std::span<const double> point) const
{
    std::vector<float> result(columns);
    for (std::size_t column = 0; column < columns; ++column)
        result[column] = static_cast<float>((point[column] - offset[column]) * factor);
    return result;
}

Processor thisProcessor()
{
#if defined(__x86_64__)
    static const Processor found = __builtin_cpu_supports("avx2") != 0 ? Processor::Avx2 : Processor::Any;
    return found;
#else
    return Processor::Any;
#endif
}

void assignNearest(const PointGroups& points, const Matrix& centres, std::span<float> squaredDistances,
                   std::span<std::uint32_t> labels, Processor processor)
{
    assert(squaredDistances.size() == points.paddedRows() && labels.size() == points.paddedRows());
#if defined(__x86_64__)
    if (processor == Processor::Avx2) {
        assignAvx2(points, centres, squaredDistances.data(), labels.data());
        return;
    }
#endif
    static_cast<void>(processor);
    assignAny(points, centres, squaredDistances.data(), labels.data());
}

} // namespace baseline::learn
