// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Qt first: moc 6.4 cannot parse <concepts> where no Qt or string header came before it.
#include <QtTest>

#include "core/simulate/scenario_run.h"
#include "tests/core/simulate/signal_measures.h"

#include <cmath>
#include <functional>
#include <limits>

using namespace baseline;
using namespace baseline::simulate;

namespace {

using Change = std::function<void(Scenario&)>;

/// Everything at once: a fault, a load step, a knock, a turn, a ramp.
Scenario busyScenario()
{
    Scenario scenario;
    scenario.duration = Seconds(6.0);
    scenario.speed = Hertz{12.0};
    scenario.endSpeed = Hertz{31.0};
    scenario.load = 0.2;
    scenario.seed = 77;
    scenario.events = {{Seconds(1.0), State::BearingInner},
                       {Seconds(1.5), 0.9},
                       {Seconds(2.5), Mounting::Knocked},
                       {Seconds(2.6), State::Looseness},
                       {Seconds(4.0), Mounting::Turned},
                       {Seconds(5.0), State::NormalLow}};
    return scenario;
}

std::vector<float> play(const Scenario& scenario, std::size_t blockFrames)
{
    ScenarioRun run(scenario);
    std::vector<float> all(static_cast<std::size_t>(run.length()) * 3);
    for (std::size_t at = 0; at < all.size(); at += blockFrames * 3)
        run.next(std::span(all).subspan(at, std::min(blockFrames * 3, all.size() - at)));
    return all;
}

/// `count` samples of one axis, from `from` on.
measures::Series axisOf(const std::vector<float>& frames, std::size_t axis, std::size_t from, std::size_t count)
{
    measures::Series series;
    for (std::size_t i = from; i < from + count; ++i)
        series.push_back(static_cast<double>(frames[3 * i + axis]));
    return series;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestSimulateScenario final : public QObject {
    Q_OBJECT
private slots:
    void aPlainScenarioIsThePlainGenerator();
    void blockSizeDoesNotMatter_data();
    void blockSizeDoesNotMatter();
    void truthTellsEveryStretch();
    void eventsAtTheStartAreTheStart();
    void goesOnBeyondItsEnd();
    void rampMovesTheLineAndItsStrength();
    void rampFromRestBeginsInSilence();
    void rampKeepsLinesOutOfTheBandAway();
    void loadStepIsBetweenTheNormalLoads();
    void heavyLoadStaysHeavy();
    void knockShocksAndTurnDoesNot();
    void mountingOutlivesTheState();
    void attitudeTurnsGravity();
    void noiseIsTheSensors();
    void refusesBadScenario_data();
    void refusesBadScenario();
    void acceptsTheEdges();
};

void TestSimulateScenario::aPlainScenarioIsThePlainGenerator()
{
    Scenario scenario;
    scenario.duration = Seconds(1.0);
    scenario.state = State::Coin;
    scenario.seed = 5;
    Generator generator(5);
    generator.setState(State::Coin);
    std::vector<float> expected(952 * 3);
    generator.next(expected);
    QVERIFY(play(scenario, 100) == expected);
    // So is one whose extras are at rest.
    scenario.endSpeed = scenario.speed;
    QVERIFY(play(scenario, 100) == expected);
}

void TestSimulateScenario::blockSizeDoesNotMatter_data()
{
    QTest::addColumn<int>("frames");
    for (const int frames : {1, 7, 333, 4096})
        QTest::addRow("%d frames", frames) << frames;
}

void TestSimulateScenario::blockSizeDoesNotMatter()
{
    QFETCH(int, frames);
    QVERIFY(play(busyScenario(), static_cast<std::size_t>(frames)) == play(busyScenario(), 1000));
    Scenario other = busyScenario();
    other.seed = 78;
    QVERIFY(play(other, 1000) != play(busyScenario(), 1000));
}

void TestSimulateScenario::truthTellsEveryStretch()
{
    ScenarioRun run(busyScenario());
    QCOMPARE(run.length(), SampleIndex{5712});
    std::vector<float> frames(static_cast<std::size_t>(run.length()) * 3);
    run.next(frames);
    const std::vector<TruthSpan> expected = {
        {0, 952, State::NormalLow, 0.2, Mounting::Firm},
        {952, 1428, State::BearingInner, 0.2, Mounting::Firm},
        {1428, 2380, State::BearingInner, 0.9, Mounting::Firm},
        {2380, 2475, State::BearingInner, 0.9, Mounting::Knocked},
        {2475, 3808, State::Looseness, 0.9, Mounting::Knocked},
        {3808, 4760, State::Looseness, 0.9, Mounting::Turned},
        {4760, 5712, State::NormalLow, 0.9, Mounting::Turned},
    };
    QVERIFY(run.truth() == expected);
    // The speed beside it: 12 to 31 Hz, less slip, within the jitter of 0.2 %.
    const Truth& truth = run.generator().truth();
    const double slip = 1.0 - 0.2 * 0.03;
    QVERIFY(std::abs(truth.shaftAt(0).value / (12.0 * slip) - 1.0) <= 0.002);
    const double laden = 1.0 - 0.9 * 0.03;
    QVERIFY(std::abs(truth.shaftAt(5711).value / (31.0 * laden) - 1.0) <= 0.002 + 19.0 / 31.0 / 5712.0);
}

void TestSimulateScenario::eventsAtTheStartAreTheStart()
{
    Scenario scenario;
    scenario.duration = Seconds(1.0);
    scenario.events = {{Seconds(0.0), State::Imbalance}, {Seconds(0.0), 0.5}, {Seconds(0.0), Mounting::Knocked}};
    Scenario plain;
    plain.duration = Seconds(1.0);
    plain.state = State::Imbalance;
    plain.load = 0.5;
    ScenarioRun run(scenario);
    std::vector<float> frames(952 * 3);
    run.next(frames);
    QCOMPARE(run.truth().size(), std::size_t{1});
    for (const float value : frames)
        QVERIFY(std::abs(value) < 1.5F); // gravity and vibration, and no shock of 2.5 g
    QVERIFY(frames != play(plain, 952));
}

void TestSimulateScenario::goesOnBeyondItsEnd()
{
    Scenario scenario = busyScenario();
    ScenarioRun run(scenario);
    std::vector<float> frames(3 * 8000);
    run.next(frames);
    QCOMPARE(run.truth().back().end, SampleIndex{5712});
    for (const float value : frames)
        QVERIFY(std::isfinite(value));
}

void TestSimulateScenario::rampMovesTheLineAndItsStrength()
{
    MachineParameters machine = measures::steadyMachine();
    machine.lines = {};
    machine.lines[0].orders[0] = 0.1;
    machine.shaft = Hertz{40.0};
    Generator generator(1, measures::perfectSensor(), machine);
    generator.setRamp({0.25, 1.0, 40000});
    const auto axes = measures::draw(generator, 42000);
    // Over 250 samples at a place the speed is known; the line there is 0.1 g · ratio². 40 s from 10 to 40 Hz.
    for (const std::size_t at : {2000U, 20000U, 38000U}) {
        const double shaft = generator.truth().shaftAt(static_cast<SampleIndex>(at)).value;
        QVERIFY(std::abs(shaft - (10.0 + 30.0 * static_cast<double>(at) / 40000.0)) < 1e-9);
        const auto turns = static_cast<std::size_t>(std::lround(4.0 * 1000.0 / shaft)); // four turns
        const std::span<const double> piece(axes[0].data() + at - turns / 2, turns);
        const double ratio = shaft / 40.0;
        const double seen = measures::lineAmplitude(piece, shaft / 1000.0);
        // Four turns last at most 0.36 s, in which ratio² moves by 4 % about its middle and the phase by
        // 30/40·0.36²/8·2π = 0.08 turns: under 2 % of the line together.
        QVERIFY2(std::abs(seen / (0.1 * ratio * ratio) - 1.0) < 0.02,
                 qPrintable(QString::number(seen / (0.1 * ratio * ratio))));
    }
    QCOMPARE(generator.truth().shaftAt(41000).value, 40.0); // and stays
}

void TestSimulateScenario::rampFromRestBeginsInSilence()
{
    Scenario scenario;
    scenario.duration = Seconds(20.0);
    scenario.speed = Hertz{0.0};
    scenario.endSpeed = Hertz{29.5};
    scenario.noiseDensity = 0.0;
    scenario.state = State::BearingOuter;
    QVERIFY(validate(scenario).has_value());
    const auto frames = play(scenario, 1000);
    const double early = measures::variance(axisOf(frames, 2, 0, 952));
    const double late = measures::variance(axisOf(frames, 2, 952 * 18, 952));
    QVERIFY(early < 1e-4 * late);
    // The other way round it ends in silence.
    std::swap(scenario.speed, *scenario.endSpeed);
    const auto down = play(scenario, 1000);
    QVERIFY(measures::variance(axisOf(down, 2, 952 * 19, 952)) < 1e-4 * measures::variance(axisOf(down, 2, 952, 952)));
}

void TestSimulateScenario::rampKeepsLinesOutOfTheBandAway()
{
    // The 3x line of a shaft that runs up to 300 Hz would stand at 900 Hz and fold to 100 Hz at a rate of 1000 Hz.
    MachineParameters machine = measures::steadyMachine();
    machine.lines = {};
    machine.lines[0].orders[2] = 0.1;
    machine.shaft = Hertz{300.0};
    Generator generator(1, measures::perfectSensor(), machine);
    generator.setRamp({1.0 / 3.0, 1.0, 1000});
    measures::draw(generator, 2000);
    const auto axes = measures::draw(generator, 2000);
    const double folded = measures::lineAmplitude(axes[0], 0.1);
    const double passed = 0.1 * antiAliasGain(measures::perfectSensor(), Hertz{900.0});
    QVERIFY(std::abs(folded - passed) < 1e-6); // floats, whole turns
    QVERIFY(passed < 0.006);
}

void TestSimulateScenario::loadStepIsBetweenTheNormalLoads()
{
    const auto strength = [](State state, double load) {
        Scenario scenario;
        scenario.duration = Seconds(20.0);
        scenario.state = state;
        scenario.load = load;
        const auto frames = play(scenario, 1000);
        return measures::variance(axisOf(frames, 2, 0, 952 * 20));
    };
    const double light = strength(State::NormalLow, 0.0);
    const double half = strength(State::NormalLow, 0.5);
    const double heavy = strength(State::NormalLow, 1.0);
    QVERIFY(light < half && half < heavy);
    // Full load is the state normal-high, sample by sample.
    QCOMPARE(heavy, strength(State::NormalHigh, 0.0));
    QVERIFY(strength(State::BearingOuter, 1.0) > strength(State::BearingOuter, 0.0));
}

void TestSimulateScenario::heavyLoadStaysHeavy()
{
    Scenario scenario;
    scenario.duration = Seconds(2.0);
    scenario.state = State::NormalHigh;
    scenario.events = {{Seconds(1.0), 0.7}};
    ScenarioRun run(scenario);
    std::vector<float> frames(static_cast<std::size_t>(run.length()) * 3);
    run.next(frames);
    for (const TruthSpan& span : run.truth())
        QCOMPARE(span.load, 1.0);
    scenario.events.clear();
    QVERIFY(frames == play(scenario, 100));
}

void TestSimulateScenario::knockShocksAndTurnDoesNot()
{
    const auto swing = [](Mounting mounting) {
        Scenario scenario;
        scenario.duration = Seconds(4.0);
        scenario.events = {{Seconds(2.0), mounting}};
        const auto frames = play(scenario, 1000);
        const auto around = axisOf(frames, 0, 1900, 300);
        const auto [low, high] = std::minmax_element(around.begin(), around.end());
        return *high - *low;
    };
    QVERIFY(swing(Mounting::Knocked) > 2.0); // 2.5 g with 0.8 of it along x, there and back
    QVERIFY(swing(Mounting::Turned) < 1.2);  // vibration, and sin(18°) + sin(3.5°) of gravity
}

void TestSimulateScenario::mountingOutlivesTheState()
{
    Scenario scenario;
    scenario.duration = Seconds(12.0);
    scenario.events = {{Seconds(4.0), Mounting::Turned}, {Seconds(8.0), State::Imbalance}};
    const auto frames = play(scenario, 1000);
    const double before = measures::mean(axisOf(frames, 0, 0, 3000));
    const double turned = measures::mean(axisOf(frames, 0, 952 * 5, 2700));
    const double faulty = measures::mean(axisOf(frames, 0, 952 * 9, 2700));
    // Pitch goes from −3.5° to −21.5°: −sin of it, 0.06 and 0.37 g. Means over 3 s wander by a few mg (see the knock in
    // test_simulate_signals.cpp).
    QVERIFY(std::abs(turned - before - 0.305) < 0.02);
    QVERIFY(std::abs(faulty - turned) < 0.02);
}

void TestSimulateScenario::attitudeTurnsGravity()
{
    Scenario scenario;
    scenario.duration = Seconds(5.0);
    scenario.state = State::Off;
    scenario.roll = 90.0;
    scenario.pitch = 0.0;
    const auto frames = play(scenario, 1000);
    const auto count = static_cast<std::size_t>(952 * 5);
    // What is left is the sensor's zero-g error of up to 12 mg, and noise of 3.5 mg/√4760.
    QVERIFY(std::abs(measures::mean(axisOf(frames, 1, 0, count)) - 1.0) < 0.015);
    QVERIFY(std::abs(measures::mean(axisOf(frames, 2, 0, count))) < 0.015);
}

void TestSimulateScenario::noiseIsTheSensors()
{
    Scenario scenario;
    scenario.duration = Seconds(20.0);
    scenario.state = State::Off;
    scenario.noiseDensity = 1000.0;
    const auto frames = play(scenario, 1000);
    const double expected = noiseRms(sensorOf(scenario)).value;
    const double seen = std::sqrt(measures::variance(axisOf(frames, 0, 0, 952 * 20)));
    // The standard deviation of n values wanders by 1/√(2n): five of that.
    QVERIFY(std::abs(seen / expected - 1.0) < 5.0 / std::sqrt(2.0 * 952 * 20));
}

void TestSimulateScenario::refusesBadScenario_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const char* subject, Change change) {
        QTest::newRow(name) << change << QString::fromLatin1(subject);
    };
    const double notANumber = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    row("no time", "seconds", [](Scenario& s) { s.duration = Seconds(0.0); });
    row("time backwards", "seconds", [](Scenario& s) { s.duration = Seconds(-1.0); });
    row("time not a number", "seconds", [=](Scenario& s) { s.duration = Seconds(notANumber); });
    row("two days", "seconds", [](Scenario& s) { s.duration = Seconds(172800.0); });
    row("a day at 20 kHz", "seconds", [](Scenario& s) { s.duration = Seconds(86400.0), s.rate = Hertz{20000.0}; });
    row("less than a sample", "seconds", [](Scenario& s) { s.duration = Seconds(0.0001); });
    row("rate zero", "rate", [](Scenario& s) { s.rate = Hertz{0.0}; });
    row("rate not a number", "rate", [=](Scenario& s) { s.rate = Hertz{notANumber}; });
    row("rate huge", "rate", [](Scenario& s) { s.rate = Hertz{1e9}; });
    row("range zero", "range", [](Scenario& s) { s.rangeG = 0; });
    row("speed negative", "speed", [](Scenario& s) { s.speed = Hertz{-1.0}; });
    row("speed not a number", "speed", [=](Scenario& s) { s.speed = Hertz{notANumber}; });
    row("speed of a dentist's drill", "speed", [](Scenario& s) { s.speed = Hertz{5000.0}; });
    row("at rest", "speed", [](Scenario& s) { s.speed = Hertz{0.0}; });
    row("from rest to rest", "speed", [](Scenario& s) { s.speed = Hertz{0.0}, s.endSpeed = Hertz{0.0}; });
    row("end speed infinite", "end speed", [=](Scenario& s) { s.endSpeed = Hertz{infinity}; });
    row("load above full", "load", [](Scenario& s) { s.load = 1.1; });
    row("load not a number", "load", [=](Scenario& s) { s.load = notANumber; });
    row("roll more than round", "roll", [](Scenario& s) { s.roll = 181.0; });
    row("pitch not a number", "pitch", [=](Scenario& s) { s.pitch = notANumber; });
    row("noise negative", "noise", [](Scenario& s) { s.noiseDensity = -1.0; });
    row("event after the end", "events", [](Scenario& s) { s.events = {{Seconds(60.0), State::Off}}; });
    row("event before the start", "events", [](Scenario& s) { s.events = {{Seconds(-1.0), State::Off}}; });
    row("event at no time", "events", [=](Scenario& s) { s.events = {{Seconds(notANumber), State::Off}}; });
    row("events out of order", "events",
        [](Scenario& s) { s.events = {{Seconds(3.0), State::Off}, {Seconds(2.0), State::NormalLow}}; });
    row("load step too far", "events", [](Scenario& s) { s.events = {{Seconds(3.0), 2.0}}; });
    row("more events than anybody needs", "events",
        [](Scenario& s) { s.events.assign(1001, {Seconds(3.0), State::Off}); });
}

void TestSimulateScenario::refusesBadScenario()
{
    QFETCH(Change, change);
    QFETCH(QString, subject);
    Scenario scenario;
    change(scenario);
    const Status status = validate(scenario);
    QVERIFY(!status.has_value());
    QVERIFY(status.error().code == Error::Code::InvalidArgument);
    QCOMPARE(QString::fromStdString(status.error().subject), subject);
}

void TestSimulateScenario::acceptsTheEdges()
{
    QVERIFY(validate(Scenario{}).has_value());
    Scenario scenario;
    scenario.duration = Seconds(86400.0); // 82 million samples at 952 Hz
    scenario.speed = Hertz{0.0};
    scenario.endSpeed = Hertz{1000.0};
    scenario.load = 1.0;
    scenario.roll = -180.0;
    scenario.pitch = 180.0;
    scenario.noiseDensity = 0.0;
    scenario.rangeG = 255;
    scenario.events.assign(1000, {Seconds(3.0), State::Off});
    QVERIFY(validate(scenario).has_value());
    QVERIFY(validate(machineOf(scenario)).has_value());
    QVERIFY(validate(sensorOf(scenario)).has_value());
}

QTEST_APPLESS_MAIN(TestSimulateScenario)
#include "test_simulate_scenario.moc"
