// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/settings.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace baseline::studio {

class NavigationRail;
class StatusStrip;

/// Rail, pages and status line: arranges what it is given and decides nothing. The pages come from main() ready made.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Settings& settings, QWidget* parent = nullptr);

    /// Takes the page as a child and returns its index. `iconName` as in widgets::icon.
    int addPage(const QString& iconName, const QString& title, QWidget* page);
    void showPage(int index);
    int currentPage() const;
    QWidget* page(int index) const;

    StatusStrip& status() { return *m_status; }
    /// The menu behind the rail's last button. Actions added go in front of theme, language and About; their
    /// shortcuts work in the whole window.
    void addMenuAction(QAction* action);

    /// What to save at the end: as given, with the choices made since and the window's geometry now.
    Settings settings() const;

public slots:
    void setTheme(baseline::widgets::ThemeName theme);
    void toggleTheme();
    void showAbout();

signals:
    void pageShown(int index);
    void themeChanged(baseline::widgets::ThemeName theme);
    /// The language of the next start was chosen.
    void languageChosen(const QString& language);
    /// The window wants to close; the receiver may set `*allowed` to false (a recording runs).
    void closeRequested(bool* allowed);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenu();
    void addLanguages(QMenu& menu);
    void showThemeButton();

    Settings m_settings;
    NavigationRail* m_rail;
    QStackedWidget* m_pages;
    StatusStrip* m_status;
    QMenu* m_menu;
    QAction* m_menuEnd = nullptr;
    QToolButton* m_themeButton;
};

} // namespace baseline::studio
