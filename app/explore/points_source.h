// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/repeated_job.h"
#include "core/workbench/window_points_job.h"
#include "core/workbench/workbench.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace baseline::explore {

/// The windows of the model at hand as points, made in a thread of their own while somebody looks: the baseline and the
/// recordings that were chosen beside it. What a training told by itself is there at once.
class PointsSource final : public QObject {
    Q_OBJECT
public:
    PointsSource(workbench::Workbench& bench, std::function<bool()> isSeen, QObject* parent = nullptr);

    /// Null: none. The windows of a training without a project have no recording id.
    const std::shared_ptr<const workbench::WindowPoints>& points() const { return m_points; }
    bool isWorking() const { return m_job.isWorking(); }
    /// Why the last attempt gave no points; none: it did, or nothing was tried.
    const std::optional<Error>& fault() const { return m_fault; }

    const QStringList& others() const { return m_others; }
    /// Recordings beside the baseline, by their ids.
    void chooseOthers(const QStringList& ids);
    void resume() { m_job.resume(); }
    void cancel() { m_job.cancel(); }
    /// After a fault.
    void readAgain() { m_job.refresh(); }
    workbench::BackgroundJob& job() { return m_job.job(); }

signals:
    /// Points, fault or whether it works.
    void changed();

private:
    void follow();
    void begin();
    void take(Result<std::shared_ptr<const workbench::WindowPoints>> points);
    void setPoints(std::shared_ptr<const workbench::WindowPoints> points);

    workbench::Workbench& m_bench;
    std::shared_ptr<const workbench::WindowPoints> m_points;
    std::shared_ptr<const workbench::WindowPoints> m_read;       ///< what the project gave last, to spare work
    std::shared_ptr<const workbench::WindowPoints> m_ofTraining; ///< null: of an earlier session
    std::optional<Error> m_fault;
    QStringList m_others;
    workbench::RepeatedJob m_job; ///< last: it ends before what it reports to
};

} // namespace baseline::explore
