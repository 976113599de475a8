// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/roc_lesson.h"
#include "app/classroom/score_source.h"
#include "app/classroom/threshold_lesson.h"
#include "app/classroom/value_slider.h"
#include "app/widgets/confusion_view.h"
#include "core/project/recording_samples.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "tests/app/classroom/lesson_desk.h"

#include <QComboBox>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardItemModel>

#include <cmath>

using namespace baseline;
using namespace baseline::classroom;

namespace {

constexpr int patience = 20'000; // ms: a minute of signal is scored, on a busy machine

QString store(workbench::Workbench& bench, simulate::State state, double seconds, std::uint64_t seed,
              Hertz rate = Hertz{952.0})
{
    workbench::SimulateOptions options;
    options.rate = rate;
    options.state = state;
    options.duration = Seconds(seconds);
    options.seed = seed;
    const auto recording = workbench::simulateRecording(options);
    const auto id = recording ? project::storeRecording(*bench.database(), *recording) : recording.error();
    emit bench.recordingsChanged(); // as the jobs do that store one
    return id ? *id : QString();
}

/// A project with normal running, and a model of it.
template <typename Lesson>
struct Desk : LessonDesk<Lesson> {
    explicit Desk(const QString& id) : LessonDesk<Lesson>(id) {}
    ScoreSource& source() { return this->lesson().source(); }
    void open(bool withFault)
    {
        QVERIFY(this->bench.openProject(this->folder.filePath(QStringLiteral("test.baseline"))));
        QVERIFY(!store(this->bench, simulate::State::NormalLow, 75.0, 1).isEmpty());
        QVERIFY(!store(this->bench, simulate::State::NormalLow, 20.0, 2).isEmpty());
        if (withFault)
            QVERIFY(!store(this->bench, simulate::State::Coin, 10.0, 3).isEmpty());
    }
    void train()
    {
        const auto series =
            workbench::loadRecordings(this->bench.projectPath(), {this->bench.recordings()->front().info.id});
        QVERIFY(series);
        const auto trained = workbench::trainModel(*series, {});
        QVERIFY(trained && this->bench.adopt(*trained, *series));
    }
    QComboBox* box() { return this->template find<QComboBox>(QStringLiteral("Where the scores come from")); }
    bool isOffered()
    {
        return qobject_cast<QStandardItemModel*>(box()->model())->item(ScoreSource::Model)->isEnabled();
    }
    /// By keys, and waits for the scores.
    void chooseModel()
    {
        this->key(box(), Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(source().source(), ScoreSource::Model, patience);
    }
    double own() { return double(this->bench.modelAtHand()->model.heads.front().threshold); }
};

using ThresholdDesk = Desk<ThresholdLesson>;

} // namespace

/// Scores of the model at hand in the lessons.
class TestScoreSource final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void saysWhatIsMissing()
    {
        ThresholdDesk desk(QStringLiteral("threshold"));
        QVERIFY(!desk.isOffered());
        QVERIFY(desk.source().note().contains(QStringLiteral("train one")));
        desk.open(false);
        desk.train();
        QVERIFY(!desk.isOffered());
        QVERIFY(desk.source().note().contains(QStringLiteral("recording of a fault")));
        QVERIFY(!store(desk.bench, simulate::State::Coin, 10.0, 3).isEmpty());
        QVERIFY(desk.isOffered());
        QVERIFY(desk.source().note().isEmpty());
    }

    void areThoseOfTheModelOnTheLabelledRecordings()
    {
        ThresholdDesk desk(QStringLiteral("threshold"));
        desk.open(true);
        desk.train();
        desk.chooseModel();
        const auto again = workbench::studyRequest(desk.bench)->run();
        QVERIFY(again);
        QCOMPARE(desk.source().study().normal(), again->study.normal());
        QCOMPARE(desk.source().study().anomalous(), again->study.anomalous());
        QVERIFY(desk.source().note().contains(QString::number(again->study.anomalous().size())));
        QVERIFY(!desk.source().separation().isEnabled());
        // The threshold begins as the model's own, and everything follows it.
        QCOMPARE(desk.source().threshold(), desk.own());
        const auto at = again->study.at(desk.own());
        QCOMPARE(desk.lesson().findChild<widgets::ConfusionView*>()->counts().falsePositives,
                 at.confusion.falsePositives);
        desk.click(QStringLiteral("Take the cheapest"));
        QCOMPARE(desk.lesson().point().threshold, *desk.lesson().cheapest());
        desk.save(QStringLiteral("threshold-model"));
        desk.key(desk.box(), Qt::Key_Up);
        QCOMPARE(desk.source().source(), ScoreSource::MadeUp);
        QCOMPARE(desk.source().study().normal().size(), std::size_t{1000});
        QVERIFY(desk.source().separation().isEnabled());
    }

    void areInTheRocCurve()
    {
        Desk<RocLesson> desk(QStringLiteral("roc"));
        desk.open(true);
        desk.train();
        desk.chooseModel();
        const auto again = workbench::studyRequest(desk.bench)->run();
        QVERIFY(again && again->study.curves());
        QCOMPARE(desk.source().curves().roc.auc, again->study.curves()->roc.auc);
        QVERIFY(desk.lesson().facts().contains(QLocale().toString(desk.own(), 'g', 4)));
        desk.click(QStringLiteral("Draw 1,000 pairs"));
        // The share of 1000 pairs lies within four of its deviations, at most 0.016 each, of the area.
        QVERIFY(std::abs(desk.lesson().pairs().share() - again->study.curves()->roc.auc) < 0.064);
        desk.save(QStringLiteral("roc-model"));
    }

