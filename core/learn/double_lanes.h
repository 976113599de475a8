// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace baseline::learn {

/// One register of `Width` doubles, written out because GCC 12 takes a size that depends on a template parameter for
/// another one. For sources that are compiled for several instruction sets.
template <std::size_t Width>
struct DoubleLanes;
template <>
struct DoubleLanes<2> {
    using Vector = double __attribute__((vector_size(16)));
};
template <>
struct DoubleLanes<4> {
    using Vector = double __attribute__((vector_size(32)));
};
template <>
struct DoubleLanes<8> {
    using Vector = double __attribute__((vector_size(64)));
};

} // namespace baseline::learn
