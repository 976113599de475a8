// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/background_job.h"
#include "core/workbench/stream_watch_job.h"
#include "core/workbench/workbench.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace baseline::train {

class MaximaPlot;
class StreamOptionsForm;
class StreamPlot;

/// Runs a detector that learns from a stream over the score of the model at hand, or over a feature of recordings, and
/// shows what it found, how its limits moved, and the laws of the maxima.
class StreamTab final : public QWidget {
    Q_OBJECT
public:
    explicit StreamTab(workbench::Workbench& bench, QWidget* parent = nullptr);

    bool isRunning() const { return m_job.isRunning(); }
    /// Null: nothing has been watched yet.
    const learn::StreamWatch* watch() const { return m_watch.get(); }
    /// What the figures say, a line a fact.
    QString figures() const;

public slots:
    void watchOrCancel();

private:
    /// What a run of the job brings back.
    struct Watched {
        workbench::StreamValues stream;
        std::shared_ptr<const learn::StreamWatch> watch;
    };

    QWidget* buildChoice();
    QWidget* buildResult();
    void offerSources();
    void offerRecordings();
    QStringList chosenIds() const;
    model::Recipe recipe() const;
    void take(Result<Watched> watched);
    void showPlots(const Watched& watched);
    void showFigures(const Watched& watched);
    void showState();

    workbench::Workbench& m_bench;
    QComboBox* m_source;
    QComboBox* m_recordings;
    StreamOptionsForm* m_options;
    QPushButton* m_run;
    QProgressBar* m_progress;
    QLabel* m_trouble;
    QStackedWidget* m_result; ///< nothing yet, or the pictures
    StreamPlot* m_plot;
    MaximaPlot* m_density;
    MaximaPlot* m_quantiles;
    QLabel* m_figures;
    QHash<QString, QString> m_units; ///< of the features that are offered; none of a score
    bool m_isSourceChosen = false; ///< by the user: it stays when another model comes
    std::shared_ptr<const learn::StreamWatch> m_watch;
    workbench::BackgroundJob m_job; ///< last: it ends before the widgets that it reports to
};

} // namespace baseline::train
