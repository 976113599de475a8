// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/label_set_edits.h"

#include <QColor>
#include <QDialog>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace baseline::sessions {

/// Names, colours and number keys of the labels of a project. What cannot be stored is said in a sentence, and cannot
/// be accepted.
class LabelSetDialog final : public QDialog {
    Q_OBJECT
public:
    explicit LabelSetDialog(const project::LabelSet& set, QWidget* parent = nullptr);

    workbench::LabelSetChange change() const;
    /// Why this set cannot be stored; empty: it can.
    QString fault() const;

private:
    struct Row {
        QString before; ///< its name in the set; empty: it is new
        QColor colour;
        QLineEdit* name = nullptr;
        QPushButton* colourButton = nullptr;
        QComboBox* key = nullptr;
        QPushButton* remove = nullptr;
    };

    void addRow(const project::Label& label, bool isNew);
    void removeRow(const QPushButton* button);
    void chooseColour(const QPushButton* button);
    void setColour(Row& row, const QColor& colour);
    int freeKey() const;
    QColor freeColour() const;
    void check();

    project::LabelSet m_set;
    std::vector<Row> m_rows;
    QGridLayout* m_grid;
    QLabel* m_fault;
    QPushButton* m_add;
    QPushButton* m_accept = nullptr;
};

} // namespace baseline::sessions
