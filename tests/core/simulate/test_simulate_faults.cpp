// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Qt first: moc 6.4 cannot parse <concepts> where no Qt or string header came before it.
#include <QtTest>

#include "core/simulate/generator.h"
#include "tests/core/simulate/signal_measures.h"

#include <cmath>
#include <complex>

using namespace baseline;
using namespace baseline::simulate;
using measures::draw;
using measures::lineAmplitude;

namespace {

/// 118 turns of 29.5 Hz at 1000 Hz: the Fourier sum of every half order is exact over as many samples.
constexpr std::size_t wholeTurns = 4000;
/// Samples come as floats near 1 g: 6e-8 of rounding a sample, less in a mean over 4000.
constexpr double floatRounding = 1e-7;

/// One axis of the default machine with all its noise, and the mean of the shaft's true speed over it.
struct Drawn {
    measures::Series axis;
    double rate = 0.0;
    double shaft = 0.0;
};

Drawn drawn(State state, double rate, std::size_t frames, std::uint64_t seed = 21)
{
    SensorParameters sensor;
    sensor.nominalRate = Hertz{rate};
    Generator generator(seed, sensor);
    generator.setState(state);
    Drawn result{draw(generator, frames)[2], generator.trueRate().value, 0.0};
    for (std::size_t i = 0; i < frames; ++i)
        result.shaft += generator.truth().shaftAt(static_cast<SampleIndex>(i)).value / static_cast<double>(frames);
    return result;
}

/// The envelope around a carrier: shifted to 0 Hz and smoothed by a mean over `width` samples, twice.
measures::Series envelope(const measures::Series& values, double cyclesPerSample, std::size_t width)
{
    std::vector<std::complex<double>> shifted;
    for (std::size_t i = 0; i < values.size(); ++i)
        shifted.push_back(values[i] * std::polar(1.0, -2.0 * std::numbers::pi * cyclesPerSample * static_cast<double>(i)));
    for (int pass = 0; pass < 2; ++pass) {
        std::complex<double> sum = 0.0;
        const auto before = shifted;
        for (std::size_t i = 0; i < before.size(); ++i) {
            sum += before[i] - (i >= width ? before[i - width] : 0.0);
            shifted[i] = sum / static_cast<double>(width);
        }
    }
    measures::Series result;
    for (std::size_t i = 2 * width; i < shifted.size(); ++i)
        result.push_back(std::abs(shifted[i]));
    return result;
}

struct Peak {
    double frequency = 0.0;
    double amplitude = 0.0;
};

/// The largest line from `low` to `high` Hz on the grid of a Fourier transform over the whole series.
Peak largestLine(const measures::Series& values, double rate, double low, double high)
{
    const double bin = rate / static_cast<double>(values.size());
    Peak best;
    for (double frequency = std::ceil(low / bin) * bin; frequency <= high; frequency += bin) {
        const double amplitude = lineAmplitude(values, frequency / rate);
        if (amplitude > best.amplitude)
            best = {frequency, amplitude};
    }
    return best;
}

} // namespace

class TestSimulateFaults final : public QObject {
    Q_OBJECT
private slots:
    void misalignmentRaisesTwiceTheShaftAlsoAlongIt();
    void loosenessFillsTheSpectrumWithHalfAndWholeOrders();
    void onlyLoosenessHasHalfOrders();
    void turnedSensorFeelsTheSameMachine();
    void outerRaceLineStandsWhereTheTruthSays_data();
    void outerRaceLineStandsWhereTheTruthSays();
    void outerRaceBlowsAreEven();
    void innerRaceLineHasSidesAtTheShaftsSpeed();
    void aSlowBoardSeesTheCasingOnly();
    void bearingsAreQuietAtRest();
};

void TestSimulateFaults::misalignmentRaisesTwiceTheShaftAlsoAlongIt()
{
    Generator normal(11, measures::perfectSensor(), measures::steadyMachine());
    Generator fault = normal;
    fault.setState(State::Misalignment);
    const auto before = draw(normal, wholeTurns);
    const auto after = draw(fault, wholeTurns);
    for (std::size_t axis = 0; axis < axisCount; ++axis) {
        const double once = lineAmplitude(after[axis], 0.0295);
        const double twice = lineAmplitude(after[axis], 0.0590);
        QVERIFY(twice > once); // what tells it from imbalance
        QVERIFY(twice > 3.5 * lineAmplitude(before[axis], 0.0590));
        QVERIFY(lineAmplitude(after[axis], 0.0885) > 1.5 * lineAmplitude(before[axis], 0.0885));
    }
    // "Above half of the radial level along the shaft" is the analyst's sign of it.
    QVERIFY(lineAmplitude(after[1], 0.0590) > 0.5 * lineAmplitude(after[0], 0.0590));
}

