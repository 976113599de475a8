// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/nano33ble_sense/mbed_board.h"
#include "tests/firmware/nano33ble_sense/fake_nvmc.h"

#include <vector>

namespace baseline::tests {

/// What mbed_board.cpp gives on a board, in the hands of a test. A host that holds the port and reads is at the other
/// end of the cable.
struct FakeMbedBoard {
    FakeNvmc nvmc;
    std::uint32_t flashBytes = 0x100000;
    std::uint32_t imageEnd = 0x40000;
    void (*turn)() = nullptr;
    bool portOpen = true;
    bool hostReads = true;
    std::vector<std::uint8_t> toHost;
    std::vector<std::uint8_t> fromHost;
    std::vector<RebootTarget> restarts;
    int crystalChecks = 0;
};

FakeMbedBoard& fakeMbedBoard();

} // namespace baseline::tests
