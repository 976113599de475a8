// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_folder.h"

#include "core/project/alarms.h"
#include "core/project/deployments.h"
#include "core/project/edits.h"
#include "core/project/evaluations.h"
#include "core/project/machines.h"
#include "core/project/models.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "tests/core/project/project_dump.h"
#include "tests/support/temporary_project.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace baseline;
using namespace baseline::project;
using Code = Error::Code;

namespace {

const QByteArray photo = QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(100, 'p');

recording::Recording floats()
{
    recording::Recording recording;
    recording.info = threeAxes(200.0);
    recording.info.name = QStringLiteral("../weird: name/é");
    recording.info.format = recording::SampleFormat::Float32;
    recording.data = std::vector<float>{0.1F, -2.5e-30F, 3.0F, 4.0F, 5.0F, 6.0F};
    recording.gaps = {{1, 5}};
    recording.info.lost = 5;
    recording.info.tags = {QStringLiteral("wet")};
    recording.info.lossesVisible = false;
    return recording;
}

/// A project with something in every table.
bool fill(Database& database)
{
    const auto machine = addMachine(database, {{}, QStringLiteral("pump"), QStringLiteral("old")});
    const auto session = addSession(database, {{}, QStringLiteral("one"), QStringLiteral("n"), *machine,
                                               QStringLiteral("Ana"), QDateTime::currentDateTimeUtc()});
    recording::Recording run = recordingOf(20000);
    run.info.sessionId = *session;
    run.info.startedUtc = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    const auto first = storeRecording(database, run);
    const auto second = storeRecording(database, floats());
    const auto removed = storeRecording(database, recordingOf(7));
    const auto model = storeModel(database,
                                  {{}, QStringLiteral("m"), QStringLiteral("ab"), QStringLiteral("bands"),
                                   QStringLiteral("kmeans"), 0x7FFFFFFFFFFFFFFEULL, QDateTime::currentDateTimeUtc(), 0,
                                   {{*first, {0, 100}, QStringLiteral("ff")}}},
                                  QByteArray("\0image", 6));
    const std::vector<Edit> edits{AddSegment{{{}, *first, {5, 10}, QStringLiteral("knock"), QStringLiteral("ab")}},
                                  AddExclusion{{{}, *first, {50, 10}, QString(outlierReason)}},
                                  RemoveRecording{*removed, true}};
    return second && setSessionPhoto(database, *session, photo) && applyAll(database, edits) &&
           addEvaluation(database, {{}, *model, QDateTime::currentDateTimeUtc(), QStringLiteral("{\"auc\":1}")}) &&
           addDeployment(database, {{}, *model, QStringLiteral("m"), QStringLiteral("ab"), QStringLiteral("nano"),
                                    QDateTime::currentDateTimeUtc(), true, std::chrono::milliseconds(3), {}}) &&
           addAlarm(database, {{}, QStringLiteral("nano"), QStringLiteral("ab"), QDateTime::currentDateTimeUtc(), {},
                               0.1 + 0.2, 2.0, QStringLiteral("rms"), Judgement::False});
}

} // namespace

/// A project as a plain folder, and back.
class TestProjectFolder final : public QObject {
    Q_OBJECT

    std::unique_ptr<TemporaryProject> m_project;
    QString m_folder;
    QString m_copy;

