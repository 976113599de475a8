// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/image.h"
#include "tests/firmware/nano33ble_sense/sketch_bench.h"
#include "tests/support/example_model.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;

/// The sketch, compiled with a baseline_model.h beside it as the studio exports it.
class TestSketchBuiltIn final : public QObject {
    Q_OBJECT

private slots:
    void runsTheModelThatWasCompiledIn()
    {
        SketchBench bench;
        baselineSetup();
        const auto hello = bench.identify();
        QVERIFY(hello);
        QCOMPARE(hello->active.slot, builtInSlot);
        QCOMPARE(hello->active.hash, model::hashOf(*model::encode(exampleModel())));
        QVERIFY((hello->flags & boardScoring) != 0);
        QVERIFY(bench.lsm.isMeasuring()); // without being asked
        fakeMbedBoard().toHost.clear();
        bench.run(3.0);
        QVERIFY(!bench.received<Score>(MessageType::Score).empty());
        QVERIFY(fakeMbedBoard().nvmc.erases.empty()); // nothing is worn for it
    }

    void watchesAloneWithoutAHost()
    {
        SketchBench bench;
        fakeMbedBoard().portOpen = false;
        baselineSetup();
        bench.run(10.0);
        QVERIFY(fakeMbedBoard().toHost.empty());
        QVERIFY(bench.lsm.waiting() < FakeLsm9ds1::fifoFrames);
        fakeMbedBoard().portOpen = true;
        const auto hello = bench.identify();
        QVERIFY(hello);
        QVERIFY((hello->flags & boardScoring) != 0);
        QVERIFY(hello->uptimeMicros > 10000000);
    }
};

QTEST_APPLESS_MAIN(TestSketchBuiltIn)
#include "test_sketch_built_in.moc"
