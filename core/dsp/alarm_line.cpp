// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/alarm_line.h"

#include <cmath>

namespace baseline::dsp {
namespace {

Error invalid(const char* subject, const char* detail)
{
    return {Error::Code::InvalidArgument, detail, subject};
}

} // namespace

Status checkAlarmLine(const AlarmLine& line)
{
    if (line.name.empty())
        return invalid("alarm name", "an alarm line needs a name");
    if (!std::isfinite(line.level) || line.level <= 0.0)
        return invalid("alarm level", "a level has to lie above 0");
    if (line.band) {
        const double low = line.band->low.value;
        const double high = line.band->high.value;
        if (!std::isfinite(high) || !(low >= 0.0 && low < high))
            return invalid("alarm band", "its lower edge has to lie below its upper one");
    }
    return done();
}

std::optional<SpectralPeak> highestOver(std::span<const float> values, Hertz binWidth,
                                        const std::optional<FrequencyBand>& band, double level)
{
    std::optional<SpectralPeak> highest;
    for (std::size_t bin = 1; bin < values.size(); ++bin) {
        const double frequency = static_cast<double>(bin) * binWidth.value;
        const double value = values[bin];
        if (band && !(frequency >= band->low.value && frequency <= band->high.value))
            continue;
        if (std::isfinite(value) && value > level && (!highest || value > highest->value))
            highest = SpectralPeak{{frequency}, value};
    }
    return highest;
}

} // namespace baseline::dsp
