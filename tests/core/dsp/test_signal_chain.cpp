// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/signal_chain.h"

#include "core/dsp/step_filter.h"
#include "tests/support/signals.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::dsp;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
const SignalForm live{{952.0}, "g"};

FilterStep filter(FilterStep::Kind kind, int order, double low, double high, bool zeroPhase = true)
{
    return {kind, order, {{low}, {high}}, zeroPhase};
}

} // namespace

class TestSignalChain final : public QObject {
    Q_OBJECT

private slots:
    void tellsTheFormBehindEachStep()
    {
        const SignalChain chain{{{UnitStep{}}, {filter(FilterStep::Kind::BandPass, 2, 20.0, 200.0)}, {DecimateStep{2}},
                                 {EnvelopeStep{true}}, {WindowStep{WindowShape::FlatTop, {2.0}}}}};
        const auto form = formBehind(chain, live);
        QVERIFY(form);
        QCOMPARE(form->rate.value, 476.0);
        QCOMPARE(form->factor, std::size_t{2});
        QCOMPARE(form->unit, std::string("(m/s\xC2\xB2)\xC2\xB2"));
        QCOMPARE(form->window.shape, WindowShape::FlatTop);
        QCOMPARE(form->lowest.value, 0.0); // an envelope begins at 0 Hz again
    }

    void aStepThatIsOffChangesNothing()
    {
        // Even one that could not be done.
        const SignalStep off{filter(FilterStep::Kind::LowPass, 0, 0.0, 9999.0), false};
        QCOMPARE(*formBehind(off, live), live);
        QCOMPARE(settlingOf(off, live), Settling{});
    }

