// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/command_list.h"
#include "app/widgets/key_uses.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace baseline::studio {

/// A field over the upper part of the window in which any command is found by a few letters of it, with its shortcut.
/// Arrow keys choose, Enter does it, Escape or a click elsewhere closes. Nothing waits for it.
class CommandSearch final : public QFrame, public widgets::KeyTeller {
    Q_OBJECT
public:
    /// `window` owns it; `collect` tells the commands whenever it is opened.
    CommandSearch(std::function<std::vector<Command>()> collect, QWidget* window);

    QList<widgets::KeyUses> keyUses() const override;
public slots:
    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void fill();
    void move(int step);
    void runChosen();
    /// Closes, and gives the keyboard back to whoever had it.
    void leave();
    bool takeKey(int key);

    std::function<std::vector<Command>()> m_collect;
    std::vector<Command> m_commands; ///< as they were when it was opened
    std::vector<Command> m_shown;
    QLineEdit* m_field;
    QTreeWidget* m_list;
    QLabel* m_note;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace baseline::studio
