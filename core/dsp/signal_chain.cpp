// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/signal_chain.h"

#include "core/dsp/decimator.h"
#include "core/dsp/step_filter.h"

#include <algorithm>
#include <cmath>
#include <complex>

namespace baseline::dsp {
namespace {

constexpr double settled = 1e-3;         // of what a filter started with
constexpr double fewestLines = 8.0;      // of a spectrum that shows anything
constexpr double periodsOfEnvelope = 3.0; // at either end, where its transform sees the end instead of the signal
constexpr double weightsEachSide = 26.0; // of antiAliasWeights(), in samples behind it

Error invalid(std::string subject, std::string detail, double value = 0.0)
{
    return {Error::Code::InvalidArgument, std::move(detail), std::move(subject), value};
}

const char* unitText(AccelerationUnit unit)
{
    switch (unit) {
    case AccelerationUnit::Gravity: return "g";
    case AccelerationUnit::MilliGravity: return "mg";
    case AccelerationUnit::MetresPerSecondSquared: break;
    }
    return "m/s\xC2\xB2";
}

/// "g²", "(m/s²)²"
std::string squareOf(const std::string& unit)
{
    if (unit.empty())
        return unit;
    const bool isSimple = unit.find('/') == std::string::npos;
    return (isSimple ? unit : "(" + unit + ")") + "\xC2\xB2";
}

struct FormMaker {
    SignalForm form;

    Result<SignalForm> operator()(const UnitStep& step)
    {
        if (!accelerationUnit(form.unit))
            return invalid("unit", "\"" + form.unit + "\" is not an acceleration");
        form.unit = unitText(step.to);
        return form;
    }
    Result<SignalForm> operator()(const GravityStep& step) { return filtered(step, step.corner); }
    Result<SignalForm> operator()(const FilterStep& step)
    {
        return filtered(step, step.kind == FilterStep::Kind::LowPass ? Hertz{} : step.band.low);
    }
    Result<SignalForm> operator()(const DecimateStep& step)
    {
        if (const auto possible = Decimator::create(step.factor); !possible)
            return possible.error();
        form.rate.value /= static_cast<double>(step.factor);
        form.factor *= step.factor;
        return form;
    }
    Result<SignalForm> operator()(const EnvelopeStep& step)
    {
        if (step.squared)
            form.unit = squareOf(form.unit);
        form.lowest = {}; // an envelope begins at 0 Hz again
        return form;
    }
    Result<SignalForm> operator()(const WindowStep& step)
    {
        const double resolution = step.resolution.value;
        if (!std::isfinite(resolution) || resolution <= 0.0 || resolution > form.rate.value / (2.0 * fewestLines))
            return invalid("spectral resolution", "has to leave at least eight lines up to half the rate", resolution);
        form.window = step;
        return form;
    }

private:
    Result<SignalForm> filtered(const SignalStep::What& step, Hertz low)
    {
        if (const auto possible = stepSections(step, form.rate); !possible)
            return possible.error();
        form.lowest = std::max(form.lowest, low);
        return form;
    }
};

/// Samples until the slowest pole has died away.
double dyingAway(std::span<const Biquad> sections)
{
    double slowest = 0.0;
    for (const Biquad& section : sections) {
        const std::complex<double> root = std::sqrt(std::complex(section.a1 * section.a1 - 4.0 * section.a2));
        slowest = std::max({slowest, std::abs(0.5 * (-section.a1 + root)), std::abs(0.5 * (-section.a1 - root))});
    }
    return slowest > 0.0 && slowest < 1.0 ? std::log(settled) / std::log(slowest) : 0.0;
}

} // namespace

Result<SignalForm> formBehind(const SignalStep& step, const SignalForm& form)
{
    if (!std::isfinite(form.rate.value) || form.rate.value <= 0.0)
        return invalid("rate", "a signal needs a rate above 0", form.rate.value);
    return step.isOn ? std::visit(FormMaker{form}, step.what) : form;
}

Result<SignalForm> formBehind(const SignalChain& chain, SignalForm form, std::size_t* failed)
{
    for (std::size_t i = 0; i < chain.steps.size(); ++i) {
        Result<SignalForm> next = formBehind(chain.steps[i], form);
        if (!next) {
            if (failed != nullptr)
                *failed = i;
            return next.error();
        }
        form = std::move(*next);
    }
    return form;
}

Settling settlingOf(const SignalStep& step, const SignalForm& form)
{
    if (!step.isOn)
        return {};
    const double rate = form.rate.value;
    if (const auto* decimation = std::get_if<DecimateStep>(&step.what)) {
        const Seconds side(decimation->factor > 1 ? weightsEachSide * static_cast<double>(decimation->factor) / rate : 0.0);
        return {side, side};
    }
    if (std::holds_alternative<EnvelopeStep>(step.what)) {
        const Seconds side(form.lowest.value > 0.0 ? periodsOfEnvelope / form.lowest.value : 0.0);
        return {side, side};
    }
    const auto sections = stepSections(step.what, form.rate);
    if (!sections || sections->empty())
        return {};
    const Seconds time(dyingAway(*sections) / rate);
    return {time, isZeroPhase(step.what) ? time : Seconds(0.0)};
}

Settling settlingOf(const SignalChain& chain, SignalForm form)
{
    Settling total;
    for (const SignalStep& step : chain.steps) {
        Result<SignalForm> next = formBehind(step, form);
        if (!next)
            break;
        const Settling one = settlingOf(step, form);
        total.head += one.head;
        total.tail += one.tail;
        form = std::move(*next);
    }
    return total;
}

} // namespace baseline::dsp