void TestSimulateFaults::loosenessFillsTheSpectrumWithHalfAndWholeOrders()
{
    Generator generator(11, measures::perfectSensor(), measures::steadyMachine());
    generator.setState(State::Looseness);
    const auto axes = draw(generator, wholeTurns);
    const StateEffect& effect = effectOf(State::Looseness);
    const auto gain = [](double order) { return antiAliasGain(measures::perfectSensor(), Hertz{29.5 * order}); };
    for (int k = 0; k < 4; ++k) {
        const double order = k + 0.5;
        const double expected = effect.halves / (1.0 + 0.5 * k) * gain(order);
        QVERIFY(std::abs(lineAmplitude(axes[2], 0.0295 * order) - expected) < floatRounding);
    }
    for (const int order : {4, 5, 6, 8, 9, 10}) { // 7x also has blade pass
        const double expected = effect.rattle * 4.0 / order * gain(order);
        QVERIFY(std::abs(lineAmplitude(axes[2], 0.0295 * order) - expected) < floatRounding);
    }
    QVERIFY(lineAmplitude(axes[2], 0.0295 * 11) < floatRounding);
    QVERIFY(lineAmplitude(axes[2], 0.0295 * 4.5) < floatRounding);
}

void TestSimulateFaults::onlyLoosenessHasHalfOrders()
{
    for (const StateEffect& effect : allStates()) {
        MachineParameters machine = measures::steadyMachine();
        machine.looseCorner = Hertz{1.0e6}; // a loose sensor's filter settles at the start, which is no line
        Generator generator(11, measures::perfectSensor(), machine);
        generator.setState(effect.state);
        const auto axes = draw(generator, wholeTurns);
        // Turns at another speed, and blows, do not fit the grid: judge the lines of the shaft at rest or at 29.5 Hz.
        if (effect.speed == 0.97 || effect.outerBlow > 0.0 || effect.innerBlow > 0.0)
            continue;
        const bool found = lineAmplitude(axes[2], 0.5 * 0.0295) > 0.01;
        QCOMPARE(found, effect.state == State::Looseness);
    }
}

void TestSimulateFaults::turnedSensorFeelsTheSameMachine()
{
    Generator straight(23, measures::perfectSensor(), measures::steadyMachine());
    Generator turned = straight;
    turned.setState(State::Turned);
    const auto before = draw(straight, wholeTurns);
    const auto after = draw(turned, wholeTurns);
    double change = 0.0;
    for (std::size_t i = 0; i < wholeTurns; ++i) {
        // A turn keeps lengths, whatever the moment.
        const double was = std::hypot(before[0][i], before[1][i], before[2][i]);
        const double is = std::hypot(after[0][i], after[1][i], after[2][i]);
        QVERIFY(std::abs(was - is) < 5e-7); // three floats near 1 g
        change = std::max(change, std::abs(after[2][i] - before[2][i]));
    }
    QVERIFY(change > 0.1); // 1 − cos(25°)·cos(18°) = 0.14 g of gravity alone
}

void TestSimulateFaults::outerRaceLineStandsWhereTheTruthSays_data()
{
    QTest::addColumn<double>("rate");
    QTest::newRow("just fast enough for the seat's mode") << 10000.0;
    QTest::newRow("20 kHz") << 20000.0;
    QTest::newRow("CWRU's rate") << 48000.0;
}

void TestSimulateFaults::outerRaceLineStandsWhereTheTruthSays()
{
    QFETCH(double, rate);
    const Drawn fault = drawn(State::BearingOuter, rate, static_cast<std::size_t>(2.0 * rate));
    const MachineParameters machine;
    const auto smoothed = static_cast<std::size_t>(rate / 1000.0); // lines up to a few hundred Hz pass
    const measures::Series around = envelope(fault.axis, machine.bearing.housing.value / fault.rate, smoothed);
    const double bin = fault.rate / static_cast<double>(around.size());
    const double expected = faultOrder(machine, State::BearingOuter) * fault.shaft;
    // The speed is known sample by sample; what is left is the chance of about 210 distances, 0.01·105/√210 = 0.07 Hz.
    const Peak peak = largestLine(around, fault.rate, 15.0, 300.0);
    QVERIFY2(std::abs(peak.frequency - expected) <= bin,
             qPrintable(QStringLiteral("%1 instead of %2 Hz").arg(peak.frequency).arg(expected)));
    // Its second multiple is there as well, and nothing of it in the healthy machine.
    const Peak second = largestLine(around, fault.rate, 1.9 * expected, 2.1 * expected);
    QVERIFY(std::abs(second.frequency - 2.0 * expected) <= 2.0 * bin);
    const Drawn healthy = drawn(State::NormalLow, rate, fault.axis.size());
    const measures::Series quiet = envelope(healthy.axis, machine.bearing.housing.value / healthy.rate, smoothed);
    QVERIFY(peak.amplitude > 10.0 * largestLine(quiet, healthy.rate, expected - 2.0, expected + 2.0).amplitude);
}