    void refusesWithTheSubject_data()
    {
        QTest::addColumn<SignalStep>("step");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char* name, const SignalStep::What& what, const char* subject) {
            QTest::newRow(name) << SignalStep{what} << QString::fromLatin1(subject);
        };
        using Kind = FilterStep::Kind;
        row("order 0", filter(Kind::LowPass, 0, 0.0, 100.0), "filter order");
        row("order 13", filter(Kind::HighPass, 13, 10.0, 0.0), "filter order");
        row("edge at half the rate", filter(Kind::LowPass, 4, 0.0, 476.0), "filter edge");
        row("edge of 0", filter(Kind::HighPass, 4, 0.0, 0.0), "filter edge");
        row("edge of NaN", filter(Kind::HighPass, 4, missing, 0.0), "filter edge");
        row("edges in the wrong order", filter(Kind::BandPass, 4, 100.0, 50.0), "filter band");
        row("gravity above half the rate", GravityStep{{500.0}}, "filter edge");
        row("decimation by 0", DecimateStep{0}, "decimation");
        row("decimation by 1001", DecimateStep{1001}, "decimation");
        row("resolution of 0", WindowStep{WindowShape::Hann, {0.0}}, "spectral resolution");
        row("resolution of NaN", WindowStep{WindowShape::Hann, {missing}}, "spectral resolution");
        row("too few lines", WindowStep{WindowShape::Hann, {60.0}}, "spectral resolution");
    }

    void refusesWithTheSubject()
    {
        QFETCH(SignalStep, step);
        QFETCH(QString, subject);
        const auto form = formBehind(step, live);
        QVERIFY(!form);
        QCOMPARE(form.error().code, Error::Code::InvalidArgument);
        QCOMPARE(QString::fromStdString(form.error().subject), subject);
    }

    void onlyAnAccelerationHasAnotherUnit()
    {
        QVERIFY(!formBehind(SignalStep{UnitStep{}}, {{952.0}, "V"}));
        QVERIFY(!formBehind(SignalStep{UnitStep{}}, {{952.0}, "g\xC2\xB2"}));
        QCOMPARE(formBehind(SignalStep{UnitStep{}}, {{952.0}, "mg"})->unit, std::string("m/s\xC2\xB2"));
    }

    void refusesRatesThatAreNone()
    {
        for (const double rate : {0.0, -1.0, missing, std::numeric_limits<double>::infinity()})
            QCOMPARE(formBehind(SignalStep{UnitStep{}}, {{rate}, "g"}).error().subject, std::string("rate"));
    }

    void tellsWhichStepFails()
    {
        // 952 Hz by 10 leaves 47.6 Hz, so that 100 Hz is not there any more.
        const SignalChain chain{{{DecimateStep{10}}, {filter(FilterStep::Kind::LowPass, 4, 0.0, 100.0)}}};
        std::size_t failed = 99;
        QVERIFY(!formBehind(chain, live, &failed));
        QCOMPARE(failed, std::size_t{1});
    }

    void aFilterSettlesAsItsSlowestPoleDoes()
    {
        // A first-order high pass at f: the pole is (1 - tan(pi f / rate)) / (1 + tan(pi f / rate)).
        const double tangent = std::tan(std::numbers::pi * 10.0 / 952.0);
        const double pole = (1.0 - tangent) / (1.0 + tangent);
        const double samples = std::log(1e-3) / std::log(pole);
        const SignalStep causal{filter(FilterStep::Kind::HighPass, 1, 10.0, 0.0, false)};
        const Settling once = settlingOf(causal, live);
        QVERIFY(std::abs(once.head.count() - samples / 952.0) < 1e-9); // rounding of double
        QCOMPARE(once.tail.count(), 0.0);
        const Settling bothWays = settlingOf({filter(FilterStep::Kind::HighPass, 1, 10.0, 0.0, true)}, live);
        QCOMPARE(bothWays.tail, bothWays.head);
    }

    void settlingAddsUp()
    {
        const SignalChain chain{{{GravityStep{}}, {DecimateStep{4}}}};
        const Settling gravity = settlingOf(chain.steps[0], live);
        const Settling both = settlingOf(chain, live);
        QVERIFY(gravity.head.count() > 0.0);
        QCOMPARE(both.head.count(), gravity.head.count() + 26.0 * 4.0 / 952.0);
    }

    void gainsAreThoseOfTheFilters()
    {
        const std::array<Hertz, 3> at{{{10.0}, {100.0}, {500.0}}};
        const std::array<SignalStep, 1> once{SignalStep{filter(FilterStep::Kind::LowPass, 4, 0.0, 100.0, false)}};
        const std::array<SignalStep, 1> twice{SignalStep{filter(FilterStep::Kind::LowPass, 4, 0.0, 100.0, true)}};
        // Butterworth: 1 / sqrt(2) at the edge, half of it both ways; half the rate is 476 Hz. Float results.
        QVERIFY(std::abs(gainOf(once, live, at)[1] - std::sqrt(0.5F)) < 1e-6F);
        QVERIFY(std::abs(gainOf(twice, live, at)[1] - 0.5F) < 1e-6F);
        QCOMPARE(gainOf(once, live, at)[2], 0.0F);
        QVERIFY(std::abs(gainOf(once, live, at)[0] - 1.0F) < 1e-3F);
    }

    void aDecimationPassesWhatItKeeps()
    {
        const std::array<Hertz, 3> at{{{50.0}, {110.0}, {130.0}}};
        const std::array<SignalStep, 1> steps{SignalStep{DecimateStep{4}}}; // to 238 Hz, of which half is 119
        const auto gains = gainOf(steps, live, at);
        QVERIFY(std::abs(gains[0] - 1.0F) < 2e-4F); // 0.001 dB up to 0.8 of the new half rate
        QVERIFY(gains[1] < 0.9F);
        QCOMPARE(gains[2], 0.0F);
    }

    void thereIsNoGainBehindAnEnvelope()
    {
        const std::array<Hertz, 1> at{{{50.0}}};
        const std::array<SignalStep, 1> steps{SignalStep{EnvelopeStep{}}};
        QVERIFY(gainOf(steps, live, at).empty());
        const std::array<SignalStep, 1> impossible{SignalStep{DecimateStep{0}}};
        QVERIFY(gainOf(impossible, live, at).empty());
    }
};

QTEST_APPLESS_MAIN(TestSignalChain)
#include "test_signal_chain.moc"
