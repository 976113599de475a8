// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/project/alarms.h"
#include "core/project/edits.h"
#include "core/project/evaluations.h"
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/workbench/model_record.h"
#include "core/workbench/report_html.h"
#include "core/workbench/report_plots.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/train_job.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::workbench;

namespace {

/// A project with a trained model, at a path of its own.
class Bench {
public:
    explicit Bench(const QString& path) : m_file(*project::ProjectFile::create(path)) {}

    project::Database& database() { return m_file.database(); }
    QString path() const { return m_file.path(); }

    QString store(simulate::State state, double seconds, std::uint64_t seed, const QString& label, const QString& name = {})
    {
        SimulateOptions options;
        options.state = state;
        options.duration = Seconds(seconds);
        options.seed = seed;
        options.label = label;
        recording::Recording made = *simulateRecording(options);
        if (!name.isNull())
            made.info.name = name;
        return *project::storeRecording(database(), made);
    }

    /// Trains on these and stores the model; `change` may spoil what the project remembers of it.
    TrainOutcome train(const QStringList& ids, const TrainOptions& options = {},
                       const std::function<void(project::ModelRecord&)>& change = {})
    {
        const auto series = *loadRecordings(path(), ids);
        TrainOutcome outcome = *trainModel(series, options);
        project::ModelRecord record = modelRecordOf(outcome, series);
        if (change)
            change(record);
        m_modelId = *project::storeModel(database(), record, bytesOf(outcome.image));
        return outcome;
    }
    QString modelId() const { return m_modelId; }

private:
    project::ProjectFile m_file;
    QString m_modelId;
};

/// Empty: the page can be read as XML, asks for nothing from elsewhere and runs nothing.
QString faultOf(const QString& html)
{
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == QLatin1String("script") || reader.name() == QLatin1String("link"))
            return QStringLiteral("an element that does not belong here");
        for (const QXmlStreamAttribute& attribute : reader.attributes()) {
            if (attribute.name() == QLatin1String("href") || attribute.name() == QLatin1String("src")
                || attribute.name().startsWith(QLatin1String("on")))
                return QStringLiteral("an attribute that does not belong here");
        }
    }
    return reader.hasError() ? reader.errorString() : QString();
}

/// All that stands between the tags of a page.
QString textOf(const QString& html)
{
    QXmlStreamReader reader(html);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return text;
}

/// A study of scores alone: `windows` of one recording, every tenth one anomalous and higher by `lift`.
ThresholdStudy studyOf(std::size_t windows, double lift)
{
    StudyScores scores;
    scores.recordings.push_back({QStringLiteral("id"), QStringLiteral("one"), 0, windows});
    scores.window = Seconds(0.256);
    scores.hop = Seconds(0.128);
    scores.threshold = 3.0;
    for (std::size_t i = 0; i < windows; ++i) {
        const bool isFault = i % 10 == 9;
        scores.windows.push_back({0.128 * double(i), std::fmod(double(i) * 0.618, 2.0) + (isFault ? lift : 0.0),
                                  isFault ? WindowTruth::Anomalous : WindowTruth::Normal, WindowPart::Fresh});
    }
    return *ThresholdStudy::of(std::move(scores));
}

} // namespace

