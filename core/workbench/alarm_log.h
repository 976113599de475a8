// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/alarms.h"
#include "core/workbench/kept_alarms.h"
#include "core/workbench/score_pair.h"
#include "core/workbench/serial_worker.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
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
    const QString& projectPath() const { return m_projectPath; }
    /// Which board the scores come from now, and in which of its runs. An alarm that is on stays on in the log: nobody
    /// saw it clear.
    void setBoard(const QString& serial, std::uint32_t bootId = 0);

    /// Oldest first.
    const std::vector<project::Alarm>& alarms() const { return m_alarms; }
    /// Those of the board's kept alarms, newest first, that this log has not seen itself: they came when nobody listened.
    std::vector<KeptAlarmFacts> unheard(const std::vector<KeptAlarmFacts>& kept) const;
    /// Nothing while all is quiet.
    std::optional<project::Alarm> current() const;

    /// Runs `store` behind the writes that wait, in the thread that writes; it gives the id of the recording that holds
    /// the signal around these alarms of the project `path`; empty: there is none. signalKept or failed follows otherwise.
    void keepSignal(const QStringList& alarmIds, const QString& path, std::function<Result<QString>()> store);

public slots:
    void take(const baseline::workbench::ScorePair& pair);

signals:
    void raised(const baseline::project::Alarm& alarm);
    void cleared(const baseline::project::Alarm& alarm);
    /// The alarms have a recording in the project now.
    void signalKept(const QStringList& alarmIds, const QString& recordingId);
    /// The project could not be written.
    void failed(const baseline::Error& error);

private:
    /// The window with which an alarm came into this log.
    struct Heard {
        std::uint32_t bootId = 0;
        std::uint32_t streamId = 0;
        std::uint64_t firstIndex = 0;
        bool joined = false; ///< it was on when the log began to listen: an earlier window had raised it
    };

    void store(const project::Alarm& alarm, bool isNew);

    QString m_projectPath;
    QString m_serial;
    std::vector<project::Alarm> m_alarms;
    std::uint32_t m_bootId = 0;
    std::vector<Heard> m_heard;
    bool m_isFirst = true; ///< no window of this board has come yet
    bool m_on = false;
    QString m_storedId; ///< of the newest alarm that went into a project
    SerialWorker m_writer;
};

/// "x 119-178 Hz (z = 12.3)", or the name alone when the deviation is not known.
QString alarmReason(const ScorePair& pair);

} // namespace baseline::workbench
