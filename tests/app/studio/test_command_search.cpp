// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/command_match.h"
#include "app/studio/command_search.h"
#include "app/studio/main_window.h"
#include "app/studio/navigation_rail.h"
#include "app/studio/shell_commands.h"
#include "app/studio/shortcut_overview.h"
#include "app/studio/window_commands.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <memory>

using namespace baseline;
using namespace baseline::studio;

namespace {

QStringList textsOf(const std::vector<Command>& commands)
{
    QStringList texts;
    for (const Command& command : commands)
        texts.append(command.text);
    return texts;
}

std::vector<Command> commandsOf(const QStringList& texts)
{
    std::vector<Command> commands;
    for (const QString& text : texts) {
        Command command;
        command.text = text;
        command.group = QStringLiteral("Menu");
        commands.push_back(command);
    }
    return commands;
}

} // namespace

/// Ctrl+K and the overview of the shortcuts, with real keys in a window with two pages.
class TestCommandSearch final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void ordersByHowWellItFits();
    void findsWithoutAccentsAndByGroup();
    void takesAnyInput();
    void keysFindAndRunACommand();
    void whatIsNotPossibleIsToldAndNotRun();
    void escapeGivesTheKeyboardBack();
    void aClickElsewhereCloses();
    void listsPageMenuAndPages();
    void overviewListsByPage();
    void overviewIsSearchable();
    void aKeyPressesTheMainButtonOfThePage();
    void aQuestionMarkIsTypedInAField();

private:
    CommandSearch& search() { return *m_window->findChild<CommandSearch*>(); }
    QTreeWidget& list() { return *search().findChild<QTreeWidget*>(); }
    QString chosen() { return list().currentItem() ? list().currentItem()->text(0) : QString(); }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(int key, Qt::KeyboardModifiers with = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), static_cast<Qt::Key>(key), with);
    }

    std::unique_ptr<MainWindow> m_window;
    QAction* m_export = nullptr;
    QPushButton* m_record = nullptr;
    QLineEdit* m_field = nullptr;
};

