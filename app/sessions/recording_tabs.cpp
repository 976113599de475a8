// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/recording_tabs.h"

#include "app/sessions/check_card.h"
#include "app/sessions/compare_card.h"
#include "app/sessions/preview_card.h"
#include "core/workbench/workbench.h"

namespace baseline::sessions {

RecordingTabs::RecordingTabs(workbench::Workbench& bench, QUndoStack& undoStack, QWidget* parent)
    : QTabWidget(parent), m_bench(bench), m_preview(new PreviewCard(this)), m_check(new CheckCard(bench, undoStack, this)),
      m_compare(new CompareCard(bench, this))
{
    setAccessibleName(tr("About the chosen recordings"));
    setDocumentMode(true);
    addTab(m_preview, tr("Signal"));
    addTab(m_check, tr("Quality check"));
    addTab(m_compare, tr("Compare"));
    m_preview->setMinimumHeight(200); // three lanes with their scales
    connect(m_check, &CheckCard::failed, this, &RecordingTabs::failed);
}

void RecordingTabs::show(const QStringList& ids, const project::RecordingSummary* current)
{
    m_check->show(ids);
    m_compare->show(ids);
    if (ids.size() == 1 && current)
        m_preview->show(m_bench.projectPath(), *current);
    else
        m_preview->showNothing(ids.isEmpty() ? tr("Choose a recording to see it.")
                                             : tr("%n recordings are chosen.", nullptr, static_cast<int>(ids.size())));
}

} // namespace baseline::sessions
