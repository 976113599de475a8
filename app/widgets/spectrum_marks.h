// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/machine_lines.h"

#include <QString>

#include <functional>
#include <span>
#include <vector>

class QPainter;
class QPointF;
class QRectF;

namespace baseline::widgets {

struct Theme;

/// A dashed upright line with a word where something is expected in a spectrum, and how far it may lie off.
struct SpectrumMarker {
    Hertz frequency;
    QString label = {};
    int colour = -1;        ///< of Theme::series(); negative: dim text
    double tolerance = 0.0; ///< share of the frequency to either side that is shaded

    friend bool operator==(const SpectrumMarker&, const SpectrumMarker&) = default;
};

/// What was usual: from the lowest to the highest, with the middle, on bins of its own.
struct SpectrumBand {
    Hertz binWidth;
    std::vector<float> low; ///< all three of one length, in the unit of the spectrum
    std::vector<float> middle;
    std::vector<float> high;
    QString name = {};      ///< for the legend and the numbers
    int colour = -1;        ///< of Theme::series(); negative: dim text

    friend bool operator==(const SpectrumBand&, const SpectrumBand&) = default;
};

/// A level that lines are not to exceed, from one frequency to another.
struct SpectrumLimit {
    QString label = {};
    Hertz from;
    Hertz to;              ///< not above `from`: to the end of the spectrum
    double level = 0.0;    ///< in the unit of the spectrum
    bool isExceeded = false;

    friend bool operator==(const SpectrumLimit&, const SpectrumLimit&) = default;
};

/// "1×", "2 BPFO", "FTF" … as markers, one colour a family.
std::vector<SpectrumMarker> markersOf(std::span<const dsp::MachineLine> lines, double tolerance);

/// Where a frequency and a level lie in the plot.
using PlaceInSpectrum = std::function<QPointF(Hertz frequency, double level)>;

/// Words stand in rows at the lower end, so that none lies over another; those without room are left out.
void paintMarkers(QPainter& painter, const QRectF& area, const Theme& theme, std::span<const SpectrumMarker> markers,
                  const PlaceInSpectrum& place);
void paintLimits(QPainter& painter, const QRectF& area, const Theme& theme, std::span<const SpectrumLimit> limits,
                 const PlaceInSpectrum& place);
void paintBand(QPainter& painter, const QRectF& area, const Theme& theme, const SpectrumBand& band,
               const PlaceInSpectrum& place);

} // namespace baseline::widgets
