// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/deploy_job.h"
#include "core/workbench/monitor_job.h"
#include "tests/core/workbench/connected_board.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;
using namespace baseline::workbench;
using Code = Error::Code;

namespace {

/// Windows of `length` frames every `hop` that lie wholly inside the first `frames`.
std::uint64_t windowsIn(std::uint64_t frames, std::uint64_t length = 256, std::uint64_t hop = 128)
{
    return frames < length ? 0 : (frames - length) / hop + 1;
}

} // namespace

class TestMonitorJob final : public QObject {
    Q_OBJECT
private slots:
    void theBoardsScoreIsTheStudiosBitForBit()
    {
        ConnectedBoard rig(flatOut());
        QVERIFY(deployToBoard(rig.board.link(), exampleImage()));
        std::vector<std::uint64_t> starts;
        std::uint64_t unequal = 0;
        const auto observe = [&](const ScorePair& pair) {
            starts.push_back(pair.board.score.firstIndex);
            unequal += std::memcmp(pair.board.score.scores, pair.studio.scores, sizeof(float)) != 0 ? 1 : 0;
        };
        const auto totals = monitorBoard(rig.board.link(), {Seconds(60.0)}, observe);
        QVERIFY(totals);
        QCOMPARE(totals->windows.windows, windowsIn(60 * 952));
        QVERIFY(totals->windows.windows >= 200);
        QCOMPARE(totals->windows.equal, totals->windows.windows);
        QCOMPARE(unequal, 0U);
        QCOMPARE(totals->lost, 0U);
        QVERIFY(totals->samples >= 60 * 952);
        QCOMPARE(totals->nominalRate, Hertz{952.0});
        QVERIFY(std::abs(totals->trueRate.value - 952.0) < 0.01); // whole microseconds
        for (std::size_t i = 0; i < starts.size(); ++i)
            QCOMPARE(starts[i], 128U * i);
    }

    void aWindowThatLostSamplesIsNotCompared()
    {
        // Requests pass: while one is sent again, a board that runs flat out sends more than the taps hold.
        const auto fate = [drop = dropShare(0.02, 11)](bool toHost, MessageType type) {
            return type == MessageType::Samples || type == MessageType::Score ? drop(toHost, type) : Fate::Pass;
        };
        ConnectedBoard rig(flatOut(fate));
        const auto deployed = deployToBoard(rig.board.link(), exampleImage());
        QVERIFY(deployed);
        const std::uint64_t before = rig.node.counts().samplesLost;
        const auto totals = monitorBoard(rig.board.link(), {Seconds(60.0)}, {});
        QVERIFY(totals);
        const ScoreCounters& windows = totals->windows;
        QVERIFY(windows.equal > 0);
        QVERIFY(windows.samplesLost > 0);
        QCOMPARE(windows.different, 0U);
        QCOMPARE(windows.equal + windows.samplesLost, windows.windows);
        // Some scores are lost as well, never more than the share of frames that is.
        QVERIFY(windows.windows < windowsIn(60 * 952));
        QVERIFY(windows.windows > windowsIn(60 * 952) * 9 / 10);
        QCOMPARE(totals->lost, rig.node.counts().samplesLost - before);
    }

    void theVeryFirstSamplesMayBeLost()
    {
        ConnectedBoard rig(flatOut(dropOne(MessageType::Samples)));
        QVERIFY(deployToBoard(rig.board.link(), exampleImage()));
        const auto totals = monitorBoard(rig.board.link(), {Seconds(10.0)}, {});
        QVERIFY(totals);
        QVERIFY(totals->lost > 0);
        QCOMPARE(totals->lost, std::uint64_t{rig.node.counts().samplesLost});
    }

    void needsAModel()
    {
        ConnectedBoard rig;
        const auto totals = monitorBoard(rig.board.link(), {Seconds(1.0)}, {});
        QCOMPARE(totals.error().code, Code::NotFound);
        QCOMPARE(totals.error().subject, std::string("model"));
        QCOMPARE(monitorBoard(rig.board.link(), {Seconds(-1.0)}, {}).error().code, Code::InvalidArgument);
    }

    void cancellingEndsIt()
    {
        ConnectedBoard rig(flatOut());
        QVERIFY(deployToBoard(rig.board.link(), exampleImage()));
        std::stop_source stop;
        std::uint64_t windows = 0;
        const auto observe = [&](const ScorePair&) {
            if (++windows == 10)
                stop.request_stop();
        };
        const auto totals = monitorBoard(rig.board.link(), {}, observe, {{}, stop.get_token()});
        QVERIFY(totals);
        QVERIFY(totals->windows.windows >= 10);
        const auto limited = monitorBoard(rig.board.link(), {Seconds(1e6)}, {}, {{}, stop.get_token()});
        QCOMPARE(limited.error().code, Code::Cancelled);
    }

    void aVanishedPortIsAnError()
    {
        ConnectedBoard rig(flatOut());
        QVERIFY(deployToBoard(rig.board.link(), exampleImage()));
        const auto observe = [&](const ScorePair& pair) {
            if (pair.board.score.firstIndex == 1280)
                rig.node.unplug();
        };
        QCOMPARE(monitorBoard(rig.board.link(), {}, observe).error().code, Code::PortLost);
    }
};

QTEST_GUILESS_MAIN(TestMonitorJob)
#include "test_monitor_job.moc"
