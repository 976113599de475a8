// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/alarms.h"
#include "core/workbench/score_pair.h"
#include "core/workbench/serial_worker.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace baseline::workbench {

/// Turns the scores of a board into alarms: one from the window that raised it to the one that cleared it. Keeps those
/// of this session, and writes them into the project when there is one. Lives in one thread; the project is written in a
/// thread of its own.
class AlarmLog final : public QObject {
    Q_OBJECT
public:
    explicit AlarmLog(QObject* parent = nullptr);
    ~AlarmLog() override;

    /// Later alarms go into this project; empty: nowhere.
    void setProject(const QString& path) { m_projectPath = path; }
    /// Which board the scores come from now. An alarm that is on stays on in the log: nobody saw it clear.
    void setBoard(const QString& serial);

    /// Oldest first.
    const std::vector<project::Alarm>& alarms() const { return m_alarms; }
    /// Nothing while all is quiet.
    std::optional<project::Alarm> current() const;

public slots:
    void take(const baseline::workbench::ScorePair& pair);

signals:
    void raised(const baseline::project::Alarm& alarm);
    void cleared(const baseline::project::Alarm& alarm);
    /// The project could not be written.
    void failed(const baseline::Error& error);

private:
    void store(const project::Alarm& alarm, bool isNew);

    QString m_projectPath;
    QString m_serial;
    std::vector<project::Alarm> m_alarms;
    bool m_on = false;
    QString m_storedId; ///< of the newest alarm that went into a project
    SerialWorker m_writer;
};

/// "x 119-178 Hz (z = 12.3)", or the name alone when the deviation is not known.
QString alarmReason(const ScorePair& pair);

} // namespace baseline::workbench
