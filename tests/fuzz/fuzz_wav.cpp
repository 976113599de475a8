// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sound file: our walk over the chunks, then libsndfile.
#include "core/recording/wav_import.h"
#include "tests/fuzz/fuzz_import.h"

using namespace baseline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    static fuzz::MemoryFile file;
    const auto read = recording::importWav(file.holding(data, size - 1), fuzz::optionsOf(data[size - 1]));
    if (read)
        fuzz::requireSound(*read, size, 1);
    return 0;
}
