// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/signal/step_words.h"

#include "core/dsp/hilbert_envelope.h"
#include "core/dsp/velocity.h"
#include "core/workbench/sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace baseline::sessions {

namespace {

struct Step {
    Q_DECLARE_TR_FUNCTIONS(baseline::sessions::Step)
};

using Kind = dsp::FilterStep::Kind;

constexpr double highestShare = 0.45; // of the rate: room for the filter's skirt below half of it

QString number(double value)
{
    return QLocale().toString(value, 'g', 6);
}

QString unitText(dsp::AccelerationUnit unit)
{
    switch (unit) {
    case dsp::AccelerationUnit::Gravity: return QStringLiteral("g");
    case dsp::AccelerationUnit::MilliGravity: return QStringLiteral("mg");
    case dsp::AccelerationUnit::MetresPerSecondSquared: break;
    }
    return QStringLiteral("m/s²");
}

struct Text {
    QString operator()(const dsp::UnitStep& step) const { return Step::tr("Unit %1").arg(unitText(step.to)); }
    QString operator()(const dsp::GravityStep& step) const
    {
        return Step::tr("Remove gravity, below %1 Hz").arg(number(step.corner.value));
    }
    QString operator()(const dsp::FilterStep& step) const
    {
        const QString low = number(step.band.low.value);
        const QString high = number(step.band.high.value);
        switch (step.kind) {
        case Kind::LowPass: return Step::tr("Low pass %1 Hz, order %2").arg(high).arg(step.order);
        case Kind::HighPass: return Step::tr("High pass %1 Hz, order %2").arg(low).arg(step.order);
        case Kind::BandPass: break;
        }
        return Step::tr("Band pass %1–%2 Hz, order %3").arg(low, high).arg(step.order);
    }
    QString operator()(const dsp::DecimateStep& step) const { return Step::tr("Rate divided by %1").arg(step.factor); }
    QString operator()(const dsp::EnvelopeStep& step) const
    {
        return step.squared ? Step::tr("Envelope, squared") : Step::tr("Envelope");
    }
    QString operator()(const dsp::WindowStep& step) const
    {
        return Step::tr("Window %1, %2 Hz a line").arg(windowText(step.shape), number(step.resolution.value));
    }
};

/// Two or three digits are what a person would have typed.
Hertz rounded(double frequency)
{
    const double step = std::pow(10.0, std::floor(std::log10(frequency)) - 1.0);
    return {std::floor(frequency / step + 1e-9) * step};
}

dsp::FilterStep filter(Kind kind, double low, double high)
{
    return {kind, 4, {{low}, {high}}, true};
}

} // namespace

QString windowText(dsp::WindowShape shape)
{
    switch (shape) {
    case dsp::WindowShape::Rectangular: return Step::tr("Rectangular");
    case dsp::WindowShape::Hann: return Step::tr("Hann");
    case dsp::WindowShape::Hamming: return Step::tr("Hamming");
    case dsp::WindowShape::BlackmanHarris: return Step::tr("Blackman-Harris");
    case dsp::WindowShape::FlatTop: break;
    }
    return Step::tr("Flat top");
}

QString stepText(const dsp::SignalStep::What& step)
{
    return std::visit(Text{}, step);
}

std::vector<StepKind> stepKinds(Hertz rate)
{
    const double high = rounded(highestShare * rate.value).value;
    const double low = std::min(10.0, rounded(0.02 * rate.value).value);
    return {{Step::tr("Unit"), dsp::UnitStep{}},
            {Step::tr("Remove gravity"), dsp::GravityStep{{std::min(dsp::gravityCorner.value, low)}, true}},
            {Step::tr("Low pass"), filter(Kind::LowPass, low, rounded(0.25 * rate.value).value)},
            {Step::tr("High pass"), filter(Kind::HighPass, low, high)},
            {Step::tr("Band pass"), filter(Kind::BandPass, low, std::min(1000.0, high))},
            {Step::tr("Divide the rate"), dsp::DecimateStep{2}},
            {Step::tr("Envelope"), dsp::EnvelopeStep{}},
            {Step::tr("Window of the spectrum"), dsp::WindowStep{dsp::WindowShape::Hann, {std::min(1.0, rate.value / 256.0)}}}};
}

std::vector<ChainPreset> chainPresets(Hertz rate)
{
    const double high = std::min(dsp::isoVelocityBand.high.value, rounded(highestShare * rate.value).value);
    const double low = std::min(dsp::isoVelocityBand.low.value, rounded(0.02 * rate.value).value);
    std::vector<ChainPreset> presets;
    presets.push_back({Step::tr("Remove gravity"), {{{dsp::GravityStep{{std::min(dsp::gravityCorner.value, low)}, true}}}}, {}});
    presets.push_back({Step::tr("Remove gravity, in m/s²"),
                       {{{dsp::GravityStep{{std::min(dsp::gravityCorner.value, low)}, true}}, {dsp::UnitStep{}}}}, {}});
    presets.push_back({Step::tr("%1–%2 Hz").arg(number(low), number(high)), {{{filter(Kind::BandPass, low, high)}}}, {}});
    presets.push_back({Step::tr("A quarter of the rate"), {{{dsp::DecimateStep{4}}}}, {}});
    const auto band = dsp::envelopeBand(rate);
    if (!band) {
        presets.push_back({Step::tr("Envelope of a bearing's resonance"), {}, workbench::signalSentence(band.error())});
        return presets;
    }
    presets.push_back({Step::tr("Envelope of %1–%2 kHz").arg(number(1e-3 * band->low.value), number(1e-3 * band->high.value)),
                       {{{filter(Kind::BandPass, band->low.value, band->high.value)},
                         {dsp::EnvelopeStep{true}},
                         {dsp::WindowStep{dsp::WindowShape::Hann, {1.5}}}}},
                       {}});
    return presets;
}

} // namespace baseline::sessions