/// What a report gathers of a project, and the page that it becomes.
class TestReport final : public QObject {
    Q_OBJECT

private slots:
    void gathersWhatTheProjectKnows();
    void isAPageThatNeedsNothingElse();
    void withoutAnomaliesNothingIsKnownOfFaults();
    void tellsChangedAndLostTraining();
    void takesAModelOfAnotherProject();
    void escapesEveryName_data();
    void escapesEveryName();
    void statesCosts();
    void drawsDegenerateScores();
    void staysSmallForLongRecordings();
    void writesWholeOrNotAtAll();
    void refusesAndCancels();

private:
    QString pathOf(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
};

void TestReport::gathersWhatTheProjectKnows()
{
    Bench bench(pathOf("known.baseline"));
    const QString normal = bench.store(simulate::State::NormalLow, 75.0, 1, QStringLiteral("normal"));
    bench.store(simulate::State::NormalLow, 30.0, 2, QStringLiteral("normal"));
    bench.store(simulate::State::Coin, 10.0, 3, QStringLiteral("coin"));
    const TrainOutcome trained = bench.train({normal});
    const QString hash = QString::fromStdString(model::hashText(model::hashOf(trained.image)));
    QVERIFY(project::rememberBoard(bench.database(), {QStringLiteral("A1"), QStringLiteral("bench board"), {}}));
    project::Deployment deployment;
    deployment.modelHash = hash;
    deployment.boardSerial = QStringLiteral("A1");
    deployment.whenUtc = QDateTime::currentDateTimeUtc();
    deployment.verified = true;
    QVERIFY(project::addDeployment(bench.database(), deployment));
    deployment.modelHash = QStringLiteral("another");
    QVERIFY(project::addDeployment(bench.database(), deployment));
    for (const auto judgement : {project::Judgement::Real, project::Judgement::False, project::Judgement::False}) {
        project::Alarm alarm;
        alarm.boardSerial = QStringLiteral("A1");
        alarm.modelHash = hash;
        alarm.raisedUtc = deployment.whenUtc;
        alarm.judgement = judgement;
        QVERIFY(project::addAlarm(bench.database(), alarm));
    }
    QVERIFY(project::addEvaluation(bench.database(), {{}, bench.modelId(), deployment.whenUtc,
                                                      QStringLiteral("{\"certificate\": [\"as calibrated\"]}")}));

    std::vector<std::string> stages;
    const Progress progress{[&](double fraction, std::string_view stage) {
                                QVERIFY(fraction >= 0.0 && fraction <= 1.0);
                                stages.emplace_back(stage);
                            },
                            {}};
    const auto report = gatherReport(bench.path(), trained.image, {}, progress);
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    QVERIFY(std::ranges::count(stages, "score") > 0 && std::ranges::count(stages, "level") > 0);
    QVERIFY(report->inProject);
    QCOMPARE(report->hash, hash);
    QCOMPARE(report->detector, QStringLiteral("kmeans"));
    QCOMPARE(report->training.size(), std::size_t(1));
    QCOMPARE(report->training.front().state, SpanState::Same);
    QCOMPARE(report->training.front().rate, Hertz{952.0});
    QCOMPARE(report->training.front().span.count, SampleIndex(75 * 952));
    QVERIFY(report->study && report->study->curves());
    // As in test_train_job: the coin is told apart. The level watch is judged on the very same windows.
    QVERIFY(report->study->curves()->roc.auc > 0.99);
    QCOMPARE(report->level.state, LevelState::Judged);
    QVERIFY(report->level.auc && *report->level.auc > 0.5);
    const auto windowsOf = [](const StudyPoint& point) {
        const auto& counts = point.confusion;
        return counts.trueNegatives + counts.falsePositives + counts.truePositives + counts.falseNegatives;
    };
    QCOMPARE(windowsOf(report->level.point), windowsOf(report->study->at(0.0)));
    QCOMPARE(report->deployments.size(), std::size_t(1));
    QCOMPARE(report->deployments.front().boardName, QStringLiteral("bench board"));
    QCOMPARE(report->alarms.real, std::size_t(1));
    QCOMPARE(report->alarms.falseOnes, std::size_t(2));
    QCOMPARE(report->certificateWords, QStringList{QStringLiteral("as calibrated")});
    QVERIFY(report->cost && report->fitsBoard && !report->costs);
}

void TestReport::isAPageThatNeedsNothingElse()
{
    const auto report = gatherReport(pathOf("known.baseline"), imageOf([&] {
                                         const auto file = project::ProjectFile::open(pathOf("known.baseline"));
                                         const auto models = project::listModels(file->database());
                                         return *project::loadModelImage(file->database(), models->front().id);
                                     }()));
    QVERIFY(report);
    const QString html = reportHtml(*report);
    QCOMPARE(faultOf(html), QString());
    QCOMPARE(html.count(QStringLiteral("<svg")), 3); // ROC, histogram, timeline: no costs were given
    QCOMPARE(reportPictures(*report).size(), std::size_t(3));
    for (const char* says : {"bench board (A1)", "read back, equal", "as calibrated", "RMS z-score", "Nano 33 BLE Sense", "RP2040",
                             "No costs were given", "952 Hz, ±4 g", "2 judged false"})
        QVERIFY2(html.contains(QString::fromUtf8(says)), says);
    QVERIFY(html.contains(report->training.front().contentHash));
    const QString document = reportHtml(*report, ReportForm::Document);
    QVERIFY(!document.contains(QStringLiteral("<svg")));
    QCOMPARE(document.count(QStringLiteral("<img src=\"report:")), 3);
}

void TestReport::withoutAnomaliesNothingIsKnownOfFaults()
{
    Bench bench(pathOf("normal.baseline"));
    const QString normal = bench.store(simulate::State::NormalLow, 75.0, 1, QStringLiteral("normal"));
    const TrainOutcome trained = bench.train({normal});
    ReportOptions options;
    options.costs = evaluate::ErrorCosts{10.0, 1.0, 0.1};
    const auto report = gatherReport(bench.path(), trained.image, options);
    QVERIFY(report);
    QVERIFY(report->study && !report->study->curves() && !report->cheapest);
    const StudyPoint point = report->study->at(report->study->scores().threshold);
    QVERIFY(point.falseAlarmsPerHour && !point.falseNegativeRate);
    QVERIFY(rocPlot(*report).isEmpty() && costPlot(*report).isEmpty());
    const QString html = reportHtml(*report);
    QCOMPARE(faultOf(html), QString());
    QVERIFY(html.contains(QStringLiteral("No anomaly is labelled")));
    QVERIFY(html.contains(QStringLiteral("<th>AUC</th><td>unknown</td>")));
    QVERIFY(html.contains(QStringLiteral("<th>anomalous</th><td>none labelled</td>")));
    QVERIFY(html.contains(QStringLiteral("unknown without labelled anomalies")));
}

void TestReport::tellsChangedAndLostTraining()
{
    Bench bench(pathOf("changed.baseline"));
    const QString normal = bench.store(simulate::State::NormalLow, 75.0, 1, QStringLiteral("normal"));
    bench.store(simulate::State::NormalLow, 30.0, 2, QStringLiteral("normal"));
    const TrainOutcome trained = bench.train({normal}, {}, [](project::ModelRecord& record) {
        record.trainedOn.front().contentHash = QStringLiteral("of other samples");
        record.trainedOn.push_back({QStringLiteral("gone"), {0, 100}, QStringLiteral("x")});
    });
    const auto report = gatherReport(bench.path(), trained.image);
    QVERIFY(report);
    QCOMPARE(report->training.size(), std::size_t(2));
    QCOMPARE(report->training[0].state, SpanState::Changed);
    QCOMPARE(report->training[1].state, SpanState::Gone);
    QCOMPARE(report->level.state, LevelState::TrainingUnknown);
    const QString html = reportHtml(*report);
    QVERIFY(html.contains(QStringLiteral("One span that it was trained on has changed since.")));
    QVERIFY(html.contains(QStringLiteral("One span that it was trained on is not in the project any more.")));
}

void TestReport::takesAModelOfAnotherProject()
{
    Bench bench(pathOf("origin.baseline"));
    const TrainOutcome trained = bench.train({bench.store(simulate::State::NormalLow, 75.0, 1, QStringLiteral("normal"))});
    Bench other(pathOf("other.baseline"));
    const auto empty = gatherReport(other.path(), trained.image);
    QVERIFY(empty && !empty->inProject && !empty->study && empty->studyProblem);
    QCOMPARE(faultOf(reportHtml(*empty)), QString());
    QVERIFY(reportHtml(*empty).contains(QStringLiteral("This project does not hold the model")));
    other.store(simulate::State::NormalLow, 20.0, 5, QStringLiteral("normal"));
    SimulateOptions slow;
    slow.rate = Hertz{200.0};
    slow.label = QStringLiteral("normal");
    slow.duration = Seconds(5.0);
    recording::Recording misfit = *simulateRecording(slow);
    misfit.info.name = QStringLiteral("too slow");
    QVERIFY(project::storeRecording(other.database(), misfit));
    const auto report = gatherReport(other.path(), trained.image);
    QVERIFY(report && report->study);
    QCOMPARE(report->leftOut, QStringList{QStringLiteral("too slow")});
    QCOMPARE(report->level.state, LevelState::TrainingUnknown);
}

void TestReport::escapesEveryName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("script") << QStringLiteral("<script>alert(\"x\")</script>");
    QTest::newRow("quotes") << QStringLiteral("\"' onload='x' & &lt;");
    QTest::newRow("end of style") << QStringLiteral("</style></title>]]>");
    QTest::newRow("umlauts and others") << QString::fromUtf8("Größe ±4 機械 🛠");
    QTest::newRow("control") << (QStringLiteral("a\x01\x1b") + QChar(0xD800) + QChar(0xFFFF));
    QTest::newRow("empty") << QStringLiteral("");
    QTest::newRow("very long") << QString(20000, u'x');
}

