// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "app/train/threshold_plots.h"
#include "app/train/thresholds_tab.h"
#include "app/widgets/confusion_view.h"
#include "app/widgets/number_field.h"
#include "app/widgets/rate_curve_view.h"
#include "app/widgets/score_histogram.h"
#include "app/widgets/score_timeline.h"
#include "core/project/recording_samples.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

using namespace baseline;

/// One threshold in every picture: dragged, stepped, typed, calibrated, kept.
class TestThresholdsTab final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void drawsWhatItKnows();
    void canBeDraggedInEveryPicture_data();
    void canBeDraggedInEveryPicture();
    void keysMoveIt();
    void typingMovesItAndNonsenseDoesNot();
    void draggingVoidsTheCertificateUntilItIsCalibrated();
    void costsChooseTheCheapest();
    void badCostsAreRefusedWithASentence_data();
    void badCostsAreRefusedWithASentence();
    void badBudgetsAreRefusedWithASentence_data();
    void badBudgetsAreRefusedWithASentence();
    void offersWhatTheDataCanCertify();
    void keepsANewModelAndGoesBack();
    void missesAreUnknownWithoutAnomalies();
    void sayWhatIsMissing();
    void aHundredThousandScoresStaySmooth();

private:
    QString store(simulate::State state, double seconds, std::uint64_t seed);
    void open(bool withCoin);
    void waitForStudy();
    template <typename T>
    T& part(const char* name) const
    {
        return *m_tab->findChild<T*>(QString::fromLatin1(name));
    }
    void type(const char* name, const QString& text) const
    {
        auto& field = part<widgets::NumberField>(name);
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    void calibrate(const QString& budget);

    workbench::TrainOutcome m_trained;
    std::vector<workbench::CountSeries> m_series;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workbench::Workbench> m_bench;
    std::unique_ptr<train::ThresholdsTab> m_tab;
    double m_own = 0.0;
};

namespace {

/// A drag as a hand makes it.
void drag(widgets::PlotView& view, QPointF from, QPointF to)
{
    QWidget* surface = view.viewport();
    QTest::mouseMove(surface, from.toPoint());
    QTest::mousePress(surface, Qt::LeftButton, Qt::NoModifier, from.toPoint());
    for (int i = 1; i <= 4; ++i) {
        // QTest::mouseMove tells no button, which a drag needs.
        const QPointF at = from + (to - from) * (0.25 * i);
        QMouseEvent move(QEvent::MouseMove, at, surface->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(surface, &move);
    }
    QTest::mouseRelease(surface, Qt::LeftButton, Qt::NoModifier, to.toPoint());
}

} // namespace

QString TestThresholdsTab::store(simulate::State state, double seconds, std::uint64_t seed)
{
    workbench::SimulateOptions options;
    options.state = state;
    options.duration = Seconds(seconds);
    options.seed = seed;
    const auto recording = workbench::simulateRecording(options);
    const auto id = recording ? project::storeRecording(*m_bench->database(), *recording) : recording.error();
    return id ? *id : QString();
}

void TestThresholdsTab::initTestCase()
{
    init();
    open(true);
    m_series = *workbench::loadRecordings(m_bench->projectPath(), {m_bench->recordings()->front().info.id});
    const auto trained = workbench::trainModel(m_series, {});
    QVERIFY(trained);
    m_trained = *trained;
    m_own = double(m_trained.model.heads.front().threshold);
    cleanup();
}

void TestThresholdsTab::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<workbench::Workbench>();
    QVERIFY(m_bench->openProject(m_folder->filePath(QStringLiteral("test.baseline"))));
    m_tab = std::make_unique<train::ThresholdsTab>(*m_bench);
    m_tab->resize(1240, 700);
}

void TestThresholdsTab::cleanup()
{
    m_tab.reset();
    m_bench.reset();
    m_folder.reset();
}

