// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "app/explore/explore_page.h"
#include "app/train/outcome_view.h"
#include "app/train/train_page.h"
#include "app/widgets/scatter_view.h"
#include "core/project/recording_samples.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/workbench.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QTemporaryDir>

using namespace baseline;

/// From recordings in a real project file to a model at hand, through the pages.
class TestTrainPage final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void waitsForRecordings();
    void ticksNormalRecordingsOnly();
    void trainsAndShowsTheModelInExplore();
    void showsWhatWasTrainedElsewhere();
    void saysHowMuchIsMissing();
    void cancelLeavesNothingHalfDone();

private:
    void store(simulate::State state, double seconds);
    static QAbstractButton& button(const QWidget& page)
    {
        return *page.findChild<QAbstractButton*>(QStringLiteral("primaryAction"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workbench::Workbench> m_bench;
};

void TestTrainPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<workbench::Workbench>();
    QVERIFY(m_bench->openProject(m_folder->filePath(QStringLiteral("test.baseline"))));
}

void TestTrainPage::cleanup()
{
    m_bench.reset();
    m_folder.reset();
}

void TestTrainPage::store(simulate::State state, double seconds)
{
    workbench::SimulateOptions options;
    options.state = state;
    options.duration = Seconds(seconds);
    const auto recording = workbench::simulateRecording(options);
    QVERIFY(recording);
    const auto project = project::ProjectFile::open(m_bench->projectPath());
    QVERIFY(project);
    QVERIFY(project::storeRecording(project->database(), *recording));
    emit m_bench->recordingsChanged();
}

void TestTrainPage::waitsForRecordings()
{
    train::TrainPage page(*m_bench);
    QVERIFY(!button(page).isEnabled());
    store(simulate::State::NormalLow, 60.0);
    QVERIFY(button(page).isEnabled());
}

void TestTrainPage::ticksNormalRecordingsOnly()
{
    store(simulate::State::NormalLow, 1.0);
    store(simulate::State::Imbalance, 1.0);
    train::TrainPage page(*m_bench);
    const auto* list = page.findChild<QListWidget*>(QStringLiteral("baselineList"));
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    QCOMPARE(list->item(1)->checkState(), Qt::Unchecked);
}

void TestTrainPage::trainsAndShowsTheModelInExplore()
{
    store(simulate::State::NormalLow, 75.0);
    train::TrainPage page(*m_bench);
    explore::ExplorePage explore(*m_bench);
    explore.resize(900, 600);
    explore.show();
    QSignalSpy adopted(m_bench.get(), &workbench::Workbench::modelAtHandChanged);
    button(page).click();
    QVERIFY(page.isTraining());
    QTRY_COMPARE_WITH_TIMEOUT(adopted.size(), 1, 20000);
    QVERIFY(!page.isTraining());
    const auto models = m_bench->models();
    QVERIFY(models);
    QCOMPARE(models->size(), std::size_t(1));
    QCOMPARE(models->front().trainedOn.size(), std::size_t(1));
    QVERIFY(!models->front().trainedOn.front().contentHash.isEmpty());
    QCOMPARE(m_bench->modelAtHand()->projectId, models->front().id);
    // The plane is shown and a point of the fit can be found where it should lie.
    const auto* scatter = explore.findChild<widgets::ScatterView*>();
    QVERIFY(scatter->isVisible());
    const workbench::TrainingPoint& point = m_bench->modelAtHand()->training->points.front();
    QVERIFY(scatter->pointAt(scatter->toPixel(QPointF(double(point.first), double(point.second)))).has_value());
}

/// Again after an alarm, on the Deploy page.
void TestTrainPage::showsWhatWasTrainedElsewhere()
{
    store(simulate::State::NormalLow, 75.0);
    train::TrainPage page(*m_bench);
    page.show();
    const auto* outcome = page.findChild<train::OutcomeView*>();
    QVERIFY(!outcome->isVisible());
    const auto series = workbench::loadRecordings(m_bench->projectPath(), {m_bench->recordings()->front().info.id});
    QVERIFY(series);
    const auto trained = workbench::trainModel(*series, {});
    QVERIFY(trained);
    QVERIFY(m_bench->adopt(*trained, *series));
    QVERIFY(outcome->isVisible());
    QVERIFY(m_bench->takeModel(m_bench->modelAtHand()->projectId)); // of the project: nothing is known of its training
    QVERIFY(outcome->isVisible());
}

void TestTrainPage::saysHowMuchIsMissing()
{
    store(simulate::State::NormalLow, 10.0);
    train::TrainPage page(*m_bench);
    button(page).click();
    QTRY_VERIFY_WITH_TIMEOUT(!page.isTraining(), 20000);
    QVERIFY(page.findChild<QLabel*>(QStringLiteral("trouble"))->text().contains(QLatin1String("more seconds")));
    QVERIFY(m_bench->modelAtHand() == nullptr);
}

void TestTrainPage::cancelLeavesNothingHalfDone()
{
    store(simulate::State::NormalLow, 60.0);
    train::TrainPage page(*m_bench);
    button(page).click();
    button(page).click();
    QTRY_VERIFY_WITH_TIMEOUT(!page.isTraining(), 20000);
    // The job may have ended before it was asked to stop; then the model is there as a whole.
    QCOMPARE(m_bench->models()->size(), std::size_t(m_bench->modelAtHand() ? 1 : 0));
}

QTEST_MAIN(TestTrainPage)
#include "test_train_page.moc"
