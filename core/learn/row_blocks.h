// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace baseline::learn {

/// A table cut into blocks of rows that depends on nothing but its size: what is summed block by block, in their order, is
/// the same for any number of threads.
struct RowBlocks {
    std::size_t rows;
    std::size_t rowsEach;

    /// At most `most` blocks, of a multiple of `unit` rows and at least `fewest`.
    static RowBlocks of(std::size_t rows, std::size_t most, std::size_t fewest, std::size_t unit)
    {
        const std::size_t each = std::max({(rows + most - 1) / std::max<std::size_t>(most, 1), fewest, std::size_t{1}});
        return {rows, (each + unit - 1) / unit * unit};
    }

    /// As sums of products are taken: few, because each keeps a square of the columns.
    static RowBlocks forMoments(std::size_t rows)
    {
        constexpr std::size_t most = 16;
        constexpr std::size_t fewest = 2048;
        constexpr std::size_t unit = 256; // MomentBlock::rows
        return of(rows, most, fewest, unit);
    }

    std::size_t count() const { return (rows + rowsEach - 1) / rowsEach; }
    std::size_t first(std::size_t block) const { return block * rowsEach; }
    std::size_t last(std::size_t block) const { return std::min(rows, (block + 1) * rowsEach); }
};

/// 0 means as many as there are processors.
inline unsigned threadsWanted(unsigned threads)
{
    return threads != 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
}

/// Calls work(block) for each number below `count`, on up to `threads` threads, the caller's among them.
template <typename Work>
void forEachBlock(std::size_t count, unsigned threads, const Work& work)
{
    std::atomic<std::size_t> next{0};
    const auto some = [&] {
        for (std::size_t block = next++; block < count; block = next++)
            work(block);
    };
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < std::min<std::size_t>(threads, count); ++i)
        helpers.emplace_back(some);
    some();
}

} // namespace baseline::learn
