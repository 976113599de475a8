// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/settings_actions.h"

#include "app/studio/main_window.h"
#include "app/studio/settings_dialog.h"
#include "app/widgets/shown_unit.h"

#include <QAction>

namespace baseline::studio {

SettingsActions::SettingsActions(MainWindow& window, const Settings& atStart, QObject* parent)
    : QObject(parent), m_window(window), m_dialog(new SettingsDialog(atStart, &window))
{
    widgets::ShownUnitOwner::instance().set(atStart.unit);
    auto* action = new QAction(tr("Settings…"), this);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(action, &QAction::triggered, this, &SettingsActions::open);
    window.addMenuAction(action);
    connect(m_dialog, &SettingsDialog::changed, this, &SettingsActions::apply);
    connect(m_dialog, &SettingsDialog::restartRequested, this, &SettingsActions::restartRequested);
    connect(&window, &MainWindow::themeChanged, m_dialog, &SettingsDialog::showTheme);
}

void SettingsActions::open()
{
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SettingsActions::apply(const Settings& settings)
{
    m_window.adopt(settings);
    widgets::ShownUnitOwner::instance().set(settings.unit);
    emit changed();
}

} // namespace baseline::studio
