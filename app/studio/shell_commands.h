// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace baseline::studio {

class CommandSearch;
class MainWindow;
class ShortcutOverview;

/// The two ways to find out what the keyboard can do: the search for a command, and the overview of all shortcuts.
class ShellCommands final : public QObject {
    Q_OBJECT
public:
    explicit ShellCommands(MainWindow& window, QObject* parent = nullptr);

    ShortcutOverview& overview() { return *m_overview; }

private:
    CommandSearch* m_search;
    ShortcutOverview* m_overview;
};

} // namespace baseline::studio
