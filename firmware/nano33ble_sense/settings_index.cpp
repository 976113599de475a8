// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_index.h"

namespace baseline {

bool findSettings(const SensorDescription& description, const SensorSettings& settings, SettingsIndex& index)
{
    if (settings.channels != description.channels)
        return false;
    for (index.rate = 0; index.rate < description.rateCount; ++index.rate) {
        if (description.ratesMilliHertz[index.rate] == settings.rateMilliHertz)
            break;
    }
    for (index.range = 0; index.range < description.rangeCount; ++index.range) {
        if (description.rangesG[index.range] == settings.rangeG)
            break;
    }
    return index.rate < description.rateCount && index.range < description.rangeCount;
}

} // namespace baseline
