// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/project/edits.h"
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/project/segments.h"
#include "core/recording/manifest.h"
#include "core/workbench/export_job.h"
#include "core/workbench/import_job.h"

#include <random>

using namespace baseline;
using namespace baseline::workbench;

/// Out of a project, into another one, through every kind of file.
class TestExportJob final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void comesBackWithoutLoss_data();
    void comesBackWithoutLoss();
    void writesTheLabels();
    void refusesAnEndingItDoesNotKnow();
    void namesEdgeImpulseFilesAfterTheirLabels();

private:
    QTemporaryDir m_folder;
    QString m_project;
    std::vector<recording::Recording> m_recordings;
};

namespace {

/// Counts of a board with losses, floating point numbers, 24-bit integers: what people bring.
recording::Recording made(recording::SampleFormat format, const char* name, int bits, std::vector<recording::Gap> gaps)
{
    recording::Recording recording;
    recording.info.name = QLatin1String(name);
    recording.info.label = QStringLiteral("normal");
    recording.info.nominalRate = Hertz{952.0};
    recording.info.trueRate = Hertz{951.7321};
    recording.info.range = Gravity{4.0};
    recording.info.format = format;
    recording.info.tags = {QStringLiteral("fan"), QStringLiteral("lab")};
    recording.info.notes = QStringLiteral("after service");
    recording.info.startedUtc = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    const double scale = format == recording::SampleFormat::Int16   ? 4.0 / 32768.0
                         : format == recording::SampleFormat::Int32 ? 4.0 / 8388608.0
                                                                    : 1.0;
    for (const char* axis : {"x", "y", "z"})
        recording.info.channels.push_back({QLatin1String(axis), QStringLiteral("g"), scale, 0.0});
    recording.data = recording::emptyData(format);
    std::mt19937 random(5);
    std::visit(
        [&](auto& raw) {
            using T = typename std::decay_t<decltype(raw)>::value_type;
            for (int i = 0; i < 3 * 5000; ++i) {
                const auto whole = static_cast<std::int32_t>(random()) >> (32 - bits);
                raw.push_back(std::is_floating_point_v<T> ? static_cast<T>(whole) / static_cast<T>(3e6)
                                                          : static_cast<T>(whole));
            }
        },
        recording.data);
    for (const recording::Gap& gap : gaps)
        recording.info.lost += gap.lost;
    recording.gaps = std::move(gaps);
    return recording;
}

} // namespace

void TestExportJob::initTestCase()
{
    using recording::SampleFormat;
    m_project = m_folder.filePath(QStringLiteral("from.baseline"));
    auto project = project::ProjectFile::create(m_project);
    QVERIFY(project);
    m_recordings.push_back(made(SampleFormat::Int16, "board", 16, {{0, 4}, {1000, 70}, {3000, 1}}));
    m_recordings.push_back(made(SampleFormat::Float32, "float", 31, {}));
    m_recordings.push_back(made(SampleFormat::Int32, "sound", 24, {}));
    m_recordings.push_back(made(SampleFormat::Float64, "double", 31, {{7, 2}}));
    m_recordings.push_back(made(SampleFormat::Float32, "metric", 24, {}));
    for (recording::Channel& channel : m_recordings.back().info.channels)
        channel.scale = 1.0 / metresPerSecondSquaredPerGravity; // as an import of m/s² leaves it
    for (recording::Recording& recording : m_recordings) {
        const auto id = project::storeRecording(project->database(), recording);
        QVERIFY(id);
        const auto marked = project::apply(
            project->database(), project::AddSegment{{{}, *id, {20, 300}, QStringLiteral("coin")}});
        QVERIFY(marked);
    }
}

void TestExportJob::comesBackWithoutLoss_data()
{
    QTest::addColumn<int>("format");
    for (const QString& name : exportFormatNames())
        QTest::newRow(qPrintable(name)) << static_cast<int>(*exportFormatNamed(name));
}

