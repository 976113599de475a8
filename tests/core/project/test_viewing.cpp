// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/project/edits.h"
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/project/save_as.h"
#include "core/project/schema.h"
#include "core/project/studio_lock.h"
#include "tests/support/temporary_project.h"

#include <unistd.h>

using namespace baseline;
using namespace baseline::project;

/// Projects that can be read but not written, copies, and two studios at one file.
class TestViewing final : public QObject {
    Q_OBJECT

private slots:
    void opensANewerProjectForReading();
    void refusesANewerProjectWithOtherTables();
    void refusesEveryChangeOfAReadOnlyProject();
    void readsBesideAWriter();
    void opensAFileThatTakesNoWrites();
    void refusesAnOlderProjectThatCannotBeMigrated();
    void savesWhatStandsInTheLog();
    void replacesAnotherFile();
    void leavesNothingBehindWhenItCannotSave();
    void tellsTwoStudiosOfEachOther();
};

namespace {

QString addRun(Database& database, const char* name)
{
    recording::Recording recording;
    recording.info = threeAxes();
    recording.info.name = QLatin1String(name);
    recording.data = std::vector<std::int16_t>(300, 7);
    const auto id = storeRecording(database, recording);
    return id ? *id : QString();
}

void pretendNewer(Database& database)
{
    QVERIFY(database.run(QStringLiteral("INSERT INTO schema_versions (version, applied_utc) VALUES (?, '')"),
                         {currentSchemaVersion() + 1}));
}

} // namespace

void TestViewing::opensANewerProjectForReading()
{
    TemporaryProject project;
    const QString id = addRun(project.database(), "a");
    pretendNewer(project.database());
    project.close();
    QCOMPARE(ProjectFile::open(project.path()).error().code, Error::Code::TooNew);
    const auto viewed = ProjectFile::openForViewing(project.path());
    QVERIFY(viewed);
    QCOMPARE(viewed->readOnly(), ProjectFile::ReadOnly::Newer);
    QCOMPARE(listRecordings(viewed->database())->size(), std::size_t{1});
    QCOMPARE(loadRecording(viewed->database(), id)->rows(), SampleIndex{100});
}

void TestViewing::refusesANewerProjectWithOtherTables()
{
    TemporaryProject project;
    pretendNewer(project.database());
    QVERIFY(project.database().run(QStringLiteral("ALTER TABLE recordings RENAME COLUMN label TO word")));
    project.close();
    QCOMPARE(ProjectFile::openForViewing(project.path()).error().code, Error::Code::TooNew);
}

void TestViewing::refusesEveryChangeOfAReadOnlyProject()
{
    TemporaryProject project;
    const QString id = addRun(project.database(), "a");
    project.close();
    const auto viewed = ProjectFile::openForViewing(project.path(), true);
    QVERIFY(viewed);
    QCOMPARE(viewed->readOnly(), ProjectFile::ReadOnly::Asked);
    QCOMPARE(apply(viewed->database(), RenameRecording{id, QStringLiteral("b")}).error().code, Error::Code::ReadOnly);
    QCOMPARE(deleteRecording(viewed->database(), id).error().code, Error::Code::ReadOnly);
    recording::Recording recording;
    recording.info = threeAxes();
    recording.data = std::vector<std::int16_t>(3, 7);
    QCOMPARE(storeRecording(viewed->database(), recording).error().code, Error::Code::ReadOnly);
    QCOMPARE(listRecordings(viewed->database())->front().info.name, QStringLiteral("a"));
}

void TestViewing::readsBesideAWriter()
{
    TemporaryProject project;
    addRun(project.database(), "a");
    const auto viewed = ProjectFile::openForViewing(project.path(), true);
    QVERIFY(viewed);
    addRun(project.database(), "b");
    QCOMPARE(listRecordings(viewed->database())->size(), std::size_t{2});
}

