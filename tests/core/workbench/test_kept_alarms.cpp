// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/kept_alarms.h"

#include "firmware/src/score/scorer.h"
#include "tests/core/workbench/connected_board.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;
using namespace baseline::workbench;
using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t thisBoot = 5;

KeptAlarm alarmAt(std::chrono::microseconds uptime, std::uint32_t bootId = thisBoot)
{
    KeptAlarm alarm = {};
    alarm.number = 1;
    alarm.bootId = bootId;
    alarm.uptimeMicros = static_cast<std::uint64_t>(uptime.count());
    return alarm;
}

BoardModel exampleOnBoard()
{
    BoardModel active;
    active.model = exampleModel();
    active.image = exampleImage();
    active.hash = model::hashOf(active.image);
    return active;
}

} // namespace

class TestKeptAlarms final : public QObject {
    Q_OBJECT

private slots:
    void tellsAgesWithinThisRunOnly()
    {
        const std::vector<KeptAlarm> alarms{alarmAt(90min), alarmAt(10s), alarmAt(10s, thisBoot + 1)};
        const auto facts = keptAlarmFacts(alarms, thisBoot, 100min, nullptr);
        QCOMPARE(facts.size(), std::size_t{3});
        QVERIFY(facts[0].age == 10min);
        QVERIFY(facts[1].age == 100min - 10s);
        QVERIFY(!facts[2].age);
        QVERIFY(facts[2].alarm.uptimeMicros == 10'000'000U);
    }

    void nothingLiesInTheFuture()
    {
        const auto facts = keptAlarmFacts({alarmAt(101s)}, thisBoot, 100s, nullptr);
        QVERIFY(facts[0].age == 0s);
        QVERIFY(keptAlarmFacts({alarmAt(1s)}, thisBoot, -1s, nullptr)[0].age == 0s);
    }

    void namesTheFeatureOfTheRunningModelOnly()
    {
        const BoardModel active = exampleOnBoard();
        KeptAlarm its = alarmAt(1s);
        its.modelHash = static_cast<std::uint32_t>(active.hash);
        its.topFeature = 0;
        KeptAlarm none = its;
        none.topFeature = noFeature;
        KeptAlarm others = its;
        others.modelHash ^= 1;
        const auto facts = keptAlarmFacts({its, none, others}, thisBoot, 2s, &active);
        QCOMPARE(facts[0].feature, QStringLiteral("x rms"));
        QVERIFY(facts[1].feature.isEmpty());
        QVERIFY(facts[2].feature.isEmpty());
        QVERIFY(keptAlarmFacts({its}, thisBoot, 2s, nullptr)[0].feature.isEmpty());
    }

    void asksTheConnectedBoard()
    {
        PtyNodeOptions options;
        options.keptAlarms = 2;
        ConnectedBoard rig(options);
        QVERIFY(rig.hello);
        QVERIFY(keptAlarmFacts(rig.board).empty()); // not read yet
        QVERIFY(rig.board.readKeptAlarms());
        const auto facts = keptAlarmFacts(rig.board);
        QCOMPARE(facts.size(), std::size_t{2});
        QCOMPARE(facts[0].alarm.number, 2U);
        QVERIFY(!facts[0].age);
        rig.board.link().close();
        QVERIFY(keptAlarmFacts(rig.board).empty());
    }
};

QTEST_GUILESS_MAIN(TestKeptAlarms)
#include "test_kept_alarms.moc"
