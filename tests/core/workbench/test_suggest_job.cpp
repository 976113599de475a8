// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/project/edits.h"
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/recording/labels.h"
#include "core/workbench/check_job.h"
#include "core/workbench/evaluate_job.h"
#include "core/workbench/model_record.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/suggest_job.h"

#include <QTemporaryDir>

using namespace baseline;
using namespace baseline::workbench;

namespace {

ScoredWindow window(SampleIndex first, Verdict verdict, float score)
{
    ScoredWindow one;
    one.firstIndex = first;
    one.verdict = verdict;
    one.score = score;
    return one;
}

} // namespace

/// Exclusions and suggested segments, through a real project file.
class TestSuggestJob final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void mergesVerdicts();
    void smoothsSingleDissenters();
    void suggestsWhatTheMachineDid();
    void excludedSpansAreNotTrainedOn();
    void aModelIsNotJudgedByItsOwnSuggestions();
    void saysWhatIsWrong();

private:
    QString store(const recording::Recording& recording) const;
    void edit(const project::Edit& edit) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSuggestJob::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("x.baseline"));
    QVERIFY(project::ProjectFile::create(m_path));
}

QString TestSuggestJob::store(const recording::Recording& recording) const
{
    const auto file = project::ProjectFile::open(m_path);
    return *project::storeRecording(file->database(), recording);
}

void TestSuggestJob::edit(const project::Edit& edit) const
{
    const auto file = project::ProjectFile::open(m_path);
    QVERIFY(project::apply(file->database(), edit));
}

namespace {

recording::Recording simulated(simulate::State state, double seconds, std::uint64_t seed)
{
    SimulateOptions options;
    options.state = state;
    options.duration = Seconds(seconds);
    options.seed = seed;
    return *simulateRecording(options);
}

/// Normal, then imbalance from `at` on.
recording::Recording broken(double seconds, double at, std::uint64_t seed)
{
    recording::Recording whole = simulated(simulate::State::NormalLow, seconds, seed);
    const recording::Recording bad = simulated(simulate::State::Imbalance, seconds, seed + 1);
    auto& counts = std::get<std::vector<std::int16_t>>(whole.data);
    const auto from = static_cast<std::ptrdiff_t>(at * 952.0) * 3;
    std::copy(std::get<std::vector<std::int16_t>>(bad.data).begin() + from,
              std::get<std::vector<std::int16_t>>(bad.data).end(), counts.begin() + from);
    return whole;
}

} // namespace

void TestSuggestJob::mergesVerdicts()
{
    QVERIFY(mergeVerdicts({}, 256).empty());
    const auto n = Verdict::Normal;
    const auto a = Verdict::Anomaly;
    // Windows of 256, a hop of 128, one stretch; then another stretch after a gap.
    const auto segments = mergeVerdicts({window(0, n, 1), window(128, n, 2), window(256, a, 9), window(384, a, 7),
                                         window(1000, a, 8), window(1128, Verdict::NoData, 0), window(1256, n, 1)},
                                        256);
    QCOMPARE(segments.size(), std::size_t(4));
    // The border lies in the middle of the samples 256..384 that both sides share.
    QCOMPARE(segments[0], (SuggestedSegment{{0, 320}, recording::normalLabel, 2.0F}));
    QCOMPARE(segments[1], (SuggestedSegment{{320, 320}, recording::anomalyLabel, 9.0F}));
    QCOMPARE(segments[2].span.first, SampleIndex(1000));
    QCOMPARE(segments[2].label, QString(recording::anomalyLabel));
    QCOMPARE(segments[3].span.end(), SampleIndex(1512));
    for (std::size_t i = 1; i < segments.size(); ++i)
        QVERIFY(segments[i].span.first >= segments[i - 1].span.end());
}

void TestSuggestJob::smoothsSingleDissenters()
{
    std::vector<ScoredWindow> windows;
    for (int i = 0; i < 9; ++i)
        windows.push_back(window(128 * i, i == 4 ? Verdict::Anomaly : Verdict::Normal, i == 4 ? 5.0F : 1.0F));
    const auto one = mergeVerdicts(windows, 256);
    QCOMPARE(one.size(), std::size_t(1));
    QCOMPARE(one[0].span, (recording::Span{0, 8 * 128 + 256}));
    windows[5].verdict = Verdict::Anomaly;
    QCOMPARE(mergeVerdicts(windows, 256).size(), std::size_t(3));
    // Windows without overlap.
    std::vector<ScoredWindow> apart;
    for (int i = 0; i < 4; ++i)
        apart.push_back(window(256 * i, i < 2 ? Verdict::Normal : Verdict::Anomaly, 1.0F));
    const auto two = mergeVerdicts(apart, 256);
    QCOMPARE(two.size(), std::size_t(2));
    QCOMPARE(two[1].span, (recording::Span{512, 512}));
}

void TestSuggestJob::suggestsWhatTheMachineDid()
{
    const auto trained = trainModel({*countSeries(simulated(simulate::State::NormalLow, 75, 1))}, {});
    QVERIFY(trained);
    const QString id = store(broken(20, 10, 5));
    const auto suggestions = suggestSegments(m_path, id, trained->image);
    QVERIFY(suggestions);
    QCOMPARE(suggestions->modelHash, QString::fromStdString(model::hashText(model::hashOf(trained->image))));
    // Half of the recording is anomalous; a window of 0.27 s at the border may go either way.
    double anomalous = 0.0;
    for (const SuggestedSegment& segment : suggestions->segments) {
        if (segment.label == recording::anomalyLabel) {
            QVERIFY2(segment.span.first > 9 * 952 || segment.span.count < 600, qPrintable(segment.label));
            anomalous += double(segment.span.count) / 952.0;
        }
    }
    QVERIFY2(std::abs(anomalous - 10.0) < 0.8, qPrintable(QString::number(anomalous)));
}

