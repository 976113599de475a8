// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/command_list.h"

#include <vector>

namespace baseline::studio {

class MainWindow;

/// What can be done now: on the page that is shown, in the menu, in the window, and the way to each page.
std::vector<Command> commandsNow(MainWindow& window);

/// Everything that has a shortcut, on whatever page, with its group: what holds everywhere first, then page by page with the
/// keys that its widgets handle by themselves, under the names of these; last what is so on several pages.
std::vector<Command> shortcutsOf(MainWindow& window);

} // namespace baseline::studio
