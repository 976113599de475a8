// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/node/learning_bench.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::tests;

namespace {

/// Two deviations, four peaks, the median of their law, three outliers within 400 ms: quick to learn, for a test.
ExtremeOrder order(ExtremeSource source = ExtremeSource::Score, std::uint8_t feature = 0)
{
    return {source, feature, {2.0F, 1.03436041F, 4, 3, 400, 0.0F}};
}

Learn request(LearnAction action, const ExtremeOrder& extremes = order())
{
    return {{}, action, 0, 0, 1780000000, extremes};
}

Reply ask(LearningBench& bench, LearnAction action, const ExtremeOrder& extremes = order())
{
    return bench.ask(MessageType::Learn, request(action, extremes)).value();
}

std::vector<Extreme> extremes(const LearningBench& bench)
{
    return bench.all<Extreme>(MessageType::Extreme);
}

/// Watches until the law is fitted, and returns what was said last.
Extreme watchUntilFitted(LearningBench& bench, const ExtremeOrder& what = order())
{
    if (ask(bench, LearnAction::Extremes, what).code != ReplyCode::Ok)
        qFatal("watching is refused");
    for (int i = 0; i < 200; ++i) {
        bench.run(200);
        const Extreme last = extremes(bench).back();
        if ((last.flags & extremeUpperFitted) != 0)
            return last;
    }
    qFatal("no law was fitted");
}

constexpr std::uint8_t phase(LearnPhase what)
{
    return static_cast<std::uint8_t>(what);
}

} // namespace

/// The extreme-value detector on the board: what it says of each window, and what becomes of what it learned.
class TestNodeExtremes final : public QObject {
    Q_OBJECT

private slots:
    void speaksAfterEachScore()
    {
        LearningBench bench;
        QVERIFY(ask(bench, LearnAction::Extremes).code == ReplyCode::Ok);
        bench.received.clear();
        bench.run(200);
        const std::vector<Score> scores = bench.all<Score>(MessageType::Score);
        const std::vector<Extreme> said = extremes(bench);
        QCOMPARE(said.size(), scores.size());
        for (std::size_t i = 0; i < said.size(); ++i) {
            QCOMPARE(said[i].firstIndex, scores[i].firstIndex);
            QCOMPARE(said[i].streamId, scores[i].streamId);
            QCOMPARE(said[i].value, scores[i].scores[0]);
            QCOMPARE(said[i].verdict, static_cast<std::uint8_t>(ExtremeVerdict::Learning)); // fewer than 30 windows
            QCOMPARE(said[i].flags, std::uint8_t{0});
            QCOMPARE(said[i].windows, static_cast<std::uint32_t>(i + 1));
        }
        const BoardStatus status = bench.status();
        QCOMPARE(status.learnPhase, phase(LearnPhase::Watching));
        QVERIFY(status.learnedWindows >= said.size());
        QVERIFY(status.learningPercent > 0);
        QVERIFY(bench.board.system.light == LightState::Learning);
    }

    /// A desktop that hears the scores says the same, bit for bit.
    void theStudioSaysTheSame()
    {
        LearningBench bench;
        ExtremeWatch studio(order(), 100000);
        QVERIFY(ask(bench, LearnAction::Extremes).code == ReplyCode::Ok);
        bench.received.clear();
        for (int burst = 0; burst < 8; ++burst) {
            bench.run(1000);
            bench.run(16, 32000 / 8);
        }
        const std::vector<Extreme> board = extremes(bench);
        const std::vector<Score> scores = bench.all<Score>(MessageType::Score);
        QCOMPARE(board.size(), scores.size());
        QVERIFY((board.back().flags & extremeUpperFitted) != 0);
        for (std::size_t i = 0; i < scores.size(); ++i) {
            Extreme said;
            studio.take(scores[i], nullptr, said);
            QCOMPARE(toHex(payloadOf(said)), toHex(payloadOf(board[i])));
        }
    }

