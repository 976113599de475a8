// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/zoom_range.h"
#include "app/widgets/spectrum_view.h"

namespace baseline::sessions {

/// Spectra on one axis that can be looked at closely: the wheel and the keys + and - zoom, dragging and the arrow keys
/// move, Home and a double click show all of it.
class ZoomSpectrum : public widgets::SpectrumView {
    Q_OBJECT
public:
    explicit ZoomSpectrum(QWidget* parent = nullptr);

    /// As setData; what is looked at stays where the frequencies reach as far as before. `reach`: how far the axis goes
    /// at least.
    void setSpectra(std::span<const std::span<const float>> channels, Hertz binWidth, Hertz reach = {});

    QList<widgets::KeyUses> keyUses() const override;
    widgets::AxisRange shownFrequencies() const { return xRange(); }
    bool isZoomed() const { return m_zoom.isZoomed(); }

public slots:
    /// A factor above 1 shows less; the frequency `about` (Hz) keeps its place.
    void zoomBy(double factor, double about) { look(m_zoom.zoomed(factor, about)); }
    /// A share of what is seen; positive: towards higher frequencies.
    void moveBy(double share) { look(m_zoom.moved(share)); }
    void showAll() { look(m_zoom.looking(m_zoom.all)); }

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
    void look(const ZoomRange& zoom);

    ZoomRange m_zoom = ZoomRange::whole({0.0, 100.0}, 1.0); ///< Hz
    double m_dragged = -1.0; ///< the frequency under the pressed pointer, Hz; negative: none
};

} // namespace baseline::sessions
