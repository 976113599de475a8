// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/signal_stages.h"

#include "core/dsp/decimator.h"
#include "core/dsp/sos_filter.h"
#include "core/dsp/step_filter.h"
#include "tests/support/signals.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::dsp;
using testing::noise;
using testing::sine;

namespace {

constexpr float lost = std::numeric_limits<float>::quiet_NaN();
constexpr double rate = 1000.0;
const SignalForm form{{rate}, "g"};

SignalStep highPass(double edge, bool zeroPhase = true)
{
    return {FilterStep{FilterStep::Kind::HighPass, 2, {{edge}, {0.0}}, zeroPhase}};
}

SignalStep bandPass(double low, double high)
{
    return {FilterStep{FilterStep::Kind::BandPass, 4, {{low}, {high}}, true}};
}

std::size_t strongestBin(const Spectrum& spectrum)
{
    const auto strongest = std::max_element(spectrum.values.begin() + 1, spectrum.values.end());
    return static_cast<std::size_t>(strongest - spectrum.values.begin());
}

std::vector<float> withGap(std::vector<float> samples, std::size_t at, std::size_t count)
{
    std::fill_n(samples.begin() + static_cast<std::ptrdiff_t>(at), count, lost);
    return samples;
}

} // namespace

class TestSignalStages final : public QObject {
    Q_OBJECT

private slots:
    void keepsTheSignalBeforeAndBehindEachStep()
    {
        const std::vector<float> samples = sine(4000, rate, 50.0, 0.1, 1.0);
        const SignalChain chain{{highPass(5.0), {UnitStep{}}, {DecimateStep{4}}}};
        const auto result = applyChain(chain, form, {samples});
        QVERIFY(result);
        QVERIFY(!result->fault);
        QCOMPARE(result->stages.size(), std::size_t{4});
        QVERIFY(result->stages[0]->channels[0] == samples);
        QVERIFY(result->stages[1]->channels[0] == filterZeroPhase(*stepSections(chain.steps[0].what, {rate}), samples));
        QCOMPARE(result->stages[3]->channels[0].size(), std::size_t{1000});
        QCOMPARE(result->stages[3]->form.rate.value, 250.0);
        // The line keeps its place and its height, now in m/s²: a fifth of a bin off its own it reads 0.23 dB low.
        const Spectrum& last = result->stages[3]->spectra[0];
        const std::size_t bin = strongestBin(last);
        QVERIFY(std::abs(last.frequencyAt(bin).value - 50.0) <= 0.5 * last.binWidth.value);
        QVERIFY(std::abs(last.values[bin] / (0.1F * 9.80665F) - 1.0F) < 0.03F);
    }

    void aStepThatIsOffRepeatsTheStageBefore()
    {
        SignalChain chain{{highPass(5.0)}};
        chain.steps[0].isOn = false;
        const auto result = applyChain(chain, form, {sine(500, rate, 50.0, 1.0)});
        QVERIFY(result->stages[0] == result->stages[1]);
    }

    void noStepCrossesAGap()
    {
        // Beyond the gap the signal lies elsewhere: filtered across it, both sides would feel the step of 10.
        std::vector<float> samples = withGap(sine(3000, rate, 80.0, 1.0), 1400, 200);
        std::for_each(samples.begin() + 1600, samples.end(), [](float& sample) { sample += 10.0F; });
        const SignalChain chain{{highPass(20.0), bandPass(60.0, 100.0), {EnvelopeStep{false}}}};
        const auto result = applyChain(chain, form, {samples});
        QVERIFY(!result->fault);
        for (const auto& stage : result->stages)
            QCOMPARE(stretchesOf(stage->channels),
                     (std::vector<SampleStretch>{{0, 1400}, {1600, 1400}}));
        // Each stretch alone gives exactly the same.
        const auto alone = applyChain(chain, form, {std::vector<float>(samples.begin() + 1600, samples.end())});
        const auto& whole = result->stages[3]->channels[0];
        QVERIFY(std::equal(whole.begin() + 1600, whole.end(), alone->stages[3]->channels[0].begin()));
    }

    void marksTheEndsOfEachStretch()
    {
        const std::vector<float> samples = withGap(noise(4000, 1.0), 2000, 10);
        const auto result = applyChain(SignalChain{{highPass(20.0, true), {DecimateStep{2}}}}, form, {samples});
        QVERIFY(result->stages[0]->unsettled.empty());
        const auto& behindFilter = result->stages[1]->unsettled;
        const auto settling =
            static_cast<std::size_t>(std::ceil(settlingOf(highPass(20.0, true), form).head.count() * rate));
        QCOMPARE(behindFilter, (std::vector<SampleStretch>{{0, settling}, {2000 - settling, settling},
                                                           {2010, settling}, {4000 - settling, settling}}));
        // Half as many samples, and 26 more of them for the anti-alias filter (rounded up to whole ones).
        const auto& behindBoth = result->stages[2]->unsettled;
        QCOMPARE(behindBoth.size(), std::size_t{4});
        QCOMPARE(behindBoth[0], (SampleStretch{0, (settling + 1) / 2 + 26}));
        QCOMPARE(behindBoth[3].end(), std::size_t{2000});
    }

    void theSpectrumLeavesTheUnsettledEndsOut()
    {
        // Gravity switched on at the first sample would be a step; the filter starts settled, but a slope of 1 g a
        // second is none that it could foresee.
        std::vector<float> samples = sine(20000, rate, 100.0, 0.01);
        for (std::size_t i = 0; i < 300; ++i)
            samples[i] += 3.0F - 0.01F * static_cast<float>(i);
        const auto result = applyChain(SignalChain{{highPass(10.0, false)}}, form, {samples});
        const Spectrum& spectrum = result->stages[1]->spectra[0];
        QCOMPARE(strongestBin(spectrum), std::size_t{100});
    }