void TestThresholdsTab::open(bool withCoin)
{
    QVERIFY(!store(simulate::State::NormalLow, 75.0, 1).isEmpty());
    QVERIFY(!store(simulate::State::NormalLow, 60.0, 2).isEmpty());
    if (withCoin)
        QVERIFY(!store(simulate::State::Coin, 10.0, 3).isEmpty());
    if (m_series.empty())
        return;
    // The very recording that was trained on, under the id that it has here.
    m_series.front().recordingId = m_bench->recordings()->front().info.id;
    QVERIFY(m_bench->adopt(m_trained, m_series));
    m_tab->show();
    waitForStudy();
}

void TestThresholdsTab::waitForStudy()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_tab->study() != nullptr && !m_tab->isBusy(), 20000);
}

void TestThresholdsTab::calibrate(const QString& budget)
{
    type("budgetField", budget);
    QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isBusy(), 20000);
}

void TestThresholdsTab::drawsWhatItKnows()
{
    open(true);
    QCOMPARE(m_tab->chosen().value(), m_own);
    for (auto* view : m_tab->findChildren<widgets::PlotView*>()) {
        QVERIFY(!view->plotTable().isEmpty()); // each can be exported
        QVERIFY(!view->accessibleName().isEmpty());
        QVERIFY(view->focusPolicy() & Qt::TabFocus);
    }
    QCOMPARE(m_tab->findChildren<widgets::PlotView*>().size(), 6);
    QVERIFY(part<QLabel>("ranking").text().startsWith(QLatin1String("AUC 1.000")));
    QVERIFY(part<QLabel>("missedFigure").text().contains(QLatin1String("of anomalous windows")));
    QVERIFY(part<QLabel>("thresholdOrigin").text().startsWith(QLatin1String("As stored in the model. At most 1 %")));
    // The recording that was trained on shows its fit apart.
    QCOMPARE(part<QListWidget>("calibrateOn").count(), 2);
    QCOMPARE(part<QListWidget>("calibrateOn").item(0)->checkState(), Qt::Unchecked); // held out, not fresh
    QCOMPARE(part<QListWidget>("calibrateOn").item(1)->checkState(), Qt::Checked);
}

void TestThresholdsTab::canBeDraggedInEveryPicture_data()
{
    QTest::addColumn<QString>("picture");
    for (const char* picture : {"timeline", "histogram", "roc", "det", "precision"})
        QTest::newRow(picture) << QString::fromLatin1(picture);
}

void TestThresholdsTab::canBeDraggedInEveryPicture()
{
    QFETCH(const QString, picture);
    open(true);
    auto& timeline = *m_tab->findChild<widgets::ScoreTimeline*>();
    auto& histogram = *m_tab->findChild<widgets::ScoreHistogram*>();
    const auto curves = m_tab->findChildren<widgets::RateCurveView*>();
    QCOMPARE(curves.size(), 3);
    if (picture == QLatin1String("timeline")) {
        const QPointF from(timeline.plotRectangle().center().x(), timeline.thresholdPixel());
        drag(timeline, from, from - QPointF(0.0, 30.0));
        const double expected = timeline.toValue(from - QPointF(0.0, 30.0)).y();
        // A pixel of a whole event is what a hand can place.
        const double pixel = timeline.yRange().span() / timeline.plotRectangle().height();
        QVERIFY(std::abs(m_tab->chosen().value() - expected) <= pixel);
    } else if (picture == QLatin1String("histogram")) {
        const QPointF from(histogram.thresholdPixel(), histogram.plotRectangle().center().y());
        drag(histogram, from, from + QPointF(40.0, 0.0));
        const double expected = histogram.toValue(from + QPointF(40.0, 0.0)).x();
        const double pixel = histogram.xRange().span() / histogram.plotRectangle().width();
        QVERIFY(std::abs(m_tab->chosen().value() - expected) <= pixel);
    } else {
        auto& view = *curves[picture == QLatin1String("roc") ? 0 : picture == QLatin1String("det") ? 1 : 2];
        const QPointF from = *view.workingPoint();
        // Towards more false alarms: along each of the curves the threshold falls.
        const QPointF to = picture == QLatin1String("precision") ? view.plotRectangle().bottomRight()
                                                                 : from + QPointF(60.0, 0.0);
        drag(view, from, to);
        QVERIFY2(m_tab->chosen().value() < m_own, qPrintable(QString::number(m_tab->chosen().value())));
    }
    QVERIFY(m_tab->chosen().value() != m_own);
    QVERIFY(m_tab->chosen().isVoided());
    // All others follow.
    const double chosen = m_tab->chosen().value();
    QTRY_COMPARE(part<widgets::NumberField>("thresholdField").text().left(3), QLocale().toString(chosen, 'g', 6).left(3));
    QTRY_VERIFY(std::abs(histogram.toValue(QPointF(histogram.thresholdPixel(), 0.0)).x() - chosen) < 1e-6);
    QVERIFY(std::abs(timeline.toValue(QPointF(0.0, timeline.thresholdPixel())).y() - chosen) < 1e-6);
    const workbench::StudyPoint point = m_tab->study()->at(chosen);
    const auto& counts = m_tab->findChild<widgets::ConfusionView*>()->counts();
    QCOMPARE(counts.falsePositives, point.confusion.falsePositives);
    QCOMPARE(counts.truePositives, point.confusion.truePositives);
}

