// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/lesson_layout.h"

#include "app/widgets/card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace baseline::classroom {

QVBoxLayout* cardColumn(QWidget* column)
{
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    return layout;
}

void arrangeFacts(QLabel& facts, const QString& accessibleName, int lines)
{
    facts.setWordWrap(true);
    facts.setAlignment(Qt::AlignTop);
    facts.setMinimumHeight(lines * facts.fontMetrics().lineSpacing());
    facts.setAccessibleName(accessibleName);
}

widgets::Card* factsCard(const QString& title, QLabel* facts, QWidget* parent)
{
    arrangeFacts(*facts, title);
    auto* card = new widgets::Card(title, parent);
    card->setContent(facts);
    return card;
}

} // namespace baseline::classroom
