// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/service_watch.h"
#include "core/workbench/score_pair.h"

#include <QObject>

#include <vector>

namespace baseline::workbench {

class Workbench;

/// Watches a board's scores for a baseline that has drifted, apart from alarms: windows in which the alarm is on, or that
/// share samples with the one before, do not count. Begins anew with another model; for the model at hand
/// the calibration of its training comes first. Lives in the thread of the workbench, which has to live longer.
class DriftKeeper final : public QObject {
    Q_OBJECT
public:
    explicit DriftKeeper(Workbench& bench, QObject* parent = nullptr);

    evaluate::ServiceWatch::Drift drift() const { return m_watch.drift(); }
    std::size_t watched() const { return m_watch.watched(); }

public slots:
    void take(const baseline::workbench::ScorePair& pair);
    /// From now on, what comes is what is usual.
    void restart();

signals:
    /// drift() is another one.
    void changed();

private:
    void begin(std::vector<double> calibration);

    Workbench& m_bench;
    evaluate::ServiceWatch m_watch;
    std::uint64_t m_modelHash = 0;
    std::uint32_t m_streamId = 0;
    Seconds m_end{0.0}; ///< of the last window that counted
};

} // namespace baseline::workbench
