// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/help_actions.h"
#include "app/studio/help_results.h"
#include "app/studio/help_view.h"
#include "app/studio/help_window.h"
#include "app/studio/main_window.h"
#include "app/studio/notice_bar.h"
#include "app/studio/settings.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextFragment>

#include <memory>

using namespace baseline;
using namespace baseline::studio;
using widgets::Theme;
using widgets::ThemeName;

namespace {

/// Takes what would go to the browser of the computer.
class Browser final : public QObject {
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "take"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    QList<QUrl> taken;

public slots:
    void take(const QUrl& url) { taken.append(url); }
};

} // namespace

/// The help as it is used, with keys.
class TestHelpWindow final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keyOpensThePageOfWhatIsShown();
    void nothingWaitsForIt();
    void everyControlHasANameAndTakesTheFocus();
    void searchFindsMarksAndGoesOn();
    void searchWithoutResultSaysSo();
    void followsALinkAndComesBack();
    void aNoticeLeadsToItsPlace();
    void linksOutsideGoToTheBrowser();
    void unknownPlacesShowSomethingSensible();
    void zoomStaysWithinItsLimits();
    void takesTheColoursOfTheTheme();

private:
    HelpWindow& help() const { return *m_actions->window(); }
    HelpView& view() const { return *help().findChild<HelpView*>(); }
    QLineEdit& query() const { return *help().findChild<QLineEdit*>(); }
    HelpResults& results() const { return *help().findChild<HelpResults*>(); }
    void openHelp(const QString& place);

    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<HelpActions> m_actions;
};

void TestHelpWindow::init()
{
    QLocale::setDefault(QLocale::c());
    m_window = std::make_unique<MainWindow>(Settings{});
    for (const char* title : {"Live", "Sessions", "Train", "Explore", "Deploy", "Classroom"})
        m_window->addPage(QStringLiteral("waveform"), QLatin1String(title),
                          [](QWidget* parent) { return new QLineEdit(parent); });
    m_actions = std::make_unique<HelpActions>(*m_window);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestHelpWindow::cleanup()
{
    m_actions.reset();
    m_window.reset();
}

void TestHelpWindow::openHelp(const QString& place)
{
    m_actions->open(place);
    QVERIFY(QTest::qWaitForWindowActive(&help()));
}

void TestHelpWindow::keyOpensThePageOfWhatIsShown()
{
    const QStringList pages{
        QStringLiteral("first-steps"), QStringLiteral("labels-and-timeline"),    QStringLiteral("choose-a-threshold"),
        QStringLiteral("explore"),     QStringLiteral("put-a-model-on-a-board"), QStringLiteral("classroom")};
    for (int page = 0; page < pages.size(); ++page) {
        m_window->showPage(page);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QVERIFY(m_actions->window() && help().isVisible());
        QCOMPARE(help().currentPage(), pages[page]);
        help().close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    // A part of a page may have one of its own, for all that is in it.
    auto* part = new QWidget(m_window->page(0));
    part->setProperty("helpPage", QStringLiteral("record-a-baseline"));
    auto* field = new QLineEdit(part);
    part->show();
    m_window->showPage(0);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F1);
    QCOMPARE(help().currentPage(), QStringLiteral("record-a-baseline"));
    QVERIFY(m_window->actions().contains(m_actions->action()));
}

void TestHelpWindow::nothingWaitsForIt()
{
    openHelp(QStringLiteral("first-steps"));
    QVERIFY(!help().isModal() && help().isWindow());
    QVERIFY(!help().testAttribute(Qt::WA_QuitOnClose)); // the program ends with its main window
    QVERIFY(!QApplication::activeModalWidget());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), 2);
    QVERIFY(help().isVisible());
    QTest::keyClick(&help(), Qt::Key_Escape);
    QVERIFY(!help().isVisible());
}

