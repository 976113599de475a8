// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/alarm_card.h"
#include "app/deploy/alarms_card.h"
#include "app/deploy/alarms_tab.h"
#include "app/deploy/deploy_page.h"
#include "app/widgets/contribution_view.h"
#include "app/widgets/marked_stretch.h"
#include "app/widgets/spectrum_view.h"
#include "app/widgets/theme.h"
#include "app/widgets/trace_view.h"
#include "core/project/exclusions.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/recording/labels.h"
#include "core/workbench/alarm_signals.h"
#include "core/workbench/model_record.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "tests/app/widgets/in_metres.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline;
using namespace baseline::deploy;

namespace {

constexpr int patienceMs = 20000;

recording::Recording simulated(simulate::State state, std::uint64_t seed, double seconds,
                               const std::vector<simulate::Event>& events = {})
{
    workbench::SimulateOptions options;
    options.state = state;
    options.seed = seed;
    options.duration = Seconds(seconds);
    options.events = events;
    return *workbench::simulateRecording(options);
}

/// A project with a baseline, a model of it and two alarms: one with its signal, one without. The page shows its alarms.
struct Shop {
    Shop()
    {
        const auto file = project::ProjectFile::create(path);
        project::Database& database = file->database();
        const QString normal = *project::storeRecording(database, simulated(simulate::State::NormalLow, 1, 90.0));
        workbench::TrainOptions options;
        options.detector = "mahalanobis";
        options.name = QStringLiteral("pump");
        options.alpha = 0.01;
        const auto series = workbench::loadRecordings(path, {normal});
        const auto trained = workbench::trainModel(*series, options);
        const project::ModelRecord record = workbench::modelRecordOf(*trained, *series);
        const auto model = project::storeModel(database, record, workbench::bytesOf(trained->image));
        recording::Recording signal = simulated(simulate::State::NormalLow, 3, 18.0,
                                                {{Seconds(5.0), simulate::State::Imbalance},
                                                 {Seconds(13.0), simulate::State::NormalLow}});
        signal.info.label.clear();
        signal.info.name = QStringLiteral("alarm");
        recording = *project::storeRecording(database, signal);
        const std::vector<project::Edit> out{
            project::AddExclusion{{{}, recording, {0, signal.length()}, workbench::alarmTag}}};
        isGood = model && project::applyAll(database, out);
        project::Alarm alarm{{},  QStringLiteral("e6615c0ffee"), record.hash, time, time.addSecs(8), 24.5,
                             7.5, QStringLiteral("x rms (z = 19.5)")};
        bare = *project::addAlarm(database, alarm);
        alarm.recordingId = recording;
        alarm.raisedUtc = time.addSecs(600);
        alarm.clearedUtc = time.addSecs(608);
        id = *project::addAlarm(database, alarm);
    }

