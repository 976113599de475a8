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

namespace {

/// 3000 frames in blocks of the given size, through three states that change at samples 700 and 800: the second change
/// comes in the middle of the first transition.
std::vector<float> runInBlocks(std::uint64_t seed, std::size_t blockFrames, int channels)
{
    Generator generator(seed, {}, {}, channels);
    const auto width = static_cast<std::size_t>(channels);
    std::vector<float> all(3000 * width);
    const std::size_t changes[] = {700, 800, 3000};
    std::size_t frame = 0;
    for (std::size_t part = 0; part < 3; ++part) {
        while (frame < changes[part]) {
            const std::size_t count = std::min(blockFrames, changes[part] - frame);
            generator.next(std::span(all).subspan(frame * width, count * width));
            frame += count;
        }
        generator.setState(part == 0 ? State::Imbalance : State::Knocked);
    }
    return all;
}

} // namespace

class TestSimulateGenerator final : public QObject {
    Q_OBJECT
private slots:
    void sameSeedGivesTheSameSamples();
    void blockSizeDoesNotMatter_data();
    void blockSizeDoesNotMatter();
    void moreChannelsLeaveTheFirstAsTheyAre();
    void furtherPositionsDiffer();
    void copiesGoOnAlike();
    void emptyBlockChangesNothing();
    void truthKnowsEveryChange();
    void stateBeforeTheFirstSampleNeedsNoTransition();
    void settingTheSameStateChangesNothing();
    void truthOfTheSpeedIsTheSpeedOfTheSignal();
    void speedGoesSmoothlyFromStateToState();
    void valuesStayFinite_data();
    void valuesStayFinite();
};

void TestSimulateGenerator::sameSeedGivesTheSameSamples()
{
    QVERIFY(runInBlocks(5, 100, 3) == runInBlocks(5, 100, 3));
    QVERIFY(runInBlocks(5, 100, 3) != runInBlocks(6, 100, 3));
}

void TestSimulateGenerator::blockSizeDoesNotMatter_data()
{
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("channels");
    for (const int channels : {1, 3, 8}) {
        for (const int frames : {1, 7, 256})
            QTest::addRow("%d frames of %d channels", frames, channels) << frames << channels;
    }
}

void TestSimulateGenerator::blockSizeDoesNotMatter()
{
    QFETCH(int, frames);
    QFETCH(int, channels);
    QVERIFY(runInBlocks(5, static_cast<std::size_t>(frames), channels) == runInBlocks(5, 1000, channels));
}

void TestSimulateGenerator::moreChannelsLeaveTheFirstAsTheyAre()
{
    Generator three(9);
    Generator eight(9, {}, {}, 8);
    const auto few = draw(three, 500);
    const auto many = draw(eight, 500);
    for (std::size_t channel = 0; channel < 3; ++channel)
        QVERIFY(few[channel] == many[channel]);
}

void TestSimulateGenerator::furtherPositionsDiffer()
{
    Generator generator(9, measures::perfectSensor(), measures::steadyMachine(), 8);
    const auto channels = draw(generator, 2000);
    // Same axis at the next place: weaker by 1/1.3 (see position.h), and at another angle.
    const double first = measures::lineAmplitude(channels[0], 0.0295);
    const double second = measures::lineAmplitude(channels[3], 0.0295);
    QVERIFY(std::abs(second / first - 1.0 / 1.3) < 1e-6); // samples are floats, 59 whole turns
    QVERIFY(channels[0] != channels[3]);
    QVERIFY(channels[3] != channels[6]);
}

void TestSimulateGenerator::copiesGoOnAlike()
{
    Generator generator(9);
    draw(generator, 100);
    generator.setState(State::Coin);
    Generator copy = generator;
    QVERIFY(draw(generator, 1000) == draw(copy, 1000));
}

void TestSimulateGenerator::emptyBlockChangesNothing()
{
    Generator generator(9);
    Generator other(9);
    generator.next({});
    QCOMPARE(generator.position(), SampleIndex{0});
    QVERIFY(draw(generator, 10) == draw(other, 10));
}

void TestSimulateGenerator::truthKnowsEveryChange()
{
    Generator generator(1);
    QVERIFY(generator.state() == State::NormalLow);
    draw(generator, 1000);
    generator.setState(State::Coin);
    draw(generator, 500);
    generator.setState(State::Off);
    draw(generator, 2000);
    generator.setState(State::NormalHigh);

    const Truth& truth = generator.truth();
    QCOMPARE(truth.changes().size(), std::size_t{4});
    QVERIFY(truth.stateAt(-5) == State::NormalLow);
    QVERIFY(truth.stateAt(0) == State::NormalLow);
    QVERIFY(truth.stateAt(999) == State::NormalLow);
    QVERIFY(truth.stateAt(1000) == State::Coin);
    QVERIFY(truth.stateAt(1499) == State::Coin);
    QVERIFY(truth.stateAt(1500) == State::Off);
    QVERIFY(truth.stateAt(3499) == State::Off);
    QVERIFY(truth.stateAt(1000000) == State::NormalHigh);
    QCOMPARE(truth.shaftAt(3400).value, 0.0); // at rest, two seconds after it was switched off
    QCOMPARE(generator.position(), SampleIndex{3500});
}

