// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/simulate/generator.h"
#include "firmware/src/node/sample_ring.h"
#include "firmware/src/numeric/quantise.h"
#include "firmware/virtual/virtual_sensor.h"

#include <cstdint>
#include <vector>

using namespace baseline;
using namespace baseline::virtual_nano;

namespace {

constexpr std::int64_t millisecond = 1'000'000; ///< ns
constexpr unsigned rangeG = 4;
constexpr std::uint64_t seed = 7;

SensorDescription threeChannels()
{
    SensorDescription description{};
    description.channels = 3;
    return description;
}

/// A frame of a stream as read, with its place.
struct Frame {
    std::uint64_t index = 0;
    std::uint64_t micros = 0;
    bool afterGap = false;
    std::vector<std::int16_t> counts;
};

/// Two stretches of 5 and 3 frames, one channel, counting up in steps of a count at ±4 g.
ReplaySignal twoFiles()
{
    ReplaySignal signal;
    signal.rate = Hertz{100.0};
    signal.channels = 1;
    for (int i = 1; i <= 8; ++i)
        signal.values.push_back(static_cast<float>(i) * 4.0F / 32768.0F);
    signal.stretches = {{0, 5, gapBetweenFiles}, {5, 3, gapBetweenFiles}};
    return signal;
}

} // namespace

class TestVirtualSensor final : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_host = 0;
        m_next = 0;
    }
    void givesTheGeneratorsSamplesAsCounts();
    void comesAtTheTrueRate();
    void goesOnWithTheMachineAtTheNextStart();
    void changesTheStateOnTheWay();
    void replaysEachFileAfterAGap();
    void rewindsAtStart();
    void refusesAnotherRateThanTheFiles();
    void changesFromTheMachineToAFile();

private:
    VirtualClock::HostNanoseconds host()
    {
        return [this] { return m_host; };
    }
    /// Reads whatever is due in the next `milliseconds`.
    std::vector<Frame> readFor(VirtualClock& clock, VirtualSensor& sensor, std::size_t channels, int milliseconds);

    std::int64_t m_host = 0;
    std::uint64_t m_next = 0; ///< stream index
};

std::vector<Frame> TestVirtualSensor::readFor(VirtualClock& clock, VirtualSensor& sensor, std::size_t channels,
                                              int milliseconds)
{
    std::vector<Frame> frames;
    for (int i = 0; i < milliseconds; ++i) {
        m_host += millisecond;
        clock.beat();
        clock.tick();
        std::int16_t counts[sampleBlockCounts];
        const auto capacity = static_cast<std::uint16_t>(sampleBlockCounts / channels);
        for (;;) {
            const SensorRead read = sensor.read(counts, capacity);
            if (read.frames == 0)
                break;
            m_next += read.skipped;
            for (std::size_t frame = 0; frame < read.frames; ++frame) {
                const std::int16_t* first = counts + frame * channels;
                frames.push_back({m_next++, frame == 0 ? read.micros : 0, frame == 0 && read.skipped > 0,
                                  {first, first + channels}});
            }
        }
    }
    return frames;
}

void TestVirtualSensor::givesTheGeneratorsSamplesAsCounts()
{
    VirtualClock clock(1.0, host());
    VirtualSensor sensor(clock, threeChannels(), 952000, SimulatedSource(seed, 0.003, 3, simulate::State::NormalHigh));
    QVERIFY(sensor.start({0, 3, rangeG, 952000}));
    const std::vector<Frame> frames = readFor(clock, sensor, 3, 500);
    QVERIFY(frames.size() > 400);

    simulate::SensorParameters parameters;
    parameters.rateError = 0.003;
    simulate::Generator generator(seed, parameters);
    generator.setState(simulate::State::NormalHigh);
    for (const Frame& frame : frames) {
        float values[3];
        generator.next(values);
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(frame.counts[i], quantise(values[i], rangeG));
    }
}

void TestVirtualSensor::comesAtTheTrueRate()
{
    VirtualClock clock(1.0, host());
    VirtualSensor sensor(clock, threeChannels(), 952000, SimulatedSource(seed, 0.1, 3, simulate::State::Off));
    QVERIFY(sensor.start({0, 3, rangeG, 952000}));
    const std::vector<Frame> frames = readFor(clock, sensor, 3, 2000);
    const double trueRate = 952.0 * 1.1;
    // A read waits for the frames of 8 ms.
    QVERIFY(static_cast<double>(frames.size()) <= 2.0 * trueRate + 1.0);
    QVERIFY(static_cast<double>(frames.size()) >= 1.992 * trueRate - 1.0);
    for (const Frame& frame : frames) {
        QVERIFY(!frame.afterGap);
        if (frame.micros == 0)
            continue;
        const double exact = static_cast<double>(frame.index) / trueRate * 1e6;
        // Times are stated in whole microseconds.
        QVERIFY(std::abs(static_cast<double>(frame.micros) - exact) <= 0.51);
    }
}

