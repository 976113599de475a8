// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/command_list.h"

#include "app/widgets/key_uses.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace baseline::studio {

namespace {

/// "&Save && go…" reads "Save & go…".
QString withoutAccessKey(QString text)
{
    const QString both = QStringLiteral("&&");
    const QString kept(QChar(0x1)); // no text holds it
    return text.replace(both, kept).remove(QLatin1Char('&')).replace(kept, QStringLiteral("&"));
}

QString moreThan(const QString& text, const QString& hint)
{
    return hint == text || hint.startsWith(text + QLatin1String(" (")) ? QString() : hint;
}

Command commandOf(QAction& action, const QString& group)
{
    Command command;
    const QString text = withoutAccessKey(action.text());
    command.text = text.section(QLatin1Char('\t'), 0, 0);
    command.group = group;
    command.keys = action.shortcuts();
    // Keys that a menu only tells, because the widget behind it has them by itself.
    if (text.contains(QLatin1Char('\t')))
        command.keys.append(QKeySequence::fromString(text.section(QLatin1Char('\t'), 1), QKeySequence::NativeText));
    command.hint = moreThan(command.text, action.toolTip());
    command.isEnabled = action.isEnabled();
    command.action = &action;
    return command;
}

Command commandOf(QAbstractButton& button, const QString& group)
{
    Command command;
    const QString name = button.accessibleName();
    command.text = withoutAccessKey(name.isEmpty() ? button.text() : name);
    command.group = group;
    if (!button.shortcut().isEmpty())
        command.keys = {button.shortcut()};
    command.hint = moreThan(command.text, button.toolTip());
    command.isEnabled = button.isEnabled();
    command.button = &button;
    return command;
}

/// A shortcut presses a button, or says by itself what it does.
void addShortcut(std::vector<Command>& all, const QShortcut& shortcut, const QString& group)
{
    if (shortcut.whatsThis().isEmpty() || shortcut.key().isEmpty())
        return;
    Command command;
    command.text = withoutAccessKey(shortcut.whatsThis());
    command.group = group;
    command.keys = {shortcut.key()};
    command.isEnabled = shortcut.isEnabled();
    const auto same = std::ranges::find(all, command.text, &Command::text);
    if (same != all.end() && same->keys.isEmpty())
        same->keys = command.keys;
    else
        addCommands(all, {command});
}

} // namespace

QString Command::keyText() const
{
    return widgets::keyText(keys);
}

bool Command::run() const
{
    if (action && action->isEnabled())
        action->trigger();
    else if (button && button->isEnabled())
        button->click();
    else
        return false;
    return true;
}

void addCommands(std::vector<Command>& all, const std::vector<Command>& more)
{
    for (const Command& command : more) {
        const bool isThere = std::ranges::any_of(all, [&command](const Command& known) {
            return (command.action && known.action == command.action) ||
                   (known.text == command.text && known.keys == command.keys);
        });
        if (!isThere)
            all.push_back(command);
    }
}

std::vector<Command> menuCommands(const QMenu& menu, const QString& group)
{
    std::vector<Command> commands;
    for (QAction* action : menu.actions()) {
        if (action->menu())
            addCommands(commands, menuCommands(*action->menu(), withoutAccessKey(action->text())));
        else if (!action->isSeparator() && action->isVisible() && !action->text().isEmpty())
            addCommands(commands, {commandOf(*action, group)});
    }
    return commands;
}

std::vector<Command> actionCommands(const QWidget& widget, const QString& group)
{
    std::vector<Command> commands;
    for (QAction* action : widget.actions()) {
        if (!action->isSeparator() && action->isVisible() && !action->menu() && !action->text().isEmpty())
            addCommands(commands, {commandOf(*action, group)});
    }
    return commands;
}

std::vector<Command> pageCommands(const QWidget& page, const QString& group, Buttons buttons, bool onlyVisible)
{
    std::vector<Command> commands = actionCommands(page, group);
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (!qobject_cast<const QMenu*>(widget))
            addCommands(commands, actionCommands(*widget, group));
    }
    for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        // A tool button that shows an action is that action.
        const bool isListed = buttons == Buttons::All || !button->shortcut().isEmpty();
        const bool isSeen = !onlyVisible || button->isVisible();
        const Command command = commandOf(*button, group);
        if (isListed && isSeen && !command.text.isEmpty() && button->actions().isEmpty())
            addCommands(commands, {command});
    }
    for (const QShortcut* shortcut : page.findChildren<QShortcut*>())
        addShortcut(commands, *shortcut, group);
    return commands;
}

} // namespace baseline::studio
