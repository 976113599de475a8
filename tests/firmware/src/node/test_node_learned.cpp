// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/node/learning_bench.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;

namespace {

Learn reset()
{
    Learn request = LearningBench::request(0);
    request.action = LearnAction::Reset;
    return request;
}

/// A minute at 100 Hz, and a bit for the windows that statuses cost.
constexpr std::size_t enough = 6600;

/// Learns until it is over.
void learnWhole(LearningBench& bench)
{
    if (bench.learn(1).code != ReplyCode::Ok)
        qFatal("learning is refused");
    bench.run(enough);
}

} // namespace

/// What a board has learned: a complete model, in a slot, that any board takes.
class TestNodeLearned final : public QObject {
    Q_OBJECT

private slots:
    void runsWhatItLearned()
    {
        LearningBench bench;
        learnWhole(bench);
        const BoardStatus status = bench.status();
        QCOMPARE(status.learnPhase, static_cast<std::uint8_t>(LearnPhase::Learned));
        QCOMPARE(status.learnedWindows, status.learnWanted);
        QCOMPARE(int{status.learningPercent}, 0);
        const Hello hello = bench.identify(2).value();
        QCOMPARE(QByteArray(hello.active.name), QByteArray("fan (learned)"));
        QCOMPARE(static_cast<std::uint32_t>(hello.active.hash), status.learnedModel);
        QCOMPARE(QByteArray(hello.previous.name), QByteArray("fan"));
        bench.received.clear();
        bench.run(800);
        int anomalies = 0;
        const std::vector<Score> scores = bench.all<Score>(MessageType::Score);
        for (const Score& score : scores) {
            QCOMPARE(score.modelHash, status.learnedModel);
            anomalies += score.verdict == static_cast<std::uint8_t>(Verdict::Anomaly) ? 1 : 0;
        }
        QVERIFY(scores.size() > 90);
        QVERIFY(anomalies < 10); // one in a hundred is meant
        bench.run(100, 32767);
        QCOMPARE(bench.last<Score>(MessageType::Score).value().verdict, static_cast<std::uint8_t>(Verdict::Anomaly));
    }

    void itsImageIsWhole()
    {
        LearningBench bench;
        learnWhole(bench);
        bench.identify(2);
        const ByteVector image = readBack(bench);
        ModelView model{};
        QCOMPARE(readModel(view(image), model), ImageFault::None);
        QCOMPARE(QByteArray(model.identity->name), QByteArray("fan (learned)"));
        QCOMPARE(QByteArray(model.identity->recipe), QByteArray("rms"));
        QCOMPARE(QByteArray(model.identity->studioVersion), QByteArray("board 0.1.0"));
        for (const std::uint8_t byte : model.identity->boardSerial)
            QCOMPARE(byte, std::uint8_t{0x5A});
        QCOMPARE(model.identity->parentHashLow, bench.parentHash());
        // The host's clock when it asked, and the minute since then.
        QVERIFY(model.identity->createdLow >= 1780000060 && model.identity->createdLow <= 1780000075);
        QCOMPARE(model.stream.nominalRate, 100.0F);
        QCOMPARE(model.window.length, 16U);
        QCOMPARE(model.window.hop, 8U);
        QCOMPARE(model.blockCount, 2U);
        QCOMPARE(model.featureCount, 8U);
        QCOMPARE(model.projectedCount, 0U);
        QCOMPARE(model.headCount, 1U);
        const HeadView& head = model.heads[0];
        QVERIFY(head.kind == HeadKind::Mahalanobis);
        QCOMPARE(head.header.certificate, static_cast<std::uint32_t>(CertificateKind::ConformalMarginal));
        QCOMPARE(head.header.alpha, 0.01F);
        QCOMPARE(head.header.calibrationWindows, 125U);
        QCOMPARE(head.header.rank, 125U); // 126 times 0.99, rounded up
        QVERIFY(head.header.threshold > 8.0F && head.header.threshold < 100.0F); // eight features, one in 126
        // Everything but identity, scaler and head is the parent's.
        const ByteVector parent = LearningBench::defaultImage();
        QVERIFY(std::equal(image.end() - 20, image.end(), parent.end() - 20)); // Alarm
        QVERIFY(std::equal(image.begin() + 136, image.begin() + 180, parent.begin() + 136)); // Stream, Window, Features
    }

    void survivesARestart()
    {
        LearningBench bench;
        learnWhole(bench);
        const std::uint32_t learned = bench.status().learnedModel;
        bench.restart();
        QCOMPARE(static_cast<std::uint32_t>(bench.identify(2)->active.hash), learned);
        QCOMPARE(bench.status().learnPhase, static_cast<std::uint8_t>(LearnPhase::Idle));
        bench.run(200);
        QCOMPARE(bench.last<Score>(MessageType::Score).value().modelHash, learned);
    }

    void anotherBoardTakesIt()
    {
        LearningBench bench;
        learnWhole(bench);
        bench.identify(2);
        const ByteVector image = readBack(bench);
        NodeBench other;
        other.board.system.serialByte = 0x5B;
        other.identify(1);
        QVERIFY(other.deploy(image) == ReplyCode::Ok);
        QCOMPARE(static_cast<std::uint32_t>(other.identify(2)->active.hash), lowHash(image));
        // The serial number is not its own, so there is nothing to take back.
        const Reply reply = other.ask(MessageType::Learn, reset()).value();
        QVERIFY(reply.code == ReplyCode::Ok);
        QCOMPARE(reply.value, std::uint64_t{0});
        QCOMPARE(static_cast<std::uint32_t>(other.identify(3)->active.hash), lowHash(image));
    }

