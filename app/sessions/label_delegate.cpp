// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/label_delegate.h"

#include <QComboBox>
#include <QLineEdit>

namespace baseline::sessions {

QWidget* LabelDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* editor = new QComboBox(parent);
    editor->setEditable(true);
    editor->setInsertPolicy(QComboBox::NoInsert);
    editor->addItems(m_labels);
    editor->setAccessibleName(tr("Label"));
    editor->lineEdit()->setPlaceholderText(tr("no label"));
    // A choice from the list is complete; nobody should have to press Enter after it. Queued: a box that loses the
    // focus says so too, and by then its cell has taken the label and given the box back.
    connect(
        editor, &QComboBox::activated, editor,
        [this, editor] {
            auto* self = const_cast<LabelDelegate*>(this);
            emit self->commitData(editor);
            emit self->closeEditor(editor);
        },
        Qt::QueuedConnection);
    return editor;
}

void LabelDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = static_cast<QComboBox*>(editor);
    box->setCurrentText(index.data(Qt::EditRole).toString());
    box->lineEdit()->selectAll();
}

void LabelDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentText(), Qt::EditRole);
}

} // namespace baseline::sessions
