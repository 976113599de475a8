// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/alarm_command.h"

#include "core/workbench/workbench.h"

namespace baseline::deploy {

AlarmCommand::AlarmCommand(workbench::Workbench& bench, std::vector<project::Edit> edits, const QString& text,
                           std::function<void(const Error&)> failed)
    : QUndoCommand(text), m_bench(bench), m_next(std::move(edits)), m_failed(std::move(failed))
{
}

void AlarmCommand::applyNext()
{
    auto inverses = m_bench.applyAll(m_next);
    if (inverses) {
        m_next = std::move(*inverses);
        return;
    }
    setObsolete(true);
    m_failed(inverses.error());
}

} // namespace baseline::deploy
