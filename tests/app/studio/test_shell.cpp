// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/main_window.h"
#include "app/studio/navigation_rail.h"
#include "app/studio/settings.h"
#include "app/studio/status_strip.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace baseline;
using namespace baseline::studio;
using widgets::State;
using widgets::Theme;
using widgets::ThemeName;

class TestShell final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void choosesPagesByShortcut();
    void choosesPagesByArrowKeys();
    void pagesKeepTheirState();
    void aPageIsMadeWhenItIsNeeded();
    void nothingIsMarkedBeforeAKeyIsPressed();
    void switchesTheTheme();
    void theMenuHasEveryTheme();
    void largerTextIsRemembered();
    void theRailHasRoomForLargerWords();
    void theProjectorIsForTheMoment();
    void remembersChoices();
    void menuShortcutsWorkWhileTheMenuIsClosed();
    void closingCanBeRefused();
    void statusSaysWordsAndUnits();
    void statusTellsScreenReadersAndMice();
    void settingsComeBack();
    void damagedSettingsKeepTheirDefaults();

private:
    QString statusText() const;

    std::unique_ptr<MainWindow> m_window;
};

void TestShell::init()
{
    m_window = std::make_unique<MainWindow>(Settings{});
    const auto makeField = [](QWidget* parent) { return new QLineEdit(parent); };
    m_window->addPage(QStringLiteral("waveform"), QStringLiteral("Live"), makeField);
    m_window->addPage(QStringLiteral("library"), QStringLiteral("Sessions"), makeField);
    m_window->addPage(QStringLiteral("chip"), QStringLiteral("Deploy"), makeField);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QString TestShell::statusText() const
{
    QStringList shown;
    for (const QLabel* label : m_window->status().findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            shown.append(label->text());
    }
    return shown.join(QStringLiteral(" | "));
}

void TestShell::choosesPagesByShortcut()
{
    QSignalSpy shown(m_window.get(), &MainWindow::pageShown);
    QCOMPARE(m_window->currentPage(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier); // no such page
    QCOMPARE(m_window->currentPage(), 0);
    QCOMPARE(shown.size(), 2);
}

void TestShell::choosesPagesByArrowKeys()
{
    auto* rail = m_window->findChild<NavigationRail*>();
    QTest::keyClick(rail, Qt::Key_Down);
    QCOMPARE(rail->current(), 1);
    QCOMPARE(m_window->currentPage(), 1);
    QTest::keyClick(rail, Qt::Key_Up);
    QTest::keyClick(rail, Qt::Key_Up); // already the first
    QCOMPARE(m_window->currentPage(), 0);
    QCOMPARE(rail->count(), 3);
    for (const QToolButton* button : rail->findChildren<QToolButton*>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(button->height() >= 32 && button->width() >= 32);
    }
}

void TestShell::pagesKeepTheirState()
{
    auto* edit = qobject_cast<QLineEdit*>(m_window->page(1));
    m_window->showPage(1);
    edit->setText(QStringLiteral("fan, low speed"));
    m_window->showPage(2);
    QVERIFY(!edit->isVisible());
    m_window->toggleTheme();
    m_window->showPage(1);
    QVERIFY(edit->isVisible());
    QCOMPARE(edit->text(), QStringLiteral("fan, low speed"));
}

void TestShell::aPageIsMadeWhenItIsNeeded()
{
    QVERIFY(m_window->isMade(0)); // it is shown
    QVERIFY(!m_window->isMade(1) && !m_window->isMade(2) && !m_window->isMade(3));
    m_window->showPage(2);
    QVERIFY(m_window->isMade(2) && !m_window->isMade(1));
    const QWidget* deploy = m_window->page(2);
    QVERIFY(deploy->isVisible());
    QVERIFY(m_window->makeNextPage());
    QVERIFY(m_window->isMade(1));
    QVERIFY(!m_window->page(1)->isVisible());
    QVERIFY(!m_window->makeNextPage()); // there are no more
    QCOMPARE(m_window->page(2), deploy);
    QCOMPARE(m_window->currentPage(), 2);
    QVERIFY(!m_window->page(3) && !m_window->page(-1));
}

void TestShell::nothingIsMarkedBeforeAKeyIsPressed()
{
    QVERIFY(!qobject_cast<QToolButton*>(QApplication::focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget());
}

void TestShell::switchesTheTheme()
{
    QSignalSpy changed(m_window.get(), &MainWindow::themeChanged);
    const auto rail = [this] { return m_window->grab().toImage().pixelColor(4, 400); };
    QCOMPARE(rail(), Theme::light().rail);
    m_window->setTheme(ThemeName::Dark);
    QCOMPARE(rail(), Theme::dark().rail);
    QCOMPARE(widgets::currentTheme().name, ThemeName::Dark);
    m_window->toggleTheme();
    QCOMPARE(rail(), Theme::light().rail);
    QCOMPARE(changed.size(), 2);
    m_window->setTheme(ThemeName::HighContrast);
    QCOMPARE(rail(), Theme::highContrast().rail);
    m_window->toggleTheme();
    QCOMPARE(rail(), Theme::light().rail);
}

void TestShell::theMenuHasEveryTheme()
{
    const auto offered = [this](const QString& name) -> QAction* {
        for (QAction* action : m_window->findChildren<QAction*>()) {
            if (action->isCheckable() && action->text() == name)
                return action;
        }
        return nullptr;
    };
    QAction* strong = offered(QStringLiteral("High contrast"));
    QVERIFY(strong && !strong->isChecked());
    strong->trigger();
    QCOMPARE(widgets::currentTheme().name, ThemeName::HighContrast);
    QVERIFY(strong->isChecked());
    m_window->toggleTheme(); // from elsewhere
    QVERIFY(offered(QStringLiteral("Light"))->isChecked() && !strong->isChecked());
}

void TestShell::largerTextIsRemembered()
{
    m_window->setTextScale(1.35);
    m_window->setTheme(ThemeName::HighContrast); // keeps the scale
    QCOMPARE(widgets::textScale(), 1.35);
    QCOMPARE(m_window->settings().textScale, 1.35);
    m_window->setTextScale(9.0);
    QCOMPARE(m_window->settings().textScale, widgets::largestTextScale);
    m_window->setTextScale(1.0);
}

void TestShell::theRailHasRoomForLargerWords()
{
    Settings large;
    large.textScale = 1.35;
    MainWindow window(large);
    for (const char* title : {"Live", "Sessions", "Classroom"}) {
        window.addPage(QStringLiteral("waveform"), QLatin1String(title),
                       [](QWidget* parent) { return new QLineEdit(parent); });
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (int page = 0; page < 3; ++page) {
        for (const QToolButton* button : window.rail().findChildren<QToolButton*>()) {
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            QVERIFY2(window.rail().rect().contains(button->geometry()), qPrintable(button->text()));
        }
        window.showPage(page); // its word is bold now
    }
    window.setTextScale(1.0);
}

void TestShell::theProjectorIsForTheMoment()
{
    m_window->setTheme(ThemeName::Dark);
    m_window->setTextScale(1.1);
    QSignalSpy changed(m_window.get(), &MainWindow::projectorChanged);
    m_window->setProjector(true);
    m_window->setProjector(true);
    QVERIFY(widgets::currentTheme().name == ThemeName::HighContrast);
    QCOMPARE(widgets::textScale(), 1.35);
    QVERIFY(m_window->settings().theme == ThemeName::Dark); // not what the next start has
    QCOMPARE(m_window->settings().textScale, 1.1);
    m_window->setProjector(false);
    QVERIFY(widgets::currentTheme().name == ThemeName::Dark);
    QCOMPARE(widgets::textScale(), 1.1);
    QCOMPARE(changed, (QList<QList<QVariant>>{{true}, {false}}));

    m_window->setProjector(true);
    m_window->setTheme(ThemeName::Light); // a choice ends it
    QVERIFY(widgets::currentTheme().name == ThemeName::Light);
    QCOMPARE(widgets::textScale(), 1.1);
    QCOMPARE(changed.size(), 4);
    m_window->setTextScale(1.6);
    m_window->setProjector(true); // not smaller than what somebody needs
    QCOMPARE(widgets::textScale(), 1.6);
    m_window->setTextScale(1.0);
    QCOMPARE(changed.last(), QList<QVariant>{false});
    QCOMPARE(widgets::textScale(), 1.0);
}

void TestShell::remembersChoices()
{
    m_window->setTheme(ThemeName::Dark);
    const Settings settings = m_window->settings();
    QCOMPARE(settings.theme, ThemeName::Dark);
    QVERIFY(!settings.windowGeometry.isEmpty());
    const MainWindow next(settings);
    QCOMPARE(widgets::currentTheme().name, ThemeName::Dark);
    QCOMPARE(next.size(), m_window->size());
}

void TestShell::menuShortcutsWorkWhileTheMenuIsClosed()
{
    QAction open(QStringLiteral("Open"));
    open.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    m_window->addMenuAction(&open);
    QSignalSpy triggered(&open, &QAction::triggered);
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(triggered.size(), 1);
}

void TestShell::closingCanBeRefused()
{
    bool recording = true;
    connect(m_window.get(), &MainWindow::closeRequested, this, [&recording](bool* allowed) { *allowed = !recording; });
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    recording = false;
    QVERIFY(m_window->close());
}

void TestShell::statusSaysWordsAndUnits()
{
    StatusStrip& status = m_window->status();
    QVERIFY(statusText().contains(QStringLiteral("Not connected")));
    QVERIFY(!statusText().contains(QStringLiteral("Hz")));
    status.setLink(State::Good, QStringLiteral("Connected"));
    status.setRate(Hertz{951.374}, Hertz{952.0});
    status.setLosses(12, 1000);
    status.setFrames({.perSecond = 59.7, .median = Seconds(0.002), .most = Seconds(0.00312), .longest = Seconds(0.01)});
    status.setProjectName(QStringLiteral("fan.baseline"));
    QCOMPARE(statusText(), QStringLiteral("Connected | 951.37 Hz measured, 952 Hz nominal | 12 lost of 1,000 samples | "
                                          "60 fps · 3.1 ms | fan.baseline"));
    QVERIFY(status.findChild<QLabel*>(QStringLiteral("frames"))->accessibleName().contains(QLatin1String("3.1 ms of work")));
    status.setFrames({});
    QVERIFY(!statusText().contains(QStringLiteral("fps")));
    status.setLosses(-1, 0);
    QVERIFY(statusText().contains(QStringLiteral("losses cannot be seen")));
    status.setRate({}, Hertz{952.0});
    QVERIFY(statusText().contains(QStringLiteral("952 Hz nominal")));
    status.setRate({}, {});
    QVERIFY(!statusText().contains(QStringLiteral("Hz")));
}

void TestShell::statusTellsScreenReadersAndMice()
{
    StatusStrip& status = m_window->status();
    status.setLink(State::Good, QStringLiteral("Connected"));
    status.setRate(Hertz{951.374}, Hertz{952.0});
    status.setLosses(12, 1000);
    status.setFrames({.perSecond = 59.7, .median = Seconds(0.002), .most = Seconds(0.00312), .longest = Seconds(0.01)});
    status.setProjectName(QStringLiteral("fan.baseline"), QStringLiteral("/home/a/fan.baseline"));
    for (const char* name : {"link", "rate", "losses", "frames", "project"}) {
        const auto* label = status.findChild<QLabel*>(QLatin1String(name));
        QVERIFY2(label && !label->toolTip().isEmpty() && label->accessibleName().contains(QLatin1Char(':')), name);
    }
    // Nothing connected: no figure of the link before is left.
    status.setLink(State::Neutral, QStringLiteral("Not connected"));
    status.setRate({}, {});
    status.clearLosses();
    status.setFrames({});
    QCOMPARE(statusText(), QStringLiteral("Not connected | fan.baseline"));
}

void TestShell::settingsComeBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    const Settings written{ThemeName::HighContrast, 1.35, QStringLiteral("pt_BR"), QByteArray("\x00\x01geometry", 10),
                           QStringLiteral("/home/a/fan rig.baseline"), QByteArray("{\"harmonics\":5}")};
    {
        QSettings store(path, QSettings::IniFormat);
        saveSettings(store, written);
    }
    const QSettings store(path, QSettings::IniFormat);
    QCOMPARE(loadSettings(store), written);
}

void TestShell::damagedSettingsKeepTheirDefaults()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\ntheme=purple\ntextScale=nan\nlanguage=\n\xff\xfe garbage");
    file.close();
    const QSettings store(path, QSettings::IniFormat);
    Settings settings = loadSettings(store, ThemeName::Dark);
    QCOMPARE(settings.theme, ThemeName::Dark);
    QCOMPARE(settings.textScale, 1.0);
    QVERIFY(settings.windowGeometry.isEmpty());
    settings.windowGeometry = QByteArray("no geometry");
    const MainWindow window(settings);
    QCOMPARE(window.size(), QSize(1280, 800));
}

QTEST_MAIN(TestShell)
#include "test_shell.moc"
