// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace baseline {

/// A view of `size` items that somebody else owns. (C++14 has no std::span.)
template <typename T>
struct View {
    T* data;
    size_t size;

    View() : data(nullptr), size(0) {}
    View(T* first, size_t count) : data(first), size(count) {}
    T& operator[](size_t index) const { return data[index]; }
    T* begin() const { return data; }
    T* end() const { return data + size; }
};

using Bytes = View<const uint8_t>;
using MutableBytes = View<uint8_t>;

} // namespace baseline
