// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Qt first: moc 6.4 cannot parse <concepts> where no Qt or string header came before it.
#include <QtTest>

#include "core/simulate/generator.h"
#include "tests/core/simulate/signal_measures.h"

#include <cmath>

using namespace baseline;
using namespace baseline::simulate;
using measures::draw;
using measures::lineAmplitude;

namespace {

constexpr double degree = std::numbers::pi / 180.0;
/// 59 turns of 29.5 Hz at 1000 Hz: the Fourier sum of every order is exact over as many samples.
constexpr std::size_t wholeTurns = 2000;
/// Samples come as floats near 1 g: 6e-8 of rounding a sample, less in a mean over 2000.
constexpr double floatRounding = 1e-7;

Generator steady(State state)
{
    Generator generator(11, measures::perfectSensor(), measures::steadyMachine());
    generator.setState(state);
    return generator;
}

double length(const std::vector<measures::Series>& axes)
{
    return std::hypot(measures::mean(axes[0]), measures::mean(axes[1]), measures::mean(axes[2]));
}

/// Mean square of the second difference over the axes: weighs high frequencies, and turning the sensor leaves it alone.
double highBandPower(const std::vector<measures::Series>& axes)
{
    double sum = 0.0;
    for (const measures::Series& axis : axes) {
        for (std::size_t i = 2; i < axis.size(); ++i) {
            const double bend = axis[i] - 2.0 * axis[i - 1] + axis[i - 2];
            sum += bend * bend;
        }
    }
    return sum / static_cast<double>(axes[0].size());
}

} // namespace

class TestSimulateSignals final : public QObject {
    Q_OBJECT
private slots:
    void linesHaveTheSpecifiedAmplitudes();
    void imbalanceRaisesTheShaftLineAcrossTheShaft();
    void imbalanceShowsThroughTheNoise();
    void coinGivesBladePassItsSideLines();
    void gravityIsOneUnit_data();
    void gravityIsOneUnit();
    void knockTurnsTheSensor();
    void knockIsAShockThatDiesAwayAndLeavesTheSensorLoose();
    void noiseAtRestIsTheSensors();
    void trueRateMovesTheLine();
    void normalLoadsAreTwoClusters();
    void transitionsDoNotClick();
    void levelsAreThoseOfASmallMachine();
};

void TestSimulateSignals::linesHaveTheSpecifiedAmplitudes()
{
    Generator generator = steady(State::NormalLow);
    const auto axes = draw(generator, wholeTurns);
    const MachineParameters machine = measures::steadyMachine();
    for (std::size_t axis = 0; axis < axisCount; ++axis) {
        for (int order = 1; order <= 9; ++order) {
            double peak = 0.0;
            if (order <= 3)
                peak = machine.lines[axis].orders[static_cast<std::size_t>(order) - 1];
            else if (order == machine.blades)
                peak = machine.lines[axis].bladePass;
            const double seen = peak * antiAliasGain(measures::perfectSensor(), Hertz{29.5 * order});
            QVERIFY(std::abs(lineAmplitude(axes[axis], 0.0295 * order) - seen) < floatRounding);
        }
    }
}

void TestSimulateSignals::imbalanceRaisesTheShaftLineAcrossTheShaft()
{
    Generator normal = steady(State::NormalLow);
    Generator unbalanced = steady(State::Imbalance);
    const auto before = draw(normal, wholeTurns);
    const auto after = draw(unbalanced, wholeTurns);
    const double factor = effectOf(State::Imbalance).radial[0];
    QVERIFY(factor >= 2.0 && factor <= 3.0);
    for (const std::size_t axis : {0, 2}) {
        const double ratio = lineAmplitude(after[axis], 0.0295) / lineAmplitude(before[axis], 0.0295);
        QVERIFY(std::abs(ratio - factor) < factor * floatRounding / 0.06 * 2.0); // both lines are at least 0.06 g
    }
}