void TestCommandSearch::init()
{
    m_window = std::make_unique<MainWindow>(Settings{});
    auto* live = new QWidget;
    auto* column = new QVBoxLayout(live);
    m_record = new QPushButton(QStringLiteral("&Record"), live);
    m_record->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_field = new QLineEdit(live);
    column->addWidget(m_record);
    column->addWidget(m_field);
    m_window->addPage(QStringLiteral("waveform"), QStringLiteral("Live"), [live](QWidget*) { return live; });
    auto* sessions = new QWidget;
    m_export = new QAction(QStringLiteral("&Export as CSV…"), sessions);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_export->setToolTip(QStringLiteral("Choose a recording first"));
    sessions->addAction(m_export);
    m_window->addPage(QStringLiteral("library"), QStringLiteral("Sessions"), [sessions](QWidget*) { return sessions; });
    new ShellCommands(*m_window, m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCommandSearch::ordersByHowWellItFits()
{
    const auto all = commandsOf({QStringLiteral("Restart the recorder"), QStringLiteral("Unrecorded things"),
                                 QStringLiteral("Record"), QStringLiteral("Record with options"),
                                 QStringLiteral("Red car of the old road"), QStringLiteral("Open")});
    QCOMPARE(textsOf(matchingCommands(all, QStringLiteral("record"))),
             (QStringList{QStringLiteral("Record"), QStringLiteral("Record with options"),
                          QStringLiteral("Restart the recorder"), QStringLiteral("Unrecorded things"),
                          QStringLiteral("Red car of the old road")}));
    QCOMPARE(textsOf(matchingCommands(all, QString())), textsOf(all));
    QCOMPARE(textsOf(matchingCommands(all, QStringLiteral("  "))), textsOf(all));
    QVERIFY(matchingCommands(all, QStringLiteral("record open")).empty()); // each word has to be found
    QCOMPARE(textsOf(matchingCommands(all, QStringLiteral("options rec"))),
             QStringList{QStringLiteral("Record with options")});
    // Of equally good ones the one that can be done comes first.
    auto twins = commandsOf({QStringLiteral("Stop"), QStringLiteral("Stop")});
    twins[0].isEnabled = false;
    QVERIFY(matchingCommands(twins, QStringLiteral("stop")).front().isEnabled);
}

void TestCommandSearch::findsWithoutAccentsAndByGroup()
{
    QVERIFY(matchScore(QStringLiteral("gravacao"), QStringLiteral("Iniciar gravação")) > 0);
    QVERIFY(matchScore(QStringLiteral("GRAVAÇÃO"), QStringLiteral("Iniciar gravação")) > 0);
    auto all = commandsOf({QStringLiteral("Español"), QStringLiteral("Theme")});
    all[0].group = QStringLiteral("Language");
    QCOMPARE(textsOf(matchingCommands(all, QStringLiteral("language"))), QStringList{QStringLiteral("Español")});
}

void TestCommandSearch::takesAnyInput()
{
    const auto all = commandsOf({QStringLiteral("Open"), QString(), QStringLiteral("(")});
    for (const QString& typed : {QString(QChar(0)), QStringLiteral("(["), QStringLiteral("\\"), QString(100'000, u'o'),
                                 QString(100'000, u' ')})
        (void)matchingCommands(all, typed);
    QCOMPARE(matchingCommands(all, QStringLiteral("(")).size(), std::size_t{1});
    QCOMPARE(matchScore(QString(), QStringLiteral("Open")), 0);
}

void TestCommandSearch::keysFindAndRunACommand()
{
    m_window->showPage(1);
    QSignalSpy run(m_export, &QAction::triggered);
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(search().isVisible());
    QCOMPARE(QApplication::focusWidget(), search().findChild<QLineEdit*>());
    QVERIFY(list().topLevelItemCount() > 5);
    type(QStringLiteral("csv"));
    QCOMPARE(chosen(), QStringLiteral("Export as CSV…"));
    QCOMPARE(list().currentItem()->text(2), QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText));
    press(Qt::Key_Return);
    QVERIFY(!search().isVisible());
    QTRY_COMPARE(run.size(), 1);
    // The pages are commands too, and arrow keys choose.
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("go to"));
    QCOMPARE(chosen(), QStringLiteral("Go to Live"));
    press(Qt::Key_Down);
    QCOMPARE(chosen(), QStringLiteral("Go to Sessions"));
    press(Qt::Key_Down); // the last one
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_PageUp);
    press(Qt::Key_Enter);
    QTRY_COMPARE(m_window->currentPage(), 0);
}

void TestCommandSearch::whatIsNotPossibleIsToldAndNotRun()
{
    m_window->showPage(1);
    m_export->setEnabled(false);
    QSignalSpy run(m_export, &QAction::triggered);
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("export"));
    const auto labels = search().findChildren<QLabel*>();
    const bool said = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text() == QLatin1String("Not possible now: Choose a recording first");
    });
    QVERIFY(said);
    const QColor grey = search().palette().color(QPalette::Disabled, QPalette::Text);
    QCOMPARE(list().currentItem()->foreground(0).color(), grey);
    press(Qt::Key_Return);
    QVERIFY(search().isVisible());
    QCOMPARE(run.size(), 0);
    type(QStringLiteral("zzz"));
    QCOMPARE(list().topLevelItemCount(), 0);
    press(Qt::Key_Return); // nothing to do
    QVERIFY(search().isVisible());
}

void TestCommandSearch::escapeGivesTheKeyboardBack()
{
    m_field->setFocus();
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(search().isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!search().isVisible());
    QCOMPARE(QApplication::focusWidget(), m_field);
}

void TestCommandSearch::aClickElsewhereCloses()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(search().isVisible());
    QTest::mouseClick(m_field, Qt::LeftButton);
    QVERIFY(!search().isVisible());
    QCOMPARE(QApplication::focusWidget(), m_field);
}

