// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/main_window.h"
#include "app/studio/notice_bar.h"
#include "app/studio/project_actions.h"
#include "core/project/recording_samples.h"
#include "core/workbench/workbench.h"
#include "tests/support/temporary_project.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

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
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

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

    void aProjectBecomesAFolderAndComesBack()
    {
        TemporaryProject made;
        QVERIFY(project::storeRecording(made.database(), project::recordingOf(1500)));
        made.close();
        Desk desk;
        QSignalSpy exported(&desk.actions, &ProjectActions::exported);
        QSignalSpy saved(&desk.actions, &ProjectActions::saved);
        QSignalSpy failed(&desk.actions, &ProjectActions::failed);
        QVERIFY(desk.actions.open(made.path()));
        const QString folder = made.folder() + QStringLiteral("/plain");
        QVERIFY(desk.actions.exportFolder(folder));
        QVERIFY(!desk.actions.exportFolder(folder)); // one at a time
        QVERIFY(exported.count() > 0 || exported.wait());
        QVERIFY(desk.notice.sentence().contains(folder));
        QVERIFY(desk.actions.exportFolder(folder)); // it is not empty any more
        QVERIFY(failed.count() > 0 || failed.wait());
        const QString path = made.folder() + QStringLiteral("/back.baseline");
        QVERIFY(desk.actions.openFolder(folder, path));
        QVERIFY(saved.count() > 0 || saved.wait());
        QCOMPARE(desk.bench.projectPath(), path);
        QCOMPARE(desk.bench.recordings()->size(), std::size_t{1});
    }

    void aBrokenFolderLeavesTheOpenProject()
    {
        TemporaryProject made;
        QVERIFY(project::storeRecording(made.database(), project::recordingOf(1500)));
        made.close();
        Desk desk;
        QSignalSpy exported(&desk.actions, &ProjectActions::exported);
        QSignalSpy failed(&desk.actions, &ProjectActions::failed);
        QVERIFY(desk.actions.open(made.path()));
        const QString folder = made.folder() + QStringLiteral("/plain");
        const QString path = made.folder() + QStringLiteral("/back.baseline");
        const auto refusal = [&](const QString& from, const QString& to) {
            failed.clear();
            if (!desk.actions.openFolder(from, to) || !(failed.count() > 0 || failed.wait()))
                return Error::Code::Internal;
            return failed[0][0].value<Error>().code;
        };
        QCOMPARE(refusal(made.folder(), path), Error::Code::NotAProject);
        QVERIFY(desk.actions.exportFolder(folder));
        QVERIFY(exported.count() > 0 || exported.wait());
        QCOMPARE(refusal(folder, made.path()), Error::Code::FileNotWritable); // a project of that name is not replaced
        QVERIFY(QFile::remove(folder + QStringLiteral("/recordings/0001-run.npy")));
        QVERIFY(refusal(folder, path) != Error::Code::Internal);
        QVERIFY(!QFileInfo::exists(path));
        QCOMPARE(desk.bench.projectPath(), made.path());
        QCOMPARE(desk.bench.recordings()->size(), std::size_t{1});
    }

    void aFolderThatIsNotEmptyGetsOneInIt()
    {
        const QTemporaryDir place;
        const QString project = QStringLiteral("/somewhere/shop.baseline");
        QCOMPARE(ProjectActions::folderFor(project, place.path()), place.path());
        QCOMPARE(ProjectActions::folderFor(project, place.filePath(QStringLiteral("new"))),
                 place.filePath(QStringLiteral("new")));
        QVERIFY(QDir(place.path()).mkdir(QStringLiteral(".hidden")));
        QCOMPARE(ProjectActions::folderFor(project, place.path()), place.filePath(QStringLiteral("shop")));
        QVERIFY(QDir(place.path()).mkdir(QStringLiteral("shop")));
        QCOMPARE(ProjectActions::folderFor(project, place.path()), place.filePath(QStringLiteral("shop 2")));
    }

    void aNewProjectTakesNoOther()
    {
        TemporaryProject made;
        made.close();
        Desk desk;
        QSignalSpy failed(&desk.actions, &ProjectActions::failed);
        const auto actions = desk.window.actions();
        const auto create = std::ranges::find(actions, QStringLiteral("New project…"), &QAction::text);
        QVERIFY(create != actions.end());
        const auto typeName = [&](const QString& name) {
            QTimer::singleShot(0, &desk.window, [name] {
                QWidget* dialog = QApplication::activeModalWidget();
                QVERIFY(dialog);
                auto* field = dialog->findChild<QLineEdit*>();
                field->setText(name);
                QTest::keyClick(field, Qt::Key_Return);
            });
            (*create)->trigger();
        };
        typeName(made.folder() + QStringLiteral("/test")); // the suffix is missing
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, Error::Code::FileNotWritable);
        QVERIFY(desk.bench.projectPath().isEmpty());
        typeName(made.folder() + QStringLiteral("/motor 1.2"));
        QCOMPARE(desk.bench.projectPath(), made.folder() + QStringLiteral("/motor 1.2.baseline"));
        QCOMPARE(failed.count(), 1);
    }

    void offersThemInTheMenu()
    {
        Desk desk;
        QStringList keys;
        for (const QAction* action : desk.window.actions())
            keys.append(action->shortcut().toString(QKeySequence::PortableText));
        QStringList texts;
        for (const QAction* action : desk.window.actions())
            texts.append(action->text());
        QVERIFY(texts.contains(QStringLiteral("Export project as folder…")));
        QVERIFY(texts.contains(QStringLiteral("Open project from folder…")));
        for (const char* key : {"Ctrl+N", "Ctrl+O", "Ctrl+Shift+S"})
            QVERIFY2(keys.contains(QLatin1String(key)), key);
    }
};

QTEST_MAIN(TestProjectActions)
#include "test_project_actions.moc"
