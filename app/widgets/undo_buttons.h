// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QUndoStack;

namespace baseline::widgets {

/// A pair of quiet buttons for an undo stack, which must outlive them. Ctrl+Z and Ctrl+Shift+Z work wherever the focus is
/// within `scope`, their parent.
class UndoButtons final : public QWidget {
    Q_OBJECT
public:
    UndoButtons(QUndoStack& stack, QWidget* scope);

private:
    void addStep(QAction* action, const QString& iconName, const QKeySequence& keys);
};

} // namespace baseline::widgets
