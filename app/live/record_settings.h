// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/workbench.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace baseline::widgets {
class AccelerationBox;
}

namespace baseline::live {

/// What the next recording is: name, label, session, when it begins and ends, and what "that was it!" is called.
class RecordSettings final : public QWidget {
    Q_OBJECT
public:
    enum class Mode { UntilStopped, Timed, Parts, OnLevel };

    explicit RecordSettings(workbench::Workbench& bench, QWidget* parent = nullptr);

    void setNext(const QString& name, const QString& label, int seconds);
    /// For the recorder; without project and marks.
    workbench::RecordOptions options() const;
    /// For "that was it!"; without project.
    workbench::RecordOptions keepOptions() const;
    /// One line: what the button will do.
    QString summary() const;
    Mode mode() const;
    /// The level of a signal as the field for it tells it: in the unit that is shown, or without any.
    QString levelText(double level) const;

public slots:
    /// The project's sessions and labels, again.
    void refresh();
    /// Of a sketch that prints numbers: nobody knows their unit.
    void setPrinted(bool isPrinted);

signals:
    void changed();
    void failed(const baseline::Error& error);

private:
    void buildModes();
    void showMode();
    void chooseSession(int index);
    void makeSession();
    void addRow(const QString& text, QWidget* field);

    workbench::Workbench& m_bench;
    QFormLayout* m_form;
    QLineEdit* m_name;
    QComboBox* m_label;
    QComboBox* m_session;
    QComboBox* m_mode;
    QSpinBox* m_seconds;        ///< Timed
    QSpinBox* m_minutes;        ///< Parts
    widgets::AccelerationBox* m_level; ///< OnLevel, as the vibration figure shows it
    QDoubleSpinBox* m_before;
    QDoubleSpinBox* m_after;
    QComboBox* m_keepLabel;
    int m_lastSession = 0;      ///< index to go back to when making a new one is cancelled
};

} // namespace baseline::live
