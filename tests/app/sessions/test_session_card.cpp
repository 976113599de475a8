// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/session_card.h"
#include "app/sessions/session_photo.h"
#include "app/widgets/theme.h"
#include "core/project/machines.h"
#include "core/project/recording_samples.h"
#include "core/workbench/sentence.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/workbench.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace baseline;
using sessions::SessionCard;

namespace {

constexpr int patience = 10000; // ms: a picture is read and stored, on a busy machine

/// A project with two sessions and three recordings, the last in none; and the card.
struct Desk {
    Desk()
    {
        if (!bench.openProject(folder.filePath(QStringLiteral("test.baseline"))))
            return;
        first = *project::addSession(*bench.database(), {{}, QStringLiteral("Pump 3"), {}, {}, {}, {}});
        second = *project::addSession(*bench.database(), {{}, QStringLiteral("Pump 4"), {}, {}, {}, {}});
        for (const QString& session : {first, second, QString()}) {
            workbench::SimulateOptions options;
            options.duration = Seconds(1.0);
            recording::Recording recording = *workbench::simulateRecording(options);
            recording.info.sessionId = session;
            ids.append(*project::storeRecording(*bench.database(), recording));
        }
        card.resize(1100, 300);
        card.QWidget::show();
        QApplication::setActiveWindow(&card);
        QObject::connect(&card, &SessionCard::failed, &card,
                         [this](const Error& error) { faults.append(workbench::sentenceFor(error)); });
    }
    template <typename Widget>
    Widget* field(const char* accessibleName)
    {
        for (Widget* widget : card.findChildren<Widget*>()) {
            if (widget->accessibleName() == QLatin1String(accessibleName))
                return widget;
        }
        return nullptr;
    }
    project::Session stored(const QString& id)
    {
        for (const project::Session& session : *project::listSessions(*bench.database())) {
            if (session.id == id)
                return session;
        }
        return {};
    }
    QString picture(const char* name, QSize size, const char* format)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString path = folder.filePath(QLatin1String(name));
        return image.save(path, format) ? path : QString();
    }
    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    bool set(const QString& path)
    {
        QSignalSpy loaded(&card.photo(), &sessions::SessionPhoto::loaded);
        card.photo().setFromFile(path);
        return loaded.wait(patience);
    }

    QTemporaryDir folder;
    workbench::Workbench bench;
    QUndoStack undo;
    SessionCard card{bench, undo};
    QString first;
    QString second;
    QStringList ids;
    QStringList faults;
};

} // namespace

class TestSessionCard final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }
    void saysWhatToDoWithoutOneSession();
    void eachFieldIsAStepOfTheUndoStack();
    void aNewMachineIsMadeAndAKnownOneTaken();
    void anEmptyNameIsNotTaken();
    void whatIsBeingTypedStaysWhenOthersChangeTheProject();
    void whatWasTypedIsStoredWhenAnotherRecordingIsChosen();
    void aPhotoIsSetSeenAndTakenAway();
    void refusesWhatIsNoPhoto_data();
    void refusesWhatIsNoPhoto();
    void refusesAFileThatIsTooLarge();
    void aProjectThatIsOnlyReadCanBeLookedAt();
    void waitsUntilItIsSeen();
    void whatWasTypedIsStoredWhenTheWindowCloses();
};

void TestSessionCard::saysWhatToDoWithoutOneSession()
{
    Desk desk;
    QCOMPARE(desk.ids.size(), 3);
    QVERIFY(desk.card.sentence().contains(QLatin1String("No recording")));
    desk.card.show({desk.ids[0], desk.ids[1]});
    QVERIFY(desk.card.sentence().contains(QLatin1String("not of one session")));
    desk.card.show({desk.ids[2]});
    QVERIFY(desk.card.sentence().contains(QLatin1String("no session")));
    QSignalSpy wanted(&desk.card, &SessionCard::newSessionRequested);
    desk.card.findChild<QPushButton*>(QStringLiteral("newSession"))->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toStringList(), QStringList{desk.ids[2]});
    desk.card.show({desk.ids[1]});
    QVERIFY(desk.card.sentence().isEmpty());
    QCOMPARE(desk.field<QLineEdit>("Name of the session")->text(), QStringLiteral("Pump 4"));
    emit desk.bench.projectChanged();
    QVERIFY(desk.card.sentence().contains(QLatin1String("No recording")));
}

