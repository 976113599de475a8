// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/rotating_aids.h"

#include <QtTest>

#include <functional>
#include <limits>

using namespace baseline;
using namespace baseline::dsp;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double endless = std::numeric_limits<double>::infinity();
using Change = std::function<void(RotatingAids&)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class TestRotatingAids final : public QObject {
    Q_OBJECT
private slots:
    void whatItBeginsWithIsValid()
    {
        const RotatingAids aids;
        QVERIFY(checkAids(aids));
        QVERIFY(!aids.machine);
        QVERIFY(!aids.chosenBearing());
        QCOMPARE(aids.speedSource, SpeedSource::None);
    }

    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, subject);
        RotatingAids aids;
        change(aids);
        const Status status = checkAids(aids);
        QVERIFY(!status);
        QCOMPARE(status.error().code, Error::Code::InvalidArgument);
        QCOMPARE(QString::fromStdString(status.error().subject), subject);
    }

    void linesOfShaftAndBearing()
    {
        const Bearing bearing = *BearingTable::standard().find("6205");
        const auto lines = machineLines({30.0}, bearing, {}, 2);
        QCOMPARE(lines.size(), std::size_t{10});
        QCOMPARE(lines[1], (MachineLine{LineSource::Shaft, 2, {60.0}}));
        // Ratios of the 6205: algorithms 7.4; four decimals of a ratio times 30 Hz and order 2.
        const double allowed = 0.00005 * 60.0;
        QVERIFY(std::abs(lines[3].frequency.value - 2.0 * 3.5848 * 30.0) <= allowed);
        QVERIFY(std::abs(lines[4].frequency.value - 5.4152 * 30.0) <= allowed);
        QCOMPARE(lines[7], (MachineLine{LineSource::BallSpin, 2, lines[7].frequency}));
        QVERIFY(std::abs(lines[7].frequency.value - 4.7135 * 30.0) <= allowed);
        QVERIFY(std::abs(lines[8].frequency.value - 0.3983 * 30.0) <= allowed);
    }

    void aBallStrikesTwiceATurn()
    {
        const auto lines = machineLines({30.0}, BearingTable::standard().bearings()[0],
                                        {false, false, false, true, false}, 1);
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(lines[1].order, 2);
    }

    void noLinesWithoutASpeed()
    {
        for (const double speed : {0.0, -1.0, none, endless})
            QVERIFY(machineLines({speed}, std::nullopt, {}, 5).empty());
        QCOMPARE(machineLines({10.0}, Bearing{}, {}, 3).size(), std::size_t{3}); // not a bearing: the shaft alone
    }

    void findsTheHighestLineOverALevel()
    {
        const std::vector<float> values{9.0F, 0.1F, 0.6F, 0.2F, 0.8F, std::numeric_limits<float>::quiet_NaN()};
        const auto found = highestOver(values, {10.0}, std::nullopt, 0.5);
        QVERIFY(found.has_value());
        QCOMPARE(found->frequency.value, 40.0);
        const auto inBand = highestOver(values, {10.0}, FrequencyBand{{10.0}, {30.0}}, 0.5);
        QCOMPARE(inBand->frequency.value, 20.0);
        QVERIFY(!highestOver(values, {10.0}, FrequencyBand{{200.0}, {300.0}}, 0.5));
        QVERIFY(!highestOver(values, {10.0}, std::nullopt, 1.0)); // 9 is the 0 Hz bin
        QVERIFY(!highestOver({}, {10.0}, std::nullopt, 0.5));
    }
};

void TestRotatingAids::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const char* subject, Change change) {
        QTest::newRow(name) << std::move(change) << QString::fromLatin1(subject);
    };
    row("no speed", "shaft speed", [](RotatingAids& aids) { aids.speed = {0.0}; });
    row("speed not a number", "shaft speed", [](RotatingAids& aids) { aids.speed = {none}; });
    row("endless speed", "shaft speed", [](RotatingAids& aids) { aids.speed = {endless}; });
    row("share", "tracked share", [](RotatingAids& aids) { aids.trackedShare = 0.9; });
    row("no harmonics", "harmonics", [](RotatingAids& aids) { aids.harmonics = 0; });
    row("harmonics", "harmonics", [](RotatingAids& aids) { aids.harmonics = 21; });
    row("tolerance", "line tolerance", [](RotatingAids& aids) { aids.tolerance = none; });
    row("bearing", "bearing", [](RotatingAids& aids) { aids.bearing = "6999"; });
    row("limits", "severity limits", [](RotatingAids& aids) {
        aids.machine = MachineClass::ClassI;
        aids.limits = {2.0, 1.0, 3.0};
    });
    row("alarm name", "alarm name", [](RotatingAids& aids) { aids.alarms = {{.name = "", .level = 1.0}}; });
    row("alarm level", "alarm level", [](RotatingAids& aids) { aids.alarms = {{.name = "a", .level = 0.0}}; });
    row("alarm band", "alarm band", [](RotatingAids& aids) {
        aids.alarms = {{.name = "a", .band = FrequencyBand{{50.0}, {10.0}}, .level = 1.0}};
    });
    row("many alarms", "alarm lines", [](RotatingAids& aids) {
        aids.alarms.assign(mostAlarmLines + 1, AlarmLine{.name = "a", .band = std::nullopt, .level = 1.0});
    });
}

QTEST_APPLESS_MAIN(TestRotatingAids)
#include "test_rotating_aids.moc"
