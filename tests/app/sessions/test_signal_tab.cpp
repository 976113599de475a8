// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/activity_card.h"
#include "app/sessions/library_jobs.h"
#include "app/sessions/recording_tabs.h"
#include "app/sessions/recordings_card.h"
#include "app/sessions/sessions_page.h"
#include "app/sessions/signal/signal_card.h"
#include "app/sessions/signal/step_list.h"
#include "app/sessions/timeline_card.h"
#include "app/sessions/timeline_view.h"
#include "app/widgets/theme.h"
#include "core/project/recording_samples.h"
#include "core/workbench/simulate_job.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline;

namespace {

constexpr int patience = 20000; // ms: a recording is read and filtered, on a busy machine

/// The page with one recording in its project, and the signal tab in front.
struct Desk {
    Desk()
    {
        opened = bool(bench.openProject(folder.filePath(QStringLiteral("test.baseline"))));
        QObject::connect(&page, &sessions::SessionsPage::failed, &page,
                         [this](const Error& error) { faults.append(error.code); });
        workbench::SimulateOptions options;
        options.name = QStringLiteral("Fan");
        options.duration = Seconds(20.0);
        id = *project::storeRecording(*bench.database(), *workbench::simulateRecording(options));
        emit bench.recordingsChanged();
        page.resize(1280, 800);
        page.show();
        page.tabs().setCurrentWidget(&page.tabs().signal());
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !card().isWorking() && card().steps().has_value(); }, patience);
    }
    sessions::SignalCard& card() { return page.tabs().signal(); }
    std::vector<project::RecordingSummary> rows() { return *bench.recordings(); }

    QTemporaryDir folder;
    workbench::Workbench bench;
    sessions::SessionsPage page{bench};
    QString id;
    QList<Error::Code> faults;
    bool opened = false;
};

} // namespace

class TestSignalTab final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void theFilteredRecordingCanBeUndone()
    {
        Desk desk;
        QVERIFY(desk.opened);
        QVERIFY(desk.settled());
        desk.card().list().add(dsp::GravityStep{});
        QVERIFY(desk.settled());
        const QByteArray folder = qgetenv("BASELINE_PICTURES"); // where to leave one for a person to look at
        if (!folder.isEmpty())
            QVERIFY(desk.page.grab().save(QString::fromLocal8Bit(folder) + QStringLiteral("/signal-tab-light.png")));
        QTest::mouseClick(desk.card().findChild<QPushButton*>(QStringLiteral("storeProcessed")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows().size(), std::size_t{2}, patience);
        QCOMPARE(desk.rows().back().info.name, QStringLiteral("Fan (filtered)"));
        QCOMPARE(desk.page.undoStack().count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(desk.page.recordings().selectedIds(), QStringList{desk.rows().back().info.id}, patience);
        QTest::keyClick(&desk.page, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows().size(), std::size_t{1}, patience);
        QTest::keyClick(&desk.page, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows().size(), std::size_t{2}, patience);
        QVERIFY(desk.faults.isEmpty());
    }

    void aChainThatLeavesNothingStoresNothing()
    {
        Desk desk;
        QVERIFY(desk.settled());
        desk.card().setChain({{{dsp::DecimateStep{0}}}});
        emit desk.card().storeRequested(desk.id, desk.card().chain());
        QTRY_COMPARE_WITH_TIMEOUT(desk.faults, QList{Error::Code::InvalidArgument}, patience);
        QCOMPARE(desk.rows().size(), std::size_t{1});
        QCOMPARE(desk.page.undoStack().count(), 0);
    }

    void theSpanIsWhereTheTimelineIs()
    {
        Desk desk;
        QVERIFY(desk.settled());
        desk.page.tabs().setCurrentWidget(&desk.page.tabs().timeline());
        desk.page.tabs().timeline().view().setWindow({0.0, 500.0, 19040});
        desk.page.tabs().setCurrentWidget(&desk.card());
        QVERIFY(desk.settled());
        QCOMPARE(desk.card().steps()->span.first, SampleIndex{0});
    }

    void leavingTheRecordingLeavesTheSignal()
    {
        Desk desk;
        QVERIFY(desk.settled());
        desk.page.removeRecordings({desk.id});
        QTRY_VERIFY_WITH_TIMEOUT(!desk.card().sentence().isEmpty(), patience);
        QVERIFY(!desk.card().isWorking());
    }
};

QTEST_MAIN(TestSignalTab)
#include "test_signal_tab.moc"
