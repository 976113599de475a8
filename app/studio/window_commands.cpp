// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window_commands.h"

#include "app/studio/main_window.h"
#include "app/studio/navigation_rail.h"
#include "app/widgets/key_uses.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

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

constexpr int noPage = -1;
constexpr int manyPages = -2;

/// The keys of widgets under one heading.
struct KeyGroup {
    int page = noPage; ///< that it is on
    widgets::KeyUses keys;
};

int pageOf(MainWindow& window, const QObject* object)
{
    for (; object; object = object->parent()) {
        for (int index = 0; index < window.rail().count(); ++index) {
            if (object == window.page(index))
                return index;
        }
    }
    return noPage;
}

/// What all widgets tell; the same heading is there once, and so is what they tell alike.
std::vector<KeyGroup> keyGroups(MainWindow& window)
{
    std::vector<KeyGroup> groups;
    const auto take = [&groups](int page, const widgets::KeyUses& keys) {
        const auto same = std::ranges::find_if(groups, [&](const KeyGroup& group) {
            return group.keys.where == keys.where && (!keys.where.isEmpty() || group.page == page);
        });
        if (same == groups.end()) {
            groups.push_back({page, keys});
            return;
        }
        same->page = same->page == page ? page : manyPages;
        for (const widgets::KeyUse& use : keys.uses) {
            if (!same->keys.uses.contains(use))
                same->keys.uses.append(use);
        }
    };
    for (const QObject* object : window.findChildren<QObject*>()) {
        const auto* teller = dynamic_cast<const widgets::KeyTeller*>(object);
        for (const widgets::KeyUses& keys : teller ? teller->keyUses() : QList<widgets::KeyUses>())
            take(pageOf(window, object), keys);
    }
    return groups;
}

void addKeys(std::vector<Command>& all, const std::vector<KeyGroup>& groups, int page, const QString& title)
{
    for (const KeyGroup& group : groups) {
        const QString& where = group.keys.where;
        const QString heading = title.isEmpty() ? where
                                : where.isEmpty() ? title
                                                  : WindowCommands::tr("%1: %2").arg(title, where);
        for (const widgets::KeyUse& use : group.page == page ? group.keys.uses : QList<widgets::KeyUse>())
            all.push_back({.text = use.does, .group = heading, .keys = use.keys});
    }
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
    while (window.makeNextPage()) {
        // Their widgets tell too.
    }
    std::vector<Command> all = everywhere(window);
    for (Command& command : all)
        command.group = WindowCommands::tr("Everywhere");
    std::vector<KeyGroup> groups = keyGroups(window);
    // Those of the page itself go on with what its actions and buttons tell.
    std::ranges::stable_partition(groups, [](const KeyGroup& group) { return group.keys.where.isEmpty(); });
    for (int index = 0; index < window.rail().count(); ++index) {
        const QString title = window.rail().title(index);
        const auto here = pageCommands(*window.page(index), title, Buttons::WithKeys, false);
        // The same command may well be on two pages, with the same keys.
        all.insert(all.end(), here.begin(), here.end());
        addKeys(all, groups, index, title);
    }
    addKeys(all, groups, manyPages, {});
    addKeys(all, groups, noPage, {});
    std::erase_if(all, [](const Command& command) { return command.keys.isEmpty(); });
    return all;
}

} // namespace baseline::studio
