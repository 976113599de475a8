// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <cstddef>
#include <vector>

namespace baseline::dsp {

/// Values on an even grid of frequencies from 0 Hz to half the rate: value i belongs to i * binWidth.
struct Spectrum {
    Hertz binWidth;
    std::vector<float> values;

    Hertz frequencyAt(std::size_t bin) const { return {static_cast<double>(bin) * binWidth.value}; }
    friend bool operator==(const Spectrum&, const Spectrum&) = default;
};

} // namespace baseline::dsp
