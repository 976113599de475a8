// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"

#include <QStringList>
#include <optional>
#include <span>
#include <vector>

namespace baseline::widgets {

/// Amplitude over frequency as a filled line, one a channel. A dot and a number mark the strongest line. Bin 0 is
/// gravity and offset, not vibration, and is not drawn.
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
    /// A dashed upright line with a word, such as the shaft's speed; nothing removes it.
    void setMarker(std::optional<Hertz> frequency, const QString& label = {});

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
    double shown(float amplitude) const;
    void updateRanges();
    void showTitles();
    void paintChannel(QPainter& painter, const QRectF& area, std::size_t channel) const;
    void paintPeak(QPainter& painter, const QRectF& area) const;
    void paintMarkerLine(QPainter& painter, const QRectF& area) const;

    std::vector<std::vector<float>> m_channels;
    QStringList m_names;
    QString m_unit;
    Scale m_scale = Scale::Decibel;
    bool m_isPower = false;
    Hertz m_binWidth{1.0};
    AutoScale m_auto{smallestSpan};
    std::optional<Hertz> m_marker;
    QString m_markerLabel;
};

} // namespace baseline::widgets
