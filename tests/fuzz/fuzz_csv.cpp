// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table of numbers in a text. Rows that are moved onto an even grid may become more, within the limit of the import.
#include "core/recording/csv_import.h"
#include "tests/fuzz/fuzz_import.h"

using namespace baseline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    static fuzz::MemoryFile file;
    const auto read = recording::importCsv(file.holding(data, size - 1), fuzz::optionsOf(data[size - 1]));
    if (read)
        fuzz::requireSound(*read, size, 64);
    return 0;
}
