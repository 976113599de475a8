// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/models.h"
#include "core/project/recording_samples.h"
#include "core/project/recording_writer.h"
#include "core/project/recordings.h"
#include "core/recording/csv_export.h"
#include "tests/support/temporary_project.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace baseline;
using namespace baseline::project;
using Code = Error::Code;

/// Two kinds of full disk: a limit on the number of pages, which SQLite reports like a full disk and which works
/// everywhere, and a real file system of 1 MiB where the system lets the test mount one.
class TestFullDisk final : public QObject {
    Q_OBJECT

    static DatabaseOptions limited()
    {
        DatabaseOptions options;
        options.maxPages = 80; // 640 KiB, of which an empty project takes about 300
        return options;
    }

    /// Appends until it fails; the error, or Internal if the disk never filled up.
    static Error fill(RecordingWriter& writer)
    {
        for (SampleIndex first = 0; first < 1'000'000; first += 100) {
            if (Status appended = writer.append(samplesAt(first, 100), first); !appended)
                return appended.error();
        }
        return Error{};
    }

    /// A file system of 1 MiB that only this process sees.
    static bool mountSmallDisk(const QString& folder)
    {
#ifdef Q_OS_LINUX
        const QByteArray target = folder.toLocal8Bit();
        return unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
               mount("tmpfs", target.constData(), "tmpfs", 0, "size=1m") == 0;
#else
        Q_UNUSED(folder)
        return false;
#endif
    }

    static bool unmountSmallDisk(const QString& folder)
    {
#ifdef Q_OS_LINUX
        return umount(folder.toLocal8Bit().constData()) == 0;
#else
        Q_UNUSED(folder)
        return false;
#endif
    }

private slots:
    void keepsEverythingCommittedWhenTheLimitIsReached()
    {
        TemporaryProject project;
        WriterOptions options;
        options.database = limited();
        auto writer = RecordingWriter::begin(project.path(), threeAxes(), options);
        QVERIFY(writer);
        const Error error = fill(*writer);
        QCOMPARE(error.code, Code::DiskFull);
        QCOMPARE(error.subject, project.path().toStdString());
        const SampleIndex committed = writer->committed();
        QVERIFY(committed > 0);
        QCOMPARE(writer->append(samplesAt(0, 1), writer->position()).error().code, Code::DiskFull);
        QVERIFY(writer->finish());
        QVERIFY(project.reopen());
        QCOMPARE(project.recovered(), 0);
        const auto loaded = loadRecording(project.database(), writer->id());
        QVERIFY(loaded);
        QCOMPARE(loaded->length(), committed);
        QVERIFY(holdsItsValues(*loaded));
        QVERIFY(!loaded->info.complete);
        QCOMPARE(loaded->info.reason, QString(recording::reason::diskFull));
    }

    void storesAllOrNothing()
    {
        TemporaryProject project;
        auto small = ProjectFile::open(project.path(), limited());
        QVERIFY(small);
        QCOMPARE(storeRecording(small->database(), recordingOf(200000)).error().code, Code::DiskFull);
        QCOMPARE(
            storeModel(small->database(), {{}, QStringLiteral("m"), {}, {}, {}, 0, {}, 0, {}}, QByteArray(1 << 20, 'x'))
                .error()
                .code,
            Code::DiskFull);
        QVERIFY(listRecordings(small->database())->empty());
        QVERIFY(storeRecording(small->database(), recordingOf(100))); // the connection is still good
    }

    void leavesNothingOfAProjectThatDoesNotFit()
    {
        const QTemporaryDir folder;
        DatabaseOptions options;
        options.maxPages = 5;
        QCOMPARE(ProjectFile::create(folder.filePath(QStringLiteral("a.baseline")), options).error().code,
                 Code::DiskFull);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void keepsEverythingCommittedOnARealFullDisk()
    {
        const QTemporaryDir folder;
        if (!mountSmallDisk(folder.path()))
            QSKIP("This system does not let the test mount a file system.");
        const QString path = folder.filePath(QStringLiteral("small.baseline"));
        {
            const auto created = ProjectFile::create(path);
            QVERIFY2(created, created ? "" : created.error().detail.c_str());
        }
        QString id;
        SampleIndex committed = 0;
        {
            auto writer = RecordingWriter::begin(path, threeAxes());
            QVERIFY(writer);
            id = writer->id();
            const Error error = fill(*writer);
            QVERIFY2(error.code == Code::DiskFull, error.detail.c_str());
            committed = writer->committed();
            QVERIFY(committed > 0);
            (void)writer->finish().has_value(); // may need room too; if it has none, the next open marks the recording
        }
        {
            auto project = ProjectFile::open(path);
            QVERIFY2(project, project ? "" : project.error().detail.c_str());
            const auto loaded = loadRecording(project->database(), id);
            QVERIFY2(loaded, loaded ? "" : loaded.error().detail.c_str());
            QCOMPARE(loaded->length(), committed);
            QVERIFY(holdsItsValues(*loaded));
            QVERIFY(!loaded->info.complete);
            const Status exported = recording::exportCsv(*loaded, folder.filePath(QStringLiteral("out.csv")));
            QVERIFY2(exported.error().code == Code::DiskFull, exported.error().detail.c_str());
        }
        QVERIFY(unmountSmallDisk(folder.path()));
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "test_full_disk.moc"
