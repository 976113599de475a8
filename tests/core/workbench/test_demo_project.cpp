// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "core/model/loaded_model.h"
#include "core/project/models.h"
#include "core/project/project_file.h"
#include "core/project/recordings.h"
#include "core/project/segments.h"
#include "core/project/sessions.h"
#include "core/project/studio_lock.h"
#include "core/workbench/demo_project.h"
#include "core/workbench/evaluate_job.h"
#include "core/workbench/model_record.h"
#include "core/workbench/sources.h"

#include <algorithm>
#include <map>
#include <set>

using namespace baseline;
using namespace baseline::workbench;

namespace {

const DemoOptions fixedTime{QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC), false};

/// Whatever is in a folder, hidden or not.
QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

/// The project that shows a newcomer around.
class TestDemoProject final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void holdsWhatItPromises();
    void theModelSeparatesNormalFromFaulty();
    void isTheSameEveryTime();
    void anExistingFileIsNotOverwrittenUnasked();
    void aProjectInUseIsNotReplaced();
    void cancelledItLeavesNothing();
    void aFolderThatTakesNothingIsNamed();

private:
    QString path(const char* name = "demo.baseline") const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    DemoOutcome m_made;
};

void TestDemoProject::initTestCase()
{
    double last = -1.0;
    bool forwards = true;
    Progress progress;
    progress.report = [&](double fraction, std::string_view) {
        forwards = forwards && fraction >= last && fraction <= 1.0;
        last = fraction;
    };
    const auto made = makeDemoProject(path(), fixedTime, progress);
    QVERIFY2(made, made ? "" : made.error().detail.c_str());
    m_made = *made;
    QVERIFY(forwards);
    QCOMPARE(last, 1.0);
}

void TestDemoProject::holdsWhatItPromises()
{
    QCOMPARE(filesIn(m_folder.path()), QStringList{QStringLiteral("demo.baseline")});
    const auto file = project::ProjectFile::open(path());
    QVERIFY(file);
    QCOMPARE(file->recovered(), 0);
    project::Database& database = file->database();
    const auto recordings = project::listRecordings(database);
    QCOMPARE(static_cast<int>(recordings->size()), m_made.recordings);
    std::set<QString> labels;
    std::set<QString> names;
    int inParts = 0;
    for (const project::RecordingSummary& recording : *recordings) {
        QVERIFY(recording.info.complete && !recording.info.sessionId.isEmpty());
        QCOMPARE(recording.info.clipped, SampleIndex{0});
        QVERIFY(recording.info.startedUtc.isValid() && recording.info.startedUtc < fixedTime.madeUtc);
        names.insert(recording.info.name);
        labels.insert(recording.info.label);
        inParts += recording.segments > 1 ? 1 : 0;
    }
    QCOMPARE(names.size(), recordings->size());
    for (const char* label : {"normal", "imbalance", "coin", "looseness"})
        QVERIFY2(labels.contains(QString::fromLatin1(label)), label);
    QCOMPARE(inParts, 1); // a fault that begins
    const auto sessions = project::listSessions(database);
    QCOMPARE(static_cast<int>(sessions->size()), m_made.sessions);
    for (const project::Session& session : *sessions)
        QVERIFY(!session.notes.isEmpty() && !session.machineId.isEmpty() && session.createdUtc < fixedTime.madeUtc);
    const auto models = project::listModels(database);
    QCOMPARE(models->size(), std::size_t{1});
    QCOMPARE(models->front().id, m_made.modelId);
    QCOMPARE(models->front().trainedOn.size(), std::size_t{2});
    const auto bytes = project::loadModelImage(database, m_made.modelId);
    const auto model = model::LoadedModel::load(imageOf(*bytes));
    QVERIFY(model);
    const model::Head& judge = model::judgeOf(model->model());
    QCOMPARE(judge.certificate.kind, CertificateKind::ConformalMarginal);
    QVERIFY(judge.certificate.calibrationWindows >= 99); // for 1 %
}

