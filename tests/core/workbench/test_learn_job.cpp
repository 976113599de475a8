// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/learn_job.h"

#include "core/project/deployments.h"
#include "core/project/models.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/monitor_job.h"
#include "tests/core/workbench/learning_rig.h"
#include "tests/support/temporary_project.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;
using namespace baseline::workbench;
using Code = Error::Code;

class TestLearnJob final : public QObject {
    Q_OBJECT
private slots:
    void theBoardLearnsAndTheProjectHasIt()
    {
        LearningRig rig;
        project::TemporaryProject file;
        std::vector<LearnState> states;
        const auto report = learnOnBoard(rig.link(), {2, 0.01, file.path()},
                                         [&](const LearnState& state) { states.push_back(state); });
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QVERIFY(!states.empty());
        QVERIFY(states.back().phase == LearnPhase::Learned);
        for (std::size_t i = 1; i < states.size(); ++i)
            QVERIFY(states[i].windows >= states[i - 1].windows);
        QCOMPARE(report->modelName, QStringLiteral("Example (learned)"));
        QCOMPARE(report->parentHash, model::hashOf(exampleImage()));
        QCOMPARE(report->features, 36U);
        QCOMPARE(report->constantFeatures, 0U);
        QCOMPARE(report->alpha, static_cast<double>(0.01F));
        QVERIFY(report->calibrationWindows >= 99);
        QVERIFY(report->threshold > 36.0); // the mean score of 36 features is 36
        QCOMPARE(*rig.link().readModel(noSlot), report->image);

        const auto models = project::listModels(file.database());
        QCOMPARE(models->size(), std::size_t{1});
        QCOMPARE(models->front().id, report->modelId);
        QCOMPARE(models->front().detector, QStringLiteral("mahalanobis"));
        QCOMPARE(models->front().recipe, QStringLiteral("bands"));
        QVERIFY(models->front().createdUtc.secsTo(QDateTime::currentDateTimeUtc()) < 3600);
        const auto deployments = project::listDeployments(file.database());
        QCOMPARE(deployments->size(), std::size_t{1});
        QVERIFY(deployments->front().verified);
        QCOMPARE(deployments->front().modelId, report->modelId);
        QCOMPARE(deployments->front().boardSerial, report->boardSerial);

        // Fetched again it is the same model, not another one.
        const auto again = fetchLearned(rig.link(), file.path());
        QVERIFY(again);
        QCOMPARE(again->modelId, report->modelId);
        QCOMPARE(project::listModels(file.database())->size(), std::size_t{1});
        QCOMPARE(project::listDeployments(file.database())->size(), std::size_t{1});
    }

    void whatItLearnedScoresAsTheStudioDoes()
    {
        LearningRig rig;
        QVERIFY(learnOnBoard(rig.link(), {2, 0.01, {}}, {}));
        const auto totals = monitorBoard(rig.link(), {Seconds(60.0)}, {});
        QVERIFY(totals);
        QVERIFY(totals->windows.windows > 400);
        QCOMPARE(totals->windows.equal, totals->windows.windows);
        QVERIFY(totals->anomalies < totals->windows.windows / 20); // one in a hundred is meant
    }

    void anotherBoardRunsIt()
    {
        LearningRig rig;
        const auto learned = learnOnBoard(rig.link(), {2, 0.01, {}}, {});
        QVERIFY(learned);
        ConnectedBoard other(noisyMachine());
        QVERIFY(deployToBoard(other.board.link(), learned->image));
        QCOMPARE(*other.board.link().readModel(noSlot), learned->image);
    }

    void itSurvivesARestart()
    {
        LearningRig rig;
        const auto learned = learnOnBoard(rig.link(), {2, 0.01, {}}, {});
        QVERIFY(learned);
        const auto boot = rig.link().hello()->bootId;
        rig.node.restart();
        QTRY_VERIFY(rig.link().identify()->bootId != boot);
        QCOMPARE(*rig.link().readModel(noSlot), learned->image);
        QVERIFY(fetchLearned(rig.link(), {}));
    }

