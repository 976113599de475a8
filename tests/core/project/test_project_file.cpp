// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/project/schema.h"
#include "tests/support/temporary_project.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <unistd.h>

using namespace baseline;
using namespace baseline::project;
using Code = Error::Code;

class TestProjectFile final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("file.baseline"));
        QFile out(path);
        const bool written = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
        return written ? path : QString();
    }

    static QByteArray bytesOfProject(int recordings = 1)
    {
        TemporaryProject project;
        for (int i = 0; i < recordings; ++i) {
            if (!storeRecording(project.database(), recordingOf(20000)))
                return {};
        }
        project.close();
        QFile in(project.path());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    static Code openError(const QString& path)
    {
        const auto project = ProjectFile::open(path);
        return project ? Code::Internal : project.error().code;
    }

private slots:
    void createsAndOpens()
    {
        TemporaryProject project;
        QVERIFY(project.isOpen());
        const auto id = storeRecording(project.database(), recordingOf(10));
        QVERIFY(id);
        QVERIFY(project.reopen());
        const auto listed = listRecordings(project.database());
        QVERIFY(listed);
        QCOMPARE(listed->size(), std::size_t{1});
        QCOMPARE(listed->front().info.id, *id);
        QCOMPARE(project.recovered(), 0);
    }

    void leavesOneFileWhenClosed()
    {
        TemporaryProject project;
        QVERIFY(storeRecording(project.database(), recordingOf(1000)));
        project.close();
        QCOMPARE(QDir(project.folder()).entryList(QDir::Files), QStringList{QStringLiteral("test.baseline")});
    }

    void refusesToOverwrite()
    {
        const QString path = file("mine");
        QCOMPARE(ProjectFile::create(path).error().code, Code::FileNotWritable);
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("mine"));
    }

    void saysWhenTheFolderIsMissing()
    {
        QCOMPARE(ProjectFile::create(m_folder.filePath(QStringLiteral("no/where/a.baseline"))).error().code,
                 Code::FileNotWritable);
        QCOMPARE(openError(m_folder.filePath(QStringLiteral("none.baseline"))), Code::FileNotFound);
    }

    void refusesWhatIsNoProject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = bytesOfProject();
        QVERIFY(whole.size() > 100000);
        QByteArray garbled = whole;
        garbled.replace(100, 40000, QByteArray(40000, '\xA5'));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("time,x,y,z\n").repeated(20);
        QTest::newRow("shorter than a header") << whole.left(60);
        QTest::newRow("header only") << whole.left(100);
        QTest::newRow("cut in half") << whole.left(whole.size() / 2);
        QTest::newRow("last byte missing") << whole.chopped(1);
        QTest::newRow("garbled tables") << garbled;
    }

    void refusesWhatIsNoProject()
    {
        QFETCH(QByteArray, bytes);
        const QString path = file(bytes);
        QCOMPARE(openError(path), Code::NotAProject);
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
    }

    void refusesAFolder() { QCOMPARE(openError(m_folder.path()), Code::NotAProject); }

    void refusesTheDatabaseOfAnotherProgram()
    {
        const QString path = m_folder.filePath(QStringLiteral("foreign.sqlite"));
        {
            QSqlDatabase foreign = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
            foreign.setDatabaseName(path);
            QVERIFY(foreign.open());
            QSqlQuery query(foreign);
            QVERIFY(query.exec(QStringLiteral("CREATE TABLE bookmarks (url TEXT)")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
        QCOMPARE(openError(path), Code::NotAProject);
    }

    void refusesANewerSchema()
    {
        TemporaryProject project;
        QVERIFY(project.database().run(QStringLiteral("INSERT INTO schema_versions (version, applied_utc)"
                                                      " VALUES (999, '2031-01-01T00:00:00.000Z')")));
        project.close();
        const auto opened = ProjectFile::open(project.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Code::TooNew);
        QCOMPARE(opened.error().subject, project.path().toStdString());
    }

    void saysWhenItHasNoPermission()
    {
        if (geteuid() == 0)
            QSKIP("The administrator may read and write every file.");
        TemporaryProject project;
        project.close();
        QVERIFY(QFile::setPermissions(project.path(), QFile::ReadOwner));
        QCOMPARE(openError(project.path()), Code::FileNotWritable);
        QVERIFY(QFile::setPermissions(project.path(), {}));
        QCOMPARE(openError(project.path()), Code::FileUnreadable);
    }

    void letsOneConnectionReadWhileAnotherWrites()
    {
        TemporaryProject project;
        auto second = ProjectFile::open(project.path());
        QVERIFY(second);
        auto writing = Transaction::begin(project.database());
        QVERIFY(writing);
        QVERIFY(storeRecording(project.database(), recordingOf(100)));
        QCOMPARE(listRecordings(second->database())->size(), std::size_t{0});
        QVERIFY(writing->commit());
        QCOMPARE(listRecordings(second->database())->size(), std::size_t{1});
    }

    void saysWhenAnotherConnectionKeepsTheLock()
    {
        TemporaryProject project;
        DatabaseOptions impatient;
        impatient.busyTimeout = std::chrono::milliseconds(1);
        auto second = ProjectFile::open(project.path(), impatient);
        QVERIFY(second);
        auto writing = Transaction::begin(project.database());
        QVERIFY(writing);
        QCOMPARE(storeRecording(second->database(), recordingOf(1)).error().code, Code::ProjectLocked);
    }

    void rollsBackWhatIsNotCommitted()
    {
        TemporaryProject project;
        {
            auto outer = Transaction::begin(project.database());
            QVERIFY(outer);
            QVERIFY(storeRecording(project.database(), recordingOf(10)));
        }
        QVERIFY(listRecordings(project.database())->empty());
        auto outer = Transaction::begin(project.database());
        QVERIFY(outer);
        {
            auto inner = Transaction::begin(project.database());
            QVERIFY(inner);
        }
        QVERIFY(!outer->commit()); // a part was given up, so the whole is
    }

    void givesUpAPartAlone()
    {
        TemporaryProject project;
        Database& database = project.database();
        QCOMPARE(Savepoint::begin(database).error().code, Code::Internal); // of nothing
        {
            auto whole = Transaction::begin(database);
            QVERIFY(whole);
            auto kept = Savepoint::begin(database);
            QVERIFY(kept);
            QVERIFY(storeRecording(database, recordingOf(10)));
            QVERIFY(kept->keep());
            QVERIFY(!kept->keep());
            {
                auto part = Savepoint::begin(database);
                QVERIFY(part);
                QVERIFY(storeRecording(database, recordingOf(20)));
                auto inner = Transaction::begin(database);
                QVERIFY(inner); // goes, and with it the part
            }
            QVERIFY(storeRecording(database, recordingOf(30)));
            QVERIFY(whole->commit());
        }
        const auto stored = listRecordings(database);
        QVERIFY(stored);
        QCOMPARE(stored->size(), std::size_t{2});
        QCOMPARE(stored->front().length, SampleIndex{10});
        QCOMPARE(stored->back().length, SampleIndex{30});
    }

    void keepsNoPartOfATransactionThatIsGone()
    {
        TemporaryProject project;
        Database& database = project.database();
        auto whole = Transaction::begin(database);
        QVERIFY(whole);
        {
            auto part = Savepoint::begin(database);
            QVERIFY(part);
            QVERIFY(database.run(QStringLiteral("ROLLBACK"))); // as SQLite does by itself after some errors
        }
        QVERIFY(!whole->commit());
    }
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "test_project_file.moc"
