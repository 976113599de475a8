// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/lesson_windows.h"
#include "core/workbench/workbench.h"

#include <QStringList>
#include <QTimer>

#include <functional>
#include <vector>

namespace baseline::classroom {

/// The class's own live vibration for the lesson that owns this: five windows a second at most, as the RMS of each
/// channel, while the lesson is seen.
class LiveWindows final : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t mostPoints = 600; ///< that a lesson keeps: two minutes

    /// `channels`: that the lesson needs. `isWanted`: whether it has a use for a window at this moment; recipe and
    /// stream stay those of the windows that it took.
    LiveWindows(workbench::Workbench& bench, std::size_t channels, QWidget* lesson, std::function<bool()> isWanted);

    /// Begins anew, or ends.
    void setOn(bool on);
    bool isOn() const { return m_timer.isActive(); }
    /// Why no window comes, and what to do; while they come, that one waits for them.
    QString waiting() const;
    /// Of the channels that the lesson needs.
    QStringList names() const;
    /// Null before the first window.
    const model::Recipe* recipe() const { return m_windows.recipe(); }
    const model::Stream* stream() const { return m_windows.stream(); }

signals:
    /// The channels that the lesson needs. `isFirst`: of this signal; what came of another one says nothing of it.
    void arrived(const std::vector<float>& features, bool isFirst);
    /// A board came or went, or began or ceased to send.
    void waitingChanged();

private:
    void look();

    workbench::Workbench& m_bench;
    const std::size_t m_channels;
    QWidget* m_lesson;
    std::function<bool()> m_isWanted;
    workbench::LessonWindows m_windows;
    QTimer m_timer;
};

} // namespace baseline::classroom
