// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/overview.h"
#include "core/project/recording_samples.h"
#include "core/project/schema.h"
#include "core/workbench/project_job.h"
#include "core/workbench/workbench.h"
#include "tests/support/temporary_project.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace baseline;
using namespace baseline::workbench;
using project::ProjectFile;
using project::TemporaryProject;

/// How the studio opens a project: alone, as the second one, or a file that it cannot write.
class TestOpenProject final : public QObject {
    Q_OBJECT

private slots:
    void theSecondStudioReadsOnly()
    {
        TemporaryProject made;
        const auto id = project::storeRecording(made.database(), project::recordingOf(100));
        QVERIFY(id);
        made.close();
        Workbench first;
        QVERIFY(first.openProject(made.path()));
        QCOMPARE(first.readOnly(), ProjectFile::ReadOnly::No);
        {
            Workbench second;
            QVERIFY(second.openProject(made.path()));
            QCOMPARE(second.readOnly(), ProjectFile::ReadOnly::Asked);
            QCOMPARE(second.lockHolder().process, QCoreApplication::applicationPid());
            QCOMPARE(second.recordings()->size(), std::size_t{1});
            QCOMPARE(second.apply(project::LabelRecording{*id, QStringLiteral("x")}).error().code,
                     Error::Code::ReadOnly);
        }
        QVERIFY(first.apply(project::LabelRecording{*id, QStringLiteral("normal")}));
    }

    void keepsItsHoldWhenItOpensTheProjectAgain()
    {
        TemporaryProject made;
        made.close();
        const QString link = made.folder() + QStringLiteral("/link.baseline");
        QVERIFY(QFile::link(made.path(), link));
        Workbench first;
        QVERIFY(first.openProject(made.path()));
        QVERIFY(first.openProject(made.path()));
        QCOMPARE(first.readOnly(), ProjectFile::ReadOnly::No);
        Workbench second;
        QVERIFY(second.openProject(link)); // another name, the same project
        QCOMPARE(second.readOnly(), ProjectFile::ReadOnly::Asked);
    }

    void mayWriteOnceTheOtherStudioIsGone()
    {
        TemporaryProject made;
        made.close();
        auto first = std::make_unique<Workbench>();
        QVERIFY(first->openProject(made.path()));
        Workbench second;
        QVERIFY(second.openProject(made.path()));
        QVERIFY(first->openProject(made.folder() + QStringLiteral("/other.baseline"))); // lets go of the first
        QVERIFY(second.openProject(made.path()));
        QCOMPARE(second.readOnly(), ProjectFile::ReadOnly::No);
        QCOMPARE(second.lockHolder(), project::LockHolder{});
    }

