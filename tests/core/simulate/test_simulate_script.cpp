// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Qt first: moc 6.4 cannot parse <concepts> where no Qt or string header came before it.
#include <QtTest>

#include "core/simulate/scenario_text.h"

using namespace baseline;
using namespace baseline::simulate;

/// Scenarios as people type them.
class TestSimulateScript final : public QObject {
    Q_OBJECT
private slots:
    void readsStatesOneAfterTheOther();
    void readsLoadSteps();
    void keepsEventsInOrder();
    void refusesBadStates_data();
    void refusesBadStates();
    void refusesBadLoadSteps_data();
    void refusesBadLoadSteps();
    void optionsNameWhatIsNotPlain();
    void optionsReadBack();
};

void TestSimulateScript::readsStatesOneAfterTheOther()
{
    Scenario scenario;
    QVERIFY(readStates(scenario, "normal:30,bearing-outer:15.5,off:1e1").has_value());
    QVERIFY(scenario.state == State::NormalLow);
    QCOMPARE(scenario.duration.count(), 55.5);
    const std::vector<Event> expected = {{Seconds(30.0), State::BearingOuter}, {Seconds(45.5), State::Off}};
    QVERIFY(scenario.events == expected);
    QVERIFY(validate(scenario).has_value());

    Scenario single;
    QVERIFY(readStates(single, "knock:3").has_value());
    QVERIFY(single.state == State::Knocked && single.events.empty());
    QCOMPARE(single.duration.count(), 3.0);
}

void TestSimulateScript::readsLoadSteps()
{
    Scenario scenario;
    QVERIFY(readLoadSteps(scenario, "20:0.8,40:0").has_value());
    const std::vector<Event> expected = {{Seconds(20.0), 0.8}, {Seconds(40.0), 0.0}};
    QVERIFY(scenario.events == expected);
}

void TestSimulateScript::keepsEventsInOrder()
{
    Scenario scenario;
    QVERIFY(readLoadSteps(scenario, "40:0.2,20:0.8").has_value());
    addEvent(scenario, {Seconds(30.0), Mounting::Knocked});
    QVERIFY(readStates(scenario, "normal:20,coin:40").has_value());
    const std::vector<Event> expected = {
        {Seconds(20.0), 0.8}, {Seconds(20.0), State::Coin}, {Seconds(30.0), Mounting::Knocked}, {Seconds(40.0), 0.2}};
    QVERIFY(scenario.events == expected);
}

void TestSimulateScript::refusesBadStates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* text, const char* says) {
        QTest::addRow("\"%s\"", text) << QByteArray(text) << QByteArray(says);
    };
    const char* form = "normal:30,imbalance:30";
    row("", form);
    row("normal", form);
    row("normal:", form);
    row(":30", form);
    row(",", form);
    row("normal:30,", form);
    row("normal:30,,off:3", form);
    row("flying:30", "misalignment, looseness, bearing-outer"); // lists what there is
    row("normal:30,broken:3", "the states are off, normal");
    row("normal:soon", "more than 0 seconds");
    row("normal:nan", "more than 0 seconds");
    row("normal:inf", "more than 0 seconds");
    row("normal:1e999", "more than 0 seconds");
    row("normal:-3", "more than 0 seconds");
    row("normal:0", "more than 0 seconds");
    row("normal:3s", "more than 0 seconds");
    row("normal:3:4", "more than 0 seconds");
    row("normal :3", "the states are");
    QTest::newRow("very long") << QByteArray(100000, 'x') << QByteArray(form);
    QTest::newRow("very many") << QByteArray("off:1,").repeated(100000) << QByteArray(form);
}

void TestSimulateScript::refusesBadStates()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, says);
    Scenario scenario;
    const Status status = readStates(scenario, text.toStdString());
    if (status) { // "very many" reads, up to one more than a scenario may have
        const Status valid = validate(scenario);
        QVERIFY(!valid.has_value());
        QCOMPARE(QByteArray::fromStdString(valid.error().subject), QByteArray("events"));
        return;
    }
    QVERIFY(status.error().code == Error::Code::InvalidArgument);
    QVERIFY2(QByteArray::fromStdString(status.error().detail).contains(says), status.error().detail.c_str());
}

void TestSimulateScript::refusesBadLoadSteps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* text, const char* says) {
        QTest::addRow("\"%s\"", text) << QByteArray(text) << QByteArray(says);
    };
    row("", "20:0.8,40:0.2");
    row("20", "20:0.8,40:0.2");
    row("20:0.8;40:0.2", "between 0 and 1");
    row("soon:0.8", "from 0 on");
    row("-1:0.8", "from 0 on");
    row("nan:0.8", "from 0 on");
    row("20:1.5", "between 0 and 1");
    row("20:-0.5", "between 0 and 1");
    row("20:nan", "between 0 and 1");
}

void TestSimulateScript::refusesBadLoadSteps()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, says);
    Scenario scenario;
    const Status status = readLoadSteps(scenario, text.toStdString());
    QVERIFY(!status.has_value());
    QVERIFY2(QByteArray::fromStdString(status.error().detail).contains(says), status.error().detail.c_str());
}

void TestSimulateScript::optionsNameWhatIsNotPlain()
{
    Scenario scenario;
    QCOMPARE(QByteArray::fromStdString(optionsOf(scenario)),
             QByteArray("--state normal --seconds 60 --rate 952 --seed 1"));
    scenario.state = State::BearingInner;
    scenario.duration = Seconds(0.1);
    scenario.endSpeed = Hertz{50.0};
    scenario.load = 0.25;
    scenario.noiseDensity = 0.0;
    scenario.pitch = -90.0;
    scenario.rangeG = 16;
    scenario.seed = 18446744073709551615U;
    scenario.events = {{Seconds(0.01), 1.0}, {Seconds(0.02), Mounting::Turned}, {Seconds(0.05), Mounting::Knocked}};
    QCOMPARE(QByteArray::fromStdString(optionsOf(scenario)),
             QByteArray("--state bearing-inner --seconds 0.1 --rate 952 --seed 18446744073709551615 --speed-to 50 "
                        "--load 0.25 --pitch -90 --noise 0 --range 16 --load-steps 0.01:1 --turn 0.02 --knock 0.05"));
}

void TestSimulateScript::optionsReadBack()
{
    Scenario scenario;
    QVERIFY(readStates(scenario, "normal:30,coin:12.25,normal-high:7").has_value());
    QVERIFY(readLoadSteps(scenario, "3:0.5,31.5:1").has_value());
    const std::string options = optionsOf(scenario);
    const std::string states = "--script normal:30,coin:12.25,normal-high:7 ";
    const std::string loads = " --load-steps 3:0.5,31.5:1";
    QVERIFY2(options.starts_with(states) && options.ends_with(loads), options.c_str());
}

QTEST_APPLESS_MAIN(TestSimulateScript)
#include "test_simulate_script.moc"
