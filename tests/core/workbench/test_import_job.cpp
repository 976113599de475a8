// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/workbench/export_job.h"
#include "core/workbench/import_job.h"

#include <memory>

using namespace baseline;
using namespace baseline::workbench;

/// Files into a project and out again.
class TestImportJob final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void makesTheProjectWithTheFirstRecording();
    void leavesNoProjectWhenNothingIsUnderstood();
    void storesWholeFilesOnly();
    void refusesAProjectThatIsNone();
    void stopsWhenAsked();
    void exportsUnderSafeNames();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    std::vector<project::RecordingSummary> stored() const
    {
        const auto project = project::ProjectFile::open(path("p.baseline"));
        return project ? *project::listRecordings(project->database()) : std::vector<project::RecordingSummary>{};
    }
    static recording::ImportOptions atHundredHertz()
    {
        recording::ImportOptions options;
        options.rate = Hertz{100.0};
        options.label = QStringLiteral("normal");
        return options;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportJob::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write("good.csv", "1,2,3\n4,5,6\n7,8,9\n");
    write("bad.csv", "1,2,3\n4,5\n");
}

void TestImportJob::makesTheProjectWithTheFirstRecording()
{
    const auto report = importFiles(path("p.baseline"), {path("good.csv"), path("good.csv")}, atHundredHertz());
    QVERIFY(report);
    QCOMPARE(report->size(), std::size_t(2));
    QCOMPARE(report->front().samples, SampleIndex(3));
    QCOMPARE(report->back().name, QStringLiteral("good 2")); // names are kept apart
    QCOMPARE(stored().size(), std::size_t(2));
    QCOMPARE(stored().front().info.label, QStringLiteral("normal"));
    QCOMPARE(stored().front().info.nominalRate.value, 100.0);
    QCOMPARE(stored().front().info.id, report->front().recordingId);
}

void TestImportJob::leavesNoProjectWhenNothingIsUnderstood()
{
    const auto report = importFiles(path("p.baseline"), {path("bad.csv"), path("gone.csv")}, atHundredHertz());
    QVERIFY(report);
    QCOMPARE(report->size(), std::size_t(2));
    for (const ImportedFile& file : *report)
        QVERIFY(file.fault);
    QVERIFY(!QFile::exists(path("p.baseline")));
}

void TestImportJob::storesWholeFilesOnly()
{
    const auto report = importFiles(path("p.baseline"), {m_folder->path()}, atHundredHertz());
    QVERIFY(report);
    QCOMPARE(report->size(), std::size_t(2));
    QCOMPARE(report->front().fault->code, Error::Code::BadFormat); // bad.csv comes first by name
    QVERIFY(!report->back().fault);
    QCOMPARE(stored().size(), std::size_t(1));
    QCOMPARE(stored().front().length, SampleIndex(3));
}

void TestImportJob::refusesAProjectThatIsNone()
{
    write("p.baseline", "no project");
    const auto report = importFiles(path("p.baseline"), {path("good.csv")}, atHundredHertz());
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::NotAProject);
}

void TestImportJob::stopsWhenAsked()
{
    std::stop_source stop;
    Progress progress;
    progress.stop = stop.get_token();
    progress.report = [&](double fraction, std::string_view) {
        if (fraction > 0.5) // in the third of four equal files, which is small enough to be read to its end
            stop.request_stop();
    };
    const QString good = path("good.csv");
    const auto report = importFiles(path("p.baseline"), {good, good, good, good}, atHundredHertz(), progress);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Cancelled);
    QCOMPARE(stored().size(), std::size_t(3));
    for (const project::RecordingSummary& recording : stored())
        QCOMPARE(recording.length, SampleIndex(3)); // each whole
}

void TestImportJob::exportsUnderSafeNames()
{
    const auto project = openOrCreateProject(path("p.baseline"));
    QVERIFY(project);
    recording::Recording recording;
    recording.info.nominalRate = Hertz{100.0};
    recording.info.channels = {{QStringLiteral("x"), QStringLiteral("g"), 0.5, 0.0}};
    recording.data = std::vector<std::int16_t>{1, 2, 3};
    for (const char* name : {"../up", "a/b", "a:b", "..", "day"}) {
        recording.info.name = QString::fromLatin1(name);
        QVERIFY(addRecording(project->database(), recording));
    }
    const auto files = exportRecordings(path("p.baseline"), {}, path("out"));
    QVERIFY(files);
    QCOMPARE(files->size(), 5);
    // All inside the folder, none over another.
    QCOMPARE(QDir(path("out")).entryList(QDir::Files | QDir::Hidden).size(), 6); // the manifest among them
    QVERIFY(QFile::exists(path("out/day.csv")));
    const auto one = exportRecordings(path("p.baseline"), {QStringLiteral("gone")}, path("out"));
    QCOMPARE(one.error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestImportJob)
#include "test_import_job.moc"
