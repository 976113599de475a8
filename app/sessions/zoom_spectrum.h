// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/spectrum_view.h"

namespace baseline::sessions {

/// Spectra on one axis that can be looked at closely: the wheel and the keys + and - zoom, dragging and the arrow keys
/// move, Home and a double click show all of it.
class ZoomSpectrum final : public widgets::SpectrumView {
    Q_OBJECT
public:
    explicit ZoomSpectrum(QWidget* parent = nullptr);

    /// As setData; what is looked at stays where the frequencies reach as far as before.
    void setSpectra(std::span<const std::span<const float>> channels, Hertz binWidth);

    widgets::AxisRange shownFrequencies() const { return xRange(); }
    bool isZoomed() const { return !(xRange() == m_all); }

public slots:
    /// A factor above 1 shows less; the frequency `about` (Hz) keeps its place.
    void zoomBy(double factor, double about);
    /// A share of what is seen; positive: towards higher frequencies.
    void moveBy(double share);
    void showAll();

signals:
    void zoomChanged(bool zoomed);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void look(widgets::AxisRange range);

    widgets::AxisRange m_all{0.0, 100.0}; ///< Hz
    double m_narrowest = 1.0;             ///< Hz
    double m_dragged = -1.0;              ///< the frequency under the pressed pointer, Hz; negative: none
};

} // namespace baseline::sessions
