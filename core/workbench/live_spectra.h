// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/welch.h"
#include "core/workbench/live_snapshot.h"
#include "core/workbench/signal_history.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace baseline::workbench {

/// Spectra and figures of the last second of a live signal. Keeps the transform's plan between calls; belongs to one
/// thread.
class LiveSpectraMaker {
public:
    /// Amplitude spectra over the newest second without a gap; where gaps come more often than that, over a half, a
    /// quarter, … of it, down to 64 samples. Null: not even that.
    std::shared_ptr<const LiveSpectra> make(const SignalHistory& history, Hertz rate, float gravityPerCount);

private:
    bool prepare(std::size_t length);

    std::optional<dsp::Welch> m_welch;
    std::vector<float> m_samples;
};

/// Of the samples that are there in the newest second; zeros when there are none. `spectra` may be null.
LiveFigures liveFigures(const SignalHistory& history, std::size_t channel, Hertz rate, float gravityPerCount,
                        const LiveSpectra* spectra);

/// The same of values that are at hand, NaN where samples are lost. `spectrum`: of the same time; null: none.
LiveFigures figuresOf(std::span<const float> values, const dsp::Spectrum* spectrum);

/// A peak amplitude spectrum in g, made with a Hann window, as a density in (m/s²)²/Hz. At half the rate, whose line
/// has no mirror image, it is half of the truth.
dsp::Spectrum densityOf(const dsp::Spectrum& amplitude);

/// Samples of about a second, 64 to 65536.
std::size_t oneSecond(Hertz rate);

/// The next even number from `atLeast` on without a prime factor above 5, which transforms quickly.
std::size_t quickLength(std::size_t atLeast);

} // namespace baseline::workbench
