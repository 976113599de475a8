// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/signal/step_plots.h"

#include "app/sessions/signal/step_spectrum.h"
#include "app/sessions/signal/step_waveform.h"
#include "core/dsp/envelope.h"
#include "core/dsp/step_filter.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::sessions {

namespace {

using Stage = std::shared_ptr<const dsp::SignalStage>;

constexpr double farApart = 1.0;         // of the swing behind a step: further, a shift is drawn away
constexpr std::size_t gainPoints = 512;  // of the curve, more than its plot has pixels

struct Extent {
    double mean = 0.0;
    double swing = 0.0; ///< from the smallest to the largest
};

Extent extentOf(const dsp::SignalStage& stage)
{
    const std::vector<float>& samples = stage.channels.front();
    dsp::MinMax extremes;
    dsp::minMaxColumns(samples, std::span(&extremes, 1));
    double sum = 0.0;
    double count = 0.0;
    for (const float sample : samples) {
        if (std::isfinite(sample)) {
            sum += sample;
            count += 1.0;
        }
    }
    if (count == 0.0)
        return {};
    return {sum / count, static_cast<double>(extremes.max) - static_cast<double>(extremes.min)};
}

/// How many of the unit behind one of the unit before is; nothing where they measure different things.
std::optional<double> unitsPer(const std::string& before, const std::string& after)
{
    if (before == after)
        return 1.0;
    const auto from = dsp::accelerationUnit(before);
    const auto to = dsp::accelerationUnit(after);
    if (!from || !to)
        return std::nullopt;
    return dsp::metresPerSecondSquaredPer(*from) / dsp::metresPerSecondSquaredPer(*to);
}

/// How the signal behind the first steps is told: in the unit of the program, until a step asks for another one.
widgets::ShownAs toldBehind(std::span<const dsp::SignalStep> steps, const dsp::SignalStage& stage)
{
    const QString unit = QString::fromStdString(stage.form.unit);
    const bool isChosen = std::ranges::any_of(
        steps, [](const dsp::SignalStep& step) { return step.isOn && std::holds_alternative<dsp::UnitStep>(step.what); });
    return isChosen ? widgets::ShownAs{1.0, unit} : widgets::shownAs(unit);
}

/// The signal before, laid over the one behind, as that is drawn: in its unit, and moved or stretched where it would be
/// out of sight.
DrawnSignal laidOver(const Stage& before, const widgets::ShownAs& told, const DrawnSignal& behind)
{
    const Stage& after = behind.stage;
    const double drawnPer = behind.told.factor;
    DrawnSignal drawn{before, 1.0, 0.0, StepPlots::tr("before"), told};
    const Extent old = extentOf(*before);
    const Extent now = extentOf(*after);
    const auto scale = unitsPer(before->form.unit, after->form.unit);
    if (!scale) {
        drawn.scale = drawnPer * (old.swing > 0.0 ? now.swing / old.swing : 1.0);
        drawn.offset = drawnPer * now.mean - old.mean * drawn.scale;
        drawn.name = StepPlots::tr("before (%1, not to scale)").arg(told.unit);
        return drawn;
    }
    drawn.scale = drawnPer * *scale;
    const double shift = drawnPer * now.mean - old.mean * drawn.scale;
    if (std::abs(shift) > farApart * drawnPer * now.swing) {
        drawn.offset = shift;
        drawn.name = StepPlots::tr("before, moved by %1 %2").arg(QLocale().toString(shift, 'g', 3), behind.told.unit);
    }
    return drawn;
}

/// One segment in the middle as the spectrum sees it: times the window.
Stage windowed(const dsp::SignalStage& stage)
{
    dsp::SignalStage shown{stage.form, {}, {}, {}, stage.segmentLength};
    const std::vector<float>& samples = stage.channels.front();
    std::vector<float> one(samples.size(), std::numeric_limits<float>::quiet_NaN());
    const std::size_t length = std::min(stage.segmentLength, samples.size());
    const std::size_t from = (samples.size() - length) / 2;
    const std::vector<float> window = dsp::makeWindow(stage.form.window.shape, length);
    for (std::size_t i = 0; i < length; ++i)
        one[from + i] = samples[from + i] * window[i];
    shown.channels.push_back(std::move(one));
    return std::make_shared<const dsp::SignalStage>(std::move(shown));
}

GainCurve curveOf(std::span<const dsp::SignalStep> steps, const dsp::SignalForm& form)
{
    GainCurve curve;
    for (std::size_t i = 0; i < gainPoints; ++i)
        curve.frequencies.push_back({0.5 * form.rate.value * static_cast<double>(i) / (gainPoints - 1)});
    curve.gains = dsp::gainOf(steps, form, curve.frequencies);
    // A step that changes no line has no curve worth drawing.
    if (std::ranges::all_of(curve.gains, [](float gain) { return std::abs(gain - 1.0F) < 1e-6F; }))
        curve.gains.clear();
    return curve;
}

/// In one unit; what measures something else is drawn as high as what it became.
double spectrumScale(const dsp::SignalStage& before, const dsp::SignalStage& after)
{
    if (const auto scale = unitsPer(before.form.unit, after.form.unit))
        return *scale;
    const auto highest = [](const dsp::SignalStage& stage) {
        const std::vector<float>& values = stage.spectra.front().values;
        return values.size() < 2 ? 0.0 : static_cast<double>(*std::max_element(values.begin() + 1, values.end()));
    };
    return highest(before) > 0.0 && highest(after) > 0.0 ? highest(after) / highest(before) : 1.0;
}

} // namespace

