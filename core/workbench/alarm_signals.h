// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/alarm_log.h"
#include "core/workbench/capture_keeper.h"

#include <QLatin1String>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace baseline::workbench {

/// Of the recordings that alarms leave behind: a word to find them by, and why they are not trained on yet. Words of the
/// data, the same in every language.
inline constexpr QLatin1String alarmTag("alarm");
/// The session that holds them: the same in every project, whatever its name becomes.
inline constexpr QLatin1String alarmSessionId("6f1b7a52-3c0e-5d34-9a41-b1e5ba5e11ae");

struct AlarmSignalOptions {
    Seconds around{5.0};   ///< before an alarm was raised, and after it cleared
    Seconds longest{30.0}; ///< of the whole; more than the former
};

/// Keeps the raw signal around each alarm as a recording of its own, in the session "Alarms": from 5 s before it was
/// raised to 5 s after it cleared, 30 s in all at most. What there is is kept when the signal ends before. An alarm that
/// is raised while one before it is still waited for shares its recording. The recording has no label and is excluded
/// from training until somebody has judged the alarm. Lives in the thread of the two that it joins, which have to live
/// longer; stores in the thread of the log.
class AlarmSignals final : public QObject {
    Q_OBJECT
public:
    AlarmSignals(AlarmLog& log, CaptureKeeper& keeper, const AlarmSignalOptions& options = {}, QObject* parent = nullptr);
    /// Stores what waits.
    ~AlarmSignals() override;

    /// Stores what waits for the rest of its signal now: no more will come, or the project goes.
    void storeNow();
    bool isWaiting() const { return !m_waiting.empty(); }
    bool isWaitingFor(const QString& alarmId) const;

private:
    /// Alarms whose signal is not complete.
    struct Waiting {
        project::Alarm alarm; ///< the first
        QStringList ids;      ///< of all
        QString projectPath;
        CaptureKeeper::Mark raised;
        SampleIndex to = 0;    ///< no further than here
        SampleIndex limit = 0; ///< nor here, however long the alarm lasts
        SampleIndex seen = 0;
        std::chrono::steady_clock::time_point lastGrowth;
    };

    void begin(const project::Alarm& alarm);
    void end(const project::Alarm& alarm);
    void look();
    void store(const Waiting& waiting);

    AlarmLog& m_log;
    CaptureKeeper& m_keeper;
    AlarmSignalOptions m_options;
    std::vector<Waiting> m_waiting;
    QTimer m_timer;
};

} // namespace baseline::workbench
