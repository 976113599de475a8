// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"
#include "app/widgets/spectrogram_picture.h"

#include <optional>

namespace baseline::widgets {

/// Levels over time and frequency as colours, the newest at the right. A bar above says which colour is which level. Where
/// samples were lost it is shaded, not coloured.
class SpectrogramView : public PlotView {
    Q_OBJECT
public:
    explicit SpectrogramView(QWidget* parent = nullptr);

    /// The unit whose 1 is 0 dB: "g". Of another unit than that of the columns, `gain` is what their levels gain by it: in
    /// m/s² a level in dB re 1 g is 19.83 dB higher. Levels that were set are in the new unit from now on.
    void setUnit(const QString& unit, double gain = 0.0);
    /// The levels (dB) of the darkest and the lightest colour; nothing, or low not below high: they follow the signal.
    void setLevels(std::optional<AxisRange> decibels);

    /// Begins anew with columns of another kind. `highest` at the upper edge, 0: half the rate. A grid without bins or a
    /// span that is not positive clears.
    void begin(const dsp::SpectrogramGrid& grid, Hertz highest, Seconds span);
    /// Columns of grid.bins levels each, behind those that are there.
    void append(std::int64_t first, std::span<const dsp::LevelByte> levels);
    void clear();

    bool isEmpty() const { return m_picture.isEmpty(); }
    /// Of the darkest and the lightest colour, as they are told.
    AxisRange levels() const { return m_shown; }

    /// A row a column of the picture, a column a line of the spectrum up to the upper edge; gaps are empty cells.
    PlotTable plotTable() const override;

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    void paintMargin(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;

private:
    void updateLevels();
    double told(dsp::LevelByte level) const { return dsp::decibelsOf(level) + m_gain; }

    SpectrogramPicture m_picture;
    QString m_unit;
    double m_gain = 0.0; ///< dB, of what is told over what the columns hold
    Hertz m_highest;
    double m_secondsPerUnit = 1.0; ///< of the time axis
    std::optional<AxisRange> m_fixed;
    AutoScale m_auto;
    AxisRange m_shown;
};

} // namespace baseline::widgets