    void findsPointsAndCollectives()
    {
        LearningBench bench;
        const Extreme before = watchUntilFitted(bench);
        QVERIFY(before.high.shape > 0.0F && before.high.quality > 0.0F && before.high.limit > before.upper);
        bench.received.clear();
        bench.run(100, 32767); // a second at the sensor's limit: far beyond all that it knows
        const std::vector<Extreme> first = extremes(bench);
        QVERIFY(std::ranges::any_of(first, [](const Extreme& each) {
            return each.verdict == static_cast<std::uint8_t>(ExtremeVerdict::Point);
        }));
        QVERIFY(first.back().outliers > before.outliers);
        // One excursion is one outlier; three of them within 400 ms of each other are a collective anomaly.
        for (int i = 0; i < 6; ++i) {
            bench.run(8, 32767);
            bench.run(24);
        }
        const Extreme last = extremes(bench).back();
        QVERIFY(last.collective > 0);
        QCOMPARE(last.verdict, static_cast<std::uint8_t>(ExtremeVerdict::Collective));
        QVERIFY(bench.board.system.light == LightState::Alarm);
        bench.run(200);
        QCOMPARE(extremes(bench).back().verdict, static_cast<std::uint8_t>(ExtremeVerdict::Normal));
        QVERIFY(bench.board.system.light == LightState::Learning);
    }

    void whatAnOperatorAcceptsIsLearned()
    {
        LearningBench bench;
        QVERIFY(ask(bench, LearnAction::Accept).code == ReplyCode::WrongOrder);
        const Extreme before = watchUntilFitted(bench);
        bench.run(100, 32767);
        bench.run(100);
        const float limit = extremes(bench).back().high.limit;
        QCOMPARE(ask(bench, LearnAction::Accept).value, std::uint64_t{1});
        QCOMPARE(ask(bench, LearnAction::Accept).value, std::uint64_t{0}); // once
        bench.run(16);
        QVERIFY(extremes(bench).back().high.limit > limit);
        QVERIFY(before.high.limit > 0.0F);
    }

    void keepsTheLimitOfAScore()
    {
        LearningBench bench;
        QVERIFY(ask(bench, LearnAction::Keep).code == ReplyCode::WrongOrder);
        QVERIFY(ask(bench, LearnAction::Extremes).code == ReplyCode::Ok);
        const Reply early = ask(bench, LearnAction::Keep);
        QVERIFY(early.code == ReplyCode::NotLearned);
        QCOMPARE(early.value, std::uint64_t{4});
        QVERIFY(ask(bench, LearnAction::Stop).code == ReplyCode::Ok);
        const Extreme last = watchUntilFitted(bench);
        QVERIFY(ask(bench, LearnAction::Keep).code == ReplyCode::Ok);
        const BoardStatus status = bench.status();
        QCOMPARE(status.learnPhase, phase(LearnPhase::Learned));
        QCOMPARE(int{status.learningPercent}, 0);
        bench.identify(2);
        const ByteVector image = readBack(bench);
        QCOMPARE(lowHash(image), status.learnedModel);
        ModelView model{};
        QCOMPARE(readModel(view(image), model), ImageFault::None);
        QCOMPARE(QByteArray(model.identity->name), QByteArray("fan (learned)"));
        QCOMPARE(model.identity->parentHashLow, bench.parentHash());
        QCOMPARE(int{model.identity->boardSerial[0]}, 0x5A);
        QVERIFY(model.identity->trainingHashLow != 0);
        QCOMPARE(model.heads[0].header.threshold, last.high.limit);
        QCOMPARE(model.heads[0].header.certificate, static_cast<std::uint32_t>(CertificateKind::None));
        QVERIFY(model.heads[0].kind == HeadKind::KMeans);
        // All but identity and the five words of the head's threshold and certificate is the parent's.
        const ByteVector parent = LearningBench::defaultImage();
        QCOMPARE(image.size(), parent.size());
        int different = 0;
        for (std::size_t i = sizeof(ImageHeader) + sizeof(SectionHeader) + sizeof(IdentitySection); i < image.size(); ++i)
            different += image[i] != parent[i] ? 1 : 0;
        QVERIFY(different >= 1 && different <= 4); // the threshold; the parent has no certificate either
    }

