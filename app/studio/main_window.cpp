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
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace baseline::studio {

using widgets::Theme;
using widgets::ThemeName;

namespace {

constexpr double projectorScale = 1.35; ///< texts that are read from the last row of a class

} // namespace

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

    connect(m_rail, &NavigationRail::pageChosen, this, [this](int index) {
        (void)page(index);
        m_pages->setCurrentIndex(index);
    });
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::pageShown);
    connect(m_themeButton, &QToolButton::clicked, this, &MainWindow::toggleTheme);
    buildMenu();
    setTheme(settings.theme);
    if (settings.windowGeometry.isEmpty() || !restoreGeometry(settings.windowGeometry))
        resize(1280, 800);
}

int MainWindow::addPage(const QString& iconName, const QString& title, PageMaker make)
{
    auto* place = new QWidget(m_pages);
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    const int index = m_pages->addWidget(place);
    m_makers.push_back(std::move(make));
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

QWidget* MainWindow::page(int index)
{
    QWidget* place = m_pages->widget(index);
    if (place == nullptr)
        return nullptr;
    if (!isMade(index))
        place->layout()->addWidget(m_makers[static_cast<std::size_t>(index)](place));
    return place->layout()->itemAt(0)->widget();
}

bool MainWindow::isMade(int index) const
{
    const QWidget* place = m_pages->widget(index);
    return place != nullptr && !place->layout()->isEmpty();
}

bool MainWindow::makeNextPage()
{
    for (int index = 0; index < m_pages->count(); ++index) {
        if (!isMade(index))
            return page(index) != nullptr;
    }
    return false;
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
    endProjector();
    m_settings.theme = theme;
    widgets::applyTheme(*qApp, Theme::named(theme), m_settings.textScale);
    showThemeButton();
    emit themeChanged(theme);
}

void MainWindow::adopt(const Settings& settings)
{
    m_settings.language = settings.language;
    m_settings.unit = settings.unit;
    m_settings.decimalSign = settings.decimalSign;
    m_settings.scalePercent = settings.scalePercent;
    m_settings.followsSystemTheme = settings.followsSystemTheme;
    if (settings.theme != m_settings.theme)
        setTheme(settings.theme);
}

void MainWindow::toggleTheme()
{
    m_settings.followsSystemTheme = false;
    setTheme(m_settings.theme == ThemeName::Light ? ThemeName::Dark : ThemeName::Light);
}

void MainWindow::setTextScale(double scale)
{
    endProjector();
    widgets::applyTheme(*qApp, Theme::named(m_settings.theme), scale);
    m_settings.textScale = widgets::textScale();
}

void MainWindow::setProjector(bool isOn)
{
    if (isOn == m_isProjector)
        return;
    m_isProjector = isOn;
    if (isOn)
        widgets::applyTheme(*qApp, Theme::highContrast(), std::max(projectorScale, m_settings.textScale));
    else
        widgets::applyTheme(*qApp, Theme::named(m_settings.theme), m_settings.textScale);
    showThemeButton();
    emit projectorChanged(isOn);
}

/// What comes next is applied by the caller.
void MainWindow::endProjector()
{
    if (std::exchange(m_isProjector, false))
        emit projectorChanged(false);
}

void MainWindow::showThemeButton()
{
    // The button shows what a press brings.
    const bool light = m_settings.theme == ThemeName::Light;
    m_themeButton->setIcon(widgets::icon(light ? QStringLiteral("moon") : QStringLiteral("sun")));
    m_themeButton->setText(light ? tr("Dark") : tr("Light"));
    m_themeButton->setAccessibleName(light ? tr("Switch to the dark theme") : tr("Switch to the light theme"));
    m_themeButton->setToolTip(m_themeButton->accessibleName());
    m_themes->actions().at(static_cast<qsizetype>(m_settings.theme))->setChecked(true);
}

void MainWindow::buildMenu()
{
    m_menuEnd = m_menu->addSeparator();
    addThemes(*m_menu->addMenu(tr("Theme")));
    m_menu->addAction(tr("About Baseline Studio"), this, &MainWindow::showAbout);
    m_menu->addSeparator();
    QAction* quit = m_menu->addAction(tr("Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q)); // QKeySequence::Quit is empty on plain desktops
    addAction(quit);
    QToolButton* button = m_rail->addFooterButton(QStringLiteral("menu"), tr("Menu"));
    button->setMenu(m_menu);
    button->setPopupMode(QToolButton::InstantPopup);
}

void MainWindow::addThemes(QMenu& menu)
{
    m_themes = new QActionGroup(&menu);
    const auto add = [&](ThemeName theme, const QString& name) {
        QAction* action = m_themes->addAction(menu.addAction(name));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, theme] {
            m_settings.followsSystemTheme = false;
            setTheme(theme);
        });
    };
    // In the order of the enumeration.
    add(ThemeName::Light, tr("Light"));
    add(ThemeName::Dark, tr("Dark"));
    add(ThemeName::HighContrast, tr("High contrast"));
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