StepPlots::StepPlots(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), m_waveform(new StepWaveform(this)), m_spectrum(new StepSpectrum(this))
{
    setHandleWidth(12);
    setChildrenCollapsible(false);
    for (QWidget* plot : {static_cast<QWidget*>(m_waveform), static_cast<QWidget*>(m_spectrum)})
        plot->setMinimumSize(220, 140);
}

void StepPlots::setScale(widgets::SpectrumView::Scale scale)
{
    m_spectrum->setScale(scale);
}

void StepPlots::clear()
{
    m_waveform->clear();
    m_spectrum->clearAll();
}

void StepPlots::show(const workbench::SignalSteps& steps, const dsp::SignalChain& chain, std::optional<std::size_t> step,
                     Hertz rate)
{
    const std::vector<Stage>& stages = steps.stages.stages;
    if (stages.empty() || stages.front()->channels.empty()) {
        clear();
        return;
    }
    const std::size_t last = stages.size() - 1;
    const std::size_t from = step ? std::min(*step, last) : 0;
    const std::size_t to = step ? std::min(*step + 1, last) : last;
    const Stage& before = stages[from];
    const Stage& after = stages[to];
    const bool isWindow = step && to > from && std::holds_alternative<dsp::WindowStep>(chain.steps[*step].what) &&
                          chain.steps[*step].isOn;
    const Stage drawnAfter = isWindow ? windowed(*after) : after;
    const bool hasBefore = before != after;
    const auto all = std::span(chain.steps);
    const widgets::ShownAs toldBefore = toldBehind(all.first(std::min(from, all.size())), *before);
    const widgets::ShownAs told = toldBehind(all.first(std::min(to, all.size())), *after);
    const QString name = hasBefore ? tr("after") : to == 0 ? tr("as recorded") : tr("behind the steps before");
    const DrawnSignal old =
        hasBefore ? laidOver(before, toldBefore, {after, told.factor, 0.0, name, told}) : DrawnSignal{};
    m_waveform->show(old, {drawnAfter, told.factor, 0.0, name, told}, durationOf(steps.span.first, rate));
    m_spectrum->setUnit(told.unit);
    const bool isComparable = unitsPer(before->form.unit, after->form.unit).has_value();
    m_spectrum->setNames(isComparable ? tr("before") : tr("before (%1, not to scale)").arg(toldBefore.unit), name);
    const auto applied = all.subspan(std::min(from, all.size()), to - from);
    m_spectrum->show(hasBefore ? before->spectra.front() : dsp::Spectrum{},
                     told.factor * spectrumScale(*before, *after), after->spectra.front(), told.factor,
                     hasBefore ? curveOf(applied, before->form) : GainCurve{});
}

} // namespace baseline::sessions