void TestReport::escapesEveryName()
{
    QFETCH(QString, name);
    Report report;
    report.madeUtc = QDateTime::fromSecsSinceEpoch(1790000000, Qt::UTC);
    report.projectName = name;
    report.madeBy = name;
    report.inProject = true;
    report.parentName = name;
    report.detector = name;
    report.model.identity.name = name.toStdString();
    report.model.identity.recipe = name.toStdString();
    report.model.identity.studioVersion = name.toStdString();
    report.model.identity.parentHash = 1;
    report.model.stream = {Hertz{952.0}, 4, 3, 4.0F / 32768.0F};
    model::Head head;
    head.detector = model::LargestDeviation{};
    head.names = {name.toStdString()};
    report.model.heads = {head};
    report.training = {{name, name, Hertz{952.0}, Gravity{4.0}, {0, 100}, 1, 5, name, SpanState::Same}};
    report.certificateWords = {name};
    report.leftOut = {name};
    report.study = studyOf(100, 4.0);
    project::Deployment deployment;
    deployment.boardSerial = name;
    deployment.outcome = name;
    report.deployments = {{deployment, name}};
    const QString html = reportHtml(report);
    QCOMPARE(faultOf(html), QString());
    QVERIFY(!html.contains(QStringLiteral("<script"), Qt::CaseInsensitive));
    // Whoever reads the page reads the name as it is, but for what no page may hold.
    if (!name.contains(u'\x01'))
        QVERIFY(textOf(html).contains(QStringLiteral("Report on “%1”").arg(name)));
}

