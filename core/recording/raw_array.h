// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/recording.h"

#include <QByteArray>

#include <cstddef>
#include <optional>

namespace baseline::recording {

enum class NumberType { Int8, UInt8, Int16, UInt16, Int32, UInt32, Int64, UInt64, Float16, Float32, Float64 };

std::size_t bytesOf(NumberType type);

/// Numbers of one or two dimensions as a file holds them.
struct RawArray {
    NumberType type = NumberType::Float64;
    bool bigEndian = false;
    bool rowMajor = true; ///< C order; otherwise column by column, as MATLAB and Fortran do
    std::size_t rows = 0;
    std::size_t columns = 1;
    QByteArray bytes; ///< of all numbers; more may follow

    /// The number of bytes; nothing when it does not fit any memory.
    std::optional<std::size_t> size() const;
};

/// A single number. Error: BadFormat when bytes are missing or the array is empty.
Result<double> firstNumber(const RawArray& array);

/// Gives the recording the numbers, the format that holds them exactly (64 bit integers and unsigned 32 bit ones become
/// Float64, which has 53 bits) and unnamed channels. The longer dimension is time, the rows where both are equal.
/// Error: BadFormat when the shorter one has more than largestChannelCount, or bytes are missing.
Status takeNumbers(Recording& recording, const RawArray& array);

} // namespace baseline::recording
