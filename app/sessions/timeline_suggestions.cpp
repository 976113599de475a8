// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_suggestions.h"

#include "core/workbench/workbench.h"

namespace baseline::sessions {

TimelineSuggestions::TimelineSuggestions(workbench::Workbench& bench, QObject* parent) : QObject(parent), m_bench(bench)
{
    connect(&m_job, &workbench::BackgroundJob::progressed, this,
            [this](double fraction) { emit progressed(static_cast<int>(100.0 * fraction)); });
    connect(&m_job, &workbench::BackgroundJob::runningChanged, this,
            [this](bool running) { emit progressed(running ? 0 : -1); });
}

void TimelineSuggestions::ask(const QString& recordingId)
{
    const auto model = m_bench.modelAtHand();
    if (!model || recordingId.isEmpty() || m_job.isRunning())
        return;
    m_wanted = true;
    m_job.start<workbench::Suggestions>(
        [path = m_bench.projectPath(), recordingId, model](const Progress& progress) {
            return workbench::suggestSegments(path, recordingId, model->image, progress);
        },
        [this](Result<workbench::Suggestions> suggestions) {
            if (!m_wanted)
                return;
            if (suggestions)
                emit suggested(*suggestions);
            else if (suggestions.error().code != Error::Code::Cancelled)
                emit failed(suggestions.error());
        });
}

void TimelineSuggestions::cancel()
{
    m_wanted = false;
    m_job.cancel();
}

} // namespace baseline::sessions
