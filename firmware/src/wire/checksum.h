// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numeric/span.h"

namespace baseline {

/// CRC-16/CCITT-FALSE (polynomial 0x1021, start 0xFFFF): guards a frame. "123456789" gives 0x29B1.
uint16_t crc16(Bytes bytes);

/// CRC-32 as in Ethernet and zip (polynomial 0x04C11DB7 reflected, start and end 0xFFFFFFFF): guards a model image.
/// "123456789" gives 0xCBF43926. `previous` continues an earlier call.
uint32_t crc32(Bytes bytes, uint32_t previous = 0);

/// FNV-1a, 64 bit: the name of a content (a model, a training set), cheap enough for the board. It tells contents
/// apart; it is no defence against an attacker. "" gives 0xCBF29CE484222325. `previous` continues an earlier call.
uint64_t contentHash(Bytes bytes, uint64_t previous = 0xCBF29CE484222325ULL);

} // namespace baseline
