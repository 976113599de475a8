// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace baseline::sessions {

/// Edits a label by choosing one that is in use or typing another one.
class LabelDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit LabelDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}

    void setLabels(const QStringList& labels) { m_labels = labels; }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    QStringList m_labels;
};

} // namespace baseline::sessions
