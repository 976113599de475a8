// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/facts_card.h"

#include "app/widgets/figure_label.h"

#include <QGridLayout>
#include <QLabel>

namespace baseline::deploy {

FactsCard::FactsCard(const QString& title, QWidget* parent)
    : Card(title, parent), m_sentence(new QLabel(this)), m_facts(new QWidget(this)), m_grid(new QGridLayout(m_facts))
{
    m_sentence->setProperty("role", QStringLiteral("subtitle"));
    m_sentence->setWordWrap(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 1);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sentence);
    column->addWidget(m_facts);
    column->addStretch(1);
    setContent(content);
}

void FactsCard::show(const QList<BoardFact>& facts)
{
    while (m_values.size() < facts.size()) {
        const int row = static_cast<int>(m_values.size());
        auto* name = new QLabel(m_facts);
        name->setProperty("role", QStringLiteral("label"));
        auto* value = new widgets::FigureLabel(m_facts);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(value, row, 1);
        m_names.append(name);
        m_values.append(value);
    }
    QStringList spoken;
    for (qsizetype row = 0; row < m_values.size(); ++row) {
        const bool used = row < facts.size();
        m_names[row]->setVisible(used);
        m_values[row]->setVisible(used);
        if (!used)
            continue;
        m_names[row]->setText(facts[row].name);
        m_values[row]->setText(facts[row].value);
        m_values[row]->setAccessibleName(facts[row].name);
        spoken.append(facts[row].name + QStringLiteral(": ") + facts[row].value);
    }
    m_facts->show();
    m_sentence->hide();
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
}

void FactsCard::showNothing(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->show();
    m_facts->hide();
    setAccessibleDescription(sentence);
}

} // namespace baseline::deploy
