// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/alarms.h"
#include "core/project/deployments.h"
#include "core/project/evaluations.h"
#include "core/project/exclusions.h"
#include "core/project/label_sets.h"
#include "core/project/models.h"
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/project/schema.h"
#include "core/project/segments.h"
#include "core/project/sessions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline;
using namespace baseline::project;

/// A project of the first version is opened by this one, and everything is still there.
class TestMigration final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::optional<ProjectFile> m_project;

    Database& database() { return m_project->database(); }

    static QStringList firstVersion()
    {
        QFile file(QStringLiteral(BASELINE_TEST_DATA "/project/version_1.sql"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QStringList statements = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        statements.removeIf([](const QString& line) { return line.startsWith(QLatin1String("--")); });
        return statements;
    }

    void checkRecordings();
    void checkModels();

private slots:
    void init() { m_path = m_folder.filePath(QStringLiteral("old.baseline")); }

    void cleanup()
    {
        m_project.reset();
        QFile::remove(m_path);
    }

    void publishedMigrationsStayAsTheyAre()
    {
        const QStringList file = firstVersion();
        QVERIFY(!file.isEmpty());
        for (QString statement : migrations().front().statements) {
            statement.replace(QLatin1String("{blob}"), QLatin1String("BLOB"));
            QVERIFY2(file.contains(statement), qPrintable(statement));
        }
    }

    void keepsEverything_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("from version 1") << 1;
        QTest::newRow("from version 2") << 2;
    }

    void keepsEverything()
    {
        QFETCH(int, version);
        {
            const auto old = Database::open(m_path);
            QVERIFY(old);
            for (const QString& statement : firstVersion()) {
                const auto done = (*old)->run(statement);
                QVERIFY2(done, done ? "" : done.error().detail.c_str());
            }
            QVERIFY(migrate(**old, std::span(migrations()).first(static_cast<std::size_t>(version))));
            if (version == 2)
                QVERIFY((*old)->run(QStringLiteral("UPDATE deployments SET way = 'firmware', stages = 'build=900'")));
            QCOMPARE(schemaVersion(**old).value(), version);
        }
        auto opened = ProjectFile::open(m_path);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        m_project.emplace(std::move(*opened));
        QCOMPARE(schemaVersion(database()).value(), currentSchemaVersion());
        checkRecordings();
        checkModels();
        const auto deployments = listDeployments(database());
        QVERIFY(deployments);
        QCOMPARE(deployments->size(), std::size_t{1});
        const Deployment& deployment = deployments->front();
        QCOMPARE(deployment.modelId, QStringLiteral("model-1"));
        QVERIFY(deployment.verified);
        QCOMPARE(deployment.took.count(), 1250);
        QCOMPARE(deployment.way, version == 2 ? DeployWay::Firmware : DeployWay::Wire);
        QCOMPARE(deployment.stages.size(), std::size_t(version == 2 ? 1 : 0));
        const auto again = ProjectFile::open(m_path); // nothing left to migrate
        QVERIFY(again);
    }
};

void TestMigration::checkRecordings()
{
    const auto listed = listRecordings(database());
    QVERIFY(listed);
    QCOMPARE(listed->size(), std::size_t{2}); // the third was taken out of the lists
    QCOMPARE(listed->front().segments, 1);
    QVERIFY(!listed->front().excluded);
    const auto pump = loadRecording(database(), QStringLiteral("recording-1"));
    QVERIFY2(pump, pump ? "" : pump.error().detail.c_str());
    QCOMPARE(pump->info.name, QStringLiteral("pump"));
    QCOMPARE(pump->info.label, QStringLiteral("normal"));
    QCOMPARE(pump->info.sessionId, QStringLiteral("session-1"));
    QCOMPARE(pump->info.trueRate.value, 999.5);
    QVERIFY(!pump->info.jitter);
    QCOMPARE(pump->info.range.value, 4.0);
    QCOMPARE(pump->info.startedUtc, QDateTime(QDate(2026, 3, 2), QTime(8, 1, 0, 250), Qt::UTC));
    QCOMPARE(pump->info.deviceSerial, QStringLiteral("nano-1"));
    QCOMPARE(pump->info.notes, QStringLiteral("at the bearing"));
    QCOMPARE(pump->info.clipped, SampleIndex{1});
    QVERIFY(pump->info.lossesVisible && pump->info.tags.isEmpty());
    QCOMPARE(pump->info.channels.at(1), (recording::Channel{QStringLiteral("y"), QStringLiteral("g"), 4.0 / 32768, 0.5}));
    QCOMPARE(pump->gaps, (std::vector<recording::Gap>{{4, 2}}));
    QCOMPARE(std::get<std::vector<std::int16_t>>(pump->data),
             (std::vector<std::int16_t>{1, -1, 2, -2, 3, -3, 4, -4, 32767, -32768, 5, -5, 6, -6}));
    const auto fan = loadRecording(database(), QStringLiteral("recording-2"));
    QVERIFY(fan);
    QCOMPARE(std::get<std::vector<float>>(fan->data), (std::vector<float>{0.25F, -1.5F}));
    QCOMPARE(fan->info.reason, QString(recording::reason::portLost));
    const auto segments = listSegments(database(), QStringLiteral("recording-1"));
    QVERIFY(segments);
    QCOMPARE(*segments, (std::vector<Segment>{{QStringLiteral("segment-1"), QStringLiteral("recording-1"), {1, 2},
                                               QStringLiteral("knock")}}));
    const auto sessions = listSessions(database());
    QVERIFY(sessions);
    QCOMPARE(sessions->size(), std::size_t{1});
    QCOMPARE(sessions->front().notes, QStringLiteral("after oiling"));
    QVERIFY(sessions->front().machineId.isEmpty());
}

void TestMigration::checkModels()
{
    const auto models = listModels(database());
    QVERIFY(models);
    QCOMPARE(models->size(), std::size_t{1});
    QCOMPARE(models->front().seed, std::uint64_t{42});
    QCOMPARE(models->front().trainedOn, (std::vector<TrainingSpan>{{QStringLiteral("recording-1"), {0, 4},
                                                                    QStringLiteral("feed")}}));
    QCOMPARE(loadModelImage(database(), QStringLiteral("model-1")).value(), QByteArray("\x01\x02\x03\x04"));
    QCOMPARE(listEvaluations(database(), QStringLiteral("model-1"))->front().json, QStringLiteral("{\"auc\":0.975}"));
    const auto boards = listBoards(database());
    QVERIFY(boards);
    QCOMPARE(boards->front().name, QStringLiteral("Pump 3"));
    const auto alarms = listAlarms(database());
    QVERIFY(alarms);
    QCOMPARE(alarms->front().judgement, Judgement::Real);
    QCOMPARE(alarms->front().score, 3.5);
}

QTEST_GUILESS_MAIN(TestMigration)
#include "test_migration.moc"
