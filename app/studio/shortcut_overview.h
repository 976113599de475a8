// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/command_list.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QTreeWidget;

namespace baseline::studio {

/// Every shortcut of the program by page, searchable by what it does, by its keys or by where it holds. Made from the
/// actions, buttons and widgets themselves each time it is shown. Not modal: it may stay open beside the work.
class ShortcutOverview final : public QDialog {
    Q_OBJECT
public:
    /// `collect` tells the commands with shortcuts, group by group.
    ShortcutOverview(std::function<std::vector<Command>()> collect, QWidget* parent);

public slots:
    void open() override;

private:
    void fill();
    void filter();

    std::function<std::vector<Command>()> m_collect;
    QLineEdit* m_field;
    QTreeWidget* m_tree;
};

} // namespace baseline::studio