void TestSessionCard::eachFieldIsAStepOfTheUndoStack()
{
    Desk desk;
    desk.card.show({desk.ids[0]});
    auto* name = desk.field<QLineEdit>("Name of the session");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("After service"));
    QTest::keyClick(name, Qt::Key_Return);
    auto* who = desk.field<QLineEdit>("Operator");
    who->setFocus();
    QTest::keyClicks(who, QStringLiteral("Ana"));
    auto* notes = desk.field<sessions::NotesEdit>("Notes");
    notes->setFocus(); // leaves the field before
    QTest::keyClicks(notes, QStringLiteral("Two"));
    QTest::keyClick(notes, Qt::Key_Return);
    QTest::keyClicks(notes, QStringLiteral("lines"));
    name->setFocus();
    QCOMPARE(desk.stored(desk.first).name, QStringLiteral("After service"));
    QCOMPARE(desk.stored(desk.first).operatorName, QStringLiteral("Ana"));
    QCOMPARE(desk.stored(desk.first).notes, QStringLiteral("Two\nlines"));
    QCOMPARE(desk.undo.count(), 3);
    QCOMPARE(desk.stored(desk.second).name, QStringLiteral("Pump 4"));
    while (desk.undo.canUndo())
        desk.undo.undo();
    QCOMPARE(desk.stored(desk.first).name, QStringLiteral("Pump 3"));
    QCOMPARE(desk.stored(desk.first).notes, QString());
    QCOMPARE(name->text(), QStringLiteral("Pump 3"));
    QCOMPARE(notes->toPlainText(), QString());
    while (desk.undo.canRedo())
        desk.undo.redo();
    QCOMPARE(who->text(), QStringLiteral("Ana"));
    QVERIFY(desk.faults.isEmpty());
}

void TestSessionCard::aNewMachineIsMadeAndAKnownOneTaken()
{
    Desk desk;
    const auto known = project::addMachine(*desk.bench.database(), {{}, QStringLiteral("Fan"), {}});
    desk.card.show({desk.ids[0]});
    auto* machine = desk.field<QComboBox>("Machine");
    QCOMPARE(machine->count(), 2);
    machine->setFocus();
    machine->lineEdit()->selectAll();
    QTest::keyClicks(machine->lineEdit(), QStringLiteral("Fan"));
    QTest::keyClick(machine->lineEdit(), Qt::Key_Return);
    QCOMPARE(desk.stored(desk.first).machineId, *known);
    machine->lineEdit()->selectAll();
    QTest::keyClicks(machine->lineEdit(), QStringLiteral("Crusher"));
    QTest::keyClick(machine->lineEdit(), Qt::Key_Return);
    QCOMPARE(project::listMachines(*desk.bench.database())->size(), std::size_t{2});
    QCOMPARE(machine->count(), 3);
    QVERIFY(desk.stored(desk.first).machineId != *known);
    QCOMPARE(desk.undo.count(), 2);
    desk.undo.undo();
    QCOMPARE(machine->currentText(), QStringLiteral("Fan"));
    desk.undo.undo();
    QCOMPARE(machine->currentText(), QString());
    QCOMPARE(desk.stored(desk.first).machineId, QString());
}

void TestSessionCard::anEmptyNameIsNotTaken()
{
    Desk desk;
    desk.card.show({desk.ids[0]});
    auto* name = desk.field<QLineEdit>("Name of the session");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("  "));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(name->text(), QStringLiteral("Pump 3"));
    QCOMPARE(desk.undo.count(), 0);
}

void TestSessionCard::whatIsBeingTypedStaysWhenOthersChangeTheProject()
{
    Desk desk;
    desk.card.show({desk.ids[0]});
    auto* name = desk.field<QLineEdit>("Name of the session");
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral(", aft"));
    QVERIFY(desk.bench.apply(project::RenameRecording{desk.ids[1], QStringLiteral("Other")}));
    QCOMPARE(name->text(), QStringLiteral("Pump 3, aft"));
    // The field still has the focus when the card is destroyed; that must harm nothing.
}

void TestSessionCard::whatWasTypedIsStoredWhenAnotherRecordingIsChosen()
{
    Desk desk;
    desk.card.show({desk.ids[0]});
    auto* name = desk.field<QLineEdit>("Name of the session");
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("b"));
    desk.card.show({desk.ids[1]});
    QCOMPARE(desk.stored(desk.first).name, QStringLiteral("Pump 3b"));
    QCOMPARE(desk.stored(desk.second).name, QStringLiteral("Pump 4"));
    QCOMPARE(name->text(), QStringLiteral("Pump 4"));
}