    bool open()
    {
        page.resize(1180, 760);
        page.show();
        page.showTab(DeployPage::Alarms);
        return isGood && bench.openProject(path).has_value() && QTest::qWaitForWindowExposed(&page);
    }
    AlarmCard& card() { return page.alarmsTab().card(); }
    QPushButton* button(const char* name) { return page.findChild<QPushButton*>(QLatin1String(name)); }
    void click(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    project::Judgement judgement() { return project::findAlarm(*bench.database(), id)->judgement; }
    bool isExplained() { return card().headline().contains(QLatin1String("beside the nearest normal windows")); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("shop.baseline"));
    QDateTime time = QDateTime::fromString(QStringLiteral("2026-03-01T10:00:00Z"), Qt::ISODate);
    QString recording;
    QString bare;
    QString id;
    bool isGood = false;
    workbench::Workbench bench;
    DeployPage page{bench};
};

} // namespace

class TestAlarmsTab final : public QObject {
    Q_OBJECT

private slots:
    void withoutAnAlarmItSaysWhatToDo()
    {
        QTemporaryDir folder;
        workbench::Workbench bench;
        DeployPage page(bench);
        QVERIFY(bench.openProject(folder.filePath(QStringLiteral("new.baseline"))));
        QVERIFY(page.alarmsCard().nothing().contains(QLatin1String("Put a model on the board")));
        QVERIFY(page.alarmsTab().card().headline().contains(QLatin1String("Choose an alarm")));
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("alarmReal"))->isHidden());
        page.alarmsTab().judge(project::Judgement::Real); // nothing is chosen
        page.alarmsTab().labelAndRetrain();
        QVERIFY(!page.alarmsTab().isTraining());
    }

    void withoutAProjectAnAlarmCannotBeJudged()
    {
        workbench::Workbench bench;
        DeployPage page(bench);
        page.show();
        page.showTab(DeployPage::Alarms);
        workbench::ScorePair pair;
        pair.board.score.headCount = 1;
        pair.board.score.alarm = 1;
        bench.alarms().take(pair);
        QCOMPARE(page.alarmsCard().table().rows().size(), std::size_t{1});
        QVERIFY(page.alarmsTab().card().headline().contains(QLatin1String("Without a project")));
        auto* real = page.findChild<QPushButton*>(QStringLiteral("alarmReal"));
        QVERIFY(real->isVisible() && !real->isEnabled());
        page.alarmsTab().judge(project::Judgement::Real); // nothing happens
        QVERIFY(!page.alarmsTab().undoStack().canUndo());
    }

    void explainsTheChosenAlarm()
    {
        Shop shop;
        QVERIFY(shop.open());
        QCOMPARE(shop.page.alarmsCard().table().rows().size(), std::size_t{2});
        QCOMPARE(shop.page.alarmsCard().chosenId(), shop.id); // the newest
        QTRY_VERIFY_WITH_TIMEOUT(shop.isExplained(), patienceMs);
        const std::vector<widgets::ContributionBar>& bars = shop.card().contributions().bars();
        QVERIFY(!bars.empty());
        // The shaft turns at 29.5 Hz: the lowest band, or the level that it makes.
        QVERIFY2(bars.front().name.endsWith(QLatin1String("61 Hz")) || bars.front().name.endsWith(QLatin1String("rms")),
                 qPrintable(bars.front().name));
        for (std::size_t i = 1; i < bars.size(); ++i)
            QVERIFY(bars[i].share <= bars[i - 1].share);
        QCOMPARE(shop.card().spectrum().channelCount(), std::size_t{1});
        QVERIFY(shop.card().spectrum().hasBand());
        QVERIFY(!shop.card().spectrum().plotTable().isEmpty());
        QCOMPARE(shop.card().contributions().plotTable().rows(), bars.size());
        auto* channel = shop.page.findChild<QComboBox*>(QStringLiteral("alarmChannel"));
        QCOMPARE(channel->count(), 3);
        channel->setCurrentIndex(1);
        QVERIFY(shop.card().spectrum().hasBand());
        // The signal itself: 18 s, of which 5 to 13 s alarmed.
        shop.page.findChild<QComboBox*>(QStringLiteral("alarmPicture"))->setCurrentIndex(1);
        QVERIFY(shop.card().waveform().isVisible() && !channel->isVisible());
        QCOMPARE(shop.card().waveform().channels().size(), 3);
        const auto stretch = shop.card().stretch().stretch();
        QVERIFY(stretch && stretch->first < 5.5 && stretch->second > 12.5 && stretch->second <= 18.0);
        shop.page.findChild<QComboBox*>(QStringLiteral("alarmPicture"))->setCurrentIndex(0);
        QVERIFY(channel->isVisible());

        shop.page.alarmsCard().choose(shop.bare);
        QVERIFY(shop.card().headline().contains(QLatin1String("No signal was kept")));
        QVERIFY(shop.card().headline().contains(QLatin1String("x rms")));
        QVERIFY(!shop.button("labelAndRetrain")->isEnabled());
        shop.page.alarmsCard().choose(shop.id);
        QTRY_VERIFY_WITH_TIMEOUT(shop.isExplained(), patienceMs);
    }

    void anExplanationFollowsTheShownUnit()
    {
        Shop shop;
        QVERIFY(shop.open());
        QTRY_VERIFY_WITH_TIMEOUT(shop.isExplained(), patienceMs);
        auto* channel = shop.page.findChild<QComboBox*>(QStringLiteral("alarmChannel"));
        channel->setCurrentIndex(1);
        const auto spectrum = [&] { return shop.card().spectrum().plotTable().columns.at(1); };
        const widgets::PlotColumn inGravity = spectrum();
        const QString headline = shop.card().headline();
        const std::vector<widgets::ContributionBar> bars = shop.card().contributions().bars();
        const tests::InMetres metres;
        QCOMPARE(spectrum().unit, QStringLiteral("m/s²"));
        QVERIFY(std::abs(spectrum().values[3] - 9.80665 * inGravity.values[3]) < 1e-5 * inGravity.values[3]);
        QCOMPARE(channel->currentIndex(), 1); // what was chosen stays
        QCOMPARE(shop.card().waveform().channels().front().unit, QStringLiteral("m/s²"));
        QCOMPARE(shop.card().headline(), headline); // so many times as much, in any unit
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const widgets::ContributionBar& bar = shop.card().contributions().bars().at(i);
            QCOMPARE(bar.name, bars[i].name);
            QCOMPARE(bar.share, bars[i].share);
        }
        QVERIFY(shop.card().contributions().bars().front().details.contains(QStringLiteral("m/s²")));
        QVERIFY(!bars.front().details.contains(QStringLiteral("m/s²")));
    }

    void aJudgementCanBeTakenBack()
    {
        Shop shop;
        QVERIFY(shop.open());
        QVERIFY(!shop.button("labelAndRetrain")->isEnabled()); // not judged
        shop.click("alarmReal");
        QCOMPARE(shop.judgement(), project::Judgement::Real);
        QVERIFY(shop.button("alarmReal")->isChecked());
        QCOMPARE(shop.page.alarmsCard().table().rows()[0].cells[4], QStringLiteral("real"));
        QCOMPARE(shop.page.alarmsCard().chosenId(), shop.id); // it stays chosen
        shop.click("alarmFalse");
        QCOMPARE(shop.judgement(), project::Judgement::False);
        QVERIFY(!shop.button("alarmReal")->isChecked() && shop.button("alarmFalse")->isChecked());
        shop.page.alarmsTab().undoStack().undo();
        QCOMPARE(shop.judgement(), project::Judgement::Real);
        QTest::keyClick(&shop.page.alarmsTab(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(shop.judgement(), project::Judgement::False);
        QTest::keyClick(&shop.page.alarmsTab(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(shop.judgement(), project::Judgement::Real);
        shop.click("alarmReal"); // pressed again: open
        QCOMPARE(shop.judgement(), project::Judgement::Open);
        QVERIFY(!shop.button("alarmReal")->isChecked());
    }

    void filtersByJudgement()
    {
        Shop shop;
        QVERIFY(shop.open());
        shop.click("alarmFalse");
        const auto ids = [&shop] {
            QStringList found;
            for (const TextRow& row : shop.page.alarmsCard().table().rows())
                found.append(row.id);
            return found;
        };
        shop.page.alarmsCard().setFilter(project::Judgement::False);
        QCOMPARE(ids(), QStringList{shop.id});
        shop.page.alarmsCard().setFilter(project::Judgement::Open);
        QCOMPARE(ids(), QStringList{shop.bare});
        shop.page.alarmsCard().setFilter(project::Judgement::Real);
        QVERIFY(ids().isEmpty());
        QVERIFY(shop.page.alarmsCard().nothing().contains(QLatin1String("All alarms")));
        shop.page.alarmsCard().setFilter({});
        QCOMPARE(ids().size(), 2);
        const QString csv = shop.folder.filePath(QStringLiteral("alarms.csv"));
        QVERIFY(shop.page.alarmsCard().saveAs(csv));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().trimmed().count('\n'), 2);
    }

    void aFalseAlarmTrainsTheModelAgain()
    {
        Shop shop;
        QVERIFY(shop.open());
        QSignalSpy failed(&shop.page, &DeployPage::failed);
        shop.click("alarmFalse");
        shop.click("labelAndRetrain");
        QVERIFY(shop.page.alarmsTab().isTraining());
        QVERIFY(shop.button("cancelRetrain")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(shop.card().outcome().contains(QLatin1String("would not be raised again")), patienceMs);
        QVERIFY(shop.bench.modelAtHand());
        QCOMPARE(shop.bench.modelAtHand()->model.identity.name, std::string("pump 2"));
        QVERIFY(shop.bench.modelAtHand()->training);
        QCOMPARE(shop.bench.models()->size(), std::size_t{2});
        QCOMPARE(project::findRecording(*shop.bench.database(), shop.recording)->info.label,
                 QString(recording::normalLabel));
        QVERIFY(!shop.button("cancelRetrain")->isVisible());
        QVERIFY(failed.isEmpty());
        shop.page.alarmsTab().undoStack().undo(); // the labels; the model stays
        QVERIFY(project::findRecording(*shop.bench.database(), shop.recording)->info.label.isEmpty());
    }

    void aRealAlarmNeedsANameForItsFault()
    {
        Shop shop;
        QVERIFY(shop.open());
        shop.click("alarmReal");
        auto* fault = shop.page.findChild<QComboBox*>(QStringLiteral("faultLabel"));
        QVERIFY(fault->isVisible());
        for (const QString& bad : {QString(), QStringLiteral("   "), QString(recording::normalLabel)}) {
            fault->lineEdit()->setText(bad);
            QVERIFY(!shop.button("labelAndRetrain")->isEnabled());
            QVERIFY(!shop.button("labelAndRetrain")->toolTip().isEmpty());
        }
        fault->lineEdit()->selectAll();
        QTest::keyClicks(fault->lineEdit(), QStringLiteral("imbalance"));
        shop.click("labelAndRetrain");
        QTRY_VERIFY_WITH_TIMEOUT(shop.card().outcome().contains(QLatin1String("imbalance")), patienceMs);
        const auto segments = project::listSegments(*shop.bench.database(), shop.recording);
        QCOMPARE(segments->size(), std::size_t{1});
        QCOMPARE(segments->front().label, QStringLiteral("imbalance"));
        QCOMPARE(shop.bench.models()->size(), std::size_t{1}); // a detector of normal does not change by a fault
        QCOMPARE(shop.card().faultLabel(), QStringLiteral("imbalance"));
    }

    void aTrainingCanBeCancelled()
    {
        Shop shop;
        QVERIFY(shop.open());
        shop.click("alarmFalse");
        shop.click("labelAndRetrain");
        shop.click("cancelRetrain");
        QTRY_VERIFY_WITH_TIMEOUT(!shop.page.alarmsTab().isTraining(), patienceMs);
        QVERIFY(shop.button("alarmReal")->isEnabled());
        QVERIFY(!shop.card().outcome().isEmpty());
    }

    void anotherProjectHasItsOwnAlarms()
    {
        Shop shop;
        QVERIFY(shop.open());
        shop.click("alarmFalse");
        QVERIFY(shop.page.alarmsTab().undoStack().canUndo());
        QVERIFY(shop.bench.openProject(shop.folder.filePath(QStringLiteral("other.baseline"))));
        QVERIFY(shop.page.alarmsCard().table().rows().empty());
        QVERIFY(!shop.page.alarmsTab().undoStack().canUndo());
    }

    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void looks()
    {
        QFETCH(bool, dark);
        const widgets::Theme before = widgets::currentTheme();
        widgets::applyTheme(*qApp, dark ? widgets::Theme::dark() : widgets::Theme::light());
        Shop shop;
        QVERIFY(shop.open());
        shop.click("alarmReal");
        QTRY_VERIFY_WITH_TIMEOUT(shop.isExplained(), patienceMs);
        const QPixmap picture = shop.page.grab();
        QVERIFY(!picture.isNull());
        const QByteArray folder = qgetenv("BASELINE_PICTURES"); // where to leave some for a person to look at
        if (!folder.isEmpty()) {
            const QString path = QString::fromLocal8Bit(folder) + (dark ? QStringLiteral("/alarms-dark") : QStringLiteral("/alarms-light"));
            QVERIFY(picture.save(path + QStringLiteral(".png")));
            shop.page.findChild<QComboBox*>(QStringLiteral("alarmPicture"))->setCurrentIndex(1);
            shop.click("alarmFalse");
            shop.click("labelAndRetrain");
            QTRY_VERIFY_WITH_TIMEOUT(shop.card().outcome().contains(QLatin1String("raised again")), patienceMs);
            QVERIFY(shop.page.grab().save(path + QStringLiteral("-outcome.png")));
            shop.page.resize(720, 560);
            QVERIFY(shop.page.grab().save(path + QStringLiteral("-narrow.png")));
        }
        widgets::applyTheme(*qApp, before);
    }
};

QTEST_MAIN(TestAlarmsTab)
#include "test_alarms_tab.moc"
