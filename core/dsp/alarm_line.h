// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dsp/butterworth.h"
#include "core/dsp/peaks.h"

#include <optional>
#include <span>
#include <string>

namespace baseline::dsp {

enum class LevelUnit { Gravity, MetresPerSecondSquared, MillimetresPerSecond };

/// A level that no line of a spectrum is to exceed: over all of it, or in a band.
struct AlarmLine {
    std::string name = {};
    std::optional<FrequencyBand> band = {}; ///< none: from the first line on
    double level = 0.0;                ///< peak amplitude of a line, in `unit`
    LevelUnit unit = LevelUnit::Gravity;
    friend bool operator==(const AlarmLine&, const AlarmLine&) = default;
};

/// Errors: InvalidArgument (subject "alarm name": empty; "alarm level": not finite or not above 0; "alarm band": not
/// finite, below 0, or its lower edge not below the upper one).
Status checkAlarmLine(const AlarmLine& line);

/// The highest line above `level` (in the unit of the values) in the band, which none are below; the 0 Hz bin and values
/// that are not finite never count.
std::optional<SpectralPeak> highestOver(std::span<const float> values, Hertz binWidth,
                                        const std::optional<FrequencyBand>& band, double level);

} // namespace baseline::dsp
