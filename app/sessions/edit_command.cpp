// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/edit_command.h"

#include "core/workbench/workbench.h"

namespace baseline::sessions {

EditCommand::EditCommand(workbench::Workbench& bench, project::Edit edit, const QString& text,
                         std::function<void(const Error&)> failed, QUndoCommand* parent)
    : QUndoCommand(text, parent), m_bench(bench), m_next(std::move(edit)), m_failed(std::move(failed))
{
}

void EditCommand::applyNext()
{
    auto inverse = m_bench.apply(m_next);
    if (inverse) {
        m_next = std::move(*inverse);
        return;
    }
    setObsolete(true);
    m_failed(inverse.error());
}

} // namespace baseline::sessions