void TestSimulateSignals::imbalanceShowsThroughTheNoise()
{
    // The default machine with all its noise, 40 spectra of half a second before and after.
    const SensorParameters sensor;
    Generator generator(12, sensor);
    double power[2] = {0.0, 0.0};
    for (int side = 0; side < 2; ++side) {
        for (int i = 0; i < 40; ++i) {
            const auto axes = draw(generator, 486); // 15 turns at the true rate of 955.8 Hz
            const double line = lineAmplitude(axes[0], 29.5 / trueRate(sensor).value);
            power[side] += line * line;
        }
        generator.setState(State::Imbalance);
        draw(generator, 1000);
    }
    // Level wander (±4 %, about 20 independent values a side) leaves about 1 % and the broadband noise in one bin (2 Hz
    // of about 0.045 g over 400 Hz, 4 % of the line) less than that after 40 spectra; 6 % is beyond four of both.
    const double ratio = std::sqrt(power[1] / power[0]);
    QVERIFY2(std::abs(ratio / effectOf(State::Imbalance).radial[0] - 1.0) < 0.06, qPrintable(QString::number(ratio)));
}

void TestSimulateSignals::coinGivesBladePassItsSideLines()
{
    Generator normal = steady(State::NormalLow);
    Generator coin = steady(State::Coin);
    const auto before = draw(normal, wholeTurns);
    const auto after = draw(coin, wholeTurns);
    const StateEffect& effect = effectOf(State::Coin);
    const MachineParameters machine = measures::steadyMachine();
    for (const int side : {machine.blades - 1, machine.blades + 1}) {
        const double expected = 0.5 * effect.bladeModulation * effect.bladePass * machine.lines[0].bladePass *
                                antiAliasGain(measures::perfectSensor(), Hertz{29.5 * side});
        QVERIFY(lineAmplitude(before[0], 0.0295 * side) < floatRounding);
        QVERIFY(std::abs(lineAmplitude(after[0], 0.0295 * side) - expected) < floatRounding);
    }
    // Smaller than the imbalance, but there.
    QVERIFY(effect.radial[0] > 1.3 && effect.radial[0] < effectOf(State::Imbalance).radial[0]);
}

void TestSimulateSignals::gravityIsOneUnit_data()
{
    QTest::addColumn<bool>("high");
    QTest::newRow("light load") << false;
    QTest::newRow("heavy load") << true;
}

void TestSimulateSignals::gravityIsOneUnit()
{
    QFETCH(bool, high);
    SensorParameters sensor;
    sensor.offset = {};
    Generator generator(13, sensor);
    generator.setState(high ? State::NormalHigh : State::NormalLow);
    const auto axes = draw(generator, 60000);
    // Over T = 63 s a mode of rms s leaves s·√(4ζ/(2πf·T)) in the mean: 1.2e-4, 0.7e-4 and 0.5e-4 g at heavy load, in
    // phase because one force drives them; white noise leaves 0.6e-4, lines 0.2e-4. Together 2.5e-4 g; five of that.
    QVERIFY(std::abs(length(axes) - 1.0) < 1.3e-3);
    // The mounting tilt is in it: nobody's board is level.
    const MachineParameters machine;
    QVERIFY(std::abs(measures::mean(axes[0]) + std::sin(machine.pitch * degree)) < 1.3e-3);
}

void TestSimulateSignals::knockTurnsTheSensor()
{
    Generator generator = steady(State::Knocked);
    const auto axes = draw(generator, wholeTurns);
    const StateEffect& effect = effectOf(State::Knocked);
    const double roll = effect.roll * degree;
    const double pitch = effect.pitch * degree;
    // The loose mount's filter takes some tens of milliseconds to settle, in which lines of 0.1 g may leave
    // 0.1·1.4 ms/2 s = 7e-5 g in the mean.
    QVERIFY(std::abs(measures::mean(axes[0]) + std::sin(pitch)) < 1e-4);
    QVERIFY(std::abs(measures::mean(axes[1]) - std::sin(roll) * std::cos(pitch)) < 1e-4);
    QVERIFY(std::abs(measures::mean(axes[2]) - std::cos(roll) * std::cos(pitch)) < 1e-4);
    QVERIFY(std::abs(length(axes) - 1.0) < 1e-4);
    QVERIFY(std::acos(std::cos(roll) * std::cos(pitch)) > 10.0 * degree); // a turn that a person would see
}

