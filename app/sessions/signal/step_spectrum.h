// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/zoom_spectrum.h"
#include "core/dsp/spectrum.h"

#include <vector>

namespace baseline::sessions {

/// The gain of the steps over frequency, and at which frequencies.
struct GainCurve {
    std::vector<Hertz> frequencies;
    std::vector<float> gains; ///< empty: there is none
};

/// The amplitude spectrum before a step, dim, and behind it, bold, with the gain of the step drawn in: 0 dB of it stands
/// just above the highest line before.
class StepSpectrum final : public ZoomSpectrum {
    Q_OBJECT
public:
    explicit StepSpectrum(QWidget* parent = nullptr);

    /// `after` times `factor` is in the unit that is told, and so is `before` times `scale`; spectra without values are not
    /// drawn.
    void show(const dsp::Spectrum& before, double scale, const dsp::Spectrum& after, double factor,
              const GainCurve& curve);
    void clearAll();
    void setNames(const QString& before, const QString& after);

    bool drawsGain() const { return !m_curve.gains.empty(); }

    /// Behind the step, before it, and the gain, each over frequencies of its own.
    widgets::PlotTable plotTable() const override;

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    void themeChanged() override;

private:
    double drawn(double amplitude) const;
    void includeBefore();
    void showLegend();
    void paintBefore(QPainter& painter, const QRectF& area) const;
    void paintGain(QPainter& painter) const;

    dsp::Spectrum m_before;
    double m_scale = 1.0;
    GainCurve m_curve;
    double m_highest = 1.0; ///< line before
    QString m_beforeName;
    QString m_afterName;
};

} // namespace baseline::sessions
