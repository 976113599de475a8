// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/project/edits.h"
#include "core/project/sessions.h"

#include <QUndoCommand>

#include <functional>
#include <vector>

namespace baseline::workbench {
class Workbench;
}

namespace baseline::sessions {

/// Makes a session whose id is given and moves recordings into it, as one step. A step that fails changes nothing, tells
/// `failed`, and leaves the stack.
class NewSessionCommand final : public QUndoCommand {
public:
    NewSessionCommand(workbench::Workbench& bench, const project::Session& session, const QStringList& recordingIds,
                      const QString& text, std::function<void(const Error&)> failed);

    void redo() override;
    void undo() override;

private:
    void fail(const Error& error);

    workbench::Workbench& m_bench;
    project::Session m_session;
    std::vector<project::Edit> m_moves; ///< the next ones: into the session, or back
    std::function<void(const Error&)> m_failed;
};

} // namespace baseline::sessions
