// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/alarms.h"
#include "core/project/deployments.h"
#include "core/project/evaluations.h"
#include "core/project/models.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/project/sessions.h"
#include "tests/support/temporary_project.h"

#include <QTest>

#include <limits>

using namespace baseline;
using namespace baseline::project;
using Code = Error::Code;

class TestModels final : public QObject {
    Q_OBJECT

    const QDateTime m_time = QDateTime::fromMSecsSinceEpoch(1748012345678, Qt::UTC);
    const QByteArray m_image = QByteArray("BLM\0\1\2\xFF", 7).repeated(9000);

    ModelRecord record(const char* name) const
    {
        return {{},
                QLatin1String(name),
                QStringLiteral("c0ffee"),
                QStringLiteral("bands"),
                QStringLiteral("kmeans"),
                std::numeric_limits<std::uint64_t>::max(),
                m_time,
                0,
                {{QStringLiteral("r1"), {0, 5000}, QStringLiteral("aa")},
                 {QStringLiteral("r2"), {100, 7}, QStringLiteral("bb")}}};
    }

private slots:
    void givesBackModelAndImage()
    {
        TemporaryProject project;
        const auto id = storeModel(project.database(), record("fan"), m_image);
        QVERIFY(id);
        QVERIFY(project.reopen());
        QCOMPARE(loadModelImage(project.database(), *id).value(), m_image);
        ModelRecord expected = record("fan");
        expected.id = *id;
        expected.imageBytes = m_image.size();
        QCOMPARE(listModels(project.database()).value(), std::vector<ModelRecord>{expected});
        for (const QString& key : {*id, QStringLiteral("c0ffee"), QStringLiteral("fan")})
            QCOMPARE(findModel(project.database(), key).value(), expected);
    }

    void findsTheNewestOfAName()
    {
        TemporaryProject project;
        QVERIFY(storeModel(project.database(), record("fan"), m_image));
        const auto newest = storeModel(project.database(), record("fan"), "new");
        QVERIFY(newest);
        QCOMPARE(findModel(project.database(), QStringLiteral("fan"))->id, *newest);
        QCOMPARE(findModel(project.database(), QStringLiteral("pump")).error().code, Code::NotFound);
    }

    void refusesAModelWithoutNameOrImage()
    {
        TemporaryProject project;
        QCOMPARE(storeModel(project.database(), record(""), m_image).error().subject, std::string("name"));
        QCOMPARE(storeModel(project.database(), record("fan"), {}).error().subject, std::string("image"));
        QVERIFY(listModels(project.database())->empty());
    }

    void keepsTrainingSpansOfADeletedRecording()
    {
        TemporaryProject project;
        const auto recorded = storeRecording(project.database(), recordingOf(10));
        QVERIFY(recorded);
        ModelRecord model = record("fan");
        model.trainedOn = {{*recorded, {0, 10}, QStringLiteral("cc")}};
        QVERIFY(storeModel(project.database(), model, m_image));
        QVERIFY(deleteRecording(project.database(), *recorded));
        QCOMPARE(findModel(project.database(), model.name)->trainedOn, model.trainedOn);
    }

    void keepsEvaluationsWithTheirModel()
    {
        TemporaryProject project;
        const auto model = storeModel(project.database(), record("fan"), m_image);
        QVERIFY(model);
        const Evaluation good{{}, *model, m_time, QStringLiteral("{\"auc\": 0.995}")};
        const auto id = addEvaluation(project.database(), good);
        QVERIFY(id);
        const auto listed = listEvaluations(project.database(), *model);
        QVERIFY(listed);
        QCOMPARE(listed->front(), (Evaluation{*id, *model, m_time, good.json}));
        Evaluation bad = good;
        bad.json = QStringLiteral("{\"auc\": ");
        QCOMPARE(addEvaluation(project.database(), bad).error().code, Code::InvalidArgument);
        bad = good;
        bad.modelId = QStringLiteral("nobody");
        QCOMPARE(addEvaluation(project.database(), bad).error().code, Code::NotFound);
        QVERIFY(deleteModel(project.database(), *model));
        QVERIFY(listEvaluations(project.database(), *model)->empty());
        QCOMPARE(deleteModel(project.database(), *model).error().code, Code::NotFound);
        QCOMPARE(loadModelImage(project.database(), *model).error().code, Code::NotFound);
    }

