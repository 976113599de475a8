// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QTabWidget>

class QUndoStack;

namespace baseline::dsp {
struct SignalChain;
}

namespace baseline::project {
struct RecordingSummary;
}

namespace baseline::workbench {
class Workbench;
}

namespace baseline::sessions {

class CheckCard;
class CompareCard;
class EnvelopeCard;
class SessionCard;
class SignalCard;
class TimelineCard;

/// What there is to see and to do about the recordings chosen in the library, one tab for each way to look at them.
class RecordingTabs final : public QTabWidget {
    Q_OBJECT
public:
    RecordingTabs(workbench::Workbench& bench, QUndoStack& undoStack, QWidget* parent = nullptr);

    /// `current`: the one of a single choice, else null.
    void show(const QStringList& ids, const project::RecordingSummary* current);

    TimelineCard& timeline() { return *m_timeline; }
    CheckCard& check() { return *m_check; }
    CompareCard& compare() { return *m_compare; }
    SessionCard& session() { return *m_session; }
    SignalCard& signal() { return *m_signal; }
    EnvelopeCard& envelope() { return *m_envelope; }

signals:
    void failed(const baseline::Error& error);
    void notify(const QString& sentence);
    void newSessionRequested(const QStringList& recordingIds);
    /// A recording behind signal steps as a new one.
    void storeRequested(const QString& recordingId, const baseline::dsp::SignalChain& chain);

private:
    TimelineCard* m_timeline;
    SignalCard* m_signal;
    EnvelopeCard* m_envelope;
    CheckCard* m_check;
    CompareCard* m_compare;
    SessionCard* m_session;
};

} // namespace baseline::sessions