void TestViewing::opensAFileThatTakesNoWrites()
{
    if (::geteuid() == 0)
        QSKIP("root may write any file, so this needs an ordinary user");
    TemporaryProject project;
    addRun(project.database(), "a");
    project.close();
    QVERIFY(QFile::setPermissions(project.path(), QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(project.folder(), QFile::ReadOwner | QFile::ExeOwner));
    const auto viewed = ProjectFile::openForViewing(project.path());
    QFile::setPermissions(project.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(viewed);
    QCOMPARE(viewed->readOnly(), ProjectFile::ReadOnly::NotWritable);
    QCOMPARE(listRecordings(viewed->database())->size(), std::size_t{1});
}

void TestViewing::refusesAnOlderProjectThatCannotBeMigrated()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.baseline"));
    {
        auto database = Database::open(path);
        QVERIFY(database);
        QVERIFY((*database)->run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)));
        QVERIFY(migrate(**database, std::span(migrations()).first(1)));
    }
    const auto viewed = ProjectFile::openForViewing(path, true);
    QVERIFY(!viewed);
    QCOMPARE(viewed.error().code, Error::Code::FileNotWritable);
    QVERIFY(ProjectFile::openForViewing(path)); // it may write, so it migrates
    QCOMPARE(ProjectFile::openForViewing(path, true)->readOnly(), ProjectFile::ReadOnly::Asked);
}

void TestViewing::savesWhatStandsInTheLog()
{
    TemporaryProject project;
    const QString id = addRun(project.database(), "a");
    QVERIFY(QFileInfo(project.path() + QStringLiteral("-wal")).size() > 0); // not yet in the file itself
    const QString copy = project.folder() + QStringLiteral("/copy.baseline");
    QVERIFY(saveProjectAs(project.database(), copy));
    addRun(project.database(), "later");
    auto opened = ProjectFile::open(copy);
    QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
    QCOMPARE(listRecordings(opened->database())->size(), std::size_t{1});
    QCOMPARE(*loadRecording(opened->database(), id), *loadRecording(project.database(), id));
    const QStringList left = QDir(project.folder()).entryList({QStringLiteral("*.part*")});
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void TestViewing::replacesAnotherFile()
{
    TemporaryProject project;
    addRun(project.database(), "a");
    TemporaryProject other;
    addRun(other.database(), "b");
    addRun(other.database(), "c");
    other.close();
    QVERIFY(saveProjectAs(project.database(), other.path()));
    QVERIFY(other.reopen());
    QCOMPARE(listRecordings(other.database())->size(), std::size_t{1});
}

void TestViewing::leavesNothingBehindWhenItCannotSave()
{
    TemporaryProject project;
    addRun(project.database(), "a");
    const QStringList before = QDir(project.folder()).entryList(QDir::Files);
    QCOMPARE(saveProjectAs(project.database(), project.path()).error().code, Error::Code::FileNotWritable);
    QCOMPARE(saveProjectAs(project.database(), project.folder()).error().code, Error::Code::FileNotWritable);
    const QString nowhere = project.folder() + QStringLiteral("/none/copy.baseline");
    const Status refused = saveProjectAs(project.database(), nowhere);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::FileNotWritable);
    QCOMPARE(QString::fromStdString(refused.error().subject), nowhere);
    std::stop_source stop;
    stop.request_stop();
    const Status cancelled = saveProjectAs(project.database(), project.folder() + QStringLiteral("/c.baseline"),
                                           Progress{{}, stop.get_token()});
    QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
    QCOMPARE(QDir(project.folder()).entryList(QDir::Files), before);
}

void TestViewing::tellsTwoStudiosOfEachOther()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.baseline"));
    {
        auto first = StudioLock::take(path);
        QVERIFY(first && *first);
        LockHolder holder;
        const auto second = StudioLock::take(path, &holder);
        QVERIFY(second);
        QVERIFY(!*second);
        QCOMPARE(holder.process, qint64(::getpid()));
    }
    const auto third = StudioLock::take(path);
    QVERIFY(third && *third);
    QCOMPARE(StudioLock::take(folder.filePath(QStringLiteral("none/p.baseline"))).error().code,
             Error::Code::FileNotWritable);
}

QTEST_GUILESS_MAIN(TestViewing)
#include "test_viewing.moc"