void TestDemoProject::theModelSeparatesNormalFromFaulty()
{
    const auto file = project::ProjectFile::open(path());
    auto model = model::LoadedModel::load(imageOf(*project::loadModelImage(file->database(), m_made.modelId)));
    QVERIFY(model);
    QStringList normal;
    std::map<QString, QStringList> faults;
    const auto trained = project::listModels(file->database())->front().trainedOn;
    for (const project::RecordingSummary& recording : *project::listRecordings(file->database())) {
        const auto isIt = [&](const project::TrainingSpan& span) { return span.recordingId == recording.info.id; };
        if (recording.info.label == QLatin1String("normal")) {
            if (std::ranges::none_of(trained, isIt))
                normal.append(recording.info.id);
        } else if (!recording.info.label.isEmpty()) {
            faults[recording.info.label].append(recording.info.id);
        }
    }
    QCOMPARE(normal.size(), 2); // of the other day
    QCOMPARE(faults.size(), std::size_t{3});
    for (const auto& [label, ids] : faults) {
        const auto good = loadRecordings(path(), normal);
        const auto bad = loadRecordings(path(), ids);
        const auto outcome = evaluateModel(*model, *good, *bad);
        QVERIFY(outcome);
        qInfo("%s: AUC %.4f, false alarms %.4f, missed %.4f", qPrintable(label), outcome->roc.auc,
              outcome->falsePositiveRate, outcome->falseNegativeRate);
        // Promised is 1 % on average; 450 windows of one day and one model scatter around it.
        QVERIFY(outcome->falsePositiveRate <= 0.05);
        QVERIFY(outcome->roc.auc >= 0.97);
        QVERIFY(outcome->falseNegativeRate <= 0.25);
    }
}

void TestDemoProject::isTheSameEveryTime()
{
    const auto again = makeDemoProject(path("again.baseline"), fixedTime);
    QVERIFY(again);
    const auto first = project::ProjectFile::open(path());
    const auto second = project::ProjectFile::open(path("again.baseline"));
    const auto one = project::listRecordings(first->database());
    const auto other = project::listRecordings(second->database());
    QCOMPARE(one->size(), other->size());
    for (std::size_t i = 0; i < one->size(); ++i) {
        QCOMPARE(one->at(i).info.name, other->at(i).info.name);
        QCOMPARE(one->at(i).info.startedUtc, other->at(i).info.startedUtc);
    }
    QCOMPARE(*project::loadModelImage(first->database(), m_made.modelId),
             *project::loadModelImage(second->database(), again->modelId)); // it has the hash of what it learned from
}

void TestDemoProject::anExistingFileIsNotOverwrittenUnasked()
{
    QFile mine(path("mine.baseline"));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("work of a week");
    mine.close();
    const auto refused = makeDemoProject(mine.fileName(), fixedTime);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::FileNotWritable);
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("work of a week"));
    mine.close();
    DemoOptions asked = fixedTime;
    asked.replace = true;
    QVERIFY(makeDemoProject(mine.fileName(), asked));
    QVERIFY(project::ProjectFile::open(mine.fileName()));
}

void TestDemoProject::aProjectInUseIsNotReplaced()
{
    const auto held = project::StudioLock::take(path());
    QVERIFY(held && *held);
    DemoOptions asked = fixedTime;
    asked.replace = true;
    const auto refused = makeDemoProject(path(), asked);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::ProjectLocked);
}

void TestDemoProject::cancelledItLeavesNothing()
{
    const QTemporaryDir folder;
    for (const double when : {0.0, 0.4, 0.9}) {
        std::stop_source stop;
        Progress progress;
        progress.stop = stop.get_token();
        progress.report = [&stop, when](double fraction, std::string_view) {
            if (fraction >= when)
                stop.request_stop();
        };
        const auto made = makeDemoProject(folder.filePath(QStringLiteral("demo.baseline")), fixedTime, progress);
        QVERIFY(!made);
        QCOMPARE(made.error().code, Error::Code::Cancelled);
        QCOMPARE(filesIn(folder.path()), QStringList());
    }
}

void TestDemoProject::aFolderThatTakesNothingIsNamed()
{
    QFile inTheWay(path("in the way"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QString wanted = inTheWay.fileName() + QStringLiteral("/demo.baseline");
    const auto refused = makeDemoProject(wanted, fixedTime);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::FileNotWritable);
    QCOMPARE(refused.error().subject, wanted.toStdString());
}

QTEST_GUILESS_MAIN(TestDemoProject)
#include "test_demo_project.moc"
