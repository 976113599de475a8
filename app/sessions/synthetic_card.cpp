// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/synthetic_card.h"

#include "app/sessions/synthetic_form.h"
#include "app/sessions/synthetic_words.h"
#include "app/widgets/button_kind.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace baseline::sessions {

namespace {

QLabel* makeText(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

SyntheticCard::SyntheticCard(QWidget* parent)
    : Card(tr("Synthetic data"), parent), m_form(new SyntheticForm(this)), m_sentence(makeText(this)),
      m_filter(makeText(this)),
      m_more(widgets::makeButton(widgets::ButtonKind::Plain, tr("More settin&gs"), QStringLiteral("settings"), this)),
      m_add(widgets::makeButton(widgets::ButtonKind::Plain, tr("Add to the project"), QStringLiteral("plus"), this))
{
    setDetail(tr("a simulated machine with a known truth; the same seed gives the same samples"));
    m_add->setObjectName(QStringLiteral("addSynthetic"));
    m_more->setObjectName(QStringLiteral("moreSynthetic"));
    m_more->setCheckable(true);
    m_more->setToolTip(tr("What happens on the way, speed, load, and how the sensor sits (Alt+G)"));
    m_filter->setProperty("role", QStringLiteral("note"));
    m_sentence->setObjectName(QStringLiteral("syntheticSentence"));

    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_form);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_sentence);
    texts->addWidget(m_filter);
    auto* last = new QHBoxLayout;
    last->setSpacing(8);
    last->addLayout(texts, 1);
    last->addWidget(m_more, 0, Qt::AlignBottom);
    last->addWidget(m_add, 0, Qt::AlignBottom);
    layout->addLayout(last);
    setContent(content);
    QPushButton* close = widgets::makeButton(widgets::ButtonKind::Quiet, {}, QStringLiteral("close"), this);
    close->setAccessibleName(tr("Close synthetic data"));
    close->setToolTip(tr("Close"));
    addHeaderWidget(close);

    connect(close, &QPushButton::clicked, this, &SyntheticCard::closed);
    connect(m_more, &QPushButton::toggled, m_form, &SyntheticForm::showMore);
    connect(m_form, &SyntheticForm::changed, this, &SyntheticCard::showScenario);
    connect(m_add, &QPushButton::clicked, this, &SyntheticCard::add);
    showScenario();
}

void SyntheticCard::add()
{
    workbench::SimulateOptions options;
    static_cast<simulate::Scenario&>(options) = m_form->scenario();
    options.name = scenarioName(options);
    emit requested(options);
    m_form->setSeed(options.seed + 1); // the next one is another recording of the same machine
}

void SyntheticCard::showScenario()
{
    const bool valid = m_form->isValid();
    const simulate::Scenario scenario = m_form->scenario();
    m_sentence->setText(valid ? scenarioText(scenario) : tr("Nothing can be made of this: see the note beside a field."));
    const QString filter = valid ? filterText(scenario) : QString();
    m_filter->setText(filter);
    m_filter->setVisible(!filter.isEmpty());
    m_add->setEnabled(valid && !m_busy);
}

void SyntheticCard::setBusy(bool busy)
{
    m_busy = busy;
    showScenario();
}

void SyntheticCard::focusFirst()
{
    m_form->focusFirst();
}

QString SyntheticCard::sentence() const
{
    return m_sentence->text();
}

} // namespace baseline::sessions
