// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/cobs.h"

#include <string.h>

namespace baseline {

size_t cobsEncode(Bytes source, uint8_t* target)
{
    size_t codeAt = 0;
    size_t out = 1;
    uint8_t code = 1;
    for (size_t i = 0; i < source.size; ++i) {
        const uint8_t byte = source[i];
        if (byte != 0) {
            target[out++] = byte;
            ++code;
        }
        const bool full = code == 0xFF;
        if (byte == 0 || (full && i + 1 < source.size)) {
            target[codeAt] = code;
            codeAt = out++;
            code = 1;
        }
    }
    target[codeAt] = code;
    return out;
}

CobsDecoded cobsDecode(Bytes source, uint8_t* target)
{
    CobsDecoded result = {0, false};
    size_t at = 0;
    while (at < source.size) {
        const uint8_t code = source[at++];
        const size_t literals = static_cast<size_t>(code) - 1;
        if (code == 0 || literals > source.size - at || memchr(source.data + at, 0, literals) != nullptr)
            return result;
        memmove(target + result.size, source.data + at, literals);
        result.size += literals;
        at += literals;
        if (code != 0xFF && at < source.size)
            target[result.size++] = 0;
    }
    result.ok = source.size > 0;
    return result;
}

} // namespace baseline
