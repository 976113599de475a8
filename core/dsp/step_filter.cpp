// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/step_filter.h"

#include "core/dsp/decimator.h"

#include <cmath>
#include <numbers>

namespace baseline::dsp {
namespace {

/// Of weights that are symmetric about their middle one: their delay is not a gain.
double gainOfWeights(std::span<const double> weights, Hertz frequency, Hertz rate)
{
    const std::size_t middle = weights.size() / 2;
    const double turn = 2.0 * std::numbers::pi * frequency.value / rate.value;
    double sum = weights[middle];
    for (std::size_t i = 1; i <= middle; ++i)
        sum += 2.0 * weights[middle + i] * std::cos(turn * static_cast<double>(i));
    return std::abs(sum);
}

void multiply(std::vector<float>& gains, const SignalStep::What& step, Hertz rate, std::span<const Hertz> frequencies)
{
    const auto* decimation = std::get_if<DecimateStep>(&step);
    const std::vector<double> weights =
        decimation != nullptr && decimation->factor > 1 ? antiAliasWeights(decimation->factor) : std::vector<double>{1.0};
    const auto sections = stepSections(step, rate);
    for (std::size_t i = 0; i < gains.size(); ++i) {
        if (frequencies[i].value > 0.5 * rate.value) {
            gains[i] = 0.0F;
            continue;
        }
        double gain = gainOfWeights(weights, frequencies[i], rate);
        if (sections && !sections->empty()) {
            const double once = std::abs(response(*sections, frequencies[i], rate));
            gain *= isZeroPhase(step) ? once * once : once;
        }
        gains[i] *= static_cast<float>(gain);
    }
}

} // namespace

Result<std::vector<Biquad>> stepSections(const SignalStep::What& step, Hertz rate)
{
    if (const auto* gravity = std::get_if<GravityStep>(&step)) {
        const auto filter = gravityRemoval(rate, gravity->corner);
        return filter ? Result<std::vector<Biquad>>(filter->sections()) : Result<std::vector<Biquad>>(filter.error());
    }
    const auto* filter = std::get_if<FilterStep>(&step);
    if (filter == nullptr)
        return std::vector<Biquad>{};
    switch (filter->kind) {
    case FilterStep::Kind::LowPass: return butterworthLowPass(filter->order, filter->band.high, rate);
    case FilterStep::Kind::HighPass: return butterworthHighPass(filter->order, filter->band.low, rate);
    case FilterStep::Kind::BandPass: break;
    }
    return butterworthBandPass(filter->order, filter->band, rate);
}

bool isZeroPhase(const SignalStep::What& step)
{
    if (const auto* gravity = std::get_if<GravityStep>(&step))
        return gravity->zeroPhase;
    const auto* filter = std::get_if<FilterStep>(&step);
    return filter != nullptr && filter->zeroPhase;
}

std::vector<float> gainOf(std::span<const SignalStep> steps, SignalForm form, std::span<const Hertz> frequencies)
{
    std::vector<float> gains(frequencies.size(), 1.0F);
    for (const SignalStep& step : steps) {
        Result<SignalForm> next = formBehind(step, form);
        if (!next || (step.isOn && std::holds_alternative<EnvelopeStep>(step.what)))
            return {};
        if (step.isOn)
            multiply(gains, step.what, form.rate, frequencies);
        form = std::move(*next);
    }
    for (std::size_t i = 0; i < gains.size(); ++i) {
        if (frequencies[i].value > 0.5 * form.rate.value)
            gains[i] = 0.0F;
    }
    return gains;
}

} // namespace baseline::dsp
