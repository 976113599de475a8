// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"
#include "app/widgets/spectrum_marks.h"
#include "core/dsp/spectrum.h"

#include <QStringList>
#include <optional>
#include <span>
#include <vector>

namespace baseline::widgets {

/// Amplitude over frequency as a filled line, one a channel. A dot and a number mark the strongest line. Bin 0 is
/// gravity and offset, not vibration, and is not drawn. Around the lines: where they are expected, how high they may be
/// and what was usual.
class SpectrumView : public PlotView {
    Q_OBJECT
public:
    enum class Scale { Decibel, Linear };

    explicit SpectrumView(QWidget* parent = nullptr);

    void setScale(Scale scale);
    Scale scale() const { return m_scale; }
    /// Whether the values are powers (a density): ten times the logarithm then, not twenty. No unless told otherwise.
    void setPower(bool isPower);
    /// The unit of the amplitudes, "g": the axis says "g" or "dB re 1 g".
    void setUnit(const QString& unit);
    /// Names for several channels; fewer than two show no legend.
    void setChannelNames(const QStringList& names);

    /// Amplitudes or powers (linear, not dB, >= 0) of the bins 0, 1, 2 … of `binWidth` each. Bins that are not finite are not
    /// drawn; a bin width that is not positive clears.
    void setData(std::span<const std::span<const float>> channels, Hertz binWidth);
    void clear();

    /// Where lines are expected (markersOf()); none removes them. Cheap to set again unchanged.
    void setMarkers(std::vector<SpectrumMarker> markers);
    const std::vector<SpectrumMarker>& markers() const { return m_markers; }
    /// What was usual, drawn behind the lines.
    void setBand(std::optional<SpectrumBand> band);
    bool hasBand() const { return m_band.has_value(); }
    /// Levels that are not to be exceeded; they are kept in view.
    void setLimits(std::vector<SpectrumLimit> limits);
    const std::vector<SpectrumLimit>& limits() const { return m_limits; }
    /// The x axis counts in multiples of this frequency; nothing: in Hz. Not above 0: nothing.
    void setOrders(std::optional<Hertz> shaft);
    /// What the x axis counts for one hertz: 1, or the turns of the shaft.
    double axisPerHertz() const { return m_perHertz; }

    std::size_t channelCount() const { return m_channels.size(); }
    /// The name that was set, or the channel's number.
    QString channelName(std::size_t channel) const;
    /// The bins as they were set; empty for a channel that does not exist.
    std::span<const float> amplitudes(std::size_t channel) const;
    dsp::Spectrum spectrum(std::size_t channel) const;
    /// Value of the bin nearest to a frequency; nothing where there is none or it is not finite.
    std::optional<double> valueAt(std::size_t channel, Hertz frequency) const;
    Hertz binWidth() const { return m_binWidth; }
    QString unit() const { return m_unit; }
    bool isPower() const { return m_isPower; }
    /// Where a value of the unit lies on the y axis: itself, or its decibels.
    double shown(double amplitude) const;
    /// The viewport pixel of a line, and the frequency of a pixel.
    QPointF pixelOf(Hertz frequency, double value) const;
    Hertz frequencyAt(QPointF pixel) const { return {toValue(pixel).x() / m_perHertz}; }

    PlotTable plotTable() const override;

    /// The bin with the largest amplitude above bin 0 over all channels; zero without data.
    Hertz peakFrequency() const;

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;
    void themeChanged() override;

private:
    struct Peak {
        std::size_t channel = 0;
        std::size_t bin = 0;
        float amplitude = 0.0F;
    };

    /// Below the noise of any sensor even as a density in g²/Hz.
    static constexpr double smallestSpan = 1e-12;

    std::optional<Peak> peak() const;
    QString placeText(Hertz frequency) const;
    void updateXRange();
    void updateRanges();
    void showTitles();
    QList<QPointF> lineOf(std::span<const float> bins) const;
    void paintChannel(QPainter& painter, const QRectF& area, std::size_t channel) const;
    void paintPeak(QPainter& painter, const QRectF& area) const;

    std::vector<std::vector<float>> m_channels;
    QStringList m_names;
    QString m_unit;
    Scale m_scale = Scale::Decibel;
    bool m_isPower = false;
    Hertz m_binWidth{1.0};
    AutoScale m_auto{smallestSpan};
    std::size_t m_bins = 2;
    double m_perHertz = 1.0;
    bool m_isInOrders = false;
    std::vector<SpectrumMarker> m_markers;
    std::vector<SpectrumLimit> m_limits;
    std::optional<SpectrumBand> m_band;
};

} // namespace baseline::widgets
