// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/aids_keeper.h"

#include "tests/support/changed_aids.h"

#include <QSignalSpy>
#include <QtTest>

using namespace baseline;
using dsp::RotatingAids;

namespace {

RotatingAids everythingChanged()
{
    RotatingAids aids = changedAids();
    if (!aids.bearings.put({"Größe 7 · 6306", 8, 12.7, 52.0, 10.0}))
        qFatal("the bearing is valid");
    aids.bearing = "Größe 7 · 6306";
    return aids;
}

} // namespace

class TestAidsKeeper final : public QObject {
    Q_OBJECT
private slots:
    void tellsOfChangesOnce()
    {
        workbench::AidsKeeper keeper;
        QSignalSpy changed(&keeper, &workbench::AidsKeeper::changed);
        QVERIFY(keeper.set(everythingChanged()));
        QVERIFY(keeper.set(everythingChanged()));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(keeper.aids(), everythingChanged());
    }

    void refusesWhatIsNotValid()
    {
        workbench::AidsKeeper keeper;
        QSignalSpy changed(&keeper, &workbench::AidsKeeper::changed);
        RotatingAids aids;
        aids.harmonics = 0;
        QVERIFY(!keeper.set(aids));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(keeper.aids(), RotatingAids{});
    }

    void comesBackAsItWasStored()
    {
        for (const RotatingAids& aids : {RotatingAids{}, everythingChanged()})
            QCOMPARE(workbench::aidsFromJson(workbench::aidsToJson(aids)), aids);
    }

    void anEmptyTableStaysEmpty()
    {
        RotatingAids aids;
        aids.bearings = {};
        QCOMPARE(workbench::aidsFromJson(workbench::aidsToJson(aids)), aids);
    }

    void damagedSettingsKeepTheirDefaults_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no json") << QByteArray("\x00\xff{{{", 6);
        QTest::newRow("a list") << QByteArray("[1,2]");
        QTest::newRow("words for numbers") << QByteArray(R"({"speed":"fast","harmonics":[],"machine":"IV","alarms":5})");
        QTest::newRow("out of range") << QByteArray(
            R"({"speed":-1,"speedSource":99,"harmonics":1000,"tolerance":7,"trackedShare":0,"machine":88,)"
            R"("bearing":"none","alarms":[{"name":"","level":1},{"name":"a","level":-1,"unit":17}]})");
    }
    void damagedSettingsKeepTheirDefaults()
    {
        QFETCH(const QByteArray, json);
        QCOMPARE(workbench::aidsFromJson(json), RotatingAids{});
    }

    void oneDamagedPartTakesNoOtherWithIt()
    {
        const RotatingAids aids = workbench::aidsFromJson(
            R"({"speed":-1,"harmonics":5,"bearings":[{"name":"bad","balls":1},{"name":"a","balls":9,"ball":1,"pitch":5}],)"
            R"("bearing":"a","machine":0,"limits":[3,2,1],"alarms":[{"name":"x","level":0},{"name":"y","level":1}]})");
        QCOMPARE(aids.speed, RotatingAids{}.speed);
        QCOMPARE(aids.harmonics, 5);
        QCOMPARE(aids.bearings.bearings().size(), std::size_t{1});
        QCOMPARE(aids.bearing, std::string("a"));
        QCOMPARE(aids.limits, dsp::severityLimits(dsp::MachineClass::ClassI));
        QCOMPARE(aids.alarms.size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestAidsKeeper)
#include "test_aids_keeper.moc"
