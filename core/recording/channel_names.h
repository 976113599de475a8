// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/recording.h"

#include <cstddef>
#include <vector>

namespace baseline::recording {

/// A file with more columns than this is taken for something else than a recording.
inline constexpr std::size_t largestChannelCount = 256;

/// Channels of a file that names none: x, y, z where there are three, otherwise ch1, ch2, …; no unit, scale 1.
std::vector<Channel> unnamedChannels(std::size_t count);

/// Gives the unit to a channel that has none (rotation rates, magnetic fields and temperatures stay without), and turns
/// m/s² into g through the scale of the channel, so that the raw values stay what the file says.
void giveUnit(Channel& channel, const QString& unit);

} // namespace baseline::recording