void TestSimulateSignals::knockIsAShockThatDiesAwayAndLeavesTheSensorLoose()
{
    Generator generator(14);
    const auto before = draw(generator, 952 * 4);
    generator.setState(State::Knocked);
    const auto entry = draw(generator, 952);
    const auto after = draw(generator, 952 * 4);

    const auto swing = [](const std::vector<measures::Series>& axes) {
        const auto [low, high] = std::minmax_element(axes[0].begin(), axes[0].end());
        return *high - *low;
    };
    // 2.5 g in a direction with 0.8 along x: 1.7 g on the first swing, nearly as much on the way back.
    QVERIFY(swing(entry) > 2.0);
    QVERIFY(swing(before) < 1.0);
    QVERIFY(swing(after) < 1.0);
    // Vibration above the corner comes through with a gain of 0.3, power 0.09; lines below it, which weigh little here,
    // keep more. One half tells loose from firm without doubt.
    QVERIFY(highBandPower(after) < 0.5 * highBandPower(before));

    // Repair: the sensor is as it was.
    generator.setState(State::NormalLow);
    draw(generator, 952);
    const auto repaired = draw(generator, 952 * 4);
    // In 4 s the 63 Hz mode leaves 0.03·√(4·0.05/(396·4)) = 3.4e-4 g in a mean and the lines 0.1/(π·118) = 2.7e-4 g:
    // five of their sum, on both sides, stay well under the 0.15 g by which the knock had moved it.
    QVERIFY(std::abs(measures::mean(repaired[0]) - measures::mean(before[0])) < 6e-3);
    QVERIFY(highBandPower(repaired) > 0.7 * highBandPower(before)); // the level wanders by ±4 % at most
}

void TestSimulateSignals::noiseAtRestIsTheSensors()
{
    const SensorParameters sensor;
    Generator generator(15, sensor);
    generator.setState(State::Off);
    constexpr std::size_t count = 20000;
    const auto axes = draw(generator, count);
    const double expected = noiseRms(sensor).value * noiseRms(sensor).value;
    for (const measures::Series& axis : axes) {
        // n·s²/σ² is chi-square with n − 1 degrees: its relative standard deviation is √(2/n); five of them.
        const double variance = measures::variance(axis);
        QVERIFY(std::abs(variance / expected - 1.0) < 5.0 * std::sqrt(2.0 / static_cast<double>(count)));
        // White: the correlation with the next sample has the standard deviation 1/√n.
        const double centre = measures::mean(axis);
        double product = 0.0;
        for (std::size_t i = 1; i < count; ++i)
            product += (axis[i] - centre) * (axis[i - 1] - centre);
        product /= static_cast<double>(count) * variance;
        QVERIFY(std::abs(product) < 5.0 / std::sqrt(static_cast<double>(count)));
    }
    // Noise of different axes is unrelated.
    double cross = 0.0;
    for (std::size_t i = 0; i < count; ++i)
        cross += (axes[0][i] - measures::mean(axes[0])) * (axes[1][i] - measures::mean(axes[1]));
    QVERIFY(std::abs(cross / (static_cast<double>(count) * expected)) < 5.0 / std::sqrt(static_cast<double>(count)));
}

