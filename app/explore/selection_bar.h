// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;

namespace baseline::explore {

/// What can be done with the windows that are chosen: label, exclude, save, let go.
class SelectionBar final : public QWidget {
    Q_OBJECT
public:
    /// `labels` tells the project's labels when the menu is opened.
    explicit SelectionBar(std::function<QStringList()> labels, QWidget* parent = nullptr);

    /// Hides itself at 0. `isStored`: the windows are in the open project, so that something can be done with them.
    void setCount(std::size_t windows, bool isStored);
    QMenu& labelMenu() { return *m_labels; }

signals:
    /// Empty: the labels are taken away.
    void labelChosen(const QString& label);
    void excludeRequested();
    void saveRequested();
    void clearRequested();

private:
    void fillLabels();

    std::function<QStringList()> m_labelsOf;
    QLabel* m_count;
    QPushButton* m_label;
    QMenu* m_labels;
    QPushButton* m_exclude;
    QPushButton* m_save;
    QPushButton* m_clear;
};

} // namespace baseline::explore
