// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/model/model_view.h"

#include <cstdio>
#include <cstdlib>

namespace baseline {

// What the programs here read and write in their folder: "model", "windows" and "records".

inline std::FILE* openOrLeave(const char* name, const char* mode)
{
    std::FILE* const file = std::fopen(name, mode);
    if (file == nullptr)
        std::exit(3);
    return file;
}

/// The model of the file "model", in place of `image`; an image that is refused ends the program with 2.
template <size_t Size>
void readModelOrLeave(uint8_t (&image)[Size], ModelView& view)
{
    std::FILE* const file = openOrLeave("model", "rb");
    const size_t bytes = std::fread(image, 1, Size, file);
    std::fclose(file);
    if (readModel(Bytes(image, bytes), view) != ImageFault::None)
        std::exit(2);
}

} // namespace baseline