void TestSimulateSignals::trueRateMovesTheLine()
{
    SensorParameters sensor = measures::perfectSensor();
    sensor.rateError = 0.004;
    Generator generator(16, sensor, measures::steadyMachine());
    QCOMPARE(generator.nominalRate().value, 1000.0);
    QVERIFY(std::abs(generator.trueRate().value - 1004.0) < 1e-9);
    const auto axes = draw(generator, 20000);
    // Read with the nominal rate, 29.5 Hz appears at 29.5/1.004 = 29.382 Hz; 20 s resolve 0.05 Hz.
    const double atTrue = lineAmplitude(axes[0], 29.5 / 1004.0);
    const double atNominal = lineAmplitude(axes[0], 29.5 / 1000.0);
    // No whole number of turns: other lines leak at most their amplitude/(π·590 turns), 2e-5 g each.
    QVERIFY(std::abs(atTrue - measures::steadyMachine().lines[0].orders[0]) < 1e-4);
    // 2.36 bins off, the rectangular window passes |sinc(2.36)| = 0.12.
    QVERIFY(atNominal < 0.15 * atTrue);
}

void TestSimulateSignals::normalLoadsAreTwoClusters()
{
    // One point a second of each load: rms of the three axes.
    using Point = std::array<double, 3>;
    Generator generator(17);
    std::vector<Point> points[2];
    for (int load = 0; load < 2; ++load) {
        for (int i = 0; i < 60; ++i) {
            const auto axes = draw(generator, 956);
            points[load].push_back({std::sqrt(measures::variance(axes[0])), std::sqrt(measures::variance(axes[1])),
                                    std::sqrt(measures::variance(axes[2]))});
        }
        QVERIFY(isNormal(generator.state()));
        generator.setState(State::NormalHigh);
        draw(generator, 956);
    }
    Point centres[2] = {};
    for (int load = 0; load < 2; ++load) {
        for (const Point& point : points[load]) {
            for (std::size_t axis = 0; axis < 3; ++axis)
                centres[load][axis] += point[axis] / 60.0;
        }
    }
    const auto distance = [](const Point& a, const Point& b) {
        return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    };
    // Two clusters, not one long one: no point is further from its own centre than half the way to the other.
    const double apart = distance(centres[0], centres[1]);
    for (int load = 0; load < 2; ++load) {
        for (const Point& point : points[load])
            QVERIFY(distance(point, centres[load]) < 0.5 * apart);
    }
}

void TestSimulateSignals::transitionsDoNotClick()
{
    // Largest bend of x around a change, against the larger of the two states left to themselves.
    const auto bend = [](const MachineParameters& machine, State from, State to) {
        Generator generator(18, measures::perfectSensor(), machine);
        generator.setState(from);
        measures::Series around = draw(generator, 1000)[0]; // ends after 29.5 turns, where 1x of x is at its largest
        const double before = measures::largestBend(around);
        generator.setState(to);
        const measures::Series change = draw(generator, 600)[0];
        around.insert(around.end(), change.begin(), change.end());
        const double after = measures::largestBend(draw(generator, 1000)[0]);
        return measures::largestBend(around) / std::max(before, after);
    };
    MachineParameters machine = measures::steadyMachine();
    // While amplitudes move over 0.3 s, the bend of a line exceeds that of the larger one by 2A'/(Aω), a few percent.
    QVERIFY(bend(machine, State::NormalLow, State::Imbalance) < 1.1);
    QVERIFY(bend(machine, State::Imbalance, State::Coin) < 1.1);
    QVERIFY(bend(machine, State::NormalHigh, State::NormalLow) < 1.1);
    // The measure does see a click: the same change from one sample to the next.
    machine.transition = Seconds(0.0);
    QVERIFY(bend(machine, State::NormalLow, State::Imbalance) > 2.0);
}

void TestSimulateSignals::levelsAreThoseOfASmallMachine()
{
    for (const StateEffect& effect : allStates()) {
        if (effect.state == State::Off)
            continue;
        Generator generator(19);
        generator.setState(effect.state);
        for (const measures::Series& axis : draw(generator, 9520)) {
            const double rms = std::sqrt(measures::variance(axis));
            // The bounds of the product's description; a loose sensor may feel a little less.
            QVERIFY(rms > (effect.highBand < 1.0 ? 0.03 : 0.05) && rms < 0.3);
        }
    }
}

QTEST_APPLESS_MAIN(TestSimulateSignals)
#include "test_simulate_signals.moc"