    QJsonObject document()
    {
        QFile file(m_folder + QStringLiteral("/project.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    void write(const QByteArray& bytes)
    {
        QFile file(m_folder + QStringLiteral("/project.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// What reading the folder with this document says; nothing is left of a project.
    Code codeOf(const QJsonObject& changed)
    {
        write(QJsonDocument(changed).toJson());
        const Status read = readProjectFolder(m_folder, m_copy);
        const QStringList left = QDir(m_project->folder()).entryList({QStringLiteral("copy*")});
        if (!left.isEmpty() || read)
            qWarning() << "left behind, or read:" << left;
        return read || !left.isEmpty() ? Code::Internal : read.error().code;
    }

private slots:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        QVERIFY(fill(m_project->database()));
        m_folder = m_project->folder() + QStringLiteral("/plain");
        m_copy = m_project->folder() + QStringLiteral("/copy.baseline");
        const Status written = writeProjectFolder(m_project->database(), m_folder);
        QVERIFY2(written, written ? "" : written.error().detail.c_str());
    }

    void comesBackAsItWas()
    {
        const Status read = readProjectFolder(m_folder, m_copy);
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
        const auto copy = ProjectFile::open(m_copy);
        QVERIFY(copy);
        // Every row but the dates of the migrations; chunks and pyramid may be cut elsewhere, so samples are compared.
        const QStringList apart{QStringLiteral("schema_versions"), QStringLiteral("chunks"), QStringLiteral("pyramid")};
        QCOMPARE(dump(copy->database(), apart), dump(m_project->database(), apart));
        for (const RecordingSummary& summary : *listRecordings(m_project->database()))
            QCOMPARE(*loadRecording(copy->database(), summary.info.id),
                     *loadRecording(m_project->database(), summary.info.id));
    }

    void canBeReadByAnyTool()
    {
        const QStringList names = QDir(m_folder + QStringLiteral("/recordings")).entryList(QDir::Files);
        QCOMPARE(names, (QStringList{QStringLiteral("0001-run.npy"), QStringLiteral("0002-_weird_name_.npy"),
                                     QStringLiteral("0003-run.npy")}));
        QFile array(m_folder + QStringLiteral("/recordings/0001-run.npy"));
        QVERIFY(array.open(QIODevice::ReadOnly));
        QVERIFY(array.readAll().startsWith("\x93NUMPY\x01"));
        QVERIFY(document().contains(QStringLiteral("segments")));
    }

    void wantsAnEmptyFolder()
    {
        const QStringList before = QDir(m_folder).entryList();
        QCOMPARE(writeProjectFolder(m_project->database(), m_folder).error().code, Code::FileNotWritable);
        QCOMPARE(QDir(m_folder).entryList(), before);
        QCOMPARE(readProjectFolder(m_folder, m_project->path()).error().code, Code::FileNotWritable);
    }

    void leavesNothingWhenCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const Progress cancelled{{}, stop.get_token()};
        const QString other = m_project->folder() + QStringLiteral("/other");
        QCOMPARE(writeProjectFolder(m_project->database(), other, cancelled).error().code, Code::Cancelled);
        QVERIFY(!QFileInfo::exists(other));
        QCOMPARE(readProjectFolder(m_folder, m_copy, cancelled).error().code, Code::Cancelled);
        QVERIFY(!QFileInfo::exists(m_copy));
    }

    void refusesADamagedDocument_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char* table, const char* member, const QVariant& value) {
            QTest::addRow("%s.%s = %s", table, member, qPrintable(value.toString()))
                << QString(QLatin1String(table)) << QString(QLatin1String(member)) << value;
        };
        row("segments", "sample_count", 0);
        row("segments", "first_sample", 19991); // ten samples from there leave the recording
        row("segments", "first_sample", -1);
        row("segments", "first_sample", 9.1e18);
        row("segments", "recording_id", QStringLiteral("nobody"));
        row("exclusions", "sample_count", QStringLiteral("10"));
        row("sessions", "machine_id", QStringLiteral("nobody"));
        row("sessions", "name", QStringLiteral(" "));
        row("sessions", "photo", QStringLiteral("photos/../../test.baseline"));
        row("sessions", "photo", QStringLiteral("models/0001-m.model"));
        row("labels", "colour", QStringLiteral("red; background: url(x)"));
        row("labels", "shortcut", 10);
        row("models", "file", QStringLiteral("/etc/passwd"));
        row("models", "image_bytes", 5);
        row("models", "seed", 0.5);
        row("evaluations", "json", QStringLiteral("{"));
        row("alarms", "score", QStringLiteral("nan"));
        row("recordings", "file", QStringLiteral("recordings/../project.json"));
        row("recordings", "file", QStringLiteral("recordings/0002-_weird_name_.npy")); // of another format
        row("recordings", "gaps", 3);
        row("recordings", "ordinal", -1);
        row("recordings", "info", QStringLiteral("none"));
    }

    void refusesADamagedDocument()
    {
        QFETCH(QString, table);
        QFETCH(QString, member);
        QFETCH(QVariant, value);
        QJsonObject changed = document();
        QJsonArray rows = changed.value(table).toArray();
        QVERIFY(!rows.isEmpty());
        QJsonObject row = rows.first().toObject();
        const bool isGaps = member == QLatin1String("gaps");
        row.insert(member, isGaps ? QJsonArray{QJsonArray{30000, value.toInt()}} : QJsonValue::fromVariant(value));
        rows.replace(0, row);
        changed.insert(table, rows);
        QCOMPARE(codeOf(changed), Code::BadFormat);
    }

    void refusesWhatIsNoProjectFolder()
    {
        QJsonObject changed = document();
        changed.insert(QStringLiteral("version"), 2);
        QCOMPARE(codeOf(changed), Code::TooNew);
        changed.insert(QStringLiteral("version"), 1);
        changed.remove(QStringLiteral("alarms"));
        QCOMPARE(codeOf(changed), Code::BadFormat);
        QCOMPARE(codeOf({}), Code::BadFormat);
        write("{\"format\": ");
        QCOMPARE(readProjectFolder(m_folder, m_copy).error().code, Code::BadFormat);
        QCOMPARE(readProjectFolder(m_project->folder(), m_copy).error().code, Code::FileNotFound);
    }

    void refusesRowsThatAreThereTwice()
    {
        for (const char* table : {"recordings", "segments", "models", "sessions"}) {
            QJsonObject changed = document();
            QJsonArray rows = changed.value(QLatin1String(table)).toArray();
            rows.append(rows.first());
            changed.insert(QLatin1String(table), rows);
            QVERIFY2(codeOf(changed) == Code::BadFormat, table);
            init();
        }
    }

    void refusesDamagedSamples()
    {
        const QString path = m_folder + QStringLiteral("/recordings/0001-run.npy");
        QFile file(path);
        QVERIFY(file.resize(file.size() - 1));
        const Status cut = readProjectFolder(m_folder, m_copy);
        QCOMPARE(cut.error().code, Code::BadFormat);
        QCOMPARE(cut.error().subject, path.toStdString());
        QVERIFY(file.remove());
        QCOMPARE(readProjectFolder(m_folder, m_copy).error().code, Code::FileNotFound);
        QVERIFY(QFile::link(m_project->path(), path)); // a link could point at anybody's files
        QCOMPARE(readProjectFolder(m_folder, m_copy).error().code, Code::BadFormat);
        QVERIFY(!QFileInfo::exists(m_copy));
    }
};

QTEST_GUILESS_MAIN(TestProjectFolder)
#include "test_project_folder.moc"
