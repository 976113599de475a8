// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classroom/lesson_view.h"
#include "core/learn/block_watch.h"
#include "core/simulate/level_stream.h"

#include <QTimer>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace baseline::workbench {
class Workbench;
}

namespace baseline::widgets {
class StatusPill;
}

namespace baseline::classroom {

class CurveView;
class ValueSlider;

/// The extreme-value detector watching a stream: it keeps the largest value of each block, fits the law of extremes to
/// them, and puts the threshold where the class wants the risk. On a made-up machine with a fault to switch on, or on
/// the class's own.
class ExtremesLesson final : public LessonView {
    Q_OBJECT
public:
    enum Source { MadeUp, Live };
    static constexpr std::size_t mostValues = 6000; ///< older ones are forgotten, in pieces

    explicit ExtremesLesson(workbench::Workbench& bench, QWidget* parent = nullptr);

    const learn::BlockWatch& watch() const { return m_watch; }
    const std::vector<double>& values() const { return m_values; }
    std::size_t block() const;
    double risk() const;
    bool isRunning() const { return m_timer.isActive(); }
    QString facts() const;

private:
    QWidget* buildStream();
    QWidget* buildSide();
    void connectControls();
    void chooseSource();
    void restart();
    void watchAgain();
    void take(double value);
    void playBlock();
    void toggle();
    void collect();
    void showTitles();
    void showState();
    void showStream();
    void showMaxima();

    workbench::Workbench& m_bench;
    QComboBox* m_source;
    QPushButton* m_step;
    QPushButton* m_run;
    QPushButton* m_again;
    QCheckBox* m_fault;
    widgets::StatusPill* m_alarm;
    CurveView* m_stream;
    CurveView* m_maxima;
    ValueSlider* m_block;
    ValueSlider* m_risk;
    ValueSlider* m_speed;
    QLabel* m_facts;
    std::uint64_t m_seed = 1;
    simulate::LevelStream m_machine{1};
    learn::BlockWatch m_watch{20, 0.01};
    std::vector<double> m_values;
    std::vector<double> m_limits; ///< the threshold when each value came; NaN: none yet
    double m_owed = 0.0;          ///< values that the clock has not played yet
    std::uint64_t m_lastSnapshot = 0;
    QTimer m_timer;
};

} // namespace baseline::classroom
