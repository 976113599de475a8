// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/dsp/butterworth.h"
#include "core/dsp/spectrum.h"

#include <span>
#include <vector>

namespace baseline::dsp {

/// The magnitude of the analytic signal, in the unit of the samples: sqrt(x² + H(x)²), the Hilbert transform H by one
/// Fourier transform of all samples. That is as long as the next even number without a prime factor above 5, the rest
/// filled with zeros (scipy.signal.hilbert with that N); within a few periods of the lowest frequency of either end it
/// shows the end. Meant for samples without a mean.
/// Errors: InvalidArgument (subject "samples": none, or above 2^29), BadValues (NaN or infinity among them; value = their
/// share in percent).
Result<std::vector<float>> hilbertEnvelope(std::span<const float> samples);

/// Below this rate the resonances that a bearing fault excites, usually at 2 to 10 kHz, are not in the samples.
inline constexpr Hertz lowestEnvelopeRate{6000.0};

struct EnvelopeSettings {
    FrequencyBand band;           ///< around a resonance; envelopeBand() where it is not known
    int order = 4;                ///< of the Butterworth band pass, run both ways
    bool squared = true;          ///< the squared envelope has fewer lines of its own (Randall)
    Hertz resolution{1.5};        ///< between lines, at best; a bearing slips by 1 to 2 %, so finer ones split its lines
    friend bool operator==(const EnvelopeSettings&, const EnvelopeSettings&) = default;
};

/// 2 kHz to 10 kHz or to 0.45 of the rate. Errors: InvalidArgument (subject "envelope rate": below lowestEnvelopeRate,
/// which is the value, or not finite).
Result<FrequencyBand> envelopeBand(Hertz rate);

/// Band pass, envelope, and its amplitude spectrum by Welch's method: lines from 0 Hz to the width of the band, in the
/// unit of the samples, squared where the envelope is.
/// Errors: those of envelopeBand(), butterworthBandPass() and hilbertEnvelope(); InvalidArgument (subject "samples": fewer
/// than 64; "envelope resolution": not above 0 or not finite), BadValues (too large for float).
Result<Spectrum> envelopeSpectrum(std::span<const float> samples, Hertz rate, const EnvelopeSettings& settings);

} // namespace baseline::dsp