void TestReport::statesCosts()
{
    Report report;
    model::Head head;
    head.detector = model::LargestDeviation{};
    report.model.heads = {head};
    report.model.stream.nominalRate = Hertz{952.0};
    report.study = studyOf(1000, 4.0);
    report.costs = evaluate::ErrorCosts{50.0, 1.0, 0.1};
    report.cheapest = *report.study->cheapest(*report.costs);
    const QString html = reportHtml(report);
    QCOMPARE(faultOf(html), QString());
    QVERIFY(html.contains(QStringLiteral("A missed window costs 50, a false alarm 1")));
    QVERIFY(html.contains(QStringLiteral("It is the cheapest whatever"))); // nothing overlaps
    report.study = studyOf(1000, 1.0);
    report.cheapest = *report.study->cheapest(*report.costs);
    QVERIFY(reportHtml(report).contains(QStringLiteral("It stays the cheapest while")));
    QVERIFY(!costPlot(report).isEmpty());
    QCOMPARE(html.count(QStringLiteral("<svg")), 4);
}

void TestReport::drawsDegenerateScores()
{
    for (const double score : {0.0, 3.0, -1e300, 1e300, std::numeric_limits<double>::quiet_NaN()}) {
        StudyScores scores;
        scores.recordings.push_back({{}, QStringLiteral("constant"), 0, 2});
        scores.hop = Seconds(0.1);
        scores.threshold = 3.0;
        scores.windows = {{0.0, score, WindowTruth::Normal, WindowPart::Fresh}, {0.1, 3.0, WindowTruth::Anomalous, WindowPart::Fresh}};
        Report report;
        report.study = *ThresholdStudy::of(std::move(scores));
        for (const QString& svg : {rocPlot(report), scorePlot(report), timelinePlot(report)}) {
            QXmlStreamReader reader(svg);
            while (!svg.isEmpty() && !reader.atEnd())
                reader.readNext();
            QVERIFY2(svg.isEmpty() || !reader.hasError(), qPrintable(reader.errorString()));
            static const QRegularExpression noNumber(QStringLiteral("[\"ML ](nan|inf|-inf)"));
            QVERIFY2(!svg.contains(noNumber), qPrintable(svg));
        }
    }
}

void TestReport::staysSmallForLongRecordings()
{
    Report report;
    report.study = studyOf(300000, 40.0);
    const auto pictures = reportPictures(report);
    QCOMPARE(pictures.size(), std::size_t(3));
    for (const ReportPicture& picture : pictures)
        QVERIFY2(picture.svg.size() < 200000, qPrintable(picture.name)); // 580 columns of three lines of about 100 bytes
}

void TestReport::writesWholeOrNotAtAll()
{
    const QString path = pathOf("report.html");
    QVERIFY(saveReportFile(path, "first"));
    QVERIFY(saveReportFile(path, "second"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
    QCOMPARE(saveReportFile(pathOf("no/such/report.html"), "x").error().code, Error::Code::FileNotWritable);
    QCOMPARE(saveReportFile(m_folder.path(), "x").error().code, Error::Code::FileNotWritable);
}

void TestReport::refusesAndCancels()
{
    Bench bench(pathOf("refuses.baseline"));
    const QString normal = bench.store(simulate::State::NormalLow, 75.0, 1, QStringLiteral("normal"));
    bench.store(simulate::State::Coin, 5.0, 2, QStringLiteral("coin"));
    const TrainOutcome trained = bench.train({normal});
    QVERIFY(!gatherReport(bench.path(), {}));
    model::Image damaged = trained.image;
    damaged.back() ^= 1U;
    QCOMPARE(gatherReport(bench.path(), damaged).error().code, Error::Code::ModelInvalid);
    QCOMPARE(gatherReport(pathOf("gone.baseline"), trained.image).error().code, Error::Code::FileNotFound);
    ReportOptions wrong;
    wrong.costs = evaluate::ErrorCosts{-1.0, 1.0, 0.5};
    QCOMPARE(gatherReport(bench.path(), trained.image, wrong).error().subject, std::string("costs"));
    for (const double until : {0.0, 0.3, 0.75}) {
        std::stop_source stop;
        const Progress progress{[&](double fraction, std::string_view) {
                                    if (fraction >= until)
                                        stop.request_stop();
                                },
                                stop.get_token()};
        const auto cancelled = gatherReport(bench.path(), trained.image, {}, progress);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestReport)
#include "test_report.moc"