void TestHelpWindow::everyControlHasANameAndTakesTheFocus()
{
    openHelp(QStringLiteral("first-steps"));
    for (const QPushButton* button : help().findChildren<QPushButton*>()) {
        QVERIFY(!button->accessibleName().isEmpty() && button->toolTip().contains(button->accessibleName()));
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
    for (const QWidget* widget : {static_cast<const QWidget*>(&view()), static_cast<const QWidget*>(&query()),
                                  static_cast<const QWidget*>(&results())})
        QVERIFY(!widget->accessibleName().isEmpty());
    QCOMPARE(view().accessibleDescription(), QStringLiteral("First steps"));
}

void TestHelpWindow::searchFindsMarksAndGoesOn()
{
    openHelp(QStringLiteral("first-steps"));
    QTest::keyClick(&help(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(query().hasFocus());
    QTest::keyClicks(&query(), QStringLiteral("Bootloader"));
    QVERIFY(results().count() > 3 && results().isVisible());
    QCOMPARE(help().currentPage(), QStringLiteral("first-steps")); // typing leads nowhere yet

    QTest::keyClick(&query(), Qt::Key_Return);
    const QString page = help().currentPage();
    QVERIFY(view().toPlainText().contains(QLatin1String("bootloader"), Qt::CaseInsensitive));
    QVERIFY(view().currentMark() >= 0 && view().extraSelections().size() == view().markCount());
    QVERIFY(view().viewport()->rect().intersects(view().cursorRect()));
    // On through this page, and then to another one.
    for (int i = 0; i < 60 && help().currentPage() == page; ++i)
        QTest::keyClick(&query(), Qt::Key_Return);
    QVERIFY(help().currentPage() != page && view().currentMark() == 0);
    QTest::keyClick(&query(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(help().currentPage(), page);
    QCOMPARE(view().currentMark(), view().markCount() - 1);

    QTest::keyClick(&query(), Qt::Key_Down);
    QVERIFY(results().hasFocus());
    QTest::keyClick(&results(), Qt::Key_End);
    QCOMPARE(help().currentPage(), helpPageIds().at(results().hits().back().page));
    QTest::keyClick(&help(), Qt::Key_Escape);
    QVERIFY(query().text().isEmpty() && !results().isVisible() && view().extraSelections().isEmpty());
}

void TestHelpWindow::searchWithoutResultSaysSo()
{
    openHelp(QStringLiteral("first-steps"));
    query().setText(QStringLiteral("xyzzy"));
    QCOMPARE(results().count(), 0);
    bool said = false;
    for (const QLabel* label : help().findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().startsWith(QLatin1String("No page")));
    QVERIFY(said);
    QTest::keyClick(&query(), Qt::Key_Return); // goes nowhere, and does no harm
    QCOMPARE(help().currentPage(), QStringLiteral("first-steps"));
    query().setText(QStringLiteral("   "));
    QVERIFY(!results().isVisible());
}

void TestHelpWindow::followsALinkAndComesBack()
{
    openHelp(QStringLiteral("first-steps"));
    view().verticalScrollBar()->setValue(40);
    QTest::keyClick(&view(), Qt::Key_Tab); // the first link
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(help().currentPage(), QStringLiteral("connect-a-board"));
    QTest::keyClick(&help(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help().currentPage(), QStringLiteral("first-steps"));
    QTest::keyClick(&help(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(help().currentPage(), QStringLiteral("connect-a-board"));
    QTest::keyClick(&help(), Qt::Key_Right, Qt::AltModifier); // nothing ahead
    QCOMPARE(help().currentPage(), QStringLiteral("connect-a-board"));
    // The list of pages goes along and leads on.
    auto* titles = help().findChild<QListWidget*>(QStringLiteral("pages"));
    QCOMPARE(titles->currentRow(), 1);
    titles->setFocus();
    QTest::keyClick(titles, Qt::Key_Down);
    QCOMPARE(help().currentPage(), QStringLiteral("mount-a-sensor"));
}

void TestHelpWindow::aNoticeLeadsToItsPlace()
{
    NoticeBar notice(m_window.get());
    connect(&notice, &NoticeBar::helpWanted, m_actions.get(), &HelpActions::open);
    const auto buttons = notice.findChildren<QPushButton*>();
    notice.tell(widgets::State::Warning, QStringLiteral("No"));
    QVERIFY(!buttons.front()->isVisible());
    notice.tell(widgets::State::Warning, QStringLiteral("No"), QStringLiteral("troubleshooting#the-port-is-in-use"));
    QVERIFY(buttons.front()->isVisible());
    QTest::mouseClick(buttons.front(), Qt::LeftButton);
    QCOMPARE(help().currentPage(), QStringLiteral("troubleshooting"));
    QCOMPARE(view().textCursor().block().text(), QStringLiteral("The port is in use"));
}

void TestHelpWindow::linksOutsideGoToTheBrowser()
{
    Browser browser;
    openHelp(QStringLiteral("first-steps"));
    emit view().anchorClicked(QUrl(QStringLiteral("https://www.arduino.cc/")));
    QCOMPARE(browser.taken, QList<QUrl>{QUrl(QStringLiteral("https://www.arduino.cc/"))});
    QCOMPARE(help().currentPage(), QStringLiteral("first-steps"));
}

void TestHelpWindow::unknownPlacesShowSomethingSensible()
{
    openHelp(QStringLiteral("troubleshooting#samples-are-lost"));
    QCOMPARE(help().currentPage(), QStringLiteral("troubleshooting"));
    QTRY_VERIFY(view().verticalScrollBar()->value() > 0);
    QCOMPARE(view().textCursor().block().text(), QStringLiteral("Samples are lost"));
    for (const char* place : {"troubleshooting#nowhere", "troubleshooting#", "troubleshooting"}) {
        help().open(QLatin1String(place));
        QCOMPARE(help().currentPage(), QStringLiteral("troubleshooting"));
        QCOMPARE(view().verticalScrollBar()->value(), 0);
    }
    for (const char* place : {"", "#", "nonsense", "../../etc/passwd", "first-steps/"}) {
        help().open(QLatin1String(place));
        QCOMPARE(help().currentPage(), QStringLiteral("first-steps"));
    }
}

void TestHelpWindow::zoomStaysWithinItsLimits()
{
    openHelp(QStringLiteral("what-figures-mean"));
    const double before = view().document()->size().height();
    QTest::keyClick(&help(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view().zoom(), 115);
    QVERIFY(view().document()->size().height() > before);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&help(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view().zoom(), 250);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&help(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(view().zoom(), 70);
    QTest::keyClick(&help(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view().zoom(), 100);
    QVERIFY(!view().horizontalScrollBar()->isVisible());
}

void TestHelpWindow::takesTheColoursOfTheTheme()
{
    openHelp(QStringLiteral("first-steps"));
    const auto linkColour = [this] {
        for (QTextBlock block = view().document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().isAnchor())
                    return part.fragment().charFormat().foreground().color();
            }
        }
        return QColor();
    };
    QCOMPARE(linkColour(), Theme::light().accent);
    m_window->setTheme(ThemeName::Dark);
    QTRY_COMPARE(linkColour(), Theme::dark().accent);
    m_window->setTheme(ThemeName::Light);
    QTRY_COMPARE(linkColour(), Theme::light().accent);
}

QTEST_MAIN(TestHelpWindow)
#include "test_help_window.moc"
