// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/main_window.h"

#include "app/studio/navigation_rail.h"
#include "app/studio/status_strip.h"
#include "app/widgets/icons.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QStackedWidget>
#include <QToolButton>

#include <array>

namespace baseline::studio {

using widgets::Theme;
using widgets::ThemeName;

MainWindow::MainWindow(const Settings& settings, QWidget* parent)
    : QMainWindow(parent), m_settings(settings), m_rail(new NavigationRail(this)), m_pages(new QStackedWidget(this)),
      m_status(new StatusStrip(this)), m_menu(new QMenu(this)),
      m_themeButton(m_rail->addFooterButton(QStringLiteral("moon"), tr("Dark")))
{
    setWindowTitle(QStringLiteral("Baseline Studio"));
    auto* middle = new QWidget(this);
    auto* line = new QHBoxLayout(middle);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_rail);
    line->addWidget(m_pages, 1);
    setCentralWidget(middle);
    // Nothing is marked before a key is pressed, and a click beside the controls takes the mark away.
    middle->setFocusPolicy(Qt::ClickFocus);
    middle->setFocus();
    setStatusBar(m_status);

    connect(m_rail, &NavigationRail::pageChosen, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::pageShown);
    connect(m_themeButton, &QToolButton::clicked, this, &MainWindow::toggleTheme);
    buildMenu();
    setTheme(settings.theme);
    if (settings.windowGeometry.isEmpty() || !restoreGeometry(settings.windowGeometry))
        resize(1280, 800);
}

int MainWindow::addPage(const QString& iconName, const QString& title, QWidget* page)
{
    const int index = m_pages->addWidget(page);
    m_rail->addPage(iconName, title);
    return index;
}

void MainWindow::showPage(int index)
{
    m_rail->choose(index);
}

int MainWindow::currentPage() const
{
    return m_pages->currentIndex();
}

QWidget* MainWindow::page(int index) const
{
    return m_pages->widget(index);
}

void MainWindow::addMenuAction(QAction* action)
{
    m_menu->insertAction(m_menuEnd, action);
    addAction(action); // its shortcut works while the menu is closed
}

Settings MainWindow::settings() const
{
    Settings now = m_settings;
    now.windowGeometry = saveGeometry();
    return now;
}

void MainWindow::setTheme(ThemeName theme)
{
    m_settings.theme = theme;
    widgets::applyTheme(*qApp, Theme::named(theme));
    showThemeButton();
    emit themeChanged(theme);
}

void MainWindow::toggleTheme()
{
    setTheme(m_settings.theme == ThemeName::Dark ? ThemeName::Light : ThemeName::Dark);
}

void MainWindow::showThemeButton()
{
    // The button shows what a press brings.
    const bool dark = m_settings.theme == ThemeName::Dark;
    m_themeButton->setIcon(widgets::icon(dark ? QStringLiteral("sun") : QStringLiteral("moon")));
    m_themeButton->setText(dark ? tr("Light") : tr("Dark"));
    m_themeButton->setAccessibleName(dark ? tr("Switch to the light theme") : tr("Switch to the dark theme"));
    m_themeButton->setToolTip(m_themeButton->accessibleName());
}

void MainWindow::buildMenu()
{
    m_menuEnd = m_menu->addSeparator();
    addLanguages(*m_menu->addMenu(tr("Language")));
    m_menu->addAction(tr("About Baseline Studio"), this, &MainWindow::showAbout);
    m_menu->addSeparator();
    QAction* quit = m_menu->addAction(tr("Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
    addAction(quit);
    QToolButton* button = m_rail->addFooterButton(QStringLiteral("menu"), tr("Menu"));
    button->setMenu(m_menu);
    button->setPopupMode(QToolButton::InstantPopup);
}

void MainWindow::addLanguages(QMenu& menu)
{
    struct Language {
        QString code;
        QString name; // in the language itself, so not translated
    };
    const std::array<Language, 3> languages{{{QString(), tr("As the system")},
                                             {QStringLiteral("en"), QStringLiteral("English")},
                                             {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")}}};
    auto* group = new QActionGroup(&menu);
    for (const Language& language : languages) {
        QAction* action = menu.addAction(language.name);
        action->setCheckable(true);
        action->setChecked(m_settings.language == language.code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = language.code] {
            m_settings.language = code;
            m_status->showMessage(tr("The language changes at the next start."), 5000);
            emit languageChosen(code);
        });
    }
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Baseline Studio"),
                       tr("<h3>Baseline Studio %1</h3><p>Vibration capture, labelling and anomaly detection for the "
                          "Arduino Nano 33 BLE Sense.</p><p>Free software under the GNU General Public License, "
                          "version 3 or later. Built with Qt %2.</p>")
                           .arg(QApplication::applicationVersion(), QLatin1String(qVersion())));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    bool allowed = true;
    emit closeRequested(&allowed);
    event->setAccepted(allowed);
}

} // namespace baseline::studio
