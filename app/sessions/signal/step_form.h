// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/signal_chain.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace baseline::sessions {

/// The fields of one signal step, those that its kind has; below them, why it cannot be done.
class StepForm final : public QWidget {
    Q_OBJECT
public:
    explicit StepForm(QWidget* parent = nullptr);

    /// None: no fields. Fields that have the focus are not written over by what they said themselves.
    void show(const std::optional<dsp::SignalStep>& step);
    void setFault(const QString& sentence);
    QString fault() const;

signals:
    void changed(const baseline::dsp::SignalStep& step);

private:
    void buildFields();
    void connectFields();
    void fill();
    void showRows();
    void read();
    dsp::SignalStep::What readFields() const;

    std::optional<dsp::SignalStep> m_step;
    QFormLayout* m_layout;
    QComboBox* m_unit;
    QComboBox* m_kind;
    QSpinBox* m_order;
    QDoubleSpinBox* m_low;
    QDoubleSpinBox* m_high;
    QDoubleSpinBox* m_corner;
    QSpinBox* m_factor;
    QComboBox* m_window;
    QDoubleSpinBox* m_resolution;
    QCheckBox* m_zeroPhase;
    QCheckBox* m_squared;
    QLabel* m_fault;
    bool m_isFilling = false;
};

} // namespace baseline::sessions
