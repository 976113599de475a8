// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/alarm_line.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QTableWidget;

namespace baseline::widgets {

/// The alarm lines of a spectrum in a table: name, band (both ends empty: all of it), level and its unit. Takes whatever
/// is typed; lines() are as typed, valid or not.
class AlarmTable final : public QWidget {
    Q_OBJECT
public:
    explicit AlarmTable(const std::vector<dsp::AlarmLine>& lines, QWidget* parent = nullptr);

    std::vector<dsp::AlarmLine> lines() const;

public slots:
    void addLine();
    void removeChosen();

signals:
    void changed();

private:
    void addRow(const dsp::AlarmLine& line);

    QTableWidget* m_rows;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace baseline::widgets