    void keepsTheLimitsOfAFeature()
    {
        LearningBench bench;
        const Extreme last = watchUntilFitted(bench, order(ExtremeSource::Feature, 4)); // the RMS of the second channel
        QCOMPARE(int{last.index}, 4);
        QVERIFY(ask(bench, LearnAction::Keep).code == ReplyCode::Ok);
        QCOMPARE(bench.status().learnPhase, phase(LearnPhase::Learned));
        bench.identify(2);
        const ByteVector image = readBack(bench);
        ModelView model{};
        QCOMPARE(readModel(view(image), model), ImageFault::None);
        QCOMPARE(model.headCount, 1U);
        QVERIFY(model.heads[0].kind == HeadKind::PcaMonitor);
        QCOMPARE(model.heads[0].header.threshold, 1.0F);
        const auto scored = [&](float value) {
            ScoreWorkspace workspace{};
            workspace.features[0] = 1e6F; // what others do counts for nothing
            workspace.features[4] = value;
            return scoreFeatures(model, workspace);
        };
        const float limit = last.high.limit;
        QVERIFY(scored(limit * 1.0001F).verdict == Verdict::Anomaly);
        QVERIFY(scored(limit * 0.9999F).verdict == Verdict::Normal);
        const float lower = (last.flags & extremeLowerFitted) != 0 ? last.low.limit : last.lower + last.upper - limit;
        const float slack = 1e-4F * limit;
        QVERIFY(scored(lower - slack).verdict == Verdict::Anomaly);
        QVERIFY(scored(lower + slack).verdict == Verdict::Normal);
    }

    void whatWasKeptIsAModelAsAnyOther()
    {
        LearningBench bench;
        watchUntilFitted(bench);
        QVERIFY(ask(bench, LearnAction::Keep).code == ReplyCode::Ok);
        const std::uint32_t learned = bench.status().learnedModel;
        bench.restart();
        QCOMPARE(static_cast<std::uint32_t>(bench.identify(2)->active.hash), learned);
        const ByteVector image = readBack(bench);
        NodeBench other;
        other.board.system.serialByte = 0x5B;
        other.identify(1);
        QVERIFY(other.deploy(image) == ReplyCode::Ok);
        const Reply back = ask(bench, LearnAction::Reset);
        QVERIFY(back.code == ReplyCode::Ok);
        QCOMPARE(back.value, std::uint64_t{bench.parentHash()});
    }

    void aFlashThatRefusesIsTold()
    {
        LearningBench bench;
        watchUntilFitted(bench);
        bench.board.flash.refuseErase(true);
        QVERIFY(ask(bench, LearnAction::Keep).code == ReplyCode::Ok);
        const BoardStatus status = bench.status();
        QCOMPARE(status.learnPhase, phase(LearnPhase::Failed));
        QCOMPARE(status.learnProblem, static_cast<std::uint8_t>(LearnProblem::FlashFailed));
        bench.received.clear();
        bench.run(100);
        QCOMPARE(bench.last<Score>(MessageType::Score).value().modelHash, bench.parentHash());
        QVERIFY(extremes(bench).empty());
    }

    void oneLearningAtATime()
    {
        LearningBench bench;
        QVERIFY(bench.learn(1).code == ReplyCode::Ok);
        QVERIFY(ask(bench, LearnAction::Extremes).code == ReplyCode::Busy);
        QVERIFY(ask(bench, LearnAction::Keep).code == ReplyCode::WrongOrder);
        QVERIFY(ask(bench, LearnAction::Stop).code == ReplyCode::Ok);
        QVERIFY(ask(bench, LearnAction::Extremes).code == ReplyCode::Ok);
        QVERIFY(bench.learn(1).code == ReplyCode::Busy);
        QVERIFY(bench.codeOf(MessageType::Rollback) == ReplyCode::Busy);
        QVERIFY(ask(bench, LearnAction::Stop).code == ReplyCode::Ok);
        QCOMPARE(bench.status().learnPhase, phase(LearnPhase::Stopped));
        bench.received.clear();
        bench.run(100);
        QVERIFY(extremes(bench).empty());
        QVERIFY(bench.learn(1).code == ReplyCode::Ok);
    }

