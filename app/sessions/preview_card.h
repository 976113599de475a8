// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/project/recordings.h"
#include "core/workbench/background_job.h"
#include "core/workbench/preview_job.h"

class QLabel;
class QStackedWidget;

namespace baseline::widgets {
class TraceView;
}

namespace baseline::sessions {

/// The whole of the chosen recording as a picture. It is read in a thread of its own; while one is read, only the
/// newest choice waits.
class PreviewCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit PreviewCard(QWidget* parent = nullptr);

    void show(const QString& projectPath, const project::RecordingSummary& recording);
    /// `sentence` says why there is no picture.
    void showNothing(const QString& sentence);

    /// Of the recording that is drawn; empty while none is.
    QString shownId() const { return m_shownId; }
    QString sentence() const;

signals:
    /// The picture of the recording stands.
    void shown(const QString& id);

private:
    void load();
    void take(Result<workbench::RecordingPreview> preview);
    void draw(const workbench::RecordingPreview& preview);

    QStackedWidget* m_stack;
    QLabel* m_sentence;
    widgets::TraceView* m_trace;
    workbench::BackgroundJob m_job;
    QString m_projectPath;
    QString m_wantedId;  ///< empty: none
    QString m_loadingId; ///< what the job reads
    QString m_shownId;
};

} // namespace baseline::sessions
