// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recording_samples.h"
#include "core/project/recording_writer.h"
#include "core/project/recordings.h"
#include "tests/support/temporary_project.h"

#include <QFile>
#include <QTest>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

using namespace baseline;
using namespace baseline::project;
using Code = Error::Code;

/// The right to write goes away while a recording runs. A descriptor that is open keeps its right on Linux, whatever chmod
/// says; what takes it away, as a network disk does, is the immutable flag of the file system.
class TestLostPermission final : public QObject {
    Q_OBJECT

    static bool setImmutable(const QString& path, bool immutable)
    {
#ifdef Q_OS_LINUX
        const int file = ::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
        int flags = 0;
        bool done = file >= 0 && ::ioctl(file, FS_IOC_GETFLAGS, &flags) == 0;
        flags = immutable ? flags | FS_IMMUTABLE_FL : flags & ~FS_IMMUTABLE_FL;
        done = done && ::ioctl(file, FS_IOC_SETFLAGS, &flags) == 0;
        if (file >= 0)
            ::close(file);
        return done;
#else
        Q_UNUSED(path)
        Q_UNUSED(immutable)
        return false;
#endif
    }

private slots:
    void keepsEverythingCommitted()
    {
        TemporaryProject project;
        const QString log = project.path() + QLatin1String("-wal");
        auto writer = RecordingWriter::begin(project.path(), threeAxes());
        QVERIFY(writer);
        for (SampleIndex first = 0; first < 5000; first += 100)
            QVERIFY(writer->append(samplesAt(first, 100), first));
        const SampleIndex committed = writer->committed();
        if (!setImmutable(log, true))
            QSKIP("This system or its disk does not let the test take the right to write away.");
        Status appended = done();
        for (SampleIndex first = 5000; appended && first < 10'000; first += 100)
            appended = writer->append(samplesAt(first, 100), first);
        const bool given = setImmutable(log, false);
        QVERIFY(given);
        QVERIFY(!appended);
        QVERIFY2(appended.error().code == Code::FileNotWritable, appended.error().detail.c_str());
        QCOMPARE(appended.error().subject, project.path().toStdString());
        QCOMPARE(writer->committed(), committed);
        QVERIFY(writer->finish());
        QVERIFY(project.reopen());
        const auto loaded = loadRecording(project.database(), writer->id());
        QVERIFY2(loaded, loaded ? "" : loaded.error().detail.c_str());
        QCOMPARE(loaded->length(), committed);
        QVERIFY(holdsItsValues(*loaded));
        QVERIFY(!loaded->info.complete);
        QVERIFY(!loaded->info.reason.isEmpty());
    }

    void goesOnWhenOnlyTheNameIsForbidden()
    {
        TemporaryProject project;
        auto writer = RecordingWriter::begin(project.path(), threeAxes());
        QVERIFY(writer);
        QVERIFY(writer->append(samplesAt(0, 1000), 0));
        QVERIFY(QFile::setPermissions(project.path(), {}));
        QVERIFY(writer->append(samplesAt(1000, 1000), 1000));
        QVERIFY(writer->finish());
        QVERIFY(QFile::setPermissions(project.path(), QFile::ReadOwner | QFile::WriteOwner));
        const auto loaded = loadRecording(project.database(), writer->id());
        QVERIFY(loaded);
        QCOMPARE(loaded->length(), 2000);
        QVERIFY(loaded->info.complete);
    }
};

QTEST_GUILESS_MAIN(TestLostPermission)
#include "test_lost_permission.moc"
