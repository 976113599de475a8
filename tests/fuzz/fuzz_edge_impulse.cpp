// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An acquisition of Edge Impulse, JSON or CBOR.
#include "core/recording/edge_impulse_import.h"
#include "tests/fuzz/fuzz_import.h"

using namespace baseline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    static fuzz::MemoryFile file;
    const auto read = recording::importEdgeImpulse(file.holding(data, size - 1), fuzz::optionsOf(data[size - 1]));
    if (read)
        fuzz::requireSound(*read, size, 1);
    return 0;
}
