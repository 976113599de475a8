// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QString>

#include <vector>

class QAbstractButton;
class QAction;
class QMenu;
class QWidget;

namespace baseline::studio {

/// Something that can be done, as it is offered now. A value: the action or the button behind it may go meanwhile.
struct Command {
    QString text;             ///< as the menu or button says it, without the mark of its access key
    QString group;            ///< the menu or page that it belongs to
    QList<QKeySequence> keys; ///< none: no shortcut
    QString hint = {};        ///< its tooltip, where that says more than its text
    bool isEnabled = true;
    QPointer<QAction> action = {};
    QPointer<QAbstractButton> button = {};

    /// "Ctrl+O", in the words of the system; several separated by commas.
    QString keyText() const;
    /// Does it. False: it cannot be done any more.
    bool run() const;
};

/// Whether a button without a shortcut is listed too.
enum class Buttons { All, WithKeys };

/// The actions of a menu and of the menus in it; `group` is their heading.
std::vector<Command> menuCommands(const QMenu& menu, const QString& group);
/// The actions of a widget itself.
std::vector<Command> actionCommands(const QWidget& widget, const QString& group);
/// The actions and buttons of a page, shortcuts that have words included. Buttons that cannot be seen are left out when
/// `onlyVisible`. What is there twice is listed once.
std::vector<Command> pageCommands(const QWidget& page, const QString& group, Buttons buttons, bool onlyVisible);

/// Appends those that are not there yet: neither the same action nor the same text with the same keys.
void addCommands(std::vector<Command>& all, const std::vector<Command>& more);

} // namespace baseline::studio
