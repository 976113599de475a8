// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/selection_bar.h"

#include "app/widgets/button_kind.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace baseline::explore {

using widgets::ButtonKind;
using widgets::makeButton;

SelectionBar::SelectionBar(std::function<QStringList()> labels, QWidget* parent)
    : QWidget(parent),
      m_labelsOf(std::move(labels)),
      m_count(new QLabel(this)),
      m_label(makeButton(ButtonKind::Plain, tr("La&bel"), {}, this)),
      m_labels(new QMenu(m_label)),
      m_exclude(makeButton(ButtonKind::Plain, tr("E&xclude"), {}, this)),
      m_save(makeButton(ButtonKind::Plain, tr("Sa&ve chosen"), {}, this)),
      m_clear(makeButton(ButtonKind::Quiet, tr("Let &go"), {}, this))
{
    m_label->setMenu(m_labels);
    m_label->setObjectName(QStringLiteral("labelChosen"));
    m_label->setToolTip(
        tr("Marks the chosen windows in their recordings, neighbours as one segment; other segments are cut there "
           "and keep their label beside them (Alt+B)"));
    m_exclude->setObjectName(QStringLiteral("excludeChosen"));
    m_exclude->setToolTip(
        tr("The chosen windows are not trained on from now on; they stay in their recordings (Alt+X)"));
    m_save->setObjectName(QStringLiteral("saveChosen"));
    m_save->setToolTip(tr("Writes the chosen windows as a table, CSV (Alt+V)"));
    m_clear->setObjectName(QStringLiteral("clearChosen"));
    m_clear->setToolTip(tr("Chooses no window (Alt+G, Esc in the picture)"));
    m_count->setObjectName(QStringLiteral("chosenCount"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_count);
    line->addStretch(1);
    for (QPushButton* button : {m_label, m_exclude, m_save, m_clear})
        line->addWidget(button);
    connect(m_labels, &QMenu::aboutToShow, this, &SelectionBar::fillLabels);
    connect(m_exclude, &QPushButton::clicked, this, &SelectionBar::excludeRequested);
    connect(m_save, &QPushButton::clicked, this, &SelectionBar::saveRequested);
    connect(m_clear, &QPushButton::clicked, this, &SelectionBar::clearRequested);
    hide();
}

void SelectionBar::setCount(std::size_t windows, bool isStored)
{
    const auto count = static_cast<int>(windows);
    m_count->setText(count == 1 ? tr("One window is chosen.") : tr("%n windows are chosen.", nullptr, count));
    for (QPushButton* button : {m_label, m_exclude})
        button->setEnabled(isStored);
    setVisible(windows > 0);
}

void SelectionBar::fillLabels()
{
    m_labels->clear();
    for (const QString& label : m_labelsOf())
        m_labels->addAction(label, this, [this, label] { emit labelChosen(label); });
    m_labels->addSeparator();
    m_labels->addAction(tr("Take labels away"), this, [this] { emit labelChosen({}); });
}

} // namespace baseline::explore
