// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Qt first: moc 6.4 cannot parse <concepts> where no Qt or string header came before it.
#include <QtTest>

#include "core/simulate/bearing.h"
#include "core/simulate/impact_response.h"
#include "core/simulate/impact_train.h"
#include "core/simulate/machine.h"
#include "core/simulate/phasor.h"
#include "core/simulate/sensor.h"

#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <numbers>
#include <vector>

using namespace baseline;
using namespace baseline::simulate;

namespace {

SensorParameters sensorAt(double rate)
{
    SensorParameters sensor;
    sensor.nominalRate = Hertz{rate};
    sensor.rateError = 0.0;
    return sensor;
}

/// The same system as three filters of second order, integrated by Runge and Kutta in small steps: mode, then the two
/// halves of the Butterworth. One value a sample, the blow `ago` samples before the first.
std::vector<double> integrated(double mode, double damping, const SensorParameters& sensor, double ago, int samples)
{
    using Six = std::array<double, 6>;
    const double omega = 2.0 * std::numbers::pi * mode / trueRate(sensor).value;
    const double cut = 2.0 * std::numbers::pi * sensor.bandwidth;
    const auto slope = [&](const Six& s) {
        const double surface = s[1]; // the mode's velocity: s/(s² + 2ζω·s + ω²) for an impulse
        return Six{s[1],
                   -omega * omega * s[0] - 2.0 * damping * omega * s[1],
                   s[3],
                   cut * cut * (surface - s[2]) - 2.0 * std::cos(std::numbers::pi / 8.0) * cut * s[3],
                   s[5],
                   cut * cut * (s[2] - s[4]) - 2.0 * std::sin(std::numbers::pi / 8.0) * cut * s[5]};
    };
    const auto moved = [](const Six& from, const Six& by, double step) {
        Six to = from;
        for (std::size_t i = 0; i < 6; ++i)
            to[i] += step * by[i];
        return to;
    };
    Six state = {0.0, 1.0, 0.0, 0.0, 0.0, 0.0};
    const auto run = [&](double time) {
        constexpr int steps = 400;
        const double h = time / steps;
        for (int i = 0; i < steps; ++i) {
            const Six a = slope(state);
            const Six b = slope(moved(state, a, h / 2));
            const Six c = slope(moved(state, b, h / 2));
            const Six d = slope(moved(state, c, h));
            for (std::size_t k = 0; k < 6; ++k)
                state[k] += h / 6 * (a[k] + 2 * b[k] + 2 * c[k] + d[k]);
        }
    };
    std::vector<double> values;
    run(ago);
    for (int i = 0; i < samples; ++i) {
        values.push_back(state[4]);
        run(1.0);
    }
    return values;
}

using BearingChange = std::function<void(BearingParameters&)>;

} // namespace

Q_DECLARE_METATYPE(BearingChange)

class TestSimulateImpacts final : public QObject {
    Q_OBJECT
private slots:
    void decayIsTheExponential();
    void bearingHasThePublishedOrders();
    void slipMovesTheOrdersApart();
    void refusesBadBearing_data();
    void refusesBadBearing();
    void responseIsThatOfModeAndFilter_data();
    void responseIsThatOfModeAndFilter();
    void aRingEndsInSilence();
    void aModeOutOfTheBandIsATrace();
    void blowsComeAsOftenAsTheTruthSays();
    void tooFastForTheSensorIsSilence();
};

void TestSimulateImpacts::decayIsTheExponential()
{
    for (int i = 0; i <= 70000; ++i) {
        const double nepers = i * 0.01;
        QVERIFY(std::abs(decayed(nepers) / std::exp(-nepers) - 1.0) < 1e-13); // the documented error
    }
    QCOMPARE(decayed(0.0), 1.0);
    QCOMPARE(decayed(701.0), 0.0);
    QCOMPARE(decayed(std::numeric_limits<double>::infinity()), 0.0);
}

void TestSimulateImpacts::bearingHasThePublishedOrders()
{
    BearingParameters bearing;
    bearing.slip = 0.0;
    // 6205: 3.5848 and 5.4152 times the shaft's speed, to the digits given.
    QVERIFY(std::abs(outerRaceOrder(bearing) - 3.5848) < 0.00005);
    QVERIFY(std::abs(innerRaceOrder(bearing) - 5.4152) < 0.00005);
    bearing.contactAngle = 40.0;
    QVERIFY(std::abs(outerRaceOrder(bearing)
                     - 4.5 * (1.0 - 0.3126 / 1.537 * std::cos(40.0 * std::numbers::pi / 180.0))) < 1e-12);
}

void TestSimulateImpacts::slipMovesTheOrdersApart()
{
    BearingParameters rolling;
    rolling.slip = 0.0;
    const BearingParameters slipping;
    QVERIFY(std::abs(outerRaceOrder(slipping) / outerRaceOrder(rolling) - 0.99) < 1e-12);
    QVERIFY(innerRaceOrder(slipping) > innerRaceOrder(rolling));
    QVERIFY(std::abs(outerRaceOrder(slipping) + innerRaceOrder(slipping) - 9.0) < 1e-12); // n balls, always
}

