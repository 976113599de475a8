// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell_commands.h"

#include "app/studio/command_search.h"
#include "app/studio/main_window.h"
#include "app/studio/shortcut_overview.h"
#include "app/studio/window_commands.h"

#include <QAbstractButton>
#include <QAction>

namespace baseline::studio {

namespace {

/// Pages call it so. One that cannot be pressed now, or is on a tab behind, stays as it is.
void pressMainButton(MainWindow& window)
{
    const QWidget* page = window.page(window.currentPage());
    auto* button = page ? page->findChild<QAbstractButton*>(QStringLiteral("primaryAction")) : nullptr;
    if (button && button->isVisible() && button->isEnabled())
        button->click();
}

} // namespace

ShellCommands::ShellCommands(MainWindow& window, QObject* parent)
    : QObject(parent),
      m_search(new CommandSearch([&window] { return commandsNow(window); }, &window)),
      m_overview(new ShortcutOverview([&window] { return shortcutsOf(window); }, &window))
{
    auto* search = new QAction(tr("Find a command…"), this);
    search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(search, &QAction::triggered, m_search, &CommandSearch::open);
    auto* overview = new QAction(tr("Keyboard shortcuts"), this);
    overview->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Slash), QKeySequence(Qt::Key_Question)});
    connect(overview, &QAction::triggered, m_overview, &ShortcutOverview::open);
    auto* primary = new QAction(tr("Main button of this page"), this);
    primary->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    primary->setToolTip(tr("Records, imports, trains or deploys, whichever page is shown"));
    connect(primary, &QAction::triggered, this, [&window] { pressMainButton(window); });
    window.addMenuAction(search);
    window.addMenuAction(primary);
    window.addMenuAction(overview);
}

} // namespace baseline::studio
