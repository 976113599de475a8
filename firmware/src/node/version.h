// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdint.h>

namespace baseline {

/// Major, minor, patch: what Hello says, each a digit.
constexpr uint8_t firmwareVersion[3] = {0, 1, 0};

} // namespace baseline
