// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace baseline::widgets {

/// Settings of the extreme-value detector of the tinyML talk, under its names; times in milliseconds.
struct ExtremeFields {
    double gamma = 2.0;
    double delta = 0.94;
    int n = 5;
    int m = 5;
    int t = 500;

    friend bool operator==(const ExtremeFields&, const ExtremeFields&) = default;
};

/// Fields for them, with presets that fill them in, and a word where R, which is the stream's own, makes collective
/// anomalies impossible.
class ExtremeForm final : public QWidget {
    Q_OBJECT
public:
    /// `presets`: the talk's experiments, in their order.
    explicit ExtremeForm(const std::vector<ExtremeFields>& presets, QWidget* parent = nullptr);

    ExtremeFields fields() const;
    void setFields(const ExtremeFields& fields);
    /// delta so that it flags what it says, though N is small.
    bool isCalibrated() const;
    /// R; 0: not known.
    void setPeriod(double milliseconds);
    /// What is wrong with the fields, or what they cannot do; empty: nothing.
    QString remark() const;

signals:
    void changed();

private:
    void buildFields();
    void takePreset(int index);
    void showRemark();

    std::vector<ExtremeFields> m_presets;
    double m_period = 0.0;
    bool m_isFilling = false;
    QComboBox* m_preset;
    QComboBox* m_limit;
    QDoubleSpinBox* m_gamma;
    QDoubleSpinBox* m_delta;
    QSpinBox* m_n;
    QSpinBox* m_m;
    QSpinBox* m_t;
    QLabel* m_remark;
};

} // namespace baseline::widgets