    void resetGoesBackToTheParent()
    {
        LearningBench bench;
        learnWhole(bench);
        const Reply reply = bench.ask(MessageType::Learn, reset()).value();
        QVERIFY(reply.code == ReplyCode::Ok);
        QCOMPARE(reply.value, std::uint64_t{bench.parentHash()});
        QCOMPARE(static_cast<std::uint32_t>(bench.identify(2)->active.hash), bench.parentHash());
        const BoardStatus status = bench.status();
        QCOMPARE(status.learnPhase, static_cast<std::uint8_t>(LearnPhase::Idle));
        QCOMPARE(status.learnedModel, 0U);
        bench.restart();
        QCOMPARE(static_cast<std::uint32_t>(bench.identify(3)->active.hash), bench.parentHash());
        QCOMPARE(QByteArray(bench.identify(4)->previous.name), QByteArray("fan (learned)"));
    }

    void resetWithoutTheParentChangesNothing()
    {
        LearningBench bench;
        learnWhole(bench);
        const Hello hello = bench.identify(2).value();
        QVERIFY(bench.ask(MessageType::Erase, Erase{{}, hello.previous.slot})->code == ReplyCode::Ok);
        QVERIFY(bench.ask(MessageType::Learn, reset())->code == ReplyCode::NoModel);
        QCOMPARE(bench.identify(3)->active.hash, hello.active.hash);
    }

    void whatWasLearnedCanBeLearnedFrom()
    {
        LearningBench bench;
        learnWhole(bench);
        const std::uint32_t first = bench.status().learnedModel;
        learnWhole(bench);
        const BoardStatus status = bench.status();
        QVERIFY(status.learnedModel != first);
        bench.identify(2);
        const ByteVector image = readBack(bench);
        ModelView model{};
        QCOMPARE(readModel(view(image), model), ImageFault::None);
        QCOMPARE(model.identity->parentHashLow, first);
        QCOMPARE(QByteArray(model.identity->name), QByteArray("fan (learned)")); // once
    }

    void aLongNameEndsBeforeAWholeCharacter()
    {
        ImageParts parts = partsWith({{1, {}}, {2, {}}}, 2, 16, 4);
        parts.name = "VentiladorDoForno-12ãé";
        LearningBench bench(buildImage(parts));
        learnWhole(bench);
        const QByteArray name(bench.identify(2)->active.name);
        QCOMPARE(name, QByteArray("VentiladorDoForno-12 (learned)"));
    }

    /// Power fails at every flash operation of the end: the old model runs, or the whole new one.
    void powerMayFailAtTheEnd()
    {
        int operations = 0;
        {
            LearningBench bench;
            const int before = bench.board.flash.operations();
            learnWhole(bench);
            operations = bench.board.flash.operations() - before;
        }
        QVERIFY(operations > 100);
        int oldOnes = 0;
        int newOnes = 0;
        for (int cut = 0; cut <= operations; cut += cut < operations - 12 ? 7 : 1) {
            LearningBench bench;
            bench.board.flash.cutPowerAfter(cut);
            learnWhole(bench);
            bench.board.flash.restorePower();
            bench.restart();
            const Hello hello = bench.identify(2).value();
            const bool isOld = static_cast<std::uint32_t>(hello.active.hash) == bench.parentHash();
            (isOld ? oldOnes : newOnes) += 1;
            const ByteVector image = readBack(bench);
            ModelView model{};
            QCOMPARE(readModel(view(image), model), ImageFault::None);
            QVERIFY(isOld || QByteArray(hello.active.name) == QByteArray("fan (learned)"));
            QCOMPARE(bench.board.flash.overwrites(), 0);
        }
        QVERIFY(oldOnes > 0);
        QVERIFY(newOnes > 0);
    }

    void flashThatRefusesIsTold()
    {
        LearningBench bench;
        bench.learn(1);
        bench.board.flash.refuseErase(true);
        bench.run(enough);
        const BoardStatus status = bench.status();
        QCOMPARE(status.learnPhase, static_cast<std::uint8_t>(LearnPhase::Failed));
        QCOMPARE(status.learnProblem, static_cast<std::uint8_t>(LearnProblem::FlashFailed));
        QCOMPARE(status.learnedModel, 0U);
        bench.received.clear();
        bench.run(100);
        QCOMPARE(bench.last<Score>(MessageType::Score).value().modelHash, bench.parentHash());
    }

    /// The score that calibrated is the score that judges: one of the windows has the threshold as its score, to the bit.
    void theThresholdIsOneOfTheModelsOwnScores()
    {
        LearningBench bench;
        learnWhole(bench);
        bench.identify(2);
        const ByteVector image = readBack(bench);
        ModelView model{};
        QCOMPARE(readModel(view(image), model), ImageFault::None);
        // The same machine again: the same windows from the first sample on.
        LearningBench again;
        QVERIFY(again.deploy(image) == ReplyCode::Ok);
        again.received.clear();
        again.run(enough);
        int hits = 0;
        for (const Score& score : again.all<Score>(MessageType::Score))
            hits += score.scores[0] == model.heads[0].header.threshold ? 1 : 0;
        QVERIFY(hits >= 1);
    }
};

QTEST_APPLESS_MAIN(TestNodeLearned)
#include "test_node_learned.moc"
