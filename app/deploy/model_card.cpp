// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/model_card.h"

#include "app/widgets/figure_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace baseline::deploy {

ModelCard::ModelCard(const QString& title, QWidget* parent)
    : Card(title, parent), m_name(new widgets::FigureLabel(this)), m_sentence(new QLabel(this)),
      m_certificate(new QLabel(this)), m_facts(new QWidget(this)), m_buttons(new QHBoxLayout),
      m_footnote(new widgets::FigureLabel(this))
{
    m_name->setProperty("role", QStringLiteral("figure"));
    m_sentence->setProperty("role", QStringLiteral("subtitle"));
    m_sentence->setWordWrap(true);
    m_certificate->setProperty("role", QStringLiteral("subtitle"));
    m_footnote->setProperty("role", QStringLiteral("subtitle"));
    m_certificate->setWordWrap(true);

    auto* grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const QString names[] = {tr("Hash"), tr("Size"), tr("Signal"), tr("Window"),
                             tr("Trained"), tr("Recordings"), tr("Threshold")};
    for (int row = 0; row < RowCount; ++row) {
        auto* label = new QLabel(names[row], m_facts);
        label->setProperty("role", QStringLiteral("label"));
        // Only the hash is worth copying; the others may be cut short in a narrow window.
        QLabel* value = row == Hash ? new QLabel(m_facts) : new widgets::FigureLabel(m_facts);
        if (row == Hash)
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(names[row]);
        m_names[static_cast<std::size_t>(row)] = label;
        m_values[static_cast<std::size_t>(row)] = value;
        grid->addWidget(label, row, 0);
        grid->addWidget(value, row, 1);
    }
    grid->addWidget(m_certificate, RowCount, 0, 1, 2);

    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_sentence);
    column->addWidget(m_facts);
    column->addSpacing(8);
    column->addStretch(1);
    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_footnote, 1);
    column->addLayout(m_buttons);
    setContent(content);
}

void ModelCard::show(const ModelFacts& facts, const QString& place)
{
    const QString size = place.isEmpty() ? facts.size : tr("%1, %2").arg(facts.size, place);
    const QString values[] = {facts.hash, size, facts.signal, facts.window,
                              facts.trained, facts.recordings, facts.threshold};
    QStringList spoken{facts.name};
    for (std::size_t row = 0; row < m_values.size(); ++row) {
        m_names[row]->setVisible(!values[row].isEmpty());
        m_values[row]->setVisible(!values[row].isEmpty());
        if (values[row].isEmpty())
            continue;
        m_values[row]->setText(values[row]);
        spoken.append(m_values[row]->accessibleName() + QLatin1String(": ") + values[row]);
    }
    m_certificate->setText(facts.certificate);
    spoken.append(facts.certificate);
    m_name->setText(facts.name);
    m_name->show();
    m_facts->show();
    m_sentence->hide();
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
}

void ModelCard::showNothing(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->show();
    m_name->hide();
    m_facts->hide();
    setAccessibleDescription(sentence);
}

void ModelCard::addButton(QWidget* button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void ModelCard::setFootnote(const QString& text)
{
    m_footnote->setText(text);
}

QString ModelCard::footnote() const
{
    return m_footnote->text();
}

QString ModelCard::headline() const
{
    return m_sentence->isHidden() ? m_name->text() : m_sentence->text();
}

} // namespace baseline::deploy
