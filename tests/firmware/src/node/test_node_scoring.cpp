// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/node/node_bench.h"

#include <QTest>

#include <cmath>

using namespace baseline;
using namespace baseline::tests;

namespace {

/// The small model: RMS of two channels against zero, windows of 16 every 8, threshold 1 g.
NodeBench& watching(NodeBench& bench, const ImageParts& parts = ImageParts())
{
    bench.identify(1);
    if (bench.deploy(buildImage(parts)) != ReplyCode::Ok)
        qFatal("the test's model is refused");
    bench.received.clear();
    return bench;
}

std::vector<Score> scores(const NodeBench& bench)
{
    return bench.all<Score>(MessageType::Score);
}

constexpr std::int16_t quiet = 100;
constexpr std::int16_t loud = 12288; // 1.5 g at ±4 g

} // namespace

class TestNodeScoring final : public QObject {
    Q_OBJECT

private slots:
    void scoresEachWindowInItsPlace()
    {
        NodeBench bench;
        watching(bench).play(64, 100.0, 8192);
        const std::vector<Score> all = scores(bench);
        QCOMPARE(all.size(), std::size_t{7});
        for (std::size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].firstIndex, std::uint64_t{8 * i});
            QCOMPARE(all[i].modelHash, lowHash(buildImage(ImageParts())));
            QCOMPARE(all[i].headCount, std::uint8_t{1});
            QVERIFY(all[i].scores[0] == 1.0F); // ±1 g in squares, the other channel still
            QCOMPARE(all[i].verdict, static_cast<std::uint8_t>(Verdict::Normal));
            QCOMPARE(all[i].reason, static_cast<std::uint8_t>(NoDataReason::None));
            QCOMPARE(all[i].cluster, std::uint8_t{0});
            QCOMPARE(all[i].topFeature, std::uint8_t{0});
        }
    }

    void samplesOfAWindowLeaveBeforeItsScore()
    {
        NodeBench bench;
        watching(bench);
        bench.ask(MessageType::Start);
        bench.received.clear();
        bench.play(200, 100.0, quiet);
        std::uint64_t next = 0;
        int seen = 0;
        for (const NodeBench::Received& each : bench.received) {
            Samples samples;
            Score score;
            if (each.type == MessageType::Samples && decode(view(each.payload), samples))
                next = samples.firstIndex + samples.frames;
            if (each.type == MessageType::Score && decode(view(each.payload), score)) {
                ++seen;
                QVERIFY(score.firstIndex + 16 <= next);
            }
        }
        QCOMPARE(seen, 24);
    }

    void raisesTheAlarmAndTakesItBack()
    {
        ImageParts parts;
        parts.needed = 2;
        parts.of = 3;
        parts.hold = 1;
        NodeBench bench;
        watching(bench, parts).play(32, 100.0, quiet);
        QCOMPARE(bench.last<Score>(MessageType::Score).value().alarm, std::uint8_t{0});
        QVERIFY(bench.board.system.light == LightState::Normal);
        bench.play(32, 100.0, loud);
        QCOMPARE(bench.last<Score>(MessageType::Score).value().verdict, static_cast<std::uint8_t>(Verdict::Anomaly));
        QCOMPARE(bench.last<Score>(MessageType::Score).value().alarm, std::uint8_t{1});
        QVERIFY(bench.board.system.light == LightState::Alarm);
        bench.play(64, 100.0, quiet);
        QCOMPARE(bench.last<Score>(MessageType::Score).value().alarm, std::uint8_t{0});
        QVERIFY(bench.board.system.light == LightState::Normal);
    }

    void noWindowCrossesAGap()
    {
        NodeBench bench;
        watching(bench).play(20);
        bench.skip(5, true);
        bench.play(20);
        bench.skip(1, false);
        bench.play(30);
        std::vector<std::uint64_t> starts;
        for (const Score& score : scores(bench))
            starts.push_back(score.firstIndex);
        QCOMPARE(starts, std::vector<std::uint64_t>({0, 25, 46, 54}));
    }

    void pausesWhileTheSensorIsSetOtherwise()
    {
        NodeBench bench;
        watching(bench);
        bench.ask(MessageType::Configure, Configure{{}, {0, 2, 4, 200000}});
        bench.received.clear();
        bench.play(64, 200.0, loud);
        for (const Score& score : scores(bench)) {
            QCOMPARE(score.verdict, static_cast<std::uint8_t>(Verdict::NoData));
            QCOMPARE(score.reason, static_cast<std::uint8_t>(NoDataReason::SettingsDiffer));
            QCOMPARE(score.headCount, std::uint8_t{0});
            QCOMPARE(score.alarm, std::uint8_t{0});
        }
        QVERIFY(!scores(bench).empty());
        const std::uint8_t flags = bench.identify(2).value().flags;
        QVERIFY((flags & boardPaused) != 0 && (flags & boardScoring) == 0);
        bench.ask(MessageType::Configure, Configure{{}, {0, 2, 4, 100000}});
        bench.received.clear();
        bench.play(32, 100.0, loud);
        QCOMPARE(bench.last<Score>(MessageType::Score).value().verdict, static_cast<std::uint8_t>(Verdict::Anomaly));
    }

    void anotherRangePausesToo()
    {
        NodeBench bench;
        watching(bench);
        bench.ask(MessageType::Configure, Configure{{}, {0, 2, 2, 100000}});
        bench.received.clear();
        bench.play(32, 100.0, loud);
        QCOMPARE(bench.last<Score>(MessageType::Score).value().reason,
                 static_cast<std::uint8_t>(NoDataReason::SettingsDiffer));
    }

    void aRateThatIsOffGivesNoData_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<bool>("off");
        QTest::newRow("nominal") << 100.0 << false;
        QTest::newRow("1.9 % fast") << 101.9 << false;
        QTest::newRow("2.2 % fast") << 102.2 << true;
        QTest::newRow("1.9 % slow") << 98.1 << false;
        QTest::newRow("2.2 % slow") << 97.8 << true;
    }

    void aRateThatIsOffGivesNoData()
    {
        QFETCH(double, rate);
        QFETCH(bool, off);
        NodeBench bench;
        watching(bench).play(150, rate, loud); // not yet known
        QCOMPARE(bench.last<Score>(MessageType::Score).value().verdict, static_cast<std::uint8_t>(Verdict::Anomaly));
        bench.play(350, rate, loud);
        const Score score = bench.last<Score>(MessageType::Score).value();
        QCOMPARE(score.verdict, static_cast<std::uint8_t>(off ? Verdict::NoData : Verdict::Anomaly));
        QCOMPARE(score.reason, static_cast<std::uint8_t>(off ? NoDataReason::RateOff : NoDataReason::None));
        QCOMPARE(score.alarm, std::uint8_t{1}); // without data the alarm stays as it was
    }

    void anOverflowIsNoDataAndNoNaNLeaves()
    {
        ImageParts parts;
        parts.scale = {1e-38F, 1.0F};
        NodeBench bench;
        watching(bench, parts).play(32, 100.0, loud);
        const Score score = bench.last<Score>(MessageType::Score).value();
        QCOMPARE(score.verdict, static_cast<std::uint8_t>(Verdict::NoData));
        QCOMPARE(score.reason, static_cast<std::uint8_t>(NoDataReason::NotFinite));
        QCOMPARE(score.headCount, std::uint8_t{1});
        QVERIFY(score.scores[0] == 0.0F);
    }

    void scoresTheVeryBitsOfTheSharedCode()
    {
        ImageParts parts;
        parts.blocks = {{1, {}}, {2, {}}, {3, {1, 4, 9}}};
        parts.mean.assign(12, 0.125F);
        parts.scale.assign(12, 0.75F);
        parts.heads[0].dimension = 12;
        parts.heads[0].centres.assign(12, 0.5F);
        const ByteVector image = buildImage(parts);
        NodeBench bench;
        watching(bench, parts).play(100, 100.0, 777);

        ModelView model;
        QCOMPARE(readModel(view(image), model), ImageFault::None);
        const auto workspace = std::make_unique<ScoreWorkspace>();
        QVERIFY(!scores(bench).empty());
        for (const Score& score : scores(bench)) {
            std::vector<std::int16_t> counts;
            for (std::uint64_t i = score.firstIndex; i < score.firstIndex + 16; ++i) {
                counts.push_back(static_cast<std::int16_t>(i % 2 == 0 ? 777 : -777));
                counts.push_back(5);
            }
            const WindowScore expected = scoreWindow(model, {counts.data(), 16, 2, 0}, *workspace);
            QCOMPARE(std::memcmp(&score.scores[0], &expected.scores[0], sizeof(float)), 0);
        }
    }

    void aNewModelScoresOnlySamplesThatCameAfterIt()
    {
        NodeBench bench;
        watching(bench).play(40, 100.0, quiet);
        ImageParts other;
        other.name = "other";
        other.length = 32;
        other.hop = 32;
        QVERIFY(bench.deploy(buildImage(other)) == ReplyCode::Ok);
        bench.received.clear();
        bench.play(64, 100.0, quiet);
        const std::vector<Score> all = scores(bench);
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0].firstIndex, std::uint64_t{40}); // same settings: the stream runs on
        QCOMPARE(all[0].modelHash, lowHash(buildImage(other)));
    }

    void keepsScoringWhenTheHostStopsStreaming()
    {
        NodeBench bench;
        watching(bench);
        bench.ask(MessageType::Start);
        bench.play(32);
        QCOMPARE(bench.ask(MessageType::Stop).value().value, std::uint64_t{32});
        bench.received.clear();
        bench.play(32);
        QVERIFY(bench.last<Score>(MessageType::Score).has_value());
        QVERIFY(!bench.last<Samples>(MessageType::Samples).has_value());
    }
};

QTEST_APPLESS_MAIN(TestNodeScoring)
#include "test_node_scoring.moc"
