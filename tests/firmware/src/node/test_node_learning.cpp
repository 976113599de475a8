// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/node/learning_bench.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;

class TestNodeLearning final : public QObject {
    Q_OBJECT

private slots:
    void saysWhatItDoes()
    {
        LearningBench bench;
        QCOMPARE(bench.status().learnPhase, static_cast<std::uint8_t>(LearnPhase::Idle));
        const Reply reply = bench.learn(1);
        QVERIFY(reply.code == ReplyCode::Ok);
        QCOMPARE(reply.value, std::uint64_t{750}); // a minute of windows every 80 ms
        bench.run(1000);
        BoardStatus status = bench.status();
        QCOMPARE(status.learnPhase, static_cast<std::uint8_t>(LearnPhase::Fitting));
        QCOMPARE(status.learnWanted, 750U);
        QVERIFY(status.learnedWindows > 100 && status.learnedWindows < 130);
        QCOMPARE(int{status.learningPercent}, static_cast<int>(status.learnedWindows * 100 / 750));
        QVERIFY(bench.board.system.light == LightState::Learning);
        bench.run(3500);
        status = bench.status();
        QCOMPARE(status.learnPhase, static_cast<std::uint8_t>(LearnPhase::Calibrating));
        QVERIFY(status.learnedWindows > 500);
        QCOMPARE(status.learnLeftOut, 0U);
    }

    void theOldModelGoesOnScoring()
    {
        LearningBench bench;
        bench.learn(1);
        bench.received.clear();
        bench.run(400);
        const std::vector<Score> scores = bench.all<Score>(MessageType::Score);
        QVERIFY(scores.size() >= 48);
        for (const Score& score : scores) {
            QCOMPARE(score.modelHash, bench.parentHash());
            QCOMPARE(score.verdict, static_cast<std::uint8_t>(Verdict::Normal));
        }
    }

    void aRepeatedRequestIsDoneOnce()
    {
        LearningBench bench;
        const Reply first = bench.learn(1);
        bench.run(200);
        Learn again = LearningBench::request(1);
        again.request = first.request;
        const Reply second = bench.askAgain(MessageType::Learn, again).value();
        QVERIFY(second.code == ReplyCode::Ok);
        QCOMPARE(second.value, first.value);
        QVERIFY(bench.status().learnedWindows > 0);
        QVERIFY(bench.learn(1).code == ReplyCode::Busy);
        QVERIFY(bench.status().learnedWindows > 0);
    }

    void refusesWithoutAModel()
    {
        NodeBench bench;
        bench.identify(1);
        QVERIFY(bench.ask(MessageType::Learn, LearningBench::request(1))->code == ReplyCode::NoModel);
    }

    void refusesWhileItsSensorIsSetOtherwise()
    {
        LearningBench bench;
        bench.ask(MessageType::Configure, Configure{{}, {0, 2, 4, 200000}});
        QVERIFY(bench.learn(1).code == ReplyCode::Paused);
    }

    void refusesWhatIsTooShort()
    {
        LearningBench bench;
        Learn request = LearningBench::request(1);
        request.alpha = 1000;
        const Reply reply = bench.ask(MessageType::Learn, request).value();
        QVERIFY(reply.code == ReplyCode::TooShort);
        QCOMPARE(reply.value, std::uint64_t{8}); // 999 windows of 160 ms, three times
        request.minutes = 8;
        QVERIFY(bench.ask(MessageType::Learn, request)->code == ReplyCode::Ok);
    }

    void refusesWhatIsOutOfRange()
    {
        LearningBench bench;
        for (const std::uint16_t minutes : std::initializer_list<std::uint16_t>{0, 1441, 65535})
            QVERIFY(bench.learn(minutes).code == ReplyCode::OutOfRange);
        Learn request = LearningBench::request(10);
        for (const std::uint32_t alpha : {0U, 99U, 200001U, 0xFFFFFFFFU}) {
            request.alpha = alpha;
            QVERIFY(bench.ask(MessageType::Learn, request)->code == ReplyCode::OutOfRange);
        }
        request = LearningBench::request(10);
        request.action = static_cast<LearnAction>(99);
        QVERIFY(bench.ask(MessageType::Learn, request)->code == ReplyCode::OutOfRange);
        QVERIFY(bench.codeOf(MessageType::Learn) == ReplyCode::Malformed); // a bare header
        QCOMPARE(bench.status().learnPhase, static_cast<std::uint8_t>(LearnPhase::Idle));
    }

