// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace baseline {

/// A fixed ring between exactly one producer thread and one consumer thread. Never locks, never grows: what does not
/// fit is refused and counted.
template <typename T>
class SpscRing {
public:
    /// Room for at least `capacity` items (rounded up to a power of two).
    explicit SpscRing(std::size_t capacity) : m_items(std::bit_ceil(capacity)), m_mask(m_items.size() - 1) {}

    std::size_t capacity() const { return m_items.size(); }

    /// Producer only. False (and counted) when the ring is full.
    bool push(T item)
    {
        const std::size_t head = m_head.load(std::memory_order_relaxed);
        if (head - m_tail.load(std::memory_order_acquire) == m_items.size()) {
            m_refused.fetch_add(1, std::memory_order_relaxed);
            return false;
        }
        m_items[head & m_mask] = std::move(item);
        m_head.store(head + 1, std::memory_order_release);
        return true;
    }

    /// Consumer only. Nothing when the ring is empty.
    std::optional<T> pop()
    {
        const std::size_t tail = m_tail.load(std::memory_order_relaxed);
        if (tail == m_head.load(std::memory_order_acquire))
            return std::nullopt;
        std::optional<T> item(std::move(m_items[tail & m_mask]));
        m_tail.store(tail + 1, std::memory_order_release);
        return item;
    }

    /// Any thread; a moment's view.
    std::size_t size() const
    {
        return m_head.load(std::memory_order_acquire) - m_tail.load(std::memory_order_acquire);
    }

    /// Any thread: how many items were refused because the ring was full.
    std::uint64_t refused() const { return m_refused.load(std::memory_order_relaxed); }

private:
    std::vector<T> m_items;
    std::size_t m_mask;
    alignas(64) std::atomic<std::size_t> m_head{0};
    alignas(64) std::atomic<std::size_t> m_tail{0};
    std::atomic<std::uint64_t> m_refused{0};
};

} // namespace baseline