void TestThresholdsTab::keysMoveIt()
{
    open(true);
    for (auto* view : m_tab->findChildren<widgets::PlotView*>()) {
        m_tab->moveTo(m_own);
        const bool isCurve = qobject_cast<widgets::RateCurveView*>(view) != nullptr;
        QTest::keyClick(view, isCurve ? Qt::Key_Left : Qt::Key_Right); // fewer alarms
        QCOMPARE(m_tab->chosen().value(), m_tab->study()->stepped(m_own, 1));
        QTest::keyClick(view, isCurve ? Qt::Key_Right : Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(m_tab->chosen().value() < m_own);
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(m_tab->chosen().value(), std::max(m_tab->study()->normal().back(), m_tab->study()->anomalous().back()));
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(m_tab->chosen().value(),
                 std::min(m_tab->study()->normal().front(), m_tab->study()->anomalous().front()));
    }
}

void TestThresholdsTab::typingMovesItAndNonsenseDoesNot()
{
    open(true);
    type("thresholdField", QStringLiteral("2.5"));
    QCOMPARE(m_tab->chosen().value(), 2.5);
    for (const QString& bad : {QStringLiteral("much"), QStringLiteral("nan"), QStringLiteral("inf"), QStringLiteral("1e999"),
                               QStringLiteral(" ")}) {
        type("thresholdField", bad);
        QCOMPARE(m_tab->chosen().value(), 2.5);
        QVERIFY(part<QLabel>("thresholdTrouble").isVisible());
        QVERIFY(part<QLabel>("thresholdTrouble").text().contains(QLatin1String("finite number")));
    }
    type("thresholdField", QStringLiteral("1e300")); // finite, but no float
    QCOMPARE(m_tab->chosen().value(), 2.5);
    QVERIFY(part<QLabel>("studyTrouble").text().contains(QLatin1String("finite number")));
}

void TestThresholdsTab::draggingVoidsTheCertificateUntilItIsCalibrated()
{
    open(true);
    QVERIFY(!m_tab->chosen().isVoided());
    m_tab->moveTo(1.1 * m_own);
    QTRY_VERIFY(part<QLabel>("thresholdOrigin").text().contains(QLatin1String("voids the model's certificate")));
    calibrate(QStringLiteral("600")); // an hour, of 26,775 windows: 2.2 %
    QVERIFY(!m_tab->chosen().isVoided());
    QCOMPARE(m_tab->chosen().origin(), workbench::ChosenThreshold::Origin::Certified);
    QVERIFY(part<QLabel>("certificateWords").text().startsWith(QLatin1String("With 95.0 % confidence, at most 2.24 %")));
    m_tab->moveTo(1.2 * m_own);
    QVERIFY(m_tab->chosen().isVoided());
    QTRY_VERIFY(!part<QLabel>("certificateWords").text().contains(QLatin1String("confidence")));
}

void TestThresholdsTab::costsChooseTheCheapest()
{
    open(true);
    type("costMiss", QStringLiteral("50"));
    type("costFalse", QStringLiteral("2"));
    type("baseRate", QStringLiteral("5"));
    const auto plan = m_tab->study()->cheapest({50.0, 2.0, 0.05});
    QVERIFY(plan);
    QVERIFY(part<QLabel>("costWords").text().startsWith(QLatin1String("Cheapest:")));
    part<QPushButton>("takeCheapest").click();
    QCOMPARE(m_tab->chosen().value(), plan->cheapest.choice.threshold);
    QCOMPARE(m_tab->chosen().origin(), workbench::ChosenThreshold::Origin::Costs);
    QVERIFY(m_tab->chosen().isVoided());
}

void TestThresholdsTab::badCostsAreRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const QString costs = QStringLiteral("Costs are numbers of 0 or more");
    const QString share = QStringLiteral("share of anomalous windows");
    QTest::newRow("negative") << QByteArray("costMiss") << QStringLiteral("-1") << costs;
    QTest::newRow("a word") << QByteArray("costMiss") << QStringLiteral("dear") << costs;
    QTest::newRow("NaN") << QByteArray("costFalse") << QStringLiteral("nan") << costs;
    QTest::newRow("too large") << QByteArray("costFalse") << QStringLiteral("1e999") << costs;
    QTest::newRow("base rate 0") << QByteArray("baseRate") << QStringLiteral("0") << share;
    QTest::newRow("base rate 100") << QByteArray("baseRate") << QStringLiteral("100") << share;
    QTest::newRow("no base rate") << QByteArray("baseRate") << QStringLiteral(" ") << share;
}

