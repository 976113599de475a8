// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/workbench/drift_keeper.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/workbench.h"

using namespace baseline;
using namespace baseline::workbench;

namespace {

using Drift = evaluate::ServiceWatch::Drift;

/// A window of one second that begins at `start`.
ScorePair window(double start, double score, bool alarm = false)
{
    ScorePair pair;
    pair.board.score.streamId = 1;
    pair.board.score.verdict = static_cast<std::uint8_t>(alarm ? Verdict::Anomaly : Verdict::Normal);
    pair.board.score.alarm = alarm ? 1 : 0;
    pair.board.score.headCount = 1;
    pair.board.score.scores[0] = static_cast<float>(score);
    pair.modelHash = 0xABC;
    pair.start = Seconds(start);
    pair.end = Seconds(start + 1.0);
    return pair;
}

} // namespace

class TestDriftKeeper final : public QObject {
    Q_OBJECT

private slots:
    void saysThatTheBaselineHasDrifted()
    {
        Workbench bench;
        DriftKeeper keeper(bench);
        QSignalSpy changed(&keeper, &DriftKeeper::changed);
        learn::Random random(1);
        double at = 0.0;
        for (; at < 200.0; at += 1.0)
            keeper.take(window(at, random.unit()));
        QCOMPARE(keeper.drift(), Drift::None);
        for (; at < 400.0; at += 1.0)
            keeper.take(window(at, 0.5 + random.unit()));
        QCOMPARE(keeper.drift(), Drift::Higher);
        QCOMPARE(changed.size(), 1);
        keeper.restart();
        QCOMPARE(keeper.drift(), Drift::None);
        QCOMPARE(changed.size(), 2);
        for (; at < 600.0; at += 1.0) // what is usual now
            keeper.take(window(at, 0.5 + random.unit()));
        QCOMPARE(keeper.drift(), Drift::None);
    }

    void windowsThatOverlapOrAlarmDoNotCount()
    {
        Workbench bench;
        DriftKeeper keeper(bench);
        for (int i = 0; i < 10; ++i)
            keeper.take(window(0.5 * i, 1.0));
        QCOMPARE(keeper.watched(), std::size_t(5));
        for (int i = 0; i < 10; ++i)
            keeper.take(window(100.0 + i, 99.0, true));
        QCOMPARE(keeper.watched(), std::size_t(5));
        ScorePair nothing = window(200.0, 1.0);
        nothing.board.score.verdict = static_cast<std::uint8_t>(Verdict::NoData);
        keeper.take(nothing);
        QCOMPARE(keeper.watched(), std::size_t(5));
    }

    void anotherModelBeginsAnew()
    {
        Workbench bench;
        DriftKeeper keeper(bench);
        keeper.take(window(0.0, 1.0));
        ScorePair other = window(50.0, 1.0);
        other.modelHash = 0xDEF;
        keeper.take(other);
        QCOMPARE(keeper.watched(), std::size_t(1));
        ScorePair next = window(0.0, 1.0); // the same model on a stream that counts from its own start
        next.modelHash = 0xDEF;
        next.board.score.streamId = 2;
        keeper.take(next);
        QCOMPARE(keeper.watched(), std::size_t(2));
    }

    void theTrainingsCalibrationComesFirst()
    {
        SimulateOptions options;
        options.duration = Seconds(75.0);
        const std::vector<CountSeries> normal{*countSeries(*simulateRecording(options))};
        const auto trained = trainModel(normal, {});
        QVERIFY(trained);
        Workbench bench;
        QVERIFY(bench.adopt(*trained, normal));
        DriftKeeper keeper(bench);
        // Far above every calibration score, from the first window on: without them there is nothing to compare with.
        double at = 0.0;
        for (; at < 30.0; at += 1.0) {
            ScorePair pair = window(at, 1000.0 + at);
            pair.modelHash = model::hashOf(trained->image);
            keeper.take(pair);
        }
        QCOMPARE(keeper.drift(), Drift::Higher);
    }
};

QTEST_GUILESS_MAIN(TestDriftKeeper)
#include "test_drift_keeper.moc"
