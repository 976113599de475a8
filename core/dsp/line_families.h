// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/dsp/peaks.h"

#include <optional>
#include <span>
#include <vector>

namespace baseline::dsp {

/// How far a line may lie from where it is expected: the larger of the two. The first is the resolution of the spectrum,
/// the second how well the speed is known (a bearing slips by 1 to 2 %).
struct LineTolerance {
    Hertz within;
    double share = 0.0; ///< of the expected frequency
    friend bool operator==(const LineTolerance&, const LineTolerance&) = default;
};

/// A peak with its place in a family: order 2 of a shaft is 2 f, order -1 of side bands is the carrier less one spacing.
struct FamilyLine {
    int order = 0;
    SpectralPeak peak;
    friend bool operator==(const FamilyLine&, const FamilyLine&) = default;
};

/// The highest peak near each multiple 1..most of the fundamental, where there is one, by ascending order. A peak counts
/// for the order that it is nearest to. Nothing for a fundamental that is not above 0.
std::vector<FamilyLine> harmonics(std::span<const SpectralPeak> peaks, Hertz fundamental, LineTolerance tolerance,
                                  int most = 10);

/// The highest peak near carrier + order * spacing for each order -most..most; the carrier is order 0. Nothing for a
/// carrier or a spacing that is not above 0.
std::vector<FamilyLine> sidebands(std::span<const SpectralPeak> peaks, Hertz carrier, Hertz spacing,
                                  LineTolerance tolerance, int most = 3);

/// The multiple of the shaft speed that a frequency is, from 1 on; nothing where it is none.
std::optional<int> shaftOrder(Hertz frequency, Hertz shaft, LineTolerance tolerance);

} // namespace baseline::dsp