    void marginsAreCutFromEveryStage()
    {
        const std::vector<float> samples = noise(6000, 1.0);
        const SignalChain chain{{highPass(20.0, true), {DecimateStep{3}}}};
        const auto whole = applyChain(chain, form, {samples});
        // The middle with 1200 samples before and 900 behind it; the filter has forgotten after 150 (0.1 %).
        const std::vector<float> part(samples.begin() + 1800, samples.begin() + 6000);
        const auto cut = applyChain(chain, form, {part}, {1200, 900});
        QCOMPARE(cut->stages[0]->channels[0].size(), std::size_t{4200 - 1200 - 900});
        QCOMPARE(cut->stages[2]->channels[0].size(), std::size_t{700});
        QVERIFY(cut->stages[2]->unsettled.empty());
        for (std::size_t i = 0; i < 700; ++i) {
            const float difference = cut->stages[2]->channels[0][i] - whole->stages[2]->channels[0][1000 + i];
            // exp(-1200 / 21.7) of the start is below what float holds of values about 1.
            QVERIFY2(std::abs(difference) < 1e-6F, qPrintable(QString::number(double(difference))));
        }
        const auto last = lastSignal(chain, form, {part}, {1200, 900});
        QVERIFY(*last == cut->stages[2]->channels);
    }

    void aFaultKeepsTheStagesBefore()
    {
        const SignalChain chain{{highPass(20.0), {DecimateStep{0}}, highPass(5.0)}};
        const auto result = applyChain(chain, form, {noise(1000, 1.0)});
        QVERIFY(result);
        QCOMPARE(result->stages.size(), std::size_t{2});
        QCOMPARE(result->faultyStep, std::size_t{1});
        QCOMPARE(result->fault->subject, std::string("decimation"));
        QCOMPARE(lastSignal(chain, form, {noise(1000, 1.0)}, {}).error().subject, std::string("decimation"));
    }

    void aDecimationThatLeavesNothingIsAFault()
    {
        const auto result = applyChain(SignalChain{{{DecimateStep{1000}}}}, form, {noise(900, 1.0)});
        QCOMPARE(result->fault->subject, std::string("short stretches"));
    }

    void gapsCloserThanTheAntiAliasFilterLeaveNothing()
    {
        std::vector<float> samples = noise(1000, 1.0);
        for (std::size_t i = 0; i < samples.size(); i += 50)
            samples[i] = lost;
        const auto result = applyChain(SignalChain{{{DecimateStep{4}}}}, form, {samples});
        QCOMPARE(result->fault->subject, std::string("short stretches"));
    }

    void refusesNoSamples()
    {
        for (const auto& samples : {std::vector<float>{}, std::vector<float>(100, lost)})
            QCOMPARE(applyChain({}, form, {samples}).error().subject, std::string("samples"));
        QCOMPARE(applyChain({}, form, {}).error().subject, std::string("samples"));
        // A piece of a long recording may well be one gap.
        QVERIFY(lastSignal({}, form, {std::vector<float>(100, lost)}, {}));
    }

    void survivesWhatCannotBeMeasured()
    {
        const SignalChain chain{{highPass(20.0), {EnvelopeStep{true}}}};
        QVERIFY(applyChain(chain, form, {std::vector<float>(500, 3.0F)})); // constant
        const auto huge = applyChain(chain, form, {sine(500, rate, 100.0, 1e30)});
        QCOMPARE(huge->fault->subject, std::string("short stretches")); // its square is beyond float
        const auto short_ = applyChain(chain, form, {std::vector<float>{1.0F, 2.0F}});
        QVERIFY(short_);
        QVERIFY(short_->stages[0]->spectra[0].values.empty());
    }

    void anEnvelopeShowsHowOftenItRings()
    {
        std::vector<float> samples(20000);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const double time = static_cast<double>(i) / 20000.0;
            samples[i] = static_cast<float>((1.0 + 0.5 * std::sin(2.0 * std::numbers::pi * 90.0 * time)) *
                                            std::sin(2.0 * std::numbers::pi * 5000.0 * time));
        }
        const SignalForm fast{{20000.0}, "g"};
        const auto result = applyChain(SignalChain{{bandPass(3000.0, 7000.0), {EnvelopeStep{false}}}}, fast, {samples});
        const Spectrum& spectrum = result->stages[2]->spectra[0];
        const std::size_t bin = strongestBin(spectrum);
        QVERIFY(std::abs(spectrum.frequencyAt(bin).value - 90.0) <= spectrum.binWidth.value);
        // Up to 1.42 dB lower between two bins.
        QVERIFY2(spectrum.values[bin] < 0.51F && spectrum.values[bin] > 0.42F, qPrintable(QString::number(spectrum.values[bin])));
    }

    void theWindowHoldsFromItsStepOn()
    {
        const SignalChain chain{{{WindowStep{WindowShape::Rectangular, {10.0}}}}};
        const auto result = applyChain(chain, form, {sine(5000, rate, 100.0, 1.0)});
        QCOMPARE(result->stages[0]->segmentLength, std::size_t{1000});
        QCOMPARE(result->stages[1]->segmentLength, std::size_t{256}); // no fewer where there are so many
        QVERIFY(result->stages[0]->channels == result->stages[1]->channels);
    }

    void canBeCancelled()
    {
        std::stop_source source;
        source.request_stop();
        const Progress stopped{{}, source.get_token()};
        const auto result = applyChain(SignalChain{{highPass(20.0)}}, form, {noise(100, 1.0)}, {}, stopped);
        QCOMPARE(result.error().code, Error::Code::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestSignalStages)
#include "test_signal_stages.moc"