    void refusalsSayWhatToDo()
    {
        ConnectedBoard bare(noisyMachine());
        auto refused = startLearning(bare.board.link(), {10, 0.01, {}});
        QCOMPARE(refused.error().code, Code::NotFound);
        QCOMPARE(refused.error().subject, std::string("model to learn from"));
        QCOMPARE(fetchLearned(bare.board.link(), {}).error().subject, std::string("learned model"));

        LearningRig rig;
        refused = startLearning(rig.link(), {1, 0.001, {}});
        QCOMPARE(refused.error().subject, std::string("learning minutes"));
        QCOMPARE(refused.error().value, 14.0);
        for (const double alpha : {0.0, -1.0, 1.0, 0.3, std::numeric_limits<double>::quiet_NaN()})
            QCOMPARE(startLearning(rig.link(), {10, alpha, {}}).error().subject, std::string("learning alpha"));
        for (const std::uint32_t minutes : {0U, 1441U, 0xFFFFFFFFU})
            QCOMPARE(startLearning(rig.link(), {minutes, 0.01, {}}).error().subject, std::string("learning time"));
        QCOMPARE(fetchLearned(rig.link(), {}).error().subject, std::string("learned model"));
        QVERIFY(startLearning(rig.link(), {1440, 0.01, {}}));
        refused = startLearning(rig.link(), {10, 0.01, {}});
        QCOMPARE(refused.error().code, Code::BoardRefused);
        QCOMPARE(refused.error().subject, std::string("learning"));
        QCOMPARE(deployToBoard(rig.link(), exampleImage("Other")).error().subject, std::string("learning"));
        QVERIFY(stopLearning(rig.link()));
        QVERIFY(stopLearning(rig.link())); // twice is no fault
        QVERIFY(deployToBoard(rig.link(), exampleImage("Other")));
    }

    void cancellingStopsTheBoard()
    {
        LearningRig rig;
        std::stop_source stop;
        const auto cancelled = learnOnBoard(
            rig.link(), {1440, 0.01, {}}, [&](const LearnState&) { stop.request_stop(); }, {{}, stop.get_token()});
        QCOMPARE(cancelled.error().code, Code::Cancelled);
        QTRY_COMPARE(learnStateOf(rig.link().status()->status).phase, LearnPhase::Stopped);
        QCOMPARE(rig.link().hello()->active.hash, model::hashOf(exampleImage()));
    }

    void aRestartInTheMiddleIsTold()
    {
        LearningRig rig;
        int states = 0;
        const auto lost = learnOnBoard(rig.link(), {1440, 0.01, {}}, [&](const LearnState&) {
            if (++states == 2)
                rig.node.restart();
        });
        QCOMPARE(lost.error().code, Code::BoardTimeout);
        QCOMPARE(rig.link().identify()->active.hash, model::hashOf(exampleImage()));
    }

    void aVanishedPortIsTold()
    {
        LearningRig rig;
        const auto lost = learnOnBoard(rig.link(), {1440, 0.01, {}}, [&](const LearnState&) { rig.node.unplug(); });
        QCOMPARE(lost.error().code, Code::PortLost);
    }

    void nothingThatMovesIsNothingToLearn()
    {
        PtyNodeOptions still = noisyMachine();
        still.signal = [](std::uint64_t, std::uint8_t) { return std::int16_t{100}; };
        LearningRig rig(still);
        QCOMPARE(learnOnBoard(rig.link(), {2, 0.01, {}}, {}).error().code, Code::ConstantInput);
    }

    void resetGoesBack()
    {
        LearningRig rig;
        QCOMPARE(*resetLearning(rig.link()), 0U);
        QVERIFY(learnOnBoard(rig.link(), {2, 0.01, {}}, {}));
        const auto back = resetLearning(rig.link());
        QVERIFY(back);
        QCOMPARE(*back, static_cast<std::uint32_t>(model::hashOf(exampleImage())));
        QCOMPARE(*rig.link().readModel(noSlot), exampleImage());
    }

    void aProjectThatIsNoneDoesNotUndoIt()
    {
        LearningRig rig;
        const auto report = learnOnBoard(rig.link(), {2, 0.01, QStringLiteral("/no/such.baseline")}, {});
        QVERIFY(report);
        QVERIFY(report->logFault);
        QVERIFY(report->modelId.isEmpty());
    }

    /// Frames of both directions are lost: requests are repeated, and done once.
    void aBadLinkDoesNotHurt()
    {
        PtyNodeOptions options = noisyMachine();
        options.fate = dropShare(0.1, 5);
        ConnectedBoard rig(std::move(options));
        QVERIFY(deployToBoard(rig.board.link(), exampleImage()));
        const auto report = learnOnBoard(rig.board.link(), {2, 0.01, {}}, {});
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
    }
};

QTEST_GUILESS_MAIN(TestLearnJob)
#include "test_learn_job.moc"