    void refusesMoreFeaturesThanFit()
    {
        // Two channels of 1024 frames leave 2048 bytes; Welch's spectra have 32 features each.
        const ImageParts parts = partsWith({{5, {64, 1, 33}}}, 2, 1024, 32);
        LearningBench bench(buildImage(parts));
        const Reply reply = bench.learn(10);
        QVERIFY(reply.code == ReplyCode::TooManyFeatures);
        QCOMPARE(reply.value, std::uint64_t{29});
    }

    void modelsStayAsTheyAreMeanwhile()
    {
        LearningBench bench;
        const ByteVector other = buildImage(ImageParts());
        QVERIFY(bench.learn(1).code == ReplyCode::Ok);
        QVERIFY(bench.deploy(other) == ReplyCode::Busy);
        for (const MessageType type : {MessageType::ModelCommit, MessageType::Rollback})
            QVERIFY(bench.codeOf(type) == ReplyCode::Busy);
        QVERIFY(bench.ask(MessageType::Erase, Erase{{}, 0})->code == ReplyCode::Busy);
        QVERIFY(!bench.ask(MessageType::ModelRead, ModelRead{{}, noSlot, 0, 128}).has_value()); // reading is free
        QVERIFY(bench.last<ModelData>(MessageType::ModelData).has_value());
        Learn stop = LearningBench::request(0);
        stop.action = LearnAction::Stop;
        QVERIFY(bench.ask(MessageType::Learn, stop)->code == ReplyCode::Ok);
        QCOMPARE(bench.status().learnPhase, static_cast<std::uint8_t>(LearnPhase::Stopped));
        QCOMPARE(int{bench.status().learningPercent}, 0);
        QVERIFY(bench.deploy(other) == ReplyCode::Ok);
    }

    void windowsWithoutDataAreLeftOut()
    {
        LearningBench bench;
        bench.learn(1);
        bench.run(200);
        const std::uint32_t before = bench.status().learnedWindows;
        bench.ask(MessageType::Configure, Configure{{}, {0, 2, 2, 100000}});
        bench.run(400);
        BoardStatus status = bench.status();
        QCOMPARE(status.learnedWindows, before);
        const std::uint32_t paused = status.learnLeftOut;
        QVERIFY(paused >= 40);
        bench.ask(MessageType::Configure, Configure{{}, {0, 2, 4, 100000}});
        bench.run(200, 32767);
        status = bench.status();
        QCOMPARE(status.learnedWindows, before);
        QVERIFY(status.learnLeftOut > paused + 20);
        bench.run(200);
        QVERIFY(bench.status().learnedWindows > before);
    }

    void noWindowAcrossAGapIsLearned()
    {
        LearningBench bench;
        bench.learn(1);
        for (int i = 0; i < 50; ++i) {
            bench.run(10); // shorter than a window
            bench.skip(3, true);
        }
        QCOMPARE(bench.status().learnedWindows, 0U);
        QCOMPARE(bench.status().learnLeftOut, 0U);
    }

    void aRestartEndsIt()
    {
        LearningBench bench;
        bench.learn(1);
        bench.run(3000);
        bench.restart();
        bench.identify(9);
        QCOMPARE(bench.status().learnPhase, static_cast<std::uint8_t>(LearnPhase::Idle));
        QCOMPARE(static_cast<std::uint32_t>(bench.identify(10)->active.hash), bench.parentHash());
    }

    void resettingWhatWasNotLearnedOnlyStops()
    {
        LearningBench bench;
        bench.learn(1);
        bench.run(200);
        Learn reset = LearningBench::request(0);
        reset.action = LearnAction::Reset;
        const Reply reply = bench.ask(MessageType::Learn, reset).value();
        QVERIFY(reply.code == ReplyCode::Ok);
        QCOMPARE(reply.value, std::uint64_t{0});
        QCOMPARE(bench.status().learnPhase, static_cast<std::uint8_t>(LearnPhase::Idle));
        QCOMPARE(static_cast<std::uint32_t>(bench.identify(5)->active.hash), bench.parentHash());
    }

    void nothingVariesIsAFault()
    {
        LearningBench bench;
        bench.learn(1);
        bench.play(7000, 100.0, 500);
        const BoardStatus status = bench.status();
        QCOMPARE(status.learnPhase, static_cast<std::uint8_t>(LearnPhase::Failed));
        QCOMPARE(status.learnProblem, static_cast<std::uint8_t>(LearnProblem::NothingVaries));
        QCOMPARE(int{status.learningPercent}, 0);
        QVERIFY(bench.learn(1).code == ReplyCode::Ok); // and can be tried again
    }
};

QTEST_APPLESS_MAIN(TestNodeLearning)
#include "test_node_learning.moc"
