// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/bearing_dialog.h"
#include "core/dsp/rotating_aids.h"

#include <array>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace baseline::widgets {

class AlarmTable;

/// Everything that is told about a rotating machine: the speed of its shaft, which lines are marked, its bearing, its
/// class for the zones of ISO 10816 and 20816, and the alarm lines. What is not valid is said in a sentence, and cannot be
/// accepted.
class AidsDialog final : public QDialog {
    Q_OBJECT
public:
    AidsDialog(const dsp::RotatingAids& aids, ErrorSentence sentence, QWidget* parent = nullptr);

    dsp::RotatingAids aids() const;
    QString fault() const;

private:
    QWidget* buildLines();
    QWidget* buildLevels();
    void addRow(QFormLayout& form, const QString& text, QWidget* field, const char* name, const QString& hint);
    void fillBearings(const std::string& chosen);
    void editBearings();
    void showLimits(const dsp::SeverityLimits& limits);
    void changeSpeedUnit();
    void changeMachine();
    Hertz speed() const;
    void check();

    dsp::RotatingAids m_before; ///< and the table of bearings as it was edited
    ErrorSentence m_sentence;
    QComboBox* m_source;
    QDoubleSpinBox* m_speed;
    QComboBox* m_speedUnit;
    QDoubleSpinBox* m_share;
    QCheckBox* m_orders;
    QSpinBox* m_harmonics;
    QDoubleSpinBox* m_tolerance;
    QComboBox* m_bearing;
    std::array<QCheckBox*, 5> m_families{};
    QCheckBox* m_baseline;
    QComboBox* m_machine;
    std::array<QDoubleSpinBox*, 3> m_limits{};
    AlarmTable* m_alarms;
    QLabel* m_fault;
    QPushButton* m_accept;
};

} // namespace baseline::widgets
