// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "app/train/maxima_plot.h"
#include "app/train/stream_plot.h"
#include "app/train/stream_tab.h"
#include "app/widgets/theme.h"
#include "core/project/recording_samples.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

#include <cmath>

using namespace baseline;

/// Streaming detectors on the score of a model and on features, with the pictures of what they found.
class TestStreamTab final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }
    void init();
    void cleanup();
    void withoutRecordingsItWaits();
    void watchesTheScoreOfTheModel();
    void everyDetectorRunsOnAFeature_data();
    void everyDetectorRunsOnAFeature();
    void presetsFillTheFields();
    void whatCannotBeIsSaid();
    void aShortRecordingIsASentence();
    void canBeCancelled();
    void aHundredThousandValuesStaySmooth();
    void picturesOfNothingAreEmpty();
    void everyFieldHasAName();

private:
    void store(simulate::State state, double seconds, std::uint64_t seed);
    void train();
    void run();
    template <typename T>
    T& part(const char* name) const
    {
        return *m_tab->findChild<T*>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workbench::Workbench> m_bench;
    std::unique_ptr<train::StreamTab> m_tab;
};

void TestStreamTab::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<workbench::Workbench>();
    QVERIFY(m_bench->openProject(m_folder->filePath(QStringLiteral("fan.baseline"))));
    m_tab = std::make_unique<train::StreamTab>(*m_bench);
    m_tab->resize(1180, 700);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
}

void TestStreamTab::cleanup()
{
    m_tab.reset();
    m_bench.reset();
    m_folder.reset();
}

void TestStreamTab::store(simulate::State state, double seconds, std::uint64_t seed)
{
    workbench::SimulateOptions options;
    options.state = state;
    options.duration = Seconds(seconds);
    options.seed = seed;
    const auto recording = workbench::simulateRecording(options);
    QVERIFY(recording && project::storeRecording(*m_bench->database(), *recording));
    emit m_bench->recordingsChanged();
}

void TestStreamTab::train()
{
    const auto series = workbench::loadRecordings(m_bench->projectPath(), {m_bench->recordings()->front().info.id});
    workbench::TrainOptions options;
    options.detector = "mahalanobis";
    options.name = QStringLiteral("Fan");
    const auto trained = workbench::trainModel(*series, options);
    QVERIFY(trained && m_bench->adopt(*trained, *series));
}

void TestStreamTab::run()
{
    auto& button = part<QPushButton>("watchStream");
    QVERIFY(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), 30000);
}

void TestStreamTab::withoutRecordingsItWaits()
{
    QVERIFY(!part<QPushButton>("watchStream").isEnabled());
    m_tab->watchOrCancel(); // by keyboard or by mistake
    QVERIFY(!m_tab->isRunning() && m_tab->watch() == nullptr);
}

void TestStreamTab::watchesTheScoreOfTheModel()
{
    store(simulate::State::NormalLow, 120.0, 4);
    train();
    store(simulate::State::Imbalance, 20.0, 5);
    auto& source = part<QComboBox>("streamSource");
    QVERIFY(source.itemText(0).contains(QLatin1String("Fan")));
    QCOMPARE(source.count(), 37); // the score and 36 features
    QCOMPARE(source.currentIndex(), 0); // a new model's score is what one wants to see
    auto& recordings = part<QComboBox>("streamRecordings");
    QCOMPARE(recordings.count(), 3); // all, and each
    recordings.setCurrentIndex(0);
    run();
    QVERIFY(m_tab->watch() != nullptr);
    const learn::StreamWatch& watch = *m_tab->watch();
    QVERIFY(watch.samples.size() > 1000);
    // The last seconds are of a machine out of balance: all outliers, and many close together.
    QVERIFY(watch.samples.back().verdict == ExtremeVerdict::Collective || watch.samples.back().verdict == ExtremeVerdict::Point);
    QVERIFY2(m_tab->figures().contains(QLatin1String("Weibull")), qPrintable(m_tab->figures()));
    auto* plot = m_tab->findChild<train::StreamPlot*>();
    QCOMPARE(plot->plotTable().rows(), watch.samples.size());
    QVERIFY(plot->plotTable().columns.at(1).unit.isEmpty()); // a score
    // One recording only.
    recordings.setCurrentIndex(2);
    run();
    QVERIFY(m_tab->watch()->samples.size() < 200);
}

void TestStreamTab::everyDetectorRunsOnAFeature_data()
{
    QTest::addColumn<int>("detector");
    for (int detector = 0; detector < 4; ++detector)
        QTest::addRow("%d", detector) << detector;
}

void TestStreamTab::everyDetectorRunsOnAFeature()
{
    QFETCH(const int, detector);
    store(simulate::State::NormalLow, 120.0, 4);
    auto& source = part<QComboBox>("streamSource");
    QCOMPARE(source.count(), 3); // without a model the levels
    source.setCurrentIndex(1);
    part<QComboBox>("streamDetector").setCurrentIndex(detector);
    run();
    QVERIFY2(m_tab->watch() != nullptr, qPrintable(part<QLabel>("streamTrouble").text()));
    QVERIFY2(m_tab->figures().contains(QLatin1String("GEV")), qPrintable(m_tab->figures()));
    QCOMPARE(m_tab->figures().contains(QLatin1String("Pareto")), detector == 1 || detector == 2);
    QCOMPARE(m_tab->findChild<train::StreamPlot*>()->plotTable().columns.at(1).unit, QStringLiteral("g"));
    for (const auto* plot : m_tab->findChildren<train::MaximaPlot*>())
        QCOMPARE(plot->plotTable().rows(), m_tab->watch()->maxima.maxima.size());
}

