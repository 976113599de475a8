// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <charconv>
#include <iterator>
#include <string>
#include <string_view>

namespace baseline::simulate {

/// Checks parameters one after the other and keeps the first that is out of its range; NaN is out of every range.
class Limits {
public:
    void check(std::string_view name, double value, double lowest, double highest)
    {
        if (m_failed || (value >= lowest && value <= highest))
            return;
        m_failed = true;
        m_error =
            Error{Error::Code::InvalidArgument,
                  std::string(name) + " must be from " + shortest(lowest) + " to " + shortest(highest),
                  std::string(name), value};
    }
    Status status() const { return m_failed ? Status(m_error) : done(); }

private:
    static std::string shortest(double value)
    {
        char text[32];
        return {text, std::to_chars(std::begin(text), std::end(text), value).ptr};
    }

    bool m_failed = false;
    Error m_error;
};

} // namespace baseline::simulate