void TestThresholdsTab::badCostsAreRefusedWithASentence()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    open(true);
    type(field.constData(), text);
    QVERIFY2(part<QLabel>("costWords").text().contains(sentence), qPrintable(part<QLabel>("costWords").text()));
    QVERIFY(!part<QPushButton>("takeCheapest").isEnabled());
}

void TestThresholdsTab::badBudgetsAreRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const QString budget = QStringLiteral("The alarm budget has to lie above 0");
    const QString confidence = QStringLiteral("The confidence has to lie above 0");
    QTest::newRow("none") << QByteArray("budgetField") << QStringLiteral("0") << budget;
    QTest::newRow("negative") << QByteArray("budgetField") << QStringLiteral("-3") << budget;
    QTest::newRow("a word") << QByteArray("budgetField") << QStringLiteral("few") << budget;
    QTest::newRow("every window") << QByteArray("budgetField") << QStringLiteral("1e7") << budget;
    QTest::newRow("certain") << QByteArray("confidenceField") << QStringLiteral("100") << confidence;
    QTest::newRow("no confidence") << QByteArray("confidenceField") << QStringLiteral("x") << confidence;
}

void TestThresholdsTab::badBudgetsAreRefusedWithASentence()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    open(true);
    type(field.constData(), text);
    part<QPushButton>("calibrate").click();
    QTRY_VERIFY2(part<QLabel>("certificateWords").text().startsWith(sentence),
                 qPrintable(part<QLabel>("certificateWords").text()));
    QCOMPARE(m_tab->chosen().value(), m_own);
    QVERIFY(!m_tab->chosen().isVoided());
}

void TestThresholdsTab::offersWhatTheDataCanCertify()
{
    open(true);
    part<QComboBox>("budgetUnit").setCurrentIndex(1); // a day
    calibrate(QStringLiteral("1"));
    QCOMPARE(m_tab->chosen().origin(), workbench::ChosenThreshold::Origin::Estimate);
    QVERIFY(m_tab->chosen().isVoided());
    QVERIFY(part<QLabel>("certificateWords").text().startsWith(QLatin1String("No certificate: a budget of 1 a day takes")));
    auto& less = part<QPushButton>("calibrateLess");
    QVERIFY(less.isVisible());
    less.click();
    QTRY_COMPARE_WITH_TIMEOUT(m_tab->chosen().origin(), workbench::ChosenThreshold::Origin::Certified, 20000);
    // Alarms in blocks, of the same minute of normal.
    part<QComboBox>("budgetPromise").setCurrentIndex(2);
    part<QComboBox>("budgetUnit").setCurrentIndex(0);
    calibrate(QStringLiteral("120"));
    QVERIFY2(part<QLabel>("certificateWords").text().startsWith(QLatin1String("In new normal running an alarm comes on")),
             qPrintable(part<QLabel>("certificateWords").text()));
    QCOMPARE(m_tab->chosen().certificate().kind, CertificateKind::Blocks);
}

