// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/cluster_count.h"
#include "core/workbench/repeated_job.h"
#include "core/workbench/window_points.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace baseline::widgets {
class EmptyState;
}

namespace baseline::explore {

class CountCurve;

/// How many clusters the fitted windows of the model at hand have: elbow, silhouette and gap over k, what each
/// suggests, one suggestion and its reason. Measured in a thread of its own once it is looked at.
class KChoiceView final : public QWidget {
    Q_OBJECT
public:
    explicit KChoiceView(QWidget* parent = nullptr);
    ~KChoiceView() override;

    /// Null: none. The same windows are not measured again.
    void setPoints(std::shared_ptr<const workbench::WindowPoints> points);

    const std::optional<learn::ClusterCounts>& counts() const { return m_counts; }
    bool isMeasuring() const { return m_job.isWorking(); }
    /// The suggestion, or why there is none.
    QString sentence() const;
    workbench::BackgroundJob& job() { return m_job.job(); }
    QPushButton& trainButton() { return *m_train; }

signals:
    void trainRequested(int clusters);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildCurves();
    QWidget* buildWords();
    void measure();
    void take(Result<learn::ClusterCounts> counts);
    void showCounts();
    void showSentence(const QString& sentence, const QString& hint = {});

    QStackedWidget* m_stack;
    widgets::EmptyState* m_nothing;
    QLabel* m_suggestion;
    QLabel* m_methods;
    QPushButton* m_train;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    CountCurve* m_inertia;
    CountCurve* m_silhouette;
    CountCurve* m_gap;
    std::shared_ptr<const workbench::WindowPoints> m_points;
    std::optional<learn::ClusterCounts> m_counts;
    workbench::RepeatedJob m_job; ///< last: it ends before what it reports to
};

} // namespace baseline::explore
