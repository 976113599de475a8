// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/spectrum_view.h"
#include "core/workbench/compare_job.h"

#include <QSplitter>

namespace baseline::widgets {
class TraceView;
}

namespace baseline::sessions {

class ZoomSpectrum;

/// One channel of two recordings, laid over each other: an excerpt of the waveform, and the spectra.
class ComparePlots final : public QSplitter {
    Q_OBJECT
public:
    explicit ComparePlots(QWidget* parent = nullptr);

    /// The first `span` of the excerpts; a channel that the comparison does not have shows nothing.
    void show(const workbench::RecordingComparison& comparison, int channel, Seconds span);
    void setScale(widgets::SpectrumView::Scale scale);

    widgets::TraceView& waveform() { return *m_waveform; }
    ZoomSpectrum& spectrum() { return *m_spectrum; }

private:
    widgets::TraceView* m_waveform;
    ZoomSpectrum* m_spectrum;
};

/// "A: Fan 1", shortened in the middle so that two fit above a plot.
QString legendText(const QString& letter, const QString& recordingName);

} // namespace baseline::sessions
