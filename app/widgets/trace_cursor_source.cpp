// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plot_cursors.h"
#include "app/widgets/trace_view.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <span>

namespace baseline::widgets {
namespace {

constexpr std::size_t mostPeaks = 400;

class TraceSource final : public CursorSource {
public:
    explicit TraceSource(TraceView& view) : m_view(view) {}

    PlotView& view() override { return m_view; }
    Kind kind() const override { return Kind::Time; }
    AxisRange places() const override
    {
        const std::size_t count = m_view.pointCount();
        if (count < 2 || !(m_view.rate().value > 0.0))
            return {0.0, 0.0};
        return {std::max(m_view.timeOf(0), m_view.xRange().low), m_view.timeOf(count - 1)};
    }
    double step() const override { return static_cast<double>(m_view.samplesPerPoint()) / m_view.rate().value; }
    QString remark() const override
    {
        const std::size_t each = m_view.samplesPerPoint();
        return each > 1 ? PlotCursors::tr("highest of %1 samples each").arg(each) : QString();
    }
    std::size_t channelCount() const override { return static_cast<std::size_t>(m_view.channels().size()); }
    QString channelName(std::size_t channel) const override
    {
        return m_view.channels().value(static_cast<qsizetype>(channel)).name;
    }
    QString unit(std::size_t channel) const override
    {
        return m_view.channels().value(static_cast<qsizetype>(channel)).unit;
    }

    std::optional<double> valueAt(std::size_t channel, double place) const override
    {
        const double index = std::round((place - m_view.timeOf(0)) / step());
        if (!(index >= 0.0 && index < static_cast<double>(m_view.pointCount())))
            return std::nullopt;
        const auto point = m_view.point(channel, static_cast<std::size_t>(index));
        return point && std::isfinite(point->max) ? std::optional<double>(point->max) : std::nullopt;
    }

    /// Upward ones: points that none within three to either side exceeds.
    std::vector<dsp::SpectralPeak> peaks(std::size_t channel) const override
    {
        constexpr std::size_t reach = 3;
        constexpr float lowest = -std::numeric_limits<float>::infinity();
        std::vector<float> values;
        for (std::size_t i = 0; i < m_view.pointCount(); ++i) {
            const auto point = m_view.point(channel, i);
            values.push_back(point && std::isfinite(point->max) ? point->max : lowest);
        }
        std::vector<dsp::SpectralPeak> found;
        for (std::size_t i = reach; i + reach < values.size(); ++i) {
            const auto around = std::span(values).subspan(i - reach, 2 * reach + 1);
            if (values[i] > values[i - 1] && values[i] == *std::ranges::max_element(around))
                found.push_back({{m_view.timeOf(i)}, values[i]});
        }
        std::ranges::sort(found, std::greater(), &dsp::SpectralPeak::value);
        if (found.size() > mostPeaks)
            found.resize(mostPeaks);
        std::ranges::sort(found, {}, [](const dsp::SpectralPeak& peak) { return peak.frequency; });
        return found;
    }

    std::optional<double> peakNear(std::size_t channel, double place, double reach) const override
    {
        std::optional<dsp::SpectralPeak> best;
        for (const dsp::SpectralPeak& peak : peaks(channel)) {
            if (std::abs(peak.frequency.value - place) <= reach && (!best || peak.value > best->value))
                best = peak;
        }
        return best ? std::optional(best->frequency.value) : std::nullopt;
    }

    double pixelOf(double place) const override { return m_view.toPixel(QPointF(place, 0.0)).x(); }
    double placeAt(double pixel) const override { return m_view.toValue(QPointF(pixel, 0.0)).x(); }
    QPointF pixelOf(std::size_t channel, double place, double value) const override
    {
        return QPointF(pixelOf(place), m_view.levelOf(channel, value));
    }

private:
    TraceView& m_view;
};

} // namespace

std::unique_ptr<CursorSource> cursorSource(TraceView& view)
{
    return std::make_unique<TraceSource>(view);
}

} // namespace baseline::widgets