void TestSimulateImpacts::refusesBadBearing_data()
{
    QTest::addColumn<BearingChange>("change");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const char* subject, BearingChange change) {
        QTest::newRow(name) << change << QString::fromLatin1(subject);
    };
    const double notANumber = std::numeric_limits<double>::quiet_NaN();
    row("two balls", "balls", [](BearingParameters& b) { b.balls = 2; });
    row("balls as large as the ring", "ball diameter", [](BearingParameters& b) { b.diameterRatio = 1.0; });
    row("angle not a number", "contact angle", [=](BearingParameters& b) { b.contactAngle = notANumber; });
    row("slip of all", "slip", [](BearingParameters& b) { b.slip = 1.0; });
    row("slip forwards", "slip", [](BearingParameters& b) { b.slip = -0.01; });
    row("chaos", "spacing jitter", [](BearingParameters& b) { b.spacingJitter = 0.5; });
    row("no housing", "housing frequency", [](BearingParameters& b) { b.housing = Hertz{0.0}; });
    row("undamped", "housing damping", [](BearingParameters& b) { b.housingDamping = 0.0; });
}

void TestSimulateImpacts::refusesBadBearing()
{
    QFETCH(BearingChange, change);
    QFETCH(QString, subject);
    MachineParameters machine;
    change(machine.bearing);
    const Status status = validate(machine); // asks its bearing
    QVERIFY(!status.has_value());
    QCOMPARE(QString::fromStdString(status.error().subject), subject);
}

void TestSimulateImpacts::responseIsThatOfModeAndFilter_data()
{
    QTest::addColumn<double>("mode");
    QTest::addColumn<double>("damping");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("ago");
    QTest::newRow("casing on the board") << 318.0 << 0.02 << 952.0 << 0.3;
    QTest::newRow("seat at 20 kHz") << 3200.0 << 0.03 << 20000.0 << 0.0;
    QTest::newRow("seat at 20 kHz, a sample late") << 3200.0 << 0.03 << 20000.0 << 1.0;
    QTest::newRow("above the band") << 3200.0 << 0.03 << 952.0 << 0.7;
    QTest::newRow("as fast as the filter, and damped") << 409.0 << 0.2 << 952.0 << 0.5;
}

void TestSimulateImpacts::responseIsThatOfModeAndFilter()
{
    QFETCH(double, mode);
    QFETCH(double, damping);
    QFETCH(double, rate);
    QFETCH(double, ago);
    const SensorParameters sensor = sensorAt(rate);
    ImpactResponse response(Hertz{mode}, damping, sensor);
    response.strike(1.0, ago);
    // Runge and Kutta with 400 steps a sample leave (ω/400)^4 = 8e-6 a step-size unit at 21 rad a sample (3.2 kHz at
    // 952 Hz), of a ring that the filter has made small; everywhere else far less.
    for (const double value : integrated(mode, damping, sensor, ago, 60))
        QVERIFY(std::abs(response.step() - value) < 1e-6);
}

void TestSimulateImpacts::aRingEndsInSilence()
{
    ImpactResponse response(Hertz{318.0}, 0.02, sensorAt(952.0));
    QCOMPARE(response.step(), 0.0);
    response.strike(1.0, 0.5);
    double last = 1.0;
    for (int i = 0; i < 20000; ++i) // 40 nepers are 953 samples of 0.042
        last = response.step();
    QCOMPARE(last, 0.0);
}

void TestSimulateImpacts::aModeOutOfTheBandIsATrace()
{
    const auto largest = [](double rate) {
        ImpactResponse response(Hertz{3200.0}, 0.03, sensorAt(rate));
        response.strike(1.0, 0.5);
        double peak = 0.0;
        for (int i = 0; i < 2000; ++i)
            peak = std::max(peak, std::abs(response.step()));
        return peak;
    };
    QVERIFY(largest(952.0) < 0.02);  // the documented hundredth
    QVERIFY(largest(48000.0) > 0.8); // filter and sampling leave nearly all of it
}

void TestSimulateImpacts::blowsComeAsOftenAsTheTruthSays()
{
    MachineParameters machine;
    machine.bearing.spacingJitter = 0.0;
    machine.bearing.housingDamping = 0.2; // short, so that blows do not run into each other
    machine.resonances[2].damping = 0.2;
    const SensorParameters sensor = sensorAt(20000.0);
    ImpactTrain train(ImpactTrain::Race::Outer, 1, sensor, machine);
    const double advance = 29.5 / 20000.0;
    int blows = 0;
    double quiet = 0.0;
    for (int i = 0; i < 200000; ++i) { // 295 turns
        const double value = std::abs(train.step(1.0, i * advance, advance));
        if (value > 0.3 && quiet > 60.0)
            ++blows;
        quiet = value > 0.3 ? 0.0 : quiet + 1.0; // blows are 191 samples apart
    }
    QVERIFY(std::abs(blows - 295.0 * outerRaceOrder(machine.bearing)) <= 1.0);
}

void TestSimulateImpacts::tooFastForTheSensorIsSilence()
{
    ImpactTrain train(ImpactTrain::Race::Inner, 1, sensorAt(1.0), MachineParameters{});
    for (int i = 0; i < 100; ++i)
        QCOMPARE(train.step(1.0, 0.0, 1.0e4), 0.0);
    // Standing still it neither strikes nor divides by nothing.
    for (int i = 0; i < 100; ++i)
        QCOMPARE(train.step(1.0, 0.0, 0.0), 0.0);
}

QTEST_APPLESS_MAIN(TestSimulateImpacts)
#include "test_simulate_impacts.moc"
