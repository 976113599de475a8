// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window_commands.h"

#include "app/studio/main_window.h"
#include "app/studio/navigation_rail.h"

#include <QCoreApplication>
#include <QMenu>

namespace baseline::studio {

namespace {

struct WindowCommands {
    Q_DECLARE_TR_FUNCTIONS(baseline::studio::WindowCommands)
};

/// What the window offers wherever one is.
std::vector<Command> everywhere(MainWindow& window)
{
    std::vector<Command> commands = menuCommands(window.menu(), WindowCommands::tr("Menu"));
    addCommands(commands, actionCommands(window, WindowCommands::tr("Menu")));
    addCommands(commands, actionCommands(window.rail(), WindowCommands::tr("Pages")));
    return commands;
}

} // namespace

std::vector<Command> commandsNow(MainWindow& window)
{
    std::vector<Command> commands;
    const int current = window.currentPage();
    if (const QWidget* page = window.page(current))
        commands = pageCommands(*page, window.rail().title(current), Buttons::All, true);
    addCommands(commands, everywhere(window));
    return commands;
}

std::vector<Command> shortcutsOf(MainWindow& window)
{
    std::vector<Command> all = everywhere(window);
    for (Command& command : all)
        command.group = WindowCommands::tr("Everywhere");
    for (int index = 0; index < window.rail().count(); ++index) {
        const auto here = pageCommands(*window.page(index), window.rail().title(index), Buttons::WithKeys, false);
        // The same command may well be on two pages, with the same keys.
        all.insert(all.end(), here.begin(), here.end());
    }
    std::erase_if(all, [](const Command& command) { return command.keys.isEmpty(); });
    return all;
}

} // namespace baseline::studio
