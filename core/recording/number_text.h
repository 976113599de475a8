// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <charconv>

namespace baseline::recording {

/// The fewest digits that read back to the same bits, in the C locale whatever the user's.
template <typename T>
void appendNumber(QByteArray& text, T value)
{
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    if (error == std::errc())
        text.append(digits.data(), end - digits.data());
}

} // namespace baseline::recording