    void windowsWithoutDataAreLeftOut()
    {
        LearningBench bench;
        QVERIFY(ask(bench, LearnAction::Extremes).code == ReplyCode::Ok);
        bench.run(100);
        const std::uint32_t before = extremes(bench).back().windows;
        bench.ask(MessageType::Configure, Configure{{}, {0, 2, 4, 200000}}); // not the model's rate
        bench.received.clear();
        bench.run(400);
        QVERIFY(!bench.all<Score>(MessageType::Score).empty());
        QVERIFY(extremes(bench).empty());
        QVERIFY(bench.status().learnLeftOut > 0);
        bench.ask(MessageType::Configure, Configure{{}, {0, 2, 4, 100000}});
        bench.run(400);
        // Another stream, whose index begins at 0: its time goes on where that of the other ended.
        QVERIFY(extremes(bench).back().windows > before);
    }

    void refusesWhatIsOutOfRange_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<int>("feature");
        QTest::addColumn<float>("gamma");
        QTest::addColumn<float>("limit");
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("m");
        QTest::addColumn<float>("forget");
        const float nan = std::numeric_limits<float>::quiet_NaN();
        QTest::newRow("source") << 2 << 0 << 2.0F << 1.0F << 5 << 5 << 0.0F;
        QTest::newRow("feature") << 1 << 8 << 2.0F << 1.0F << 5 << 5 << 0.0F;
        QTest::newRow("gamma") << 0 << 0 << 1.7F << 1.0F << 5 << 5 << 0.0F;
        QTest::newRow("gamma nan") << 0 << 0 << nan << 1.0F << 5 << 5 << 0.0F;
        QTest::newRow("limit nan") << 0 << 0 << 2.0F << nan << 5 << 5 << 0.0F;
        QTest::newRow("one peak") << 0 << 0 << 2.0F << 1.0F << 1 << 5 << 0.0F;
        QTest::newRow("65 peaks") << 0 << 0 << 2.0F << 1.0F << 65 << 5 << 0.0F;
        QTest::newRow("one outlier") << 0 << 0 << 2.0F << 1.0F << 5 << 1 << 0.0F;
        QTest::newRow("33 outliers") << 0 << 0 << 2.0F << 1.0F << 5 << 33 << 0.0F;
        QTest::newRow("forgets all") << 0 << 0 << 2.0F << 1.0F << 5 << 5 << 1.0F;
    }

    void refusesWhatIsOutOfRange()
    {
        QFETCH(const int, source);
        QFETCH(const int, feature);
        QFETCH(const float, gamma);
        QFETCH(const float, limit);
        QFETCH(const int, n);
        QFETCH(const int, m);
        QFETCH(const float, forget);
        LearningBench bench;
        const ExtremeOrder wrong = {static_cast<ExtremeSource>(source), static_cast<std::uint8_t>(feature),
                                    {gamma, limit, static_cast<std::uint32_t>(n), static_cast<std::uint32_t>(m), 500, forget}};
        QVERIFY(ask(bench, LearnAction::Extremes, wrong).code == ReplyCode::OutOfRange);
        QCOMPARE(bench.status().learnPhase, phase(LearnPhase::Idle));
    }

    void refusesWithoutWhatItNeeds()
    {
        NodeBench empty;
        empty.identify(1);
        QVERIFY(empty.ask(MessageType::Learn, request(LearnAction::Extremes))->code == ReplyCode::NoModel);
        LearningBench bench;
        bench.ask(MessageType::Configure, Configure{{}, {0, 2, 4, 200000}});
        QVERIFY(ask(bench, LearnAction::Extremes).code == ReplyCode::Paused);
        // What an older host sends: an action without its settings.
        Learn bare = LearningBench::request(1);
        bare.request = {bench.session, ++bench.lastId};
        ByteVector payload = payloadOf(bare);
        payload[6] = static_cast<std::uint8_t>(LearnAction::Extremes);
        bench.received.clear();
        bench.sendFrame(static_cast<std::uint8_t>(MessageType::Learn), payload);
        bench.serve();
        QVERIFY(bench.last<Reply>(MessageType::Reply)->code == ReplyCode::Malformed);
    }
};

QTEST_APPLESS_MAIN(TestNodeExtremes)
#include "test_node_extremes.moc"
