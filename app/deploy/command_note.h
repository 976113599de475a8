// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

class QLabel;

namespace baseline::deploy {

/// A missing program: which, and the exact command that installs it, to be copied into a terminal.
class CommandNote final : public widgets::Card {
    Q_OBJECT
public:
    explicit CommandNote(QWidget* parent = nullptr);

    void setCommand(const QString& tool, const QString& command);
    QString command() const;

public slots:
    void copy();

private:
    QLabel* m_sentence;
    QLabel* m_command;
};

} // namespace baseline::deploy
