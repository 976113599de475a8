// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

class QLabel;
class QPushButton;

namespace baseline::deploy {

/// How a board is brought into its bootloader by hand, with a picture. Shown when none appeared by itself.
class DoubleTapHelp final : public widgets::Card {
    Q_OBJECT
public:
    explicit DoubleTapHelp(QWidget* parent = nullptr);

    void setReady(bool ready);
    /// True: the board waits in its bootloader already, and only if it does not answer its button is needed.
    void setWaiting(bool waiting);

signals:
    /// The board is in its bootloader now, as far as the user can tell.
    void retryRequested();
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPicture();

    QLabel* m_picture;
    QLabel* m_steps;
    QPushButton* m_retry;
};

} // namespace baseline::deploy
