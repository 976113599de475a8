// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/main_window.h"
#include "app/studio/notice_bar.h"
#include "app/studio/project_actions.h"
#include "core/project/recording_samples.h"
#include "core/workbench/workbench.h"
#include "tests/support/temporary_project.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace baseline;
using namespace baseline::studio;
using project::TemporaryProject;

/// What the window says about the project that it opened.
class TestProjectActions final : public QObject {
    Q_OBJECT

    struct Desk {
        workbench::Workbench bench;
        MainWindow window{Settings{}};
        NoticeBar notice{&window};
        ProjectActions actions{bench, window, notice};
    };

private slots:
    void namesTheProjectInTheTitle()
    {
        TemporaryProject made;
        made.close();
        Desk desk;
        QVERIFY(desk.actions.open(made.path()));
        QCOMPARE(desk.window.windowTitle(), QStringLiteral("test – Baseline Studio"));
        QVERIFY(desk.notice.sentence().isEmpty());
    }

    void saysWhatWasRecovered()
    {
        TemporaryProject made;
        for (int i = 0; i < 6; ++i) {
            recording::Recording recording = project::recordingOf(1500);
            recording.info.name = QStringLiteral("run %1").arg(i);
            QVERIFY(project::storeRecording(made.database(), recording));
        }
        QVERIFY(made.database().run(QStringLiteral("UPDATE recordings SET state = 'running'")));
        made.close();
        Desk desk;
        QVERIFY(desk.actions.open(made.path()));
        QVERIFY2(desk.notice.sentence().contains(QStringLiteral("“run 0” (1.5 s), “run 1” (1.5 s)")),
                 qPrintable(desk.notice.sentence()));
        QVERIFY(desk.notice.sentence().endsWith(QStringLiteral("“run 3” (1.5 s), and 2 more.")));
    }

    void saysWhoHasTheProjectOpen()
    {
        TemporaryProject made;
        made.close();
        workbench::Workbench other;
        QVERIFY(other.openProject(made.path()));
        Desk desk;
        QVERIFY(desk.actions.open(made.path()));
        QCOMPARE(desk.window.windowTitle(), QStringLiteral("test (read only) – Baseline Studio"));
        const QString process = QString::number(QCoreApplication::applicationPid());
        QVERIFY2(desk.notice.sentence().contains(QStringLiteral("process ") + process),
                 qPrintable(desk.notice.sentence()));
    }

    void saysThatAProjectIsNewer()
    {
        TemporaryProject made;
        QVERIFY(made.database().run(
            QStringLiteral("INSERT INTO schema_versions (version, applied_utc) VALUES (999, '')")));
        made.close();
        Desk desk;
        QVERIFY(desk.actions.open(made.path()));
        QVERIFY(desk.notice.sentence().contains(QStringLiteral("newer Baseline Studio")));
    }

    void goesOnWithTheCopy()
    {
        TemporaryProject made;
        QVERIFY(project::storeRecording(made.database(), project::recordingOf(1500)));
        made.close();
        Desk desk;
        QSignalSpy saved(&desk.actions, &ProjectActions::saved);
        QSignalSpy failed(&desk.actions, &ProjectActions::failed);
        QVERIFY(desk.actions.open(made.path()));
        const QString copy = made.folder() + QStringLiteral("/copy.baseline");
        QVERIFY(desk.actions.saveAs(copy));
        QVERIFY(saved.count() > 0 || saved.wait());
        QCOMPARE(desk.bench.projectPath(), copy);
        QCOMPARE(desk.bench.recordings()->size(), std::size_t{1});
        QCOMPARE(desk.window.windowTitle(), QStringLiteral("copy – Baseline Studio"));
        QVERIFY(desk.actions.saveAs(copy)); // over itself
        QVERIFY(failed.count() > 0 || failed.wait());
        QCOMPARE(desk.bench.projectPath(), copy);
    }

    void offersThemInTheMenu()
    {
        Desk desk;
        QStringList keys;
        for (const QAction* action : desk.window.actions())
            keys.append(action->shortcut().toString(QKeySequence::PortableText));
        for (const char* key : {"Ctrl+N", "Ctrl+O", "Ctrl+Shift+S"})
            QVERIFY2(keys.contains(QLatin1String(key)), key);
    }
};

QTEST_MAIN(TestProjectActions)
#include "test_project_actions.moc"
