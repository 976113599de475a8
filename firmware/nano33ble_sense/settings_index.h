// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/device_messages.h"

namespace baseline {

/// Places of a rate and a range in a chip's lists, by which its register values are found.
struct SettingsIndex {
    uint8_t rate;
    uint8_t range;
};

/// False: the chip cannot be set so.
bool findSettings(const SensorDescription& description, const SensorSettings& settings, SettingsIndex& index);

} // namespace baseline
