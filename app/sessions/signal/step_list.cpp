// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/signal/step_list.h"

#include "app/sessions/signal/step_words.h"
#include "app/widgets/icons.h"

#include <QKeyEvent>

namespace baseline::sessions {

StepList::StepList(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Signal steps"));
    setToolTip(tr("Space switches a step off and on, Delete removes it, Alt with the arrow keys moves it."));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QListWidget::itemChanged, this, &StepList::takeCheck);
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        if (!m_isFilling)
            emit chosenChanged();
    });
    fill({});
}

void StepList::setChain(const dsp::SignalChain& chain, std::optional<std::size_t> step)
{
    m_chain = chain;
    m_fault.clear();
    fill(step);
    emit chainChanged();
    emit chosenChanged();
}

void StepList::changeChosen(const dsp::SignalStep& step)
{
    const auto at = chosen();
    if (!at || m_chain.steps[*at] == step)
        return;
    m_chain.steps[*at] = step;
    m_fault.clear();
    fill(at);
    emit chainChanged();
}

void StepList::add(const dsp::SignalStep::What& what)
{
    const std::size_t at = chosen() ? *chosen() + 1 : m_chain.steps.size();
    dsp::SignalChain chain = m_chain;
    chain.steps.insert(chain.steps.begin() + static_cast<std::ptrdiff_t>(at), dsp::SignalStep{what});
    setChain(chain, at);
}

std::optional<std::size_t> StepList::chosen() const
{
    const int row = currentRow();
    return row >= 1 && static_cast<std::size_t>(row) <= m_chain.steps.size()
               ? std::optional(static_cast<std::size_t>(row) - 1)
               : std::nullopt;
}

void StepList::removeChosen()
{
    const auto at = chosen();
    if (!at)
        return;
    dsp::SignalChain chain = m_chain;
    chain.steps.erase(chain.steps.begin() + static_cast<std::ptrdiff_t>(*at));
    // The step that took its place, so that Delete can be pressed again.
    setChain(chain, chain.steps.empty() ? std::nullopt : std::optional(std::min(*at, chain.steps.size() - 1)));
}

void StepList::moveChosen(int by)
{
    const auto at = chosen();
    if (!at)
        return;
    const auto to = static_cast<std::ptrdiff_t>(*at) + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_chain.steps.size()))
        return;
    dsp::SignalChain chain = m_chain;
    std::swap(chain.steps[*at], chain.steps[static_cast<std::size_t>(to)]);
    setChain(chain, static_cast<std::size_t>(to));
}

void StepList::setFault(std::size_t step, const QString& sentence)
{
    if (step == m_faulty && sentence == m_fault)
        return;
    m_faulty = step;
    m_fault = sentence;
    fill(chosen());
}

QList<widgets::KeyUses> StepList::keyUses() const
{
    return {{accessibleName(),
             {{{Qt::Key_Space}, tr("Switch the step on or off")},
              {{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, tr("Move the step up, move it down")},
              {{Qt::Key_Delete}, tr("Remove the step")}}}};
}

void StepList::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Delete)
        removeChosen();
    else if (moves && event->key() == Qt::Key_Up)
        moveChosen(-1);
    else if (moves && event->key() == Qt::Key_Down)
        moveChosen(1);
    else
        QListWidget::keyPressEvent(event);
}

void StepList::fill(std::optional<std::size_t> step)
{
    m_isFilling = true;
    clear();
    addItem(m_chain.steps.empty() ? tr("As recorded") : tr("All steps together"));
    for (std::size_t i = 0; i < m_chain.steps.size(); ++i) {
        auto* item = new QListWidgetItem(stepText(m_chain.steps[i].what), this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chain.steps[i].isOn ? Qt::Checked : Qt::Unchecked);
        if (!m_fault.isEmpty() && i == m_faulty) {
            item->setIcon(widgets::icon(QStringLiteral("warning"), widgets::IconTint::Warning));
            item->setToolTip(m_fault);
            item->setData(Qt::AccessibleDescriptionRole, m_fault);
        }
    }
    setCurrentRow(step && *step < m_chain.steps.size() ? static_cast<int>(*step) + 1 : 0);
    m_isFilling = false;
}

void StepList::takeCheck(QListWidgetItem* item)
{
    const int at = row(item);
    if (m_isFilling || at < 1 || static_cast<std::size_t>(at) > m_chain.steps.size())
        return;
    bool& isOn = m_chain.steps[static_cast<std::size_t>(at) - 1].isOn;
    const bool wanted = item->checkState() == Qt::Checked;
    if (isOn == wanted)
        return;
    isOn = wanted;
    emit chainChanged();
}

} // namespace baseline::sessions
