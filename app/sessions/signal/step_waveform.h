// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/zoom_range.h"
#include "app/widgets/plot_view.h"
#include "app/widgets/shown_unit.h"
#include "core/dsp/signal_stages.h"

#include <memory>

namespace baseline::sessions {

/// One channel of a stage as it is drawn: value · scale + offset.
struct DrawnSignal {
    std::shared_ptr<const dsp::SignalStage> stage; ///< null: nothing
    double scale = 1.0;
    double offset = 0.0;
    QString name; ///< in the legend
    widgets::ShownAs told = {}; ///< how its own values are told
};

/// A signal before a step, dim, and behind it, bold, over the time of the recording. Gaps are shaded, and hatched is what
/// shows the step itself instead of the signal. Zooms as ZoomSpectrum does.
class StepWaveform final : public widgets::PlotView {
    Q_OBJECT
public:
    explicit StepWaveform(QWidget* parent = nullptr);

    /// Both begin at `from`; `after` tells the unit. What is looked at stays where the time is the same.
    void show(const DrawnSignal& before, const DrawnSignal& after, Seconds from);
    void clear();

    QList<widgets::KeyUses> keyUses() const override;
    widgets::AxisRange shownTime() const { return xRange(); }
    widgets::AxisRange shownValues() const { return yRange(); }
    bool hatches() const;

    /// What is looked at. A step may change the rate, so each signal has times of its own.
    widgets::PlotTable plotTable() const override;

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;
    void themeChanged() override { showLegend(); }
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void look(const ZoomRange& zoom);
    void showLegend();
    void paintShades(QPainter& painter, const QRectF& area) const;
    void paintSignal(QPainter& painter, const QRectF& area, const DrawnSignal& signal, const QPen& pen) const;

    DrawnSignal m_before;
    DrawnSignal m_after;
    Seconds m_from{0.0};
    ZoomRange m_zoom = ZoomRange::whole({0.0, 1.0}, 1e-3); ///< seconds
    double m_dragged = -1.0; ///< the time under the pressed pointer; negative: none
};

} // namespace baseline::sessions
