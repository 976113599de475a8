// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans_kernel.h"

#include "core/learn/tile_nearest.h"

#include <algorithm>
#include <cassert>
#include <memory>
#include <numeric>
#include <utility>

namespace baseline::learn {
namespace {

void nearestAny(const TileTask& task, const CentreView& centres, TileLabels& labels, TileBounds* bounds)
{
    nearestInTile<4>(task, centres, labels, bounds);
}

void distancesAny(const TileTask& task, const Matrix& centres, float* squared)
{
    distancesInTile<4>(task, centres, squared);
}

#if defined(__x86_64__)
BASELINE_TARGET_AVX2 void nearestAvx2(const TileTask& task, const CentreView& centres, TileLabels& labels,
                                         TileBounds* bounds)
{
    nearestInTile<8>(task, centres, labels, bounds);
}

BASELINE_TARGET_AVX2 void distancesAvx2(const TileTask& task, const Matrix& centres, float* squared)
{
    distancesInTile<8>(task, centres, squared);
}

BASELINE_TARGET_AVX512 void
nearestAvx512(const TileTask& task, const CentreView& centres, TileLabels& labels, TileBounds* bounds)
{
    nearestInTile<16>(task, centres, labels, bounds);
}

BASELINE_TARGET_AVX512 void distancesAvx512(const TileTask& task, const Matrix& centres,
                                                                           float* squared)
{
    distancesInTile<16>(task, centres, squared);
}
#endif

} // namespace

CentreSet::CentreSet(Matrix centres, std::span<const std::uint32_t> groupOf)
    : m_centres(std::move(centres)), m_ordered(m_centres.rows, m_centres.columns), m_index(m_centres.rows)
{
    std::iota(m_index.begin(), m_index.end(), std::int32_t{0});
    if (!groupOf.empty())
        std::ranges::stable_sort(m_index, {}, [&](std::int32_t centre) { return groupOf[static_cast<std::size_t>(centre)]; });
    m_first.push_back(0);
    for (std::size_t i = 0; i < m_index.size(); ++i) {
        const auto centre = static_cast<std::size_t>(m_index[i]);
        if (i > 0 && !groupOf.empty() && groupOf[centre] != groupOf[static_cast<std::size_t>(m_index[i - 1])])
            m_first.push_back(i);
        std::ranges::copy(m_centres.row(centre), m_ordered.row(i).begin());
        double square = 0.0;
        for (const float coordinate : m_centres.row(centre))
            square += static_cast<double>(coordinate) * static_cast<double>(coordinate);
        m_halfSquares.push_back(static_cast<float>(0.5 * square));
        m_largestSquare = std::max(m_largestSquare, static_cast<float>(square));
    }
    m_first.push_back(m_index.size());
    assert(groups() <= mostGroups);
}

CentreView::CentreView(const CentreSet& set)
    : plain(set.m_centres), ordered(set.m_ordered.values.data()), index(set.m_index.data()),
      halfSquares(set.m_halfSquares.data()), first(set.m_first.data()), groups(set.groups()),
      largestSquare(set.m_largestSquare)
{
}

TileKernel::TileKernel(const CentredTable& table, Processor processor)
    : m_table(&table), m_processor(processor), m_storage((table.columns() + 1) * tileRows)
{
    void* start = m_storage.data();
    std::size_t room = m_storage.size() * sizeof(float);
    m_columns = static_cast<float*>(std::align(64, table.columns() * tileRows * sizeof(float), start, room));
}

void TileKernel::nearest(const TileOf& rows, const CentreSet& centres, TileLabels& labels, TileBounds* bounds)
{
    const TileTask task{rows.data(), m_table->columns(), m_table->factor(), m_table->shift().data(), m_columns};
    const CentreView view(centres);
#if defined(__x86_64__)
    if (m_processor == Processor::Avx512)
        return nearestAvx512(task, view, labels, bounds);
    if (m_processor == Processor::Avx2)
        return nearestAvx2(task, view, labels, bounds);
#endif
    nearestAny(task, view, labels, bounds);
}

void TileKernel::distances(const TileOf& rows, const Matrix& centres, std::span<float> squared)
{
    assert(squared.size() == centres.rows * tileRows);
    const TileTask task{rows.data(), m_table->columns(), m_table->factor(), m_table->shift().data(), m_columns};
#if defined(__x86_64__)
    if (m_processor == Processor::Avx512)
        return distancesAvx512(task, centres, squared.data());
    if (m_processor == Processor::Avx2)
        return distancesAvx2(task, centres, squared.data());
#endif
    distancesAny(task, centres, squared.data());
}

TileOf tileAt(const CentredTable& table, std::size_t firstRow)
{
    TileOf rows;
    for (std::size_t i = 0; i < tileRows; ++i)
        rows[i] = table.row(std::min(firstRow + i, table.rows() - 1));
    return rows;
}

} // namespace baseline::learn
