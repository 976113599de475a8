// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/auto_scale.h"
#include "core/dsp/line_families.h"

#include <QPointF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace baseline::widgets {

class PlotView;
class SpectrumView;
class TraceView;

/// What cursors need to know of a plot. A place is a frequency in Hz or a time in s. GUI thread only.
class CursorSource {
public:
    enum class Kind { Spectrum, Time };

    virtual ~CursorSource() = default;

    virtual PlotView& view() = 0;
    virtual Kind kind() const = 0;
    /// Where a cursor may stand; an empty range: nothing is shown.
    virtual AxisRange places() const = 0;
    /// From one bin or sample to the next.
    virtual double step() const = 0;
    virtual std::size_t channelCount() const = 0;
    virtual QString channelName(std::size_t channel) const = 0;
    virtual QString unit(std::size_t channel) const = 0;
    /// Whether a value is a power: a ratio of two is ten times the logarithm then.
    virtual bool isPower() const { return false; }
    /// What a reader should know of the values; empty: nothing.
    virtual QString remark() const { return {}; }

    /// The value at a place: of the bin or sample there; between two bins, where a peak was found, the peak's.
    virtual std::optional<double> valueAt(std::size_t channel, double place) const = 0;
    /// The highest peaks, by place.
    virtual std::vector<dsp::SpectralPeak> peaks(std::size_t channel) const = 0;
    /// The peak that is the highest within `reach` of a place; nothing where the value only rises or falls.
    virtual std::optional<double> peakNear(std::size_t channel, double place, double reach) const = 0;

    virtual double pixelOf(double place) const = 0;
    virtual double placeAt(double pixel) const = 0;
    virtual QPointF pixelOf(std::size_t channel, double place, double value) const = 0;
};

/// The view has to live longer.
std::unique_ptr<CursorSource> cursorSource(SpectrumView& view);
std::unique_ptr<CursorSource> cursorSource(TraceView& view);

} // namespace baseline::widgets
