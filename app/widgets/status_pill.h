// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/state.h"

#include <QFrame>

class QLabel;

namespace baseline::widgets {

/// A rounded mark with a shape and a word, such as "Connected" or "Alarm".
class StatusPill : public QFrame {
    Q_OBJECT
public:
    explicit StatusPill(QWidget* parent = nullptr);

    /// An empty text shows the state's own word.
    void setStatus(State state, const QString& text);
    QString text() const;
    State state() const { return m_state; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();

    QLabel* m_mark;
    QLabel* m_text;
    State m_state = State::Neutral;
};

} // namespace baseline::widgets