    void anotherLabelledRecordingIsScoredToo()
    {
        ThresholdDesk desk(QStringLiteral("threshold"));
        desk.open(true);
        desk.train();
        desk.chooseModel();
        const std::size_t anomalous = desk.source().study().anomalous().size();
        desk.page.openLesson(QStringLiteral("roc")); // nobody looks
        QVERIFY(!store(desk.bench, simulate::State::Imbalance, 10.0, 4).isEmpty());
        desk.page.openLesson(QStringLiteral("threshold"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.source().study().anomalous().size() > anomalous, patience);
        QCOMPARE(desk.source().source(), ScoreSource::Model);
    }

    void whatIsTriedStaysThroughChangesElsewhere()
    {
        ThresholdDesk desk(QStringLiteral("threshold"));
        desk.open(true);
        desk.train();
        desk.chooseModel();
        const double tried = 2.0 * desk.own();
        desk.source().moveTo(tried);
        QSignalSpy studies(&desk.source(), &ScoreSource::studyChanged);
        emit desk.bench.recordingsChanged(); // one has another name
        QVERIFY(desk.source().isScoring());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.source().isScoring(), patience);
        QCOMPARE(studies.size(), 0);
        QCOMPARE(desk.source().threshold(), tried);
        QVERIFY(!store(desk.bench, simulate::State::Imbalance, 10.0, 4).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(studies.size(), 1, patience);
        QCOMPARE(desk.source().threshold(), tried); // it is still the same model
    }

    void recordingsThatDoNotFitAreTold()
    {
        ThresholdDesk desk(QStringLiteral("threshold"));
        desk.open(false);
        desk.train();
        QVERIFY(!store(desk.bench, simulate::State::Coin, 10.0, 3, Hertz{476.0}).isEmpty());
        desk.key(desk.box(), Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.source().isScoring(), patience);
        QCOMPARE(desk.source().source(), ScoreSource::MadeUp);
        QVERIFY(desk.source().note().contains(QStringLiteral("left out")));
        QVERIFY(!store(desk.bench, simulate::State::Coin, 10.0, 4).isEmpty());
        desk.chooseModel();
        QVERIFY(desk.source().note().contains(QStringLiteral("left out")));
    }

    void whoeverChangesHisMindKeepsWhatHeChose()
    {
        ThresholdDesk desk(QStringLiteral("threshold"));
        desk.open(true);
        desk.train();
        desk.key(desk.box(), Qt::Key_Down);
        QVERIFY(desk.source().isScoring());
        QVERIFY(!desk.source().separation().isEnabled()); // it would answer for other scores
        desk.key(desk.box(), Qt::Key_Up);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.source().isScoring(), patience);
        QCOMPARE(desk.source().source(), ScoreSource::MadeUp);
        QVERIFY(desk.source().separation().isEnabled());
        QVERIFY(desk.source().note().isEmpty());
        // Away and back while the job that was cancelled still runs.
        desk.key(desk.box(), Qt::Key_Down);
        desk.key(desk.box(), Qt::Key_Up);
        desk.chooseModel();
    }

    void anotherProjectTakesThemAway()
    {
        ThresholdDesk desk(QStringLiteral("threshold"));
        desk.open(true);
        desk.train();
        desk.chooseModel();
        QVERIFY(desk.bench.openProject(desk.folder.filePath(QStringLiteral("other.baseline"))));
        QTRY_COMPARE_WITH_TIMEOUT(desk.source().source(), ScoreSource::MadeUp, patience);
        QVERIFY(!desk.isOffered());
        QVERIFY(!desk.source().note().isEmpty());
    }

    void theNoteLeavesTheSliderItsRoomInLargeType()
    {
        widgets::applyTheme(*qApp, widgets::Theme::highContrast(), 1.35);
        const auto before = qScopeGuard([] { widgets::applyTheme(*qApp, widgets::Theme::light()); });
        Desk<RocLesson> desk(QStringLiteral("roc"));
        desk.page.resize(1430, 700);
        QVERIFY(!desk.source().note().isEmpty());
        const QSlider& slider = desk.source().separation().slider();
        QTRY_VERIFY(desk.source().separation().rect().contains(slider.geometry()));
    }

    /// A label that no window bears out: there is nothing to compare.
    void withoutScoresOfBothKindsItSaysSo()
    {
        ThresholdDesk desk(QStringLiteral("threshold"));
        desk.open(false);
        desk.train();
        QVERIFY(!store(desk.bench, simulate::State::Coin, 0.1, 3).isEmpty()); // shorter than a window
        QVERIFY(desk.isOffered());
        desk.key(desk.box(), Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.source().isScoring(), patience);
        QCOMPARE(desk.source().source(), ScoreSource::MadeUp);
        QVERIFY(desk.source().note().contains(QStringLiteral("scores of both kinds")));
        QCOMPARE(desk.box()->currentIndex(), int(ScoreSource::MadeUp));
    }
};

QTEST_MAIN(TestScoreSource)
#include "test_score_source.moc"
