// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/recording_tabs.h"

#include "app/sessions/check_card.h"
#include "app/sessions/compare_card.h"
#include "app/sessions/session_card.h"
#include "app/sessions/signal/envelope_card.h"
#include "app/sessions/signal/signal_card.h"
#include "app/sessions/timeline_card.h"
#include "app/sessions/timeline_view.h"
#include "core/workbench/workbench.h"

namespace baseline::sessions {

RecordingTabs::RecordingTabs(workbench::Workbench& bench, QUndoStack& undoStack, QWidget* parent)
    : QTabWidget(parent), m_timeline(new TimelineCard(bench, undoStack, this)),
      m_signal(new SignalCard(bench, this)), m_envelope(new EnvelopeCard(bench, this)),
      m_check(new CheckCard(bench, undoStack, this)), m_compare(new CompareCard(bench, this)),
      m_session(new SessionCard(bench, undoStack, this))
{
    setAccessibleName(tr("About the chosen recordings"));
    addTab(m_timeline, tr("Timeline"));
    addTab(m_signal, tr("Signal"));
    addTab(m_envelope, tr("Envelope"));
    addTab(m_check, tr("Quality check"));
    addTab(m_compare, tr("Compare"));
    addTab(m_session, tr("Session"));
    m_timeline->setMinimumHeight(240); // labels, three lanes with their scales, overview
    connect(m_timeline, &TimelineCard::failed, this, &RecordingTabs::failed);
    connect(m_timeline, &TimelineCard::notify, this, &RecordingTabs::notify);
    connect(&m_timeline->view(), &TimelineView::windowChanged, this,
            [this] { m_signal->setWindow(m_timeline->view().window()); });
    connect(m_signal, &SignalCard::failed, this, &RecordingTabs::failed);
    connect(m_signal, &SignalCard::storeRequested, this, &RecordingTabs::storeRequested);
    connect(m_check, &CheckCard::failed, this, &RecordingTabs::failed);
    connect(m_session, &SessionCard::failed, this, &RecordingTabs::failed);
    connect(m_session, &SessionCard::newSessionRequested, this, &RecordingTabs::newSessionRequested);
}

void RecordingTabs::show(const QStringList& ids, const project::RecordingSummary* current)
{
    m_check->show(ids);
    m_compare->show(ids);
    m_session->show(ids);
    if (ids.size() == 1 && current) {
        m_timeline->show(*current);
        m_signal->show(*current);
        m_envelope->show(*current);
        return;
    }
    const auto count = static_cast<int>(ids.size());
    m_timeline->showNothing(ids.isEmpty() ? tr("Choose a recording to see it.")
                                          : tr("%n recordings are chosen.", nullptr, count));
    m_signal->showNothing(ids.isEmpty() ? tr("Choose a recording to see its signal.")
                                        : tr("%n recordings are chosen. Choose one of them to see its signal.", nullptr, count));
    m_envelope->showNothing(tr("Choose a recording to see the spectrum of its envelope."));
}

} // namespace baseline::sessions
