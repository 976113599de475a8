// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dsp/spectrum_averager.h"
#include "core/workbench/live_snapshot.h"
#include "core/workbench/signal_history.h"

#include <memory>
#include <vector>

namespace baseline::workbench {

/// The live spectrum in the way a user asked for: its plans, averages and unit. Fed from the history as it grows, so
/// that every sample counts once, however seldom anybody looks. Belongs to one thread.
class LiveAverages {
public:
    /// Begins anew when they differ. Contract: checkLiveSpectrum(settings).
    void setSettings(const LiveSpectrumSettings& settings);
    const LiveSpectrumSettings& settings() const { return m_settings; }

    /// Forgets all that was averaged; nothing that is in the history already counts again.
    void reset();
    /// Takes what has come since the last call; what the history has forgotten since then is a gap. `plain`: the
    /// spectra of the newest second, which serve as they are while nothing else is asked for; null: none.
    void take(const SignalHistory& history, Hertz rate, float gravityPerCount,
              const std::shared_ptr<const LiveSpectra>& plain);

    /// Never null; without channels as long as there is no whole segment.
    std::shared_ptr<const ShownSpectra> shown() const;

private:
    bool isPlain() const;
    void forget();
    bool prepare(std::size_t channels, Hertz rate);

    LiveSpectrumSettings m_settings;
    Hertz m_rate;
    std::vector<dsp::SpectrumAverager> m_channels;
    SampleIndex m_next = -1; ///< position of the first sample that was not taken; -1: none was
    bool m_looksBack = true; ///< begin with the segment that is in the history, so that nobody waits for a new one
    std::shared_ptr<const LiveSpectra> m_plain;
    std::vector<float> m_samples;
};

/// Errors: those of dsp::checkSettings(); InvalidArgument (subject "segment length") above a million samples.
Status checkLiveSpectrum(const LiveSpectrumSettings& settings);

/// The samples of a segment at a rate: those asked for, or about a second.
std::size_t segmentLength(const LiveSpectrumSettings& settings, Hertz rate);

/// A spectrum in g (or g²/Hz) in another unit. Velocity has no line below lowestVelocityLine(): NaN there.
void convert(dsp::Spectrum& spectrum, dsp::SpectrumScale scale, SpectrumUnit unit, dsp::WindowShape window);

/// Below, division by the frequency shows what the window leaves of tilt and drift, and the noise of the sensor: two
/// hertz (where ISO 20816 begins for slow machines), and never inside the window's line at 0 Hz.
Hertz lowestVelocityLine(Hertz binWidth, dsp::WindowShape window);

} // namespace baseline::workbench
