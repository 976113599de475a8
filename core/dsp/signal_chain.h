// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/dsp/acceleration_unit.h"
#include "core/dsp/butterworth.h"
#include "core/dsp/gravity.h"
#include "core/dsp/window.h"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace baseline::dsp {

/// The samples in another unit of acceleration.
struct UnitStep {
    AccelerationUnit to = AccelerationUnit::MetresPerSecondSquared;
    friend bool operator==(const UnitStep&, const UnitStep&) = default;
};

/// The high pass of gravityRemoval().
struct GravityStep {
    Hertz corner = gravityCorner;
    bool zeroPhase = true; ///< both ways: no delay, the gain squared; otherwise as a stream would be filtered
    friend bool operator==(const GravityStep&, const GravityStep&) = default;
};

/// A Butterworth filter. A low pass uses band.high alone, a high pass band.low.
struct FilterStep {
    enum class Kind { LowPass, HighPass, BandPass };
    Kind kind = Kind::BandPass;
    int order = 4;
    FrequencyBand band{{10.0}, {1000.0}};
    bool zeroPhase = true; ///< both ways: no delay, and 6.02 dB down at the edges instead of 3.01
    friend bool operator==(const FilterStep&, const FilterStep&) = default;
};

/// Every factor-th sample behind the anti-alias filter of decimate().
struct DecimateStep {
    std::size_t factor = 2;
    friend bool operator==(const DecimateStep&, const DecimateStep&) = default;
};

/// The magnitude of the analytic signal, or its square.
struct EnvelopeStep {
    bool squared = true;
    friend bool operator==(const EnvelopeStep&, const EnvelopeStep&) = default;
};

/// How spectra are taken from here on: the samples stay as they are.
struct WindowStep {
    WindowShape shape = WindowShape::Hann;
    Hertz resolution{1.0}; ///< between lines, at best: no segment is longer than the signal
    friend bool operator==(const WindowStep&, const WindowStep&) = default;
};

struct SignalStep {
    using What = std::variant<UnitStep, GravityStep, FilterStep, DecimateStep, EnvelopeStep, WindowStep>;
    What what;
    bool isOn = true;
    friend bool operator==(const SignalStep&, const SignalStep&) = default;
};

/// What is done to a signal, step by step. A value.
struct SignalChain {
    std::vector<SignalStep> steps;
    friend bool operator==(const SignalChain&, const SignalChain&) = default;
};

/// What the signal between two steps is.
struct SignalForm {
    Hertz rate;
    std::string unit;           ///< "g", "m/s²", "g²" behind a squared envelope; any text where no step asks for it
    WindowStep window = {};     ///< for its spectrum
    std::size_t factor = 1;     ///< of all decimations so far
    Hertz lowest = {};          ///< what is below was filtered out; 0: nothing was
    friend bool operator==(const SignalForm&, const SignalForm&) = default;
};

/// The form behind a step, without its samples: whether it can be done at all. A step that is off changes nothing.
/// Errors: those of butterworth*(), of Decimator::create(); InvalidArgument (subject "unit": not an acceleration;
/// "spectral resolution": not above 0, or fewer than 8 lines up to half the rate; "rate": not above 0 or not finite).
Result<SignalForm> formBehind(const SignalStep& step, const SignalForm& form);

/// The whole chain. `failed`, where given, tells which step the error is about.
Result<SignalForm> formBehind(const SignalChain& chain, SignalForm form, std::size_t* failed = nullptr);

/// How long the ends of a stretch show the step itself instead of the signal: until a filter's own oscillation has
/// fallen to 0.1 %, or where samples beyond the end had to be made up.
struct Settling {
    Seconds head{0.0};
    Seconds tail{0.0};
    friend bool operator==(const Settling&, const Settling&) = default;
};

/// Contract: formBehind(step, form) has a value. Nothing for a step that is off.
Settling settlingOf(const SignalStep& step, const SignalForm& form);

/// Of all steps, one after the other; up to the first that cannot be done.
Settling settlingOf(const SignalChain& chain, SignalForm form);

} // namespace baseline::dsp
