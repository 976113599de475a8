// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/state.h"

#include <QFrame>

class QLabel;

namespace baseline::widgets {

class FigureLabel;

/// A small label, a large figure and a line that explains it. The state of the figure is told by colour, by a shape
/// and by a word at once.
class KpiCard : public QFrame {
    Q_OBJECT
public:
    explicit KpiCard(const QString& label, QWidget* parent = nullptr);

    /// The figure with its unit, such as "0.412 g"; an em dash when empty.
    void setValue(const QString& value);
    /// The line below. With a state other than Neutral and an empty text it is the state's word.
    void setNote(const QString& note, State state = State::Neutral);
    void setLabel(const QString& label);

    QString label() const;
    QString value() const;
    QString note() const;
    State state() const { return m_state; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void describe();

    QLabel* m_label;
    FigureLabel* m_value;
    QLabel* m_mark;
    FigureLabel* m_note;
    State m_state = State::Neutral;
};

} // namespace baseline::widgets