void TestSimulateFaults::outerRaceBlowsAreEven()
{
    const Drawn fault = drawn(State::BearingOuter, 20000.0, 40000);
    const measures::Series around = envelope(fault.axis, 3200.0 / fault.rate, 20);
    const Peak main = largestLine(around, fault.rate, 90.0, 120.0);
    // No side lines at the shaft's speed: the load stands still, and so does the spall.
    const Peak side = largestLine(around, fault.rate, main.frequency + fault.shaft - 1.0, main.frequency + fault.shaft + 1.0);
    QVERIFY(side.amplitude < 0.1 * main.amplitude);
}

void TestSimulateFaults::innerRaceLineHasSidesAtTheShaftsSpeed()
{
    const Drawn fault = drawn(State::BearingInner, 20000.0, 40000);
    const MachineParameters machine;
    const measures::Series around = envelope(fault.axis, machine.bearing.housing.value / fault.rate, 20);
    const double bin = fault.rate / static_cast<double>(around.size());
    const double expected = faultOrder(machine, State::BearingInner) * fault.shaft;
    const Peak main = largestLine(around, fault.rate, expected - 10.0, expected + 10.0);
    QVERIFY2(std::abs(main.frequency - expected) <= bin,
             qPrintable(QStringLiteral("%1 instead of %2 Hz").arg(main.frequency).arg(expected)));
    for (const double side : {expected - fault.shaft, expected + fault.shaft}) {
        const Peak found = largestLine(around, fault.rate, side - 10.0, side + 10.0);
        QVERIFY(std::abs(found.frequency - side) <= bin);
        // Fourier's coefficients of cos^1.5 over half a turn give 0.82 for the first side line; a ring of 1.7 ms falls
        // off by 16 % from side to side; a line between two bins reads up to 36 % low.
        QVERIFY2(found.amplitude > 0.5 * main.amplitude && found.amplitude < 1.5 * main.amplitude,
                 qPrintable(QString::number(found.amplitude / main.amplitude)));
    }
    // The blows come and go with the shaft.
    const Peak turn = largestLine(around, fault.rate, 20.0, 40.0);
    QVERIFY(std::abs(turn.frequency - fault.shaft) <= bin);
}

void TestSimulateFaults::aSlowBoardSeesTheCasingOnly()
{
    // 4 s at 952 Hz. The seat at 3.2 kHz is out of its band; the casing at 318 Hz answers to the third multiple of BPFO
    // (3 · 3.549 · 29.5 Hz = 314 Hz), and that is the line to be seen.
    const Drawn fault = drawn(State::BearingOuter, 952.0, 3824);
    const Drawn healthy = drawn(State::NormalLow, 952.0, 3824);
    const double bin = fault.rate / static_cast<double>(fault.axis.size());
    const double expected = 3.0 * faultOrder(MachineParameters{}, State::BearingOuter) * fault.shaft;
    const Peak peak = largestLine(fault.axis, fault.rate, 250.0, 400.0);
    // The mean of about 418 distances wanders by 0.01/√418 of itself, 0.15 Hz at 314 Hz: three of that, and the bin.
    QVERIFY2(std::abs(peak.frequency - expected) <= bin + 0.45,
             qPrintable(QStringLiteral("%1 instead of %2 Hz").arg(peak.frequency).arg(expected)));
    QVERIFY(peak.amplitude > 3.0 * largestLine(healthy.axis, healthy.rate, 250.0, 400.0).amplitude);
    // BPFO itself is next to nothing there: an honest 952 Hz.
    QVERIFY(largestLine(fault.axis, fault.rate, expected / 3.0 - 2.0, expected / 3.0 + 2.0).amplitude
            < 0.1 * peak.amplitude);
}

void TestSimulateFaults::bearingsAreQuietAtRest()
{
    MachineParameters machine = measures::steadyMachine();
    machine.shaft = Hertz{0.0};
    machine.lines = {};
    Generator generator(3, measures::perfectSensor(), machine);
    generator.setState(State::BearingInner);
    const auto axes = draw(generator, 1000);
    for (std::size_t i = 0; i < 1000; ++i)
        QCOMPARE(axes[2][i], 1.0);
}

QTEST_APPLESS_MAIN(TestSimulateFaults)
#include "test_simulate_faults.moc"
