// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Qt first: moc 6.4 cannot parse <concepts> where no Qt or string header came before it.
#include <QtTest>

#include "core/simulate/machine.h"
#include "core/simulate/sensor.h"
#include "core/simulate/state.h"

#include <cmath>
#include <functional>
#include <limits>

using namespace baseline;
using namespace baseline::simulate;

namespace {

const double notANumber = std::numeric_limits<double>::quiet_NaN();
const double infinity = std::numeric_limits<double>::infinity();

using SensorChange = std::function<void(SensorParameters&)>;
using MachineChange = std::function<void(MachineParameters&)>;

} // namespace

Q_DECLARE_METATYPE(SensorChange)
Q_DECLARE_METATYPE(MachineChange)

class TestSimulateState final : public QObject {
    Q_OBJECT
private slots:
    void everyNameIsReadBack();
    void understandsTheAlias();
    void refusesOtherNames_data();
    void refusesOtherNames();
    void bothLoadsAreNormalAndNothingElse();
    void defaultsAreValid();
    void refusesBadSensor_data();
    void refusesBadSensor();
    void refusesBadMachine_data();
    void refusesBadMachine();
    void noiseFollowsDensityAndRate();
    void antiAliasFilterIsAButterworth();
};

void TestSimulateState::everyNameIsReadBack()
{
    QVERIFY(!allStates().empty());
    for (const StateEffect& effect : allStates()) {
        const Result<State> parsed = parseState(format(effect.state));
        QVERIFY(parsed.has_value());
        QVERIFY(*parsed == effect.state);
        QVERIFY(effectOf(effect.state).name == effect.name);
    }
}

void TestSimulateState::understandsTheAlias()
{
    QVERIFY(*parseState("normal-low") == State::NormalLow);
    QVERIFY(*parseState("normal") == State::NormalLow);
}

void TestSimulateState::refusesOtherNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("unknown") << QStringLiteral("broken");
    QTest::newRow("empty") << QString();
    QTest::newRow("capital") << QStringLiteral("Off");
    QTest::newRow("blank behind") << QStringLiteral("off ");
    QTest::newRow("half a name") << QStringLiteral("normal-");
    QTest::newRow("very long") << QString(100000, QLatin1Char('x'));
}

void TestSimulateState::refusesOtherNames()
{
    QFETCH(QString, name);
    const Result<State> parsed = parseState(name.toStdString());
    QVERIFY(!parsed.has_value());
    QVERIFY(parsed.error().code == Error::Code::InvalidArgument);
    QCOMPARE(QString::fromStdString(parsed.error().subject), name);
    for (const StateEffect& effect : allStates())
        QVERIFY(parsed.error().detail.find(effect.name) != std::string::npos);
}

void TestSimulateState::bothLoadsAreNormalAndNothingElse()
{
    for (const StateEffect& effect : allStates()) {
        const bool expected = effect.state == State::NormalLow || effect.state == State::NormalHigh;
        QCOMPARE(isNormal(effect.state), expected);
    }
}

void TestSimulateState::defaultsAreValid()
{
    QVERIFY(validate(SensorParameters{}).has_value());
    QVERIFY(validate(MachineParameters{}).has_value());
}

void TestSimulateState::refusesBadSensor_data()
{
    QTest::addColumn<SensorChange>("change");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const char* subject, SensorChange change) {
        QTest::newRow(name) << change << QString::fromLatin1(subject);
    };
    row("rate zero", "rate", [](SensorParameters& s) { s.nominalRate = Hertz{0.0}; });
    row("rate negative", "rate", [](SensorParameters& s) { s.nominalRate = Hertz{-952.0}; });
    row("rate not a number", "rate", [](SensorParameters& s) { s.nominalRate = Hertz{notANumber}; });
    row("rate huge", "rate", [](SensorParameters& s) { s.nominalRate = Hertz{1e9}; });
    row("clock stopped", "rate error", [](SensorParameters& s) { s.rateError = -1.0; });
    row("range zero", "range", [](SensorParameters& s) { s.range = Gravity{0.0}; });
    row("noise negative", "noise density", [](SensorParameters& s) { s.noiseDensity = -1.0; });
    row("noise infinite", "noise density", [](SensorParameters& s) { s.noiseDensity = infinity; });
    row("offset not a number", "offset", [](SensorParameters& s) { s.offset[1] = Gravity{notANumber}; });
    row("bandwidth above half", "bandwidth", [](SensorParameters& s) { s.bandwidth = 0.6; });
}

