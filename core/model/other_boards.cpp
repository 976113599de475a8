// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/other_boards.h"

namespace baseline::model {

std::span<const OtherBoard> comparedBoards()
{
    constexpr std::size_t kilo = 1024;
    static constexpr OtherBoard boards[] = {
        {"Nano 33 BLE Sense", 64.0, 1.5, 256 * kilo, 1024 * kilo},
        {"RP2040", 133.0, 15.0, 264 * kilo, 2048 * kilo},
        {"ESP32", 240.0, 2.0, 520 * kilo, 4096 * kilo},
        {"XIAO nRF52840 Sense", 64.0, 1.5, 256 * kilo, 1024 * kilo},
        {"Portenta H7", 480.0, 0.9, 1024 * kilo, 2048 * kilo},
    };
    return boards;
}

} // namespace baseline::model
