// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deploy/board_facts.h"
#include "app/widgets/card.h"

class QGridLayout;
class QLabel;

namespace baseline::deploy {

/// Rows of a name and a value; or a sentence why there are none.
class FactsCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit FactsCard(const QString& title, QWidget* parent = nullptr);

    /// The rows keep their number from call to call, so that nothing moves while figures change.
    void show(const QList<BoardFact>& facts);
    void showNothing(const QString& sentence);

    /// Everything that is shown, a line a fact.
    QString spoken() const { return accessibleDescription(); }

private:
    QLabel* m_sentence;
    QWidget* m_facts;
    QGridLayout* m_grid;
    QList<QLabel*> m_names;
    QList<QLabel*> m_values;
};

} // namespace baseline::deploy
