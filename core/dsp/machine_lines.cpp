// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/machine_lines.h"

#include <algorithm>
#include <cmath>

namespace baseline::dsp {
namespace {

void addFamily(std::vector<MachineLine>& lines, LineSource source, Hertz first, int orders)
{
    for (int order = 1; order <= orders; ++order)
        lines.push_back({source, order, {order * first.value}});
}

} // namespace

std::vector<MachineLine> machineLines(Hertz shaft, const std::optional<Bearing>& bearing, const LineFamilies& families,
                                      int harmonics)
{
    std::vector<MachineLine> lines;
    if (!std::isfinite(shaft.value) || shaft.value <= 0.0)
        return lines;
    if (families.shaft)
        addFamily(lines, LineSource::Shaft, shaft, harmonics);
    if (!bearing)
        return lines;
    const Result<BearingFrequencies> found = bearingFrequencies(*bearing, shaft);
    if (!found)
        return lines;
    if (families.outerRace)
        addFamily(lines, LineSource::OuterRace, found->outerRace, harmonics);
    if (families.innerRace)
        addFamily(lines, LineSource::InnerRace, found->innerRace, harmonics);
    if (families.ballSpin)
        addFamily(lines, LineSource::BallSpin, found->ballSpin, std::max(2, harmonics));
    if (families.cage)
        addFamily(lines, LineSource::Cage, found->cage, harmonics);
    return lines;
}

} // namespace baseline::dsp
