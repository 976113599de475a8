// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numeric/span.h"

namespace baseline {

/// Consistent Overhead Byte Stuffing (Cheshire and Baker, 1999): any bytes become bytes without a zero, so that a zero
/// can end a frame. One byte of overhead a 254 bytes.

/// The largest encoding of `size` bytes.
constexpr size_t cobsEncodedLimit(size_t size)
{
    return size + size / 254 + 1;
}

/// Encodes `source` into `target`, which holds at least cobsEncodedLimit(source.size) bytes. Returns the bytes written.
size_t cobsEncode(Bytes source, uint8_t* target);

/// What decoding gave: `ok` is false for a zero inside or a block that runs past the end.
struct CobsDecoded {
    size_t size;
    bool ok;
};

/// Decodes `source` (without the ending zero) into `target`, which holds at least source.size bytes; both may be the
/// same buffer, since the output never overtakes the input.
CobsDecoded cobsDecode(Bytes source, uint8_t* target);

} // namespace baseline
