// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/spectrum_view.h"
#include "core/workbench/signal_steps_job.h"

#include <QSplitter>

#include <optional>

namespace baseline::sessions {

class StepSpectrum;
class StepWaveform;

/// Waveform and spectrum before and behind one step of a chain, or the whole of it.
class StepPlots final : public QSplitter {
    Q_OBJECT
public:
    explicit StepPlots(QWidget* parent = nullptr);

    /// Of the first channel. `step`: none, the whole chain; a step that was not reached shows the last one that was.
    void show(const workbench::SignalSteps& steps, const dsp::SignalChain& chain, std::optional<std::size_t> step,
              Hertz rate);
    void clear();
    void setScale(widgets::SpectrumView::Scale scale);

    StepWaveform& waveform() { return *m_waveform; }
    StepSpectrum& spectrum() { return *m_spectrum; }

private:
    StepWaveform* m_waveform;
    StepSpectrum* m_spectrum;
};

} // namespace baseline::sessions
