// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/label_sets.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QShortcut;

namespace baseline::live {

/// Labels that are set while a signal is recorded: a button and a number key each, 0 ends the label. The keys work while
/// this is visible, wherever on the page the focus is.
class LabelKeys final : public QWidget {
    Q_OBJECT
public:
    /// The keys belong to `page`.
    explicit LabelKeys(QWidget* page, QWidget* parent = nullptr);

    /// Those with a key, at most nine.
    void setLabels(const std::vector<project::Label>& labels);
    /// Marks the one that holds; empty: none.
    void showActive(const QString& label);

signals:
    /// Empty: the label ends.
    void labelChosen(const QString& label);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void add(int key, const QString& label, const QString& text, const QString& colour);

    QWidget* m_page;
    QGridLayout* m_grid;
    std::vector<QShortcut*> m_shortcuts;
};

} // namespace baseline::live