void TestCommandSearch::listsPageMenuAndPages()
{
    const QStringList now = textsOf(commandsNow(*m_window));
    for (const char* text : {"Record", "Find a command…", "Keyboard shortcuts", "Quit", "Go to Sessions"})
        QVERIFY2(now.contains(QString::fromUtf8(text)), text);
    QVERIFY(!now.contains(QStringLiteral("Export as CSV…"))); // of the other page
    QCOMPARE(now.count(QStringLiteral("Quit")), 1);           // in the menu and in the window
    m_window->showPage(1);
    QVERIFY(textsOf(commandsNow(*m_window)).contains(QStringLiteral("Export as CSV…")));
}

void TestCommandSearch::overviewListsByPage()
{
    press(Qt::Key_Slash, Qt::ControlModifier);
    auto* overview = m_window->findChild<ShortcutOverview*>();
    QVERIFY(overview->isVisible() && !overview->isModal());
    const auto* tree = overview->findChild<QTreeWidget*>();
    QStringList groups;
    QStringList texts;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        groups.append(tree->topLevelItem(i)->text(0));
        for (int k = 0; k < tree->topLevelItem(i)->childCount(); ++k) {
            texts.append(tree->topLevelItem(i)->child(k)->text(0));
            QVERIFY(!tree->topLevelItem(i)->child(k)->text(1).isEmpty());
        }
    }
    // Last what widgets beside the pages do with keys.
    QCOMPARE(groups, (QStringList{QStringLiteral("Everywhere"), QStringLiteral("Live"), QStringLiteral("Sessions"),
                                  QStringLiteral("Pages"), QStringLiteral("Command search")}));
    for (const char* text : {"Record", "Export as CSV…", "Go to Live", "Find a command…", "Quit"})
        QCOMPARE(texts.count(QString::fromUtf8(text)), 1);
    overview->close();
}

void TestCommandSearch::overviewIsSearchable()
{
    press(Qt::Key_Question);
    auto* overview = m_window->findChild<ShortcutOverview*>();
    QVERIFY(overview->isVisible());
    auto* field = overview->findChild<QLineEdit*>();
    const auto* tree = overview->findChild<QTreeWidget*>();
    const auto seen = [tree] {
        QStringList texts;
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            const QTreeWidgetItem* group = tree->topLevelItem(i);
            for (int k = 0; k < group->childCount() && !group->isHidden(); ++k) {
                if (!group->child(k)->isHidden())
                    texts.append(group->child(k)->text(0));
            }
        }
        return texts;
    };
    QTest::keyClicks(field, QStringLiteral("csv"));
    QCOMPARE(seen(), QStringList{QStringLiteral("Export as CSV…")});
    field->clear();
    QTest::keyClicks(field, QStringLiteral("Ctrl+R"));
    QCOMPARE(seen(), QStringList{QStringLiteral("Record")});
    field->clear();
    QTest::keyClicks(field, QStringLiteral("command search")); // a heading: all that is below it
    QCOMPARE(seen(), (QStringList{QStringLiteral("Choose a command"), QStringLiteral("Do it"), QStringLiteral("Close")}));
    QTest::keyClicks(field, QStringLiteral("zzz"));
    QCOMPARE(seen(), QStringList());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!overview->isVisible());
}

void TestCommandSearch::aKeyPressesTheMainButtonOfThePage()
{
    m_record->setObjectName(QStringLiteral("primaryAction"));
    QSignalSpy pressed(m_record, &QPushButton::clicked);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(pressed.size(), 1);
    m_record->setEnabled(false);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    m_window->showPage(1); // has none
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(pressed.size(), 1);
}

void TestCommandSearch::aQuestionMarkIsTypedInAField()
{
    m_field->setFocus();
    type(QStringLiteral("why?"));
    QCOMPARE(m_field->text(), QStringLiteral("why?"));
    QVERIFY(!m_window->findChild<ShortcutOverview*>()->isVisible());
}

QTEST_MAIN(TestCommandSearch)
#include "test_command_search.moc"
