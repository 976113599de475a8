// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/project/edits.h"

#include <QUndoCommand>

#include <functional>
#include <vector>

namespace baseline::workbench {
class Workbench;
}

namespace baseline::deploy {

/// What is said about an alarm, as one step of the undo stack: all or none. A step that fails changes nothing, tells
/// `failed`, and leaves the stack.
class AlarmCommand final : public QUndoCommand {
public:
    AlarmCommand(workbench::Workbench& bench, std::vector<project::Edit> edits, const QString& text,
                 std::function<void(const Error&)> failed);

    void redo() override { applyNext(); }
    void undo() override { applyNext(); }

private:
    void applyNext();

    workbench::Workbench& m_bench;
    std::vector<project::Edit> m_next; ///< applying them gives those that take them back
    std::function<void(const Error&)> m_failed;
};

} // namespace baseline::deploy
