// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/project/edits.h"

#include <QUndoCommand>

#include <functional>

namespace baseline::workbench {
class Workbench;
}

namespace baseline::sessions {

/// A reversible edit of the project as a step of the undo stack. One that fails changes nothing, tells `failed`, and
/// leaves the stack.
class EditCommand final : public QUndoCommand {
public:
    EditCommand(workbench::Workbench& bench, project::Edit edit, const QString& text,
                std::function<void(const Error&)> failed, QUndoCommand* parent = nullptr);

    void redo() override { applyNext(); }
    void undo() override { applyNext(); }

private:
    void applyNext();

    workbench::Workbench& m_bench;
    project::Edit m_next; ///< applying it gives the one that takes it back
    std::function<void(const Error&)> m_failed;
};

} // namespace baseline::sessions
