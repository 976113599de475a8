// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/background_job.h"
#include "core/workbench/suggest_job.h"

#include <QObject>

namespace baseline::workbench {
class Workbench;
}

namespace baseline::sessions {

/// Asks the model at hand for the segments of a recording, in a thread of its own.
class TimelineSuggestions final : public QObject {
    Q_OBJECT
public:
    explicit TimelineSuggestions(workbench::Workbench& bench, QObject* parent = nullptr);

    /// suggested() or failed() follows, unless it is cancelled or another recording is asked for. Nothing happens
    /// without a model or while an answer is awaited.
    void ask(const QString& recordingId);
    void cancel();
    bool isRunning() const { return m_job.isRunning(); }

signals:
    void suggested(const baseline::workbench::Suggestions& suggestions);
    void failed(const baseline::Error& error);
    /// It began, went on or ended; percent -1: it does not run.
    void progressed(int percent);

private:
    workbench::Workbench& m_bench;
    bool m_wanted = false;
    workbench::BackgroundJob m_job; ///< last: its thread ends before the rest goes
};

} // namespace baseline::sessions