void TestVirtualSensor::goesOnWithTheMachineAtTheNextStart()
{
    VirtualClock clock(1.0, host());
    VirtualSensor sensor(clock, threeChannels(), 952000, SimulatedSource(seed, 0.0, 3, simulate::State::NormalLow));
    QVERIFY(sensor.start({0, 3, rangeG, 952000}));
    const std::vector<Frame> first = readFor(clock, sensor, 3, 100);
    sensor.stop();
    m_host += 1000 * millisecond;
    QVERIFY(readFor(clock, sensor, 3, 10).empty());
    QVERIFY(sensor.start({0, 3, rangeG, 952000}));
    const std::vector<Frame> second = readFor(clock, sensor, 3, 100);

    simulate::SensorParameters parameters;
    parameters.rateError = 0.0;
    simulate::Generator generator(seed, parameters);
    std::vector<float> values(3 * first.size());
    generator.next(values);
    values.resize(3);
    generator.next(values);
    QCOMPARE(second.front().counts[0], quantise(values[0], rangeG));
    QCOMPARE(second.front().counts[2], quantise(values[2], rangeG));
}

void TestVirtualSensor::changesTheStateOnTheWay()
{
    VirtualClock clock(1.0, host());
    VirtualSensor sensor(clock, threeChannels(), 952000, SimulatedSource(seed, 0.0, 3, simulate::State::Off));
    QVERIFY(sensor.start({0, 3, rangeG, 952000}));
    const auto spread = [](const std::vector<Frame>& frames) {
        double sum = 0.0;
        double squares = 0.0;
        for (const Frame& frame : frames) {
            sum += frame.counts[0];
            squares += static_cast<double>(frame.counts[0]) * frame.counts[0];
        }
        const auto n = static_cast<double>(frames.size());
        return std::sqrt(squares / n - sum * sum / n / n);
    };
    const std::vector<Frame> off = readFor(clock, sensor, 3, 500);
    sensor.simulate(simulate::State::Imbalance);
    readFor(clock, sensor, 3, 500);
    const std::vector<Frame> on = readFor(clock, sensor, 3, 500);
    // At rest there is sensor noise of a few mg, with imbalance more than 0.1 g.
    QVERIFY(spread(on) > 10.0 * spread(off));
    for (const Frame& frame : on)
        QVERIFY(!frame.afterGap);
}

void TestVirtualSensor::replaysEachFileAfterAGap()
{
    VirtualClock clock(1.0, host());
    SensorDescription description{};
    description.channels = 1;
    VirtualSensor sensor(clock, description, 100000, SimulatedSource(seed, 0.0, 1, simulate::State::Off));
    sensor.replay(twoFiles(), 0.0);
    QVERIFY(sensor.start({0, 1, rangeG, 100000}));
    const std::vector<Frame> frames = readFor(clock, sensor, 1, 200);
    // 5 frames, a gap of one, 3 frames, a gap of one, and again.
    const std::vector<int> counts = {1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8};
    const std::vector<std::uint64_t> indices = {0, 1, 2, 3, 4, 6, 7, 8, 10, 11, 12, 13, 14, 16, 17, 18};
    QVERIFY(frames.size() >= counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        QCOMPARE(int{frames[i].counts[0]}, counts[i]);
        QCOMPARE(frames[i].index, indices[i]);
        QCOMPARE(frames[i].micros, indices[i] * 10000);
        QCOMPARE(frames[i].afterGap, i > 0 && (counts[i] == 1 || counts[i] == 6));
    }
}

void TestVirtualSensor::rewindsAtStart()
{
    VirtualClock clock(1.0, host());
    SensorDescription description{};
    description.channels = 1;
    VirtualSensor sensor(clock, description, 100000, SimulatedSource(seed, 0.0, 1, simulate::State::Off));
    sensor.replay(twoFiles(), 0.0);
    for (int start = 0; start < 2; ++start) {
        QVERIFY(sensor.start({0, 1, rangeG, 100000}));
        const std::vector<Frame> frames = readFor(clock, sensor, 1, 60);
        QCOMPARE(int{frames.front().counts[0]}, 1);
        QVERIFY(!frames.front().afterGap);
        sensor.stop();
    }
}

void TestVirtualSensor::refusesAnotherRateThanTheFiles()
{
    VirtualClock clock(1.0, host());
    SensorDescription description{};
    description.channels = 1;
    VirtualSensor sensor(clock, description, 100000, SimulatedSource(seed, 0.0, 1, simulate::State::Off));
    sensor.replay(twoFiles(), 0.0);
    QVERIFY(!sensor.start({0, 1, rangeG, 952000}));
    QVERIFY(readFor(clock, sensor, 1, 50).empty());
}

void TestVirtualSensor::changesFromTheMachineToAFile()
{
    VirtualClock clock(1.0, host());
    SensorDescription description{};
    description.channels = 1;
    VirtualSensor sensor(clock, description, 100000, SimulatedSource(seed, 0.0, 1, simulate::State::Off));
    QVERIFY(sensor.start({0, 1, rangeG, 100000}));
    const std::vector<Frame> machine = readFor(clock, sensor, 1, 55);
    sensor.replay(twoFiles(), 0.0);
    const std::vector<Frame> file = readFor(clock, sensor, 1, 55);
    QCOMPARE(int{file.front().counts[0]}, 1);
    QVERIFY(file.front().afterGap);
    QCOMPARE(file.front().index, machine.back().index + 1 + gapBetweenFiles);
    sensor.simulate(simulate::State::Off);
    const std::vector<Frame> again = readFor(clock, sensor, 1, 55);
    QVERIFY(again.front().afterGap);
}

QTEST_APPLESS_MAIN(TestVirtualSensor)
#include "test_virtual_sensor.moc"
