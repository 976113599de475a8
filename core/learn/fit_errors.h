// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <utility>

namespace baseline::learn {

/// Fewer say nothing about what is usual, whatever the detector; most need no more.
inline constexpr std::size_t fewestRows = 10;

/// What a fit answers to an option or a table that it cannot use; `value` is the limit or what was given.
inline Error invalid(std::string subject, std::string detail, double value = 0.0)
{
    return {Error::Code::InvalidArgument, std::move(detail), std::move(subject), value};
}

/// Errors: InvalidArgument (subject "rows": fewer than needed; value = how many are needed).
inline Status checkRowCount(std::size_t rows, std::size_t needed)
{
    if (rows < needed)
        return invalid("rows", std::to_string(needed) + " rows are needed", static_cast<double>(needed));
    return done();
}

} // namespace baseline::learn