void TestSessionCard::aPhotoIsSetSeenAndTakenAway()
{
    Desk desk;
    desk.card.show({desk.ids[0]});
    QTRY_VERIFY_WITH_TIMEOUT(!desk.card.photo().isBusy(), patience);
    const QString path = desk.picture("mounting.jpg", {800, 600}, "JPG");
    QVERIFY(desk.set(path));
    QCOMPARE(desk.card.photo().image().size(), QSize(800, 600));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(*project::sessionPhoto(*desk.bench.database(), desk.first), file.readAll());
    const QByteArray shot = qgetenv("BASELINE_PICTURE"); // where to leave one for a person to look at
    if (!shot.isEmpty())
        QVERIFY(desk.card.grab().save(QString::fromLocal8Bit(shot)));

    desk.card.photo().showLarger();
    auto* dialog = desk.card.findChild<QDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());

    QSignalSpy loaded(&desk.card.photo(), &sessions::SessionPhoto::loaded);
    desk.card.show({desk.ids[1]});
    QVERIFY(loaded.wait(patience));
    QVERIFY(desk.card.photo().image().isNull()); // the other session has none
    desk.card.show({desk.ids[0]});
    QVERIFY(loaded.wait(patience));
    QCOMPARE(desk.card.photo().image().size(), QSize(800, 600));
    desk.card.photo().removePhoto();
    QVERIFY(loaded.wait(patience));
    QVERIFY(desk.card.photo().image().isNull());
    QVERIFY(project::sessionPhoto(*desk.bench.database(), desk.first)->isEmpty());
    QVERIFY(desk.faults.isEmpty());
}

void TestSessionCard::refusesWhatIsNoPhoto_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("not a picture");
    QTest::newRow("PNG head, then nothing") << QByteArray("\x89PNG\r\n\x1a\n");
    QTest::newRow("JPEG head, then noise") << QByteArray("\xFF\xD8\xFF\xE0") + QByteArray(5000, 'x');
}

void TestSessionCard::refusesWhatIsNoPhoto()
{
    QFETCH(QByteArray, bytes);
    Desk desk;
    desk.card.show({desk.ids[0]});
    QTRY_VERIFY_WITH_TIMEOUT(!desk.card.photo().isBusy(), patience);
    QVERIFY(desk.set(desk.picture("good.png", {40, 30}, "PNG")));
    QVERIFY(desk.set(desk.write("bad.png", bytes)));
    QCOMPARE(desk.faults.size(), 1);
    QVERIFY2(desk.faults[0].contains(QLatin1String("PNG or JPEG")), qPrintable(desk.faults[0]));
    QCOMPARE(desk.card.photo().image().size(), QSize(40, 30)); // the one before stays
    QVERIFY(!project::sessionPhoto(*desk.bench.database(), desk.first)->isEmpty());
}

void TestSessionCard::refusesAFileThatIsTooLarge()
{
    Desk desk;
    desk.card.show({desk.ids[0]});
    QTRY_VERIFY_WITH_TIMEOUT(!desk.card.photo().isBusy(), patience);
    QFile file(desk.folder.filePath(QStringLiteral("huge.jpg")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(project::largestPhotoBytes + 1)); // a hole: no disk is used
    QVERIFY(desk.set(file.fileName()));
    QCOMPARE(desk.faults.size(), 1);
    QVERIFY2(desk.faults[0].contains(QLatin1String("16.8 MB")), qPrintable(desk.faults[0]));
    QVERIFY(desk.set(desk.folder.filePath(QStringLiteral("gone.jpg"))));
    QVERIFY2(desk.faults.last().contains(QLatin1String("no file")), qPrintable(desk.faults.last()));
}

void TestSessionCard::aProjectThatIsOnlyReadCanBeLookedAt()
{
    Desk desk;
    workbench::Workbench second;
    QVERIFY(second.openProject(desk.bench.projectPath()));
    QVERIFY(second.readOnly() != project::ProjectFile::ReadOnly::No);
    QUndoStack undo;
    SessionCard card(second, undo);
    card.QWidget::show();
    card.show({desk.ids[0]});
    QVERIFY(card.sentence().isEmpty());
    for (QLineEdit* field : card.findChildren<QLineEdit*>())
        QVERIFY(!field->isEnabled());
    QVERIFY(!card.findChild<QPushButton*>(QStringLiteral("choosePhoto"))->isEnabled());
    card.commit();
    QCOMPARE(undo.count(), 0);
}

void TestSessionCard::waitsUntilItIsSeen()
{
    Desk desk;
    desk.card.hide();
    desk.card.show({desk.ids[0]});
    QVERIFY(desk.card.session().id.isEmpty());
    desk.card.QWidget::show();
    QCOMPARE(desk.card.session().id, desk.first);
}

void TestSessionCard::whatWasTypedIsStoredWhenTheWindowCloses()
{
    Desk desk;
    desk.card.show({desk.ids[0]});
    auto* who = desk.field<QLineEdit>("Operator");
    who->setFocus();
    QTest::keyClicks(who, QStringLiteral("Ana"));
    desk.card.close();
    QCOMPARE(desk.stored(desk.first).operatorName, QStringLiteral("Ana"));
}

QTEST_MAIN(TestSessionCard)
#include "test_session_card.moc"