    void remembersDeploymentsAndBoards()
    {
        TemporaryProject project;
        const auto model = storeModel(project.database(), record("fan"), m_image);
        QVERIFY(model);
        Deployment deployment{{},
                              *model,
                              QStringLiteral("fan"),
                              QStringLiteral("c0ffee"),
                              QStringLiteral("E661"),
                              m_time,
                              true,
                              std::chrono::milliseconds(812),
                              {}};
        deployment.way = DeployWay::Firmware;
        deployment.stages = {{QStringLiteral("wait for the bootloader"), std::chrono::milliseconds(800)},
                             {QStringLiteral("write"), std::chrono::milliseconds(0)}};
        const auto first = addDeployment(project.database(), deployment);
        QVERIFY(first);
        deployment.id = *first;
        Deployment failed{QStringLiteral("d2"),           {}, {}, {}, QStringLiteral("E662"), m_time, false, {},
                          QStringLiteral("board timeout")};
        QVERIFY(addDeployment(project.database(), failed));
        QCOMPARE(listDeployments(project.database()).value(), (std::vector<Deployment>{deployment, failed}));

        QVERIFY(
            rememberBoard(project.database(), {QStringLiteral("E661"), QStringLiteral("press 3"), m_time.addDays(1)}));
        QVERIFY(addDeployment(project.database(),
                              {{}, *model, {}, {}, QStringLiteral("E661"), m_time.addDays(2), true, {}, {}}));
        const auto boards = listBoards(project.database());
        QVERIFY(boards);
        QCOMPARE(boards->front(), (Board{QStringLiteral("E661"), QStringLiteral("press 3"), m_time.addDays(2)}));
        QCOMPARE(boards->size(), std::size_t{2});

        QVERIFY(deleteModel(project.database(), *model));
        QCOMPARE(listDeployments(project.database())->front().modelId, QString());
        QCOMPARE(listDeployments(project.database())->front().modelHash, QStringLiteral("c0ffee"));
    }

    void refusesABoardWithoutASerialNumber()
    {
        TemporaryProject project;
        QCOMPARE(addDeployment(project.database(), {}).error().subject, std::string("serial"));
        QCOMPARE(rememberBoard(project.database(), {}).error().subject, std::string("serial"));
    }

    void keepsAlarmsAndJudgements()
    {
        TemporaryProject project;
        Alarm alarm{{},   QStringLiteral("E661"),        QStringLiteral("c0ffee"), m_time, {}, 12.5,
                    3.25, QStringLiteral("x 80-160 Hz"), Judgement::Open};
        const auto id = addAlarm(project.database(), alarm);
        QVERIFY(id);
        alarm.id = *id;
        QCOMPARE(listAlarms(project.database()).value(), std::vector<Alarm>{alarm});
        QVERIFY(clearAlarm(project.database(), *id, m_time.addSecs(60)));
        QCOMPARE(judgeAlarm(project.database(), *id, Judgement::False).value(), Judgement::Open);
        QCOMPARE(judgeAlarm(project.database(), *id, Judgement::Real).value(), Judgement::False);
        alarm.clearedUtc = m_time.addSecs(60);
        alarm.judgement = Judgement::Real;
        QCOMPARE(listAlarms(project.database()).value(), std::vector<Alarm>{alarm});
        QCOMPARE(clearAlarm(project.database(), QStringLiteral("nobody"), m_time).error().code, Code::NotFound);
        QCOMPARE(judgeAlarm(project.database(), QStringLiteral("nobody"), Judgement::Real).error().code,
                 Code::NotFound);
        QVERIFY(keepAlarmSignal(project.database(), *id, QStringLiteral("some recording")));
        alarm.recordingId = QStringLiteral("some recording");
        QCOMPARE(findAlarm(project.database(), *id).value(), alarm);
        QCOMPARE(findAlarm(project.database(), QStringLiteral("nobody")).error().code, Code::NotFound);
        QCOMPARE(keepAlarmSignal(project.database(), QStringLiteral("nobody"), {}).error().code, Code::NotFound);
        alarm.id.clear();
        const auto again = addAlarm(project.database(), alarm);
        QVERIFY(again);
        QCOMPARE(findAlarm(project.database(), *again)->recordingId, alarm.recordingId);
        alarm.score = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(addAlarm(project.database(), alarm).error().code, Code::InvalidArgument);
    }

    void keepsSessions()
    {
        TemporaryProject project;
        Session session{{}, QStringLiteral("May"), QStringLiteral("after service"), {}, {}, m_time};
        const auto id = addSession(project.database(), session);
        QVERIFY(id);
        session.id = *id;
        QCOMPARE(listSessions(project.database()).value(), std::vector<Session>{session});
        QCOMPARE(addSession(project.database(), {}).error().code, Code::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestModels)
#include "test_models.moc"
