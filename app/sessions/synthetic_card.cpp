// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/synthetic_card.h"

#include "app/sessions/recording_words.h"
#include "app/widgets/button_kind.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <limits>

namespace baseline::sessions {

SyntheticCard::SyntheticCard(QWidget* parent)
    : Card(tr("Synthetic data"), parent), m_state(new QComboBox(this)), m_seconds(new QDoubleSpinBox(this)),
      m_seed(new QSpinBox(this)),
      m_add(widgets::makeButton(widgets::ButtonKind::Plain, tr("Add to the project"), QStringLiteral("plus"), this))
{
    setDetail(tr("a simulated machine with a known truth, 952 Hz, ±4 g; the same seed gives the same samples"));
    for (const simulate::StateEffect& state : simulate::allStates())
        m_state->addItem(machineText(state.state), static_cast<int>(state.state));
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(simulate::State::NormalLow)));
    m_state->setAccessibleName(tr("State of the machine"));
    m_seconds->setRange(1.0, 86400.0);
    m_seconds->setDecimals(0);
    m_seconds->setValue(90.0);
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setAccessibleName(tr("Duration"));
    m_seed->setRange(1, std::numeric_limits<int>::max());
    m_seed->setAccessibleName(tr("Seed"));
    m_add->setObjectName(QStringLiteral("addSynthetic"));

    auto* content = new QWidget(this);
    auto* line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const auto field = [&](const QString& text, QWidget* widget, int width) {
        auto* label = new QLabel(text, content);
        label->setBuddy(widget);
        widget->setMinimumWidth(width);
        line->addWidget(label);
        line->addWidget(widget);
        line->addSpacing(8);
    };
    field(tr("&Machine"), m_state, 190);
    field(tr("D&uration"), m_seconds, 100);
    field(tr("See&d"), m_seed, 100);
    line->addWidget(m_add);
    line->addStretch(1);
    setContent(content);
    QPushButton* close = widgets::makeButton(widgets::ButtonKind::Quiet, {}, QStringLiteral("close"), this);
    close->setAccessibleName(tr("Close synthetic data"));
    close->setToolTip(tr("Close"));
    addHeaderWidget(close);

    connect(close, &QPushButton::clicked, this, &SyntheticCard::closed);
    connect(m_add, &QPushButton::clicked, this, [this] {
        emit requested(options());
        m_seed->setValue(m_seed->value() + 1); // the next one is another recording of the same machine
    });
}

void SyntheticCard::setBusy(bool busy)
{
    m_add->setEnabled(!busy);
}

void SyntheticCard::focusFirst()
{
    m_state->setFocus(Qt::OtherFocusReason);
}

workbench::SimulateOptions SyntheticCard::options() const
{
    workbench::SimulateOptions options;
    options.state = static_cast<simulate::State>(m_state->currentData().toInt());
    options.duration = Seconds(m_seconds->value());
    options.seed = static_cast<std::uint64_t>(m_seed->value());
    options.name = machineText(options.state);
    return options;
}

} // namespace baseline::sessions