void TestStreamTab::presetsFillTheFields()
{
    auto& preset = part<QComboBox>("extremePreset");
    QCOMPARE(preset.count(), 7); // six experiments, and one's own
    preset.setCurrentIndex(1);
    QCOMPARE(part<QDoubleSpinBox>("extremeGamma").value(), 4.0);
    preset.setCurrentIndex(3);
    QCOMPARE(part<QDoubleSpinBox>("extremeGamma").value(), 2.0);
    QCOMPARE(part<QSpinBox>("extremeM").value(), 10);
    preset.setCurrentIndex(4);
    QCOMPARE(part<QSpinBox>("extremeT").value(), 1000);
    part<QSpinBox>("extremeN").setValue(7);
    QCOMPARE(preset.currentIndex(), 6);
    part<QSpinBox>("extremeN").setValue(5);
    QCOMPARE(preset.currentIndex(), 4);
}

void TestStreamTab::whatCannotBeIsSaid()
{
    auto& remark = part<QLabel>("extremeRemark");
    QVERIFY(remark.text().isEmpty());
    part<QSpinBox>("extremeT").setValue(100); // windows come every 134 ms
    QVERIFY(remark.isVisible() && remark.text().contains(QLatin1String("no collective anomaly")));
    part<QSpinBox>("extremeT").setValue(500);
    part<QComboBox>("extremeLimit").setCurrentIndex(1);
    QVERIFY(remark.text().isEmpty());
    part<QSpinBox>("extremeN").setValue(3);
    QVERIFY(remark.text().contains(QLatin1String("calibration")));
}

void TestStreamTab::aShortRecordingIsASentence()
{
    store(simulate::State::NormalLow, 2.0, 4);
    part<QComboBox>("streamDetector").setCurrentIndex(1);
    run();
    auto& trouble = part<QLabel>("streamTrouble");
    QVERIFY(trouble.isVisible());
    QVERIFY2(trouble.text().contains(QLatin1String("tail")), qPrintable(trouble.text()));
    QVERIFY(m_tab->watch() == nullptr);
}

void TestStreamTab::canBeCancelled()
{
    store(simulate::State::NormalLow, 300.0, 4);
    auto& button = part<QPushButton>("watchStream");
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(m_tab->isRunning());
    m_tab->watchOrCancel();
    QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), 30000);
    QVERIFY(button.isEnabled());
}

/// Painting takes a time that does not grow with the stream.
void TestStreamTab::aHundredThousandValuesStaySmooth()
{
    std::vector<train::StreamPoint> points;
    for (int i = 0; i < 100'000; ++i)
        points.push_back({0.1 * i, std::sin(i), i % 10'000 == 0 ? train::StreamPoint::Kind::Outlier : train::StreamPoint::Kind::Quiet,
                          -0.9, 0.9, -1.2, 1.2});
    train::StreamPlot plot;
    plot.resize(900, 300);
    plot.setPoints(points, QStringLiteral("score"));
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    QElapsedTimer clock;
    clock.start();
    const QPixmap picture = plot.grab();
    const qint64 many = clock.elapsed();
    QVERIFY(!picture.isNull());
    // About 10 ms alone; what must not happen is a stroke of a hundred thousand points, which takes seconds.
    QVERIFY2(many < 500, qPrintable(QString::number(many)));
}

void TestStreamTab::picturesOfNothingAreEmpty()
{
    train::StreamPlot stream;
    stream.setPoints({}, QStringLiteral("score"));
    QVERIFY(stream.plotTable().isEmpty());
    const double nan = std::nan("");
    stream.setPoints({{0.0, nan, train::StreamPoint::Kind::NoData, nan, nan, nan, nan}}, QStringLiteral("score"));
    QVERIFY(!stream.grab().isNull());
    for (const auto kind : {train::MaximaPlot::Kind::Density, train::MaximaPlot::Kind::Quantiles}) {
        train::MaximaPlot plot(kind);
        QVERIFY(!plot.grab().isNull());
        plot.setLaws(std::make_shared<learn::MaximaLaws>(learn::compareLaws({})), QStringLiteral("maxima"));
        QVERIFY(plot.plotTable().isEmpty() && !plot.grab().isNull());
        plot.setLaws(std::make_shared<learn::MaximaLaws>(learn::compareLaws({2.0, 2.0, 2.0, 2.0, 2.0})), QStringLiteral("maxima"));
        QVERIFY(!plot.grab().isNull());
    }
}

void TestStreamTab::everyFieldHasAName()
{
    for (const char* name : {"streamSource", "streamRecordings", "streamDetector", "streamRisk", "streamLevel", "streamDepth",
                             "streamSigmas", "extremePreset", "extremeLimit", "extremeGamma", "extremeDelta", "extremeN",
                             "extremeM", "extremeT", "watchStream"}) {
        auto* field = m_tab->findChild<QWidget*>(QLatin1String(name));
        QVERIFY2(field != nullptr, name);
        QVERIFY2(!field->accessibleName().isEmpty() || qobject_cast<QPushButton*>(field) != nullptr, name);
        QVERIFY2(!field->toolTip().isEmpty(), name);
        QVERIFY2(field->focusPolicy() != Qt::NoFocus, name);
    }
}

QTEST_MAIN(TestStreamTab)
#include "test_stream_tab.moc"
