// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace baseline {

/// The part of std::expected<T, Error> that we use, under the same names (GCC 12 has it only in C++23 mode).
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    T& value() & { assert(has_value()); return std::get<0>(m_state); }
    const T& value() const& { assert(has_value()); return std::get<0>(m_state); }
    // By value, so that `for (x : *list())` and the like do not refer into a result that is gone.
    T value() && { assert(has_value()); return std::get<0>(std::move(m_state)); }
    const Error& error() const { assert(!has_value()); return std::get<1>(m_state); }

    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

private:
    std::variant<T, Error> m_state;
};

using Status = Result<std::monostate>;

/// The value of a Status that went well.
inline Status done()
{
    return Status(std::monostate{});
}

} // namespace baseline