    void aFailureKeepsTheProjectBefore()
    {
        TemporaryProject made;
        made.close();
        Workbench bench;
        QVERIFY(bench.openProject(made.path()));
        const QString text = made.folder() + QStringLiteral("/text.baseline");
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("time,x\n") > 0);
        file.close();
        QCOMPARE(bench.openProject(text).error().code, Error::Code::NotAProject);
        QCOMPARE(bench.projectPath(), made.path());
        QCOMPARE(bench.readOnly(), ProjectFile::ReadOnly::No);
        Workbench other;
        QVERIFY(other.openProject(made.path()));
        QCOMPARE(other.readOnly(), ProjectFile::ReadOnly::Asked); // still held
    }

    void opensANewerProjectForReading()
    {
        TemporaryProject made;
        QVERIFY(made.database().run(QStringLiteral("INSERT INTO schema_versions (version, applied_utc)"
                                                   " VALUES (?, '')"),
                                    {project::currentSchemaVersion() + 1}));
        made.close();
        Workbench bench;
        QVERIFY(bench.openProject(made.path()));
        QCOMPARE(bench.readOnly(), ProjectFile::ReadOnly::Newer);
    }

    void makesTheMissingPicturesInTheBackground()
    {
        TemporaryProject made;
        for (int i = 0; i < 3; ++i)
            QVERIFY(project::storeRecording(made.database(), project::recordingOf(20'000)));
        const auto count = [&](const char* statement) {
            auto query = made.database().run(QLatin1String(statement));
            return query && query->next() ? query->value(0).toInt() : -1;
        };
        const int rows = count("SELECT COUNT(*) FROM pyramid");
        QVERIFY(rows > 0);
        QVERIFY(made.database().run(QStringLiteral("DELETE FROM pyramid")));
        QVERIFY(made.database().run(QStringLiteral("UPDATE recordings SET thumbnail = NULL")));
        Workbench bench;
        QSignalSpy changed(&bench, &Workbench::recordingsChanged);
        QSignalSpy failed(&bench, &Workbench::failed);
        QVERIFY(bench.openProject(made.path()));
        QCOMPARE(changed.count(), 1); // it was opened; the pictures come later
        QTRY_COMPARE(changed.count(), 2);
        QCOMPARE(count("SELECT COUNT(*) FROM pyramid"), rows);
        QCOMPARE(count("SELECT COUNT(*) FROM recordings WHERE thumbnail IS NULL"), 0);
        QVERIFY(bench.openProject(made.path())); // nothing is left to do
        QCOMPARE(changed.count(), 3);
        QCOMPARE(failed.count(), 0);
    }

    void anotherProjectOrTheEndStopsThem()
    {
        TemporaryProject made;
        for (int i = 0; i < 20; ++i)
            QVERIFY(project::storeRecording(made.database(), project::recordingOf(20'000)));
        QVERIFY(made.database().run(QStringLiteral("UPDATE recordings SET thumbnail = NULL")));
        TemporaryProject other;
        QVERIFY(project::storeRecording(other.database(), project::recordingOf(20'000)));
        QVERIFY(other.database().run(QStringLiteral("UPDATE recordings SET thumbnail = NULL")));
        {
            Workbench bench;
            QSignalSpy failed(&bench, &Workbench::failed);
            QVERIFY(bench.openProject(made.path()));
            QVERIFY(bench.openProject(other.path()));
            QVERIFY(bench.openProject(made.path())); // before the first job has noticed
            QVERIFY(bench.openProject(other.path()));
            QTRY_VERIFY(project::recordingsWithoutOverview(other.database())->isEmpty());
            QCOMPARE(failed.count(), 0); // that it was cancelled is nobody's business
            QVERIFY(bench.openProject(made.path()));
        } // ends while it works
        Workbench bench;
        QVERIFY(bench.openProject(made.path()));
        QTRY_VERIFY(project::recordingsWithoutOverview(made.database())->isEmpty());
    }

    void tellsOnceThatNoPictureCanBeMade()
    {
        TemporaryProject made;
        QVERIFY(project::storeRecording(made.database(), project::recordingOf(20'000)));
        QVERIFY(project::storeRecording(made.database(), project::recordingOf(20'000)));
        QVERIFY(made.database().run(QStringLiteral("UPDATE recordings SET thumbnail = NULL")));
        QVERIFY(made.database().run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON pyramid BEGIN"
                                                   " SELECT RAISE(ABORT, 'no room'); END")));
        Workbench bench;
        QSignalSpy failed(&bench, &Workbench::failed);
        QVERIFY(bench.openProject(made.path()));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(bench.recordings()->size(), std::size_t{2});
    }

    void tellsWhatItRecovered()
    {
        TemporaryProject made;
        QVERIFY(project::storeRecording(made.database(), project::recordingOf(1500)));
        QVERIFY(made.database().run(QStringLiteral("UPDATE recordings SET state = 'running'")));
        made.close();
        Workbench bench;
        QVERIFY(bench.openProject(made.path()));
        const auto recovered = bench.recoveredRecordings();
        QCOMPARE(recovered.size(), std::size_t{1});
        QCOMPARE(recovered.front().name, QStringLiteral("run"));
        QCOMPARE(recovered.front().kept.count(), 1.5); // 1500 samples at 1 kHz
    }

    void savesACopyButNotOverAnOpenProject()
    {
        TemporaryProject made;
        QVERIFY(project::storeRecording(made.database(), project::recordingOf(100)));
        const QString copy = made.folder() + QStringLiteral("/copy.baseline");
        QVERIFY(saveProjectAs(made.path(), copy)); // while it is open and its log not yet copied back
        Workbench bench;
        QVERIFY(bench.openProject(copy));
        QCOMPARE(bench.recordings()->size(), std::size_t{1});
        QCOMPARE(saveProjectAs(made.path(), copy).error().code, Error::Code::ProjectLocked);
        QCOMPARE(saveProjectAs(made.path(), made.path()).error().code, Error::Code::FileNotWritable);
        QCOMPARE(saveProjectAs(made.folder() + QStringLiteral("/none.baseline"), copy).error().code,
                 Error::Code::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(TestOpenProject)
#include "test_open_project.moc"
