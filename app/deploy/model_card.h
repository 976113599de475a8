// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deploy/model_facts.h"
#include "app/widgets/card.h"

#include <array>

class QHBoxLayout;
class QLabel;

namespace baseline::widgets {
class FigureLabel;
}

namespace baseline::deploy {

/// One model and what there is to say about it; or a sentence why there is none.
class ModelCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit ModelCard(const QString& title, QWidget* parent = nullptr);

    /// `place` follows the size: the slot of a board; empty for a model that is nowhere yet.
    void show(const ModelFacts& facts, const QString& place = {});
    void showNothing(const QString& sentence);

    /// In the row at the foot of the card; becomes a child.
    void addButton(QWidget* button);
    /// Dim text after the buttons.
    void setFootnote(const QString& text);
    QString footnote() const;

    /// The name, or the sentence.
    QString headline() const;
    /// Everything that is shown, a line a fact; for people who cannot see the card.
    QString spoken() const { return accessibleDescription(); }

private:
    enum Row { Hash, Size, Signal, Window, Trained, Recordings, Threshold, RowCount };

    widgets::FigureLabel* m_name;
    QLabel* m_sentence;
    QLabel* m_certificate;
    QWidget* m_facts;
    QHBoxLayout* m_buttons;
    widgets::FigureLabel* m_footnote;
    std::array<QLabel*, RowCount> m_names{};
    std::array<QLabel*, RowCount> m_values{};
};

} // namespace baseline::deploy