void TestSimulateGenerator::stateBeforeTheFirstSampleNeedsNoTransition()
{
    MachineParameters machine = measures::steadyMachine();
    Generator generator(1, measures::perfectSensor(), machine);
    generator.setState(State::Imbalance);
    generator.setState(State::Off);
    QCOMPARE(generator.truth().changes().size(), std::size_t{1});
    const auto axes = draw(generator, 100);
    for (std::size_t i = 0; i < 100; ++i) {
        QCOMPARE(axes[0][i], 0.0);
        QCOMPARE(axes[2][i], 1.0);
    }
}

void TestSimulateGenerator::settingTheSameStateChangesNothing()
{
    Generator generator(1);
    Generator other(1);
    draw(generator, 100);
    draw(other, 100);
    generator.setState(State::NormalLow);
    QCOMPARE(generator.truth().changes().size(), std::size_t{1});
    QVERIFY(draw(generator, 500) == draw(other, 500));
}

void TestSimulateGenerator::truthOfTheSpeedIsTheSpeedOfTheSignal()
{
    // Only the 1x line of x, with the default jitter: its upward crossings count the turns.
    MachineParameters machine = measures::steadyMachine();
    machine.speedJitter = MachineParameters{}.speedJitter;
    machine.lines = {};
    machine.lines[0].orders[0] = 0.1;
    Generator generator(4, measures::perfectSensor(), machine);
    const std::size_t count = 60000;
    auto axes = draw(generator, count / 2);
    generator.setState(State::NormalHigh);
    const auto rest = draw(generator, count / 2);
    axes[0].insert(axes[0].end(), rest[0].begin(), rest[0].end());

    int crossings = 0;
    double turns = 0.0;
    double slowest = 1e9;
    double fastest = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        const double speed = generator.truth().shaftAt(static_cast<SampleIndex>(i)).value;
        turns += speed / 1000.0;
        if (i > 0 && axes[0][i - 1] < 0.0 && axes[0][i] >= 0.0)
            ++crossings;
        if (i < count / 2) {
            slowest = std::min(slowest, speed);
            fastest = std::max(fastest, speed);
        }
    }
    // Whole turns against crossings: at most one at either end.
    QVERIFY(std::abs(turns - crossings) <= 1.0);
    QVERIFY(slowest >= 29.5 * 0.998 && fastest <= 29.5 * 1.002);
    QVERIFY(fastest - slowest > 29.5 * 0.001); // 40 knots leave no doubt that it wanders
    // Slip under load: 3 %, and at most 0.2 % of jitter.
    const double loaded = generator.truth().shaftAt(static_cast<SampleIndex>(count) - 1).value;
    QVERIFY(std::abs(loaded / (0.97 * 29.5) - 1.0) <= 0.002);
}

void TestSimulateGenerator::speedGoesSmoothlyFromStateToState()
{
    Generator generator(4, measures::perfectSensor(), measures::steadyMachine());
    draw(generator, 1000);
    generator.setState(State::Off);
    draw(generator, 150); // half way down
    generator.setState(State::NormalLow);
    draw(generator, 1000);
    const Truth& truth = generator.truth();
    // A smoothstep over 0.3 s from 29.5 Hz changes by at most 1.5·29.5/300 a sample.
    for (SampleIndex i = 1; i < 2150; ++i)
        QVERIFY(std::abs(truth.shaftAt(i).value - truth.shaftAt(i - 1).value) <= 1.5 * 29.5 / 300.0 + 1e-9);
    // 1150 samples on, speed was near half; it is full again 0.3 s later.
    QVERIFY(std::abs(truth.shaftAt(1150).value - 14.75) < 1.5 * 29.5 / 300.0 + 1e-9);
    QCOMPARE(truth.shaftAt(1450).value, 29.5);
}

void TestSimulateGenerator::valuesStayFinite_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("channels");
    QTest::newRow("slowest allowed") << 1.0 << 3;
    QTest::newRow("10 Hz") << 10.0 << 3;
    QTest::newRow("119 Hz") << 119.0 << 3;
    QTest::newRow("200 Hz") << 200.0 << 3;
    QTest::newRow("8 channels at 20 kHz") << 20000.0 << 8;
    QTest::newRow("fastest allowed") << 1.0e6 << 8;
}

void TestSimulateGenerator::valuesStayFinite()
{
    QFETCH(double, rate);
    QFETCH(int, channels);
    SensorParameters sensor;
    sensor.nominalRate = Hertz{rate};
    QVERIFY(validate(sensor).has_value());
    Generator generator(2, sensor, {}, channels);
    for (const StateEffect& effect : allStates()) {
        generator.setState(effect.state);
        for (const measures::Series& channel : draw(generator, 2000)) {
            // A knock of 2.5 g, gravity and at most 1 g of vibration: anything beyond 5 g is a filter gone astray.
            for (const double value : channel)
                QVERIFY(std::isfinite(value) && std::abs(value) < 5.0);
        }
    }
}

QTEST_APPLESS_MAIN(TestSimulateGenerator)
#include "test_simulate_generator.moc"
