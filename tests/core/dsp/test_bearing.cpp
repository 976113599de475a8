// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/bearing.h"
#include "core/dsp/severity.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::dsp;

class TestBearing final : public QObject {
    Q_OBJECT

private slots:
    void ratiosOf6205()
    {
        const auto found = bearingFrequencies(*BearingTable::standard().find("6205"), {1.0});
        QVERIFY(found.has_value());
        // As the Case Western list prints them, to four decimals.
        QVERIFY(std::abs(found->outerRace.value - 3.5848) < 5.1e-5);
        QVERIFY(std::abs(found->innerRace.value - 5.4152) < 5.1e-5);
        QVERIFY(std::abs(found->ballSpin.value - 2.3567) < 5.1e-5);
        QVERIFY(std::abs(2.0 * found->ballSpin.value - 4.7135) < 1e-4); // the list has twice a rounded number
        QVERIFY(std::abs(found->cage.value - 0.3983) < 5.1e-5);
    }

    void frequenciesOfTheMfptBearing()
    {
        // Which its data files carry, for 25 Hz. They give BSF to two decimals.
        const auto found = bearingFrequencies(*BearingTable::standard().find("NICE (MFPT)"), {25.0});
        QVERIFY(found.has_value());
        QVERIFY(std::abs(found->outerRace.value - 81.125) < 0.005);
        QVERIFY(std::abs(found->innerRace.value - 118.875) < 0.005);
        QVERIFY(std::abs(found->ballSpin.value - 63.91) < 0.05);
    }

    void sumsHoldForEveryGeometry()
    {
        const Bearing bearing{.name = "b", .balls = 13, .ballDiameter = 7.5, .pitchDiameter = 41.0, .contactAngleDegrees = 25.0};
        const auto found = bearingFrequencies(bearing, {47.0});
        QVERIFY(found.has_value());
        QVERIFY(std::abs(found->outerRace.value + found->innerRace.value - 13.0 * 47.0) < 1e-10);
        QVERIFY(std::abs(found->outerRace.value - 13.0 * found->cage.value) < 1e-10);
    }

    void refusesBadGeometry_data()
    {
        QTest::addColumn<Bearing>("bearing");
        QTest::addColumn<double>("shaft");
        QTest::addColumn<std::string>("subject");
        const double none = std::numeric_limits<double>::quiet_NaN();
        const double endless = std::numeric_limits<double>::infinity();
        const Bearing good = *BearingTable::standard().find("6205");
        const auto with = [&good](auto change) {
            Bearing bearing = good;
            change(bearing);
            return bearing;
        };
        QTest::newRow("no name") << with([](Bearing& b) { b.name.clear(); }) << 1.0 << std::string("bearing name");
        QTest::newRow("two balls") << with([](Bearing& b) { b.balls = 2; }) << 1.0 << std::string("bearing balls");
        QTest::newRow("minus balls") << with([](Bearing& b) { b.balls = -9; }) << 1.0 << std::string("bearing balls");
        QTest::newRow("ball 0") << with([](Bearing& b) { b.ballDiameter = 0.0; }) << 1.0 << std::string("bearing diameters");
        QTest::newRow("ball too big") << with([](Bearing& b) { b.ballDiameter = 2.0; }) << 1.0
                                      << std::string("bearing diameters");
        QTest::newRow("ball NaN") << with([none](Bearing& b) { b.ballDiameter = none; }) << 1.0
                                  << std::string("bearing diameters");
        QTest::newRow("endless circle") << with([endless](Bearing& b) { b.pitchDiameter = endless; }) << 1.0
                                        << std::string("bearing diameters");
        QTest::newRow("90 degrees") << with([](Bearing& b) { b.contactAngleDegrees = 90.0; }) << 1.0
                                    << std::string("bearing angle");
        QTest::newRow("angle NaN") << with([none](Bearing& b) { b.contactAngleDegrees = none; }) << 1.0
                                   << std::string("bearing angle");
        QTest::newRow("standing shaft") << good << 0.0 << std::string("shaft speed");
        QTest::newRow("shaft NaN") << good << none << std::string("shaft speed");
    }

    void refusesBadGeometry()
    {
        QFETCH(const Bearing, bearing);
        QFETCH(const double, shaft);
        QFETCH(const std::string, subject);
        const auto refused = bearingFrequencies(bearing, {shaft});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::InvalidArgument);
        QCOMPARE(refused.error().subject, subject);
    }

    void tableIsEdited()
    {
        BearingTable table = BearingTable::standard();
        const std::size_t before = table.bearings().size();
        Bearing own{.name = "pump", .balls = 8, .ballDiameter = 10.0, .pitchDiameter = 50.0};
        QVERIFY(table.put(own).has_value());
        own.balls = 9;
        QVERIFY(table.put(own).has_value());
        QCOMPARE(table.bearings().size(), before + 1);
        QCOMPARE(table.find("pump")->balls, 9);
        own.balls = 0;
        QVERIFY(!table.put(own).has_value());
        QCOMPARE(table.find("pump")->balls, 9);
        QVERIFY(table.remove("pump"));
        QVERIFY(!table.remove("pump"));
        QVERIFY(!table.find("pump"));
        QVERIFY(table == BearingTable::standard());
    }

    void zonesOfTheStandard_data()
    {
        QTest::addColumn<MachineClass>("machine");
        QTest::addColumn<double>("velocity");
        QTest::addColumn<SeverityZone>("zone");
        QTest::newRow("small, new") << MachineClass::ClassI << 0.5 << SeverityZone::A;
        QTest::newRow("small, on the limit") << MachineClass::ClassI << 1.8 << SeverityZone::B;
        QTest::newRow("small, over it") << MachineClass::ClassI << 1.81 << SeverityZone::C;
        QTest::newRow("small, failing") << MachineClass::ClassI << 4.6 << SeverityZone::D;
        QTest::newRow("large on soft ground") << MachineClass::ClassIV << 4.6 << SeverityZone::B;
        QTest::newRow("group 1, rigid") << MachineClass::Group1Rigid << 4.6 << SeverityZone::C;
        QTest::newRow("group 2, rigid") << MachineClass::Group2Rigid << 4.6 << SeverityZone::D;
        QTest::newRow("still") << MachineClass::Group2Flexible << 0.0 << SeverityZone::A;
    }

    void zonesOfTheStandard()
    {
        QFETCH(const MachineClass, machine);
        QFETCH(const double, velocity);
        QFETCH(const SeverityZone, zone);
        const auto found = severityZone(velocity, severityLimits(machine));
        QVERIFY(found.has_value());
        QVERIFY(*found == zone);
    }

    void refusesBadVelocitiesAndLimits()
    {
        const SeverityLimits good = severityLimits(MachineClass::ClassII);
        for (const double velocity : {-1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
            QCOMPARE(severityZone(velocity, good).error().subject, std::string("velocity"));
        const double none = std::numeric_limits<double>::quiet_NaN();
        for (const SeverityLimits& limits : {SeverityLimits{}, SeverityLimits{2.0, 1.0, 3.0}, SeverityLimits{1.0, 2.0, none}})
            QCOMPARE(severityZone(1.0, limits).error().subject, std::string("severity limits"));
    }
};

QTEST_APPLESS_MAIN(TestBearing)
#include "test_bearing.moc"