void TestSimulateState::refusesBadSensor()
{
    QFETCH(SensorChange, change);
    QFETCH(QString, subject);
    SensorParameters sensor;
    change(sensor);
    const Status status = validate(sensor);
    QVERIFY(!status.has_value());
    QVERIFY(status.error().code == Error::Code::InvalidArgument);
    QCOMPARE(QString::fromStdString(status.error().subject), subject);
}

void TestSimulateState::refusesBadMachine_data()
{
    QTest::addColumn<MachineChange>("change");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const char* subject, MachineChange change) {
        QTest::newRow(name) << change << QString::fromLatin1(subject);
    };
    row("speed negative", "shaft speed", [](MachineParameters& m) { m.shaft = Hertz{-1.0}; });
    row("speed not a number", "shaft speed", [](MachineParameters& m) { m.shaft = Hertz{notANumber}; });
    row("jitter of more than all", "speed jitter", [](MachineParameters& m) { m.speedJitter = 2.0; });
    row("one blade", "blades", [](MachineParameters& m) { m.blades = 1; });
    row("blades beyond the orders", "blades", [](MachineParameters& m) { m.blades = maxOrder; });
    row("line infinite", "line", [](MachineParameters& m) { m.lines[2].orders[1] = infinity; });
    row("blade pass negative", "blade pass", [](MachineParameters& m) { m.lines[0].bladePass = -0.1; });
    row("undamped", "resonance damping", [](MachineParameters& m) { m.resonances[0].damping = 0.0; });
    row("mode at zero", "resonance frequency", [](MachineParameters& m) { m.resonances[1].frequency = Hertz{0.0}; });
    row("level not a number", "resonance level", [](MachineParameters& m) { m.resonances[2].rms[0] = notANumber; });
    row("transition backwards", "transition", [](MachineParameters& m) { m.transition = Seconds(-1.0); });
    row("load wander of all", "load wander", [](MachineParameters& m) { m.loadWander = 1.0; });
    row("tilt infinite", "roll", [](MachineParameters& m) { m.roll = infinity; });
}

void TestSimulateState::refusesBadMachine()
{
    QFETCH(MachineChange, change);
    QFETCH(QString, subject);
    MachineParameters machine;
    change(machine);
    const Status status = validate(machine);
    QVERIFY(!status.has_value());
    QCOMPARE(QString::fromStdString(status.error().subject), subject);
}

void TestSimulateState::noiseFollowsDensityAndRate()
{
    SensorParameters sensor;
    sensor.nominalRate = Hertz{1480.0};
    sensor.rateError = 0.0;
    // 160 µg/√Hz over 740 Hz: the "about 4 mg" that the data sheet's users quote.
    QVERIFY(std::abs(noiseRms(sensor).value - 160e-6 * std::sqrt(740.0)) < 1e-12);
    sensor.rateError = 0.01;
    QVERIFY(std::abs(trueRate(sensor).value - 1494.8) < 1e-9);
}

void TestSimulateState::antiAliasFilterIsAButterworth()
{
    SensorParameters sensor;
    const double cut = sensor.bandwidth * trueRate(sensor).value;
    QVERIFY(std::abs(antiAliasGain(sensor, Hertz{0.0}) - 1.0) < 1e-12);
    QVERIFY(std::abs(antiAliasGain(sensor, Hertz{cut}) - std::sqrt(0.5)) < 1e-12);               // −3 dB at the cut
    QVERIFY(std::abs(antiAliasGain(sensor, Hertz{2.0 * cut}) - 1.0 / std::sqrt(257.0)) < 1e-12); // −24 dB an octave
}

QTEST_APPLESS_MAIN(TestSimulateState)
#include "test_simulate_state.moc"