void TestThresholdsTab::keepsANewModelAndGoesBack()
{
    open(true);
    QVERIFY(!part<QPushButton>("keepThreshold").isEnabled()); // nothing has changed
    const QString before = m_bench->modelAtHand()->projectId;
    calibrate(QStringLiteral("600"));
    QSignalSpy told(m_tab.get(), &train::ThresholdsTab::notify);
    part<QPushButton>("keepThreshold").click();
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_bench->models()->size(), std::size_t(2));
    const model::Head& head = m_bench->modelAtHand()->model.heads.front();
    QVERIFY(head.certificate.kind == CertificateKind::ToleranceLimit
            || head.certificate.kind == CertificateKind::ToleranceDependent);
    QCOMPARE(double(head.threshold), m_tab->chosen().value());
    QVERIFY(!m_tab->chosen().isChanged());
    QVERIFY(m_tab->study() != nullptr); // the scores are the same
    part<QPushButton>("backThreshold").click();
    QCOMPARE(m_bench->modelAtHand()->projectId, before);
    QCOMPARE(m_tab->chosen().value(), m_own);
}

void TestThresholdsTab::missesAreUnknownWithoutAnomalies()
{
    open(false);
    QVERIFY(part<QLabel>("missedFigure").text().startsWith(QLatin1String("unknown")));
    QVERIFY(part<QLabel>("costWords").text().startsWith(QLatin1String("Costs need labelled anomalies")));
    QVERIFY(!part<QPushButton>("takeCheapest").isEnabled());
    for (auto* view : m_tab->findChildren<widgets::RateCurveView*>())
        QVERIFY(view->plotTable().columns.front().values.empty());
    calibrate(QStringLiteral("600"));
    QCOMPARE(m_tab->chosen().origin(), workbench::ChosenThreshold::Origin::Certified);
}

void TestThresholdsTab::sayWhatIsMissing()
{
    m_tab->show();
    QVERIFY(m_tab->study() == nullptr); // no model
    QVERIFY(m_bench->adopt(m_trained, {}));
    QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isBusy(), 20000);
    QVERIFY(part<QLabel>("studyTrouble").text().startsWith(QLatin1String("No recording here has a window")));
    QVERIFY(m_tab->study() == nullptr);
}

void TestThresholdsTab::aHundredThousandScoresStaySmooth()
{
    workbench::StudyScores scores;
    scores.window = scores.hop = Seconds(1.0);
    scores.alarm = {3, 5, 2};
    scores.threshold = 60000.0;
    for (const bool isNormal : {true, false}) {
        scores.recordings.push_back({{}, QStringLiteral("long"), scores.windows.size(), 50000});
        for (std::size_t i = 0; i < 50000; ++i) // each score once, without order
            scores.windows.push_back({double(i), double((i * 7919) % 50000) + (isNormal ? 0.0 : 30000.5),
                                      isNormal ? workbench::WindowTruth::Normal : workbench::WindowTruth::Anomalous});
    }
    const auto study = workbench::ThresholdStudy::of(std::move(scores));
    QVERIFY(study);
    train::ThresholdPlots plots;
    plots.resize(1000, 700);
    plots.setStudy(&*study);
    plots.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plots));
    plots.grab(); // axes and layouts
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i) {
        plots.setPoint(study->at(40000.0 + 1000.0 * i));
        plots.grab();
    }
    qInfo("%.1f ms a move", double(timer.elapsed()) / 10.0);
    // About 20 ms on an idle core: smooth. Twenty times that would be a fault on any computer.
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestThresholdsTab)
#include "test_thresholds_tab.moc"
