// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "firmware/src/node/flash_map.h"
#include "firmware/src/wire/device_messages.h"

#include <cstdint>
#include <span>

namespace baseline::device {

/// What fits between the bootloader and the node's own pages.
inline constexpr std::size_t maxFirmwareBytes = journalAddress - applicationAddress;

/// Which board an application image is for, told by its first two words: the stack's top must lie in the chip's RAM, the
/// first instruction inside the image at the address where that board has its application. Errors: FirmwareInvalid
/// (subject = what is wrong with it), FirmwareTooLarge.
Result<BoardKind> checkFirmware(std::span<const std::uint8_t> image);

} // namespace baseline::device
