// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulate/scenario.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace baseline::sessions {

/// The fields of a scenario: machine, duration, rate and seed, and below, folded away at first, what happens on the way,
/// the speed, the load and the sensor. What is wrong is said next to its field.
class SyntheticForm final : public QWidget {
    Q_OBJECT
public:
    explicit SyntheticForm(QWidget* parent = nullptr);

    /// What the fields say, right or wrong; simulate::validate() tells.
    simulate::Scenario scenario() const;
    bool isValid() const { return m_valid; }

    void showMore(bool on);
    void setSeed(std::uint64_t seed);
    void focusFirst();

signals:
    void changed();

private:
    void prepareFields();
    void explainFields();
    QWidget* buildFirst();
    QWidget* buildMore();
    void connectFields();
    void check();

    QComboBox* m_state;
    QDoubleSpinBox* m_seconds;
    QDoubleSpinBox* m_rate;
    QSpinBox* m_seed;

    QWidget* m_more;
    QComboBox* m_then;
    QDoubleSpinBox* m_thenAt;
    QComboBox* m_sensor;
    QDoubleSpinBox* m_sensorAt;
    QDoubleSpinBox* m_speed;
    QDoubleSpinBox* m_endSpeed;
    QDoubleSpinBox* m_load;
    QDoubleSpinBox* m_endLoad;
    QDoubleSpinBox* m_loadAt;
    QDoubleSpinBox* m_roll;
    QDoubleSpinBox* m_pitch;
    QDoubleSpinBox* m_noise;

    QLabel* m_secondsNote;
    QLabel* m_thenNote;
    QLabel* m_sensorNote;
    QLabel* m_speedNote;
    QLabel* m_loadNote;
    bool m_valid = true;
};

} // namespace baseline::sessions
