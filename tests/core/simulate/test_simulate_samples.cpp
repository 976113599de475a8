// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Qt first: moc 6.4 cannot parse <concepts> where no Qt or string header came before it.
#include <QtTest>

#include "core/simulate/generator.h"

#include <bit>

using namespace baseline;
using namespace baseline::simulate;

namespace {

constexpr std::size_t framesAPart = 2000;

/// FNV-1a over the bits of 4000 frames with seed 20: the first 2000 in `before`, the rest in `after`.
std::uint64_t sumOfSamples(State before, State after, double rate, int channels)
{
    SensorParameters sensor;
    sensor.nominalRate = Hertz{rate};
    Generator generator(20, sensor, {}, channels);
    generator.setState(before);
    std::vector<float> values(framesAPart * static_cast<std::size_t>(channels));
    std::uint64_t sum = 0xCBF29CE484222325U;
    for (const State state : {before, after}) {
        generator.setState(state);
        generator.next(values);
        for (const float value : values) {
            for (std::uint32_t bits = std::bit_cast<std::uint32_t>(value), i = 0; i < 4; ++i, bits >>= 8U)
                sum = (sum ^ (bits & 0xFFU)) * 0x100000001B3U;
        }
    }
    return sum;
}

} // namespace

/// Recordings are kept as "state and seed", so the samples behind them may never change, on no platform. A sum that
/// differs is a broken promise: give new behaviour a new state or parameter instead of a new sum.
class TestSimulateSamples final : public QObject {
    Q_OBJECT
private slots:
    void samplesNeverChange_data();
    void samplesNeverChange();
};

void TestSimulateSamples::samplesNeverChange_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("channels");
    QTest::addColumn<quint64>("always");
    QTest::addColumn<quint64>("entered");
    const auto row = [](const char* state, double rate, int channels, quint64 always, quint64 entered) {
        QTest::addRow("%s at %g Hz", state, rate) << QString::fromLatin1(state) << rate << channels << always << entered;
    };
    row("off", 952.0, 3, 0x548B6771B36767CFU, 0xAB8DE37F43227A8DU);
    row("off", 20000.0, 8, 0xF91A22E8ACE42608U, 0x02D731A9EF3E5C54U);
    row("normal", 952.0, 3, 0x64399FCDA877C5CDU, 0x64399FCDA877C5CDU);
    row("normal", 20000.0, 8, 0xAC28EA26977A55B9U, 0xAC28EA26977A55B9U);
    row("normal-high", 952.0, 3, 0x3D78412D5FBA4C03U, 0x693E74BDD1A975E5U);
    row("normal-high", 20000.0, 8, 0xF7A1D1E366044716U, 0x05814ACFCAF69F37U);
    row("imbalance", 952.0, 3, 0x78337F7A0D557BC6U, 0xD58DF45757820168U);
    row("imbalance", 20000.0, 8, 0x439ABDE44E7A2BFEU, 0x26F446F12CB54DEBU);
    row("coin", 952.0, 3, 0x635738D533E47597U, 0xA511E814C209289FU);
    row("coin", 20000.0, 8, 0x03D6E662135BBB45U, 0xFA8065CA3BF59C90U);
    row("knock", 952.0, 3, 0xC3451D59D68A4F16U, 0x9E535028AD24A091U);
    row("knock", 20000.0, 8, 0x45B7DC1A91E3579AU, 0x48DECC28DA65F0C8U);
}

void TestSimulateSamples::samplesNeverChange()
{
    QFETCH(QString, state);
    QFETCH(double, rate);
    QFETCH(int, channels);
    const auto parsed = parseState(state.toStdString());
    QVERIFY(parsed.has_value());
    QTEST(quint64{sumOfSamples(*parsed, *parsed, rate, channels)}, "always");
    QTEST(quint64{sumOfSamples(State::NormalLow, *parsed, rate, channels)}, "entered");
}

QTEST_APPLESS_MAIN(TestSimulateSamples)
#include "test_simulate_samples.moc"
