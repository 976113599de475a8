// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/settings.h"

#include <QMainWindow>

#include <functional>
#include <vector>

class QActionGroup;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace baseline::studio {

class NavigationRail;
class StatusStrip;

/// Rail, pages and status line: arranges what it is given and decides nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Settings& settings, QWidget* parent = nullptr);

    /// Makes a page as a child of that widget.
    using PageMaker = std::function<QWidget*(QWidget* parent)>;

    /// A place for a page, and its index. `iconName` as in widgets::icon. The page is made when it is first shown or
    /// asked for.
    int addPage(const QString& iconName, const QString& title, PageMaker make);
    void showPage(int index);
    int currentPage() const;
    /// Makes it if it is not there yet; null: no page has that index.
    QWidget* page(int index);
    bool isMade(int index) const;
    /// Makes one of those that are not there yet; false: all are.
    bool makeNextPage();

    NavigationRail& rail() { return *m_rail; }
    QMenu& menu() { return *m_menu; }
    StatusStrip& status() { return *m_status; }
    /// The menu behind the rail's last button. Actions added go in front of theme, language and About; their
    /// shortcuts work in the whole window.
    void addMenuAction(QAction* action);

    bool isProjector() const { return m_isProjector; }
    /// What to save at the end: as given, with the choices made since and the window's geometry now.
    Settings settings() const;
    /// What was chosen in the settings: theme, language, unit, decimal sign and size. The rest stays as it is.
    void adopt(const Settings& settings);

public slots:
    void setTheme(baseline::widgets::ThemeName theme);
    /// From light to dark; from any other one to light.
    void toggleTheme();
    void setTextScale(double scale);
    /// Large type and high contrast for a class, or again what was chosen before. Not kept for the next start; choosing a
    /// theme or a text size ends it.
    void setProjector(bool isOn);
    void showAbout();

signals:
    void pageShown(int index);
    void themeChanged(baseline::widgets::ThemeName theme);
    void projectorChanged(bool isOn);
    /// The window wants to close; the receiver may set `*allowed` to false (a recording runs).
    void closeRequested(bool* allowed);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenu();
    void addThemes(QMenu& menu);
    void showThemeButton();
    void endProjector();

    Settings m_settings;
    NavigationRail* m_rail;
    QStackedWidget* m_pages; ///< the places of the pages
    std::vector<PageMaker> m_makers;
    StatusStrip* m_status;
    QMenu* m_menu;
    QAction* m_menuEnd = nullptr;
    QActionGroup* m_themes = nullptr;
    QToolButton* m_themeButton;
    bool m_isProjector = false;
};

} // namespace baseline::studio
