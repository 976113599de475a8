// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/undo_buttons.h"

#include "app/widgets/button_kind.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUndoStack>

namespace baseline::widgets {

UndoButtons::UndoButtons(QUndoStack& stack, QWidget* scope) : QWidget(scope)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    addStep(stack.createUndoAction(scope, tr("Undo")), QStringLiteral("undo"), QKeySequence(Qt::CTRL | Qt::Key_Z));
    addStep(stack.createRedoAction(scope, tr("Redo")), QStringLiteral("redo"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
}

void UndoButtons::addStep(QAction* action, const QString& iconName, const QKeySequence& keys)
{
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    parentWidget()->addAction(action);
    QPushButton* button = makeButton(ButtonKind::Quiet, {}, iconName, this);
    const auto describe = [action, button] {
        button->setEnabled(action->isEnabled());
        button->setAccessibleName(action->text());
        button->setToolTip(
            QStringLiteral("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    };
    connect(action, &QAction::changed, button, describe);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    describe();
    layout()->addWidget(button);
}

} // namespace baseline::widgets