void TestSuggestJob::excludedSpansAreNotTrainedOn()
{
    const QString id = store(broken(80, 76, 7));
    const recording::Span bad{76 * 952, 4 * 952};
    const auto loaded = loadRecordings(m_path, {id});
    QVERIFY(loaded);
    QVERIFY((*loaded)[0].excluded.empty());
    const auto before = trainModel(*loaded, {});
    QVERIFY(before);
    QCOMPARE(before->falseAlarms.excludedWindows, std::size_t(0));
    QCOMPARE(before->falseAlarms.withExcluded, before->falseAlarms.withoutExcluded);

    edit(project::AddExclusion{{{}, id, bad, project::outlierReason}});
    const auto with = loadRecordings(m_path, {id});
    QVERIFY(with);
    const auto after = trainModel(*with, {});
    QVERIFY2(after, after ? "" : after.error().detail.c_str());
    const FalseAlarms& alarms = after->falseAlarms;
    // Windows of 256 with a hop of 128 that touch the last 3808 of 76160 frames.
    std::size_t touching = 0;
    for (SampleIndex first = 0; first + 256 <= 76160; first += 128)
        touching += first + 256 > bad.first ? 1 : 0;
    QCOMPARE(alarms.excludedWindows, touching);
    QVERIFY(alarms.excludedAlarms >= touching - 2);
    const double all = 594.0; // (76160 - 256) / 128 + 1
    const double expected = (alarms.withoutExcluded * (all - double(touching)) + double(alarms.excludedAlarms)) / all;
    QVERIFY2(std::abs(alarms.withExcluded - expected) < 1e-12, qPrintable(QString::number(alarms.withExcluded)));
    QVERIFY(alarms.withExcluded > alarms.withoutExcluded + 0.03);
    QVERIFY(after->model.heads[0].threshold < before->model.heads[0].threshold);
    QVERIFY(after->model.identity.trainingHash != before->model.identity.trainingHash);

    const project::ModelRecord record = modelRecordOf(*after, *with);
    QCOMPARE(record.trainedOn.size(), std::size_t(1));
    QCOMPARE(record.trainedOn[0].span, (recording::Span{0, bad.first}));

    // Evaluated on the same recording, they are counted and told.
    auto model = *model::LoadedModel::load(after->image);
    const auto judged = evaluateModel(model, *with, {*countSeries(simulated(simulate::State::Imbalance, 10, 9))});
    QVERIFY(judged);
    QCOMPARE(judged->excludedWindows, touching);
    QVERIFY(judged->falsePositiveRate > judged->falsePositiveRateWithoutExcluded + 0.03);
    const auto report = checkProject(m_path, {id});
    QVERIFY(report);
    QCOMPARE(report->excludedWindows, touching);
    QCOMPARE(report->windows, std::size_t(all));
}

void TestSuggestJob::aModelIsNotJudgedByItsOwnSuggestions()
{
    const auto trained = trainModel({*countSeries(simulated(simulate::State::NormalLow, 75, 1))}, {});
    QVERIFY(trained);
    auto model = *model::LoadedModel::load(trained->image);
    const QString id = store(simulated(simulate::State::NormalLow, 20, 5));
    const std::vector<CountSeries> bad{*countSeries(simulated(simulate::State::Imbalance, 10, 9))};
    const auto free = evaluateModel(model, *loadRecordings(m_path, {id}), bad);
    QVERIFY(free);
    QCOMPARE(free->suggestedWindows, std::size_t(0));

    const QString hash = QString::fromStdString(model::hashText(model.hash()));
    edit(project::AddSegment{{{}, id, {0, 1280}, recording::normalLabel, hash}});
    edit(project::AddSegment{{{}, id, {5000, 1280}, recording::normalLabel, QStringLiteral("another model")}});
    edit(project::AddSegment{{{}, id, {9000, 1280}, recording::normalLabel, {}}});
    const auto judged = evaluateModel(model, *loadRecordings(m_path, {id}), bad);
    QVERIFY(judged);
    QCOMPARE(judged->suggestedWindows, std::size_t(10)); // those that begin before 1280
    QCOMPARE(judged->normalWindows, free->normalWindows - 10);
    QCOMPARE(judged->anomalousWindows, free->anomalousWindows);
}

void TestSuggestJob::saysWhatIsWrong()
{
    const QString id = store(simulated(simulate::State::NormalLow, 5, 1));
    QCOMPARE(suggestSegments(m_path, id, {}).error().code, Error::Code::ModelInvalid);
    const auto trained = trainModel({*countSeries(simulated(simulate::State::NormalLow, 75, 1))}, {});
    QVERIFY(trained);
    QCOMPARE(suggestSegments(m_path, QStringLiteral("none"), trained->image).error().code, Error::Code::NotFound);
    QCOMPARE(suggestSegments(m_path + QLatin1Char('x'), id, trained->image).error().code, Error::Code::FileNotFound);
    SimulateOptions slow;
    slow.rate = Hertz{476.0};
    slow.duration = Seconds(5);
    const QString other = store(*simulateRecording(slow));
    QCOMPARE(suggestSegments(m_path, other, trained->image).error().code, Error::Code::ModelMismatch);
    SimulateOptions brief;
    brief.duration = Seconds(0.1);
    const auto nothing = suggestSegments(m_path, store(*simulateRecording(brief)), trained->image);
    QVERIFY(nothing);
    QVERIFY(nothing->segments.empty());
}

QTEST_APPLESS_MAIN(TestSuggestJob)
#include "test_suggest_job.moc"
