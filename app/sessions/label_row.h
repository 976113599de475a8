// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/label_sets.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace baseline::sessions {

/// A button for each label with its colour and key; those without room stand in a menu at the end.
class LabelRow final : public QWidget {
    Q_OBJECT
public:
    explicit LabelRow(QWidget* parent = nullptr);

    void setLabels(const std::vector<project::Label>& labels);

    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString& label);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    std::vector<project::Label> m_labels;
    QHBoxLayout* m_line;
    QMenu* m_menu;
    QPushButton* m_more;
    std::vector<QPushButton*> m_buttons;
};

} // namespace baseline::sessions
