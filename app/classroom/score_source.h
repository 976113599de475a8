// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/auto_scale.h"
#include "core/workbench/background_job.h"
#include "core/workbench/study_request.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;

namespace baseline::classroom {

class ValueSlider;

/// Where the scores of a lesson come from, and the threshold that is being tried on them: made up, those of the model at
/// hand on the labelled recordings of the project, or a file.
class ScoreSource final : public QWidget {
    Q_OBJECT
public:
    enum Source { MadeUp, Model, File };

    explicit ScoreSource(workbench::Workbench& bench, QWidget* parent = nullptr);

    /// Of the scores that are shown.
    Source source() const { return m_current; }
    bool isScoring() const { return m_scoring.isRunning(); }
    /// What is missing for the scores of the own model, or what they are of; empty: nothing to say.
    QString note() const;

    const workbench::ThresholdStudy& study() const { return *m_study; }
    const workbench::StudyCurves& curves() const { return *m_study->curves(); }
    double threshold() const { return m_threshold; }
    /// Of the axis that shows the scores.
    widgets::AxisRange axis() const;
    ValueSlider& separation() { return *m_separation; }

    /// False, and failed(), where the file cannot be used; the scores before stay.
    bool openFile(const QString& path);

public slots:
    /// Nothing happens for what is not finite.
    void moveTo(double threshold);
    /// So many scores up or down; `inHundredths`: so many hundredths of all scores.
    void step(int count, bool inHundredths);

signals:
    void studyChanged();
    void thresholdChanged();
    void failed(const baseline::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void choose(int source);
    void makeUp();
    QString missing() const;
    void offerModel();
    void refresh();
    void scoreModel();
    using Judged = std::shared_ptr<const workbench::ModelAtHand>;
    void takeScores(const Judged& model, Result<workbench::StudyOutcome> outcome);
    void takeModelScores(const Judged& model, workbench::StudyOutcome outcome);
    void take(Source source, Result<workbench::ThresholdStudy> study);
    void show(double threshold);
    void settle();
    void showNote(const QString& text);

    workbench::Workbench& m_bench;
    QComboBox* m_source;
    QLabel* m_note;
    ValueSlider* m_separation;
    std::optional<workbench::ThresholdStudy> m_study; ///< always there once built
    Source m_current = MadeUp;
    double m_threshold = 0.0;
    Judged m_judged;   ///< whose scores are shown; null: no model's
    QString m_leftOut; ///< of the recordings that were scored
    bool m_isWanted = false; ///< the scores of the model, once they are there
    bool m_isStale = false;  ///< those that are shown: model or labels have changed since
    workbench::BackgroundJob m_scoring; ///< last: it ends before the widgets that it reports to
};

} // namespace baseline::classroom
