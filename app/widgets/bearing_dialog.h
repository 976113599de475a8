// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/bearing.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace baseline::widgets {

/// How an error is told to the user; the pages give core/workbench's.
using ErrorSentence = std::function<QString(const Error&)>;

/// The table of bearings: add, change, remove, the standard ones back. What is not valid is said in a sentence, and cannot
/// be accepted. Below, where the faults of the chosen bearing show, as multiples of the shaft's speed and in Hz.
class BearingDialog final : public QDialog {
    Q_OBJECT
public:
    BearingDialog(const dsp::BearingTable& table, Hertz shaft, ErrorSentence sentence, QWidget* parent = nullptr);

    /// The valid bearings of the table as it stands.
    dsp::BearingTable table() const;
    /// What is wrong with the table; empty: nothing.
    QString fault() const;

public slots:
    void addBearing();
    void removeChosen();
    void restoreStandard();

private:
    void fill(const dsp::BearingTable& table);
    void addRow(const dsp::Bearing& bearing);
    dsp::Bearing bearingAt(int row) const;
    void check();
    void showFrequencies();

    Hertz m_shaft;
    ErrorSentence m_sentence;
    QTableWidget* m_rows;
    QLabel* m_frequencies;
    QLabel* m_fault;
    QPushButton* m_remove;
    QPushButton* m_accept;
};

} // namespace baseline::widgets