void TestExportJob::comesBackWithoutLoss()
{
    QFETCH(int, format);
    const QString folder = m_folder.filePath(QStringLiteral("out %1").arg(format));
    const auto files = exportRecordings(m_project, {}, folder, static_cast<ExportFormat>(format));
    QVERIFY2(files, files ? "" : files.error().detail.c_str());
    QCOMPARE(files->size(), static_cast<qsizetype>(m_recordings.size()));
    const QString path = m_folder.filePath(QStringLiteral("back %1.baseline").arg(format));
    const auto imported = importFiles(path, *files, {});
    QVERIFY(imported);
    auto project = project::ProjectFile::open(path);
    QVERIFY(project);
    for (std::size_t i = 0; i < m_recordings.size(); ++i) {
        const ImportedFile& file = (*imported)[i];
        QVERIFY2(!file.fault, file.fault ? file.fault->detail.c_str() : "");
        const auto back = project::loadRecording(project->database(), file.recordingId);
        QVERIFY(back);
        const recording::Recording& was = m_recordings[i];
        QCOMPARE(back->gaps, was.gaps);
        QCOMPARE(back->rows(), was.rows());
        for (std::size_t channel = 0; channel < 3; ++channel) {
            for (const recording::Span& span : was.contiguousSpans())
                QCOMPARE(back->physical(channel, span), was.physical(channel, span)); // bit for bit
        }
        QCOMPARE(back->info.name, was.info.name);
        QCOMPARE(back->info.label, was.info.label);
        QCOMPARE(back->info.tags, was.info.tags);
        QCOMPARE(back->info.notes, was.info.notes);
        QCOMPARE(back->info.nominalRate.value, was.info.nominalRate.value);
        QCOMPARE(back->info.trueRate.value, was.info.trueRate.value);
        QCOMPARE(back->info.startedUtc, was.info.startedUtc);
        for (std::size_t channel = 0; channel < 3; ++channel) {
            QCOMPARE(back->info.channels[channel].name, was.info.channels[channel].name);
            QCOMPARE(back->info.channels[channel].unit, was.info.channels[channel].unit);
        }
        const auto segments = project::listSegments(project->database(), file.recordingId);
        QVERIFY(segments);
        QCOMPARE(segments->size(), std::size_t{1});
        QCOMPARE(segments->front().span, (recording::Span{20, 300}));
        QCOMPARE(segments->front().label, QStringLiteral("coin"));
    }
}

void TestExportJob::writesTheLabels()
{
    const QString path = m_folder.filePath(QStringLiteral("labels.csv"));
    QVERIFY(exportLabels(m_project, {QStringLiteral("float")}, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("float,normal") && text.contains("float,coin"), text.constData());
    QVERIFY(!text.contains("board"));
    QVERIFY(exportLabels(m_project, {}, m_folder.filePath(QStringLiteral("labels.json"))));
}

void TestExportJob::refusesAnEndingItDoesNotKnow()
{
    const QString path = m_folder.filePath(QStringLiteral("a.odt"));
    QCOMPARE(exportRecording(m_project, QStringLiteral("board"), path).error().code, Error::Code::Unsupported);
    QCOMPARE(exportLabels(m_project, {}, path).error().code, Error::Code::Unsupported);
    QVERIFY(!QFile::exists(path));
    QVERIFY(!exportFormatNamed(QStringLiteral("xls")));
}

void TestExportJob::namesEdgeImpulseFilesAfterTheirLabels()
{
    const QString folder = m_folder.filePath(QStringLiteral("edge"));
    const auto files = exportRecordings(m_project, {QStringLiteral("board")}, folder, ExportFormat::EdgeImpulse);
    QVERIFY(files);
    QCOMPARE(QFileInfo(files->front()).fileName(), QStringLiteral("normal.board.json"));
    // Without the manifest, as another program would see it: the label is in the name.
    QVERIFY(QFile::remove(folder + QLatin1Char('/') + recording::manifestName));
    const QString path = m_folder.filePath(QStringLiteral("edge.baseline"));
    QVERIFY(importFiles(path, *files, {}));
    auto project = project::ProjectFile::open(path);
    QVERIFY(project);
    QCOMPARE(project::listRecordings(project->database())->front().info.label, QStringLiteral("normal"));
}

QTEST_GUILESS_MAIN(TestExportJob)
#include "test_export_job.moc"
