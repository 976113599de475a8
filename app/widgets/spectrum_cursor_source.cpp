// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/cursor_source.h"
#include "app/widgets/spectrum_view.h"

#include <algorithm>
#include <cmath>

namespace baseline::widgets {
namespace {

constexpr std::size_t mostLines = 400; ///< looked through for harmonics

class SpectrumSource final : public CursorSource {
public:
    explicit SpectrumSource(SpectrumView& view) : m_view(view) {}

    PlotView& view() override { return m_view; }
    Kind kind() const override { return Kind::Spectrum; }
    AxisRange places() const override
    {
        std::size_t bins = 0;
        for (std::size_t i = 0; i < m_view.channelCount(); ++i)
            bins = std::max(bins, m_view.amplitudes(i).size());
        if (bins < 2)
            return {0.0, 0.0};
        return {step(), static_cast<double>(bins - 1) * step()}; // the first bin is gravity
    }
    double step() const override { return m_view.binWidth().value; }
    std::size_t channelCount() const override { return m_view.channelCount(); }
    QString channelName(std::size_t channel) const override { return m_view.channelName(channel); }
    QString unit(std::size_t) const override { return m_view.unit(); }
    bool isPower() const override { return m_view.isPower(); }

    std::optional<double> valueAt(std::size_t channel, double place) const override
    {
        const std::optional<double> onBin = m_view.valueAt(channel, {place});
        const double bin = std::round(place / step());
        const bool isBetween = std::abs(place / step() - bin) > 1e-6;
        if (!onBin || !isBetween)
            return onBin;
        const auto peak = highestAround(channel, static_cast<std::size_t>(bin), 1);
        const bool isTheSame = peak && std::abs(peak->frequency.value - place) < step();
        return isTheSame ? peak->value : *onBin;
    }

    std::vector<dsp::SpectralPeak> peaks(std::size_t channel) const override
    {
        auto found = dsp::findPeaks(m_view.spectrum(channel), {.most = mostLines});
        std::ranges::sort(found, {}, [](const dsp::SpectralPeak& peak) { return peak.frequency; });
        return found;
    }

    std::optional<double> peakNear(std::size_t channel, double place, double reach) const override
    {
        const auto bin = static_cast<std::size_t>(std::max(0.0, std::round(place / step())));
        const auto bins = static_cast<std::size_t>(std::clamp(std::ceil(reach / step()), 1.0, 1e6));
        const auto peak = highestAround(channel, bin, bins);
        return peak ? std::optional(peak->frequency.value) : std::nullopt;
    }

    double pixelOf(double place) const override { return m_view.pixelOf({place}, 1.0).x(); }
    double placeAt(double pixel) const override { return m_view.frequencyAt(QPointF(pixel, 0.0)).value; }
    QPointF pixelOf(std::size_t, double place, double value) const override { return m_view.pixelOf({place}, value); }

private:
    /// The highest bin within `reach` of one, when it is a peak.
    std::optional<dsp::SpectralPeak> highestAround(std::size_t channel, std::size_t bin, std::size_t reach) const
    {
        const std::span<const float> values = m_view.amplitudes(channel);
        std::size_t best = 0;
        for (std::size_t i = std::max<std::size_t>(1, bin - std::min(bin, reach)); i < values.size() && i <= bin + reach; ++i) {
            if (std::isfinite(values[i]) && (best == 0 || values[i] > values[best]))
                best = i;
        }
        const bool isPeak = best > 0 && best + 1 < values.size() && values[best] > values[best - 1]
                            && values[best] >= values[best + 1];
        if (!isPeak)
            return std::nullopt;
        // Three bins are all that the interpolation looks at.
        const dsp::Spectrum three{m_view.binWidth(), {values[best - 1], values[best], values[best + 1]}};
        dsp::SpectralPeak peak = dsp::interpolatedPeak(three, 1);
        peak.frequency.value += static_cast<double>(best - 1) * step();
        return peak;
    }

    SpectrumView& m_view;
};

} // namespace

std::unique_ptr<CursorSource> cursorSource(SpectrumView& view)
{
    return std::make_unique<SpectrumSource>(view);
}

} // namespace baseline::widgets
