// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QVBoxLayout;
class QWidget;

namespace baseline::widgets {
class Card;
}

namespace baseline::classroom {

/// Cards one below the other, as wide as `column`.
QVBoxLayout* cardColumn(QWidget* column);

/// Keeps a column beside a plot so wide, and in larger type part of that wider; never less than its contents need.
void keepSideWidth(QWidget& side, int pixels);

/// Makes a label tell figures in words, from the top. `lines` of them have room from the start, so that nothing jumps
/// when they come.
void arrangeFacts(QLabel& facts, const QString& accessibleName, int lines = 0);

/// Such a label in a card, which has the same name.
widgets::Card* factsCard(const QString& title, QLabel* facts, QWidget* parent);

} // namespace baseline::classroom
